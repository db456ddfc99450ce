/**
 * The one entry point: {@link io.asirules.rules.AsiRules}. The rule engine behind it is an internal
 * detail and shows in no signature.
 */
@NullMarked
package io.asirules.rules;

import org.jspecify.annotations.NullMarked;
