/**
 * Which rule sets there are, what they are composed of, and the hashes of what decides. Nothing
 * here runs a rule.
 */
@NullMarked
package io.asirules.rules.internal.ruleset;

import org.jspecify.annotations.NullMarked;
