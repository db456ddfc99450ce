/**
 * The oracle: {@code EVALUATION.md} as plain loops, written without sight of the rules, and random
 * input to compare both on. Nothing here may call the rules or the engine.
 */
@NullMarked
package io.asirules.rules.oracle;

import org.jspecify.annotations.NullMarked;
