package io.asirules.rules.observation;

import com.google.common.annotations.Beta;

/**
 * The Minors under one principle or section.
 *
 * @param minors criteria with Minors only
 * @param related criteria from which Minors count as related
 */
@Beta
public record MinorsSeen(int minors, int related) {}
