/**
 * Flows of material as a ledger holds them, the accounting period, and the facilities, certificates
 * and counterparties that flows speak of. Masses are tonnes.
 */
@NullMarked
package io.asirules.model.ledger;

import org.jspecify.annotations.NullMarked;
