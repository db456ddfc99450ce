/**
 * Tables on material accounting that a person of the field can check row by row, with what {@code
 * CUSTODY.md} says worked out by hand.
 */
@NullMarked
package io.asirules.rules.custody;

import org.jspecify.annotations.NullMarked;
