/**
 * What rules see: observations of the scope, of evidence at one place, of the outcomes below a
 * criterion, of a mapping, of an audit, of flows and balances of an account, of a CoC Document. An
 * observation says what is there, and never what follows from it. Here lives no logic; the Java
 * that observes stands in {@code rules.internal}, beside the rules of the same name.
 *
 * <p>Beta: records gain components as standards are read better.
 */
@NullMarked
package io.asirules.rules.observation;

import org.jspecify.annotations.NullMarked;
