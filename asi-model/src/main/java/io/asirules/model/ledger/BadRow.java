package io.asirules.model.ledger;

/**
 * A row of a ledger of which nothing can be booked.
 *
 * @param row where it stands, as {@link MaterialFlow#row}
 * @param column the cell that is wrong; empty where the row as a whole is
 * @param problem what is wrong and what was expected
 */
public record BadRow(long row, String column, String problem) {}
