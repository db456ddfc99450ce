/**
 * What every part of the domain shares: the two languages of texts and the root of all errors.
 *
 * <p>Nothing here knows a rule engine, a file format or a clock.
 */
@NullMarked
package io.asirules.model;

import org.jspecify.annotations.NullMarked;
