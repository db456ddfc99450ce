/**
 * What remains of the flows that are booked: stages and their Input Percentages, balances of
 * periods, and what the rules of the same name say of them. Not for users; may change without
 * notice.
 */
@NullMarked
package io.asirules.rules.internal.balance;

import org.jspecify.annotations.NullMarked;
