/**
 * Chain of custody: flows of material, the period and the account they are booked in, its balances,
 * and CoC Documents. Masses are tonnes. Nothing here calculates a balance.
 */
@NullMarked
package io.asirules.model.custody;

import org.jspecify.annotations.NullMarked;
