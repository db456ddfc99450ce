/**
 * Whether a criterion applies to a scope: the Java that observes, beside the rules of the same
 * name.
 */
@NullMarked
package io.asirules.rules.internal.applicability;

import org.jspecify.annotations.NullMarked;
