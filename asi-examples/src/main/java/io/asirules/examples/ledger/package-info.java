/**
 * A made-up ledger of a casthouse with a rolling mill, of any length, the same on every machine.
 */
@NullMarked
package io.asirules.examples.ledger;

import org.jspecify.annotations.NullMarked;
