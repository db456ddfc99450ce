/**
 * From the outcomes of requirements to the outcome of a criterion: the Java that counts, beside the
 * rules of the same name.
 */
@NullMarked
package io.asirules.rules.internal.grading;

import org.jspecify.annotations.NullMarked;
