package io.asirules.rules.observation;

import com.google.common.annotations.Beta;

/**
 * The criteria of one Principle that have a Minor, suggested or given.
 *
 * @param minors how many they are
 * @param relatedMinors from how many on they are flagged as possibly related
 */
@Beta
public record PrincipleSeen(int minors, int relatedMinors) {}
