/**
 * The material account of a holder: its balances, findings and caveats, and the choices that it was
 * made with. Masses are tonnes. Nothing here calculates a balance.
 */
@NullMarked
package io.asirules.model.custody;

import org.jspecify.annotations.NullMarked;
