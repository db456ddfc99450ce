/**
 * Chain of custody: flows of material, the period and the account they are booked in, the balance
 * that is struck, and CoC Documents. Masses are tonnes. Nothing here calculates a balance.
 */
@NullMarked
package io.asirules.model.custody;

import org.jspecify.annotations.NullMarked;
