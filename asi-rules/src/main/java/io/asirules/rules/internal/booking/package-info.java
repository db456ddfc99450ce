/**
 * What a flow of a ledger is booked as: joins a flow with the holder's records, sums what is
 * booked, and puts into words what the rules of the same name say. Arithmetic of balances is not
 * here. Not for users; may change without notice.
 */
@NullMarked
package io.asirules.rules.internal.booking;

import org.jspecify.annotations.NullMarked;
