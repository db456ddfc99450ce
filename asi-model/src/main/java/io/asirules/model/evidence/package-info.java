/**
 * What an entity declares and shows: the self-assessment, its answers, its evidence and the ratings
 * that an assessor gave.
 */
@NullMarked
package io.asirules.model.evidence;

import org.jspecify.annotations.NullMarked;
