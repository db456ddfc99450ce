package io.asirules.model.assessment;

/**
 * What one rule says. A result keeps every ground; the first in its list is the one that counts.
 *
 * @param <O> kind of outcome
 * @param layer how the ground stands to the others
 * @param outcome the outcome that it speaks for
 * @param explanation why
 */
public record Ground<O extends Enum<O>>(GroundLayer layer, O outcome, Explanation explanation) {}
