/**
 * What an assessment says at a criterion of another edition: the Java that observes, beside the
 * rules of the same name.
 */
@NullMarked
package io.asirules.rules.internal.projection;

import org.jspecify.annotations.NullMarked;
