package io.asirules.criteriadata.mapping;

import com.google.common.base.Suppliers;
import io.asirules.model.mapping.MappingRow;
import io.asirules.model.standard.StandardId;
import java.util.List;
import java.util.function.Supplier;

/** A mapping table of the catalogue, read when first asked for. Safe for use by many threads. */
public final class MappingTable {
  private final StandardId from;
  private final StandardId to;
  private final Supplier<List<MappingRow>> rows;

  /**
   * Names a table.
   *
   * @param from the edition mapped from
   * @param to the edition mapped to
   * @param rows reads its rows; called once at most
   */
  public MappingTable(StandardId from, StandardId to, Supplier<List<MappingRow>> rows) {
    this.from = from;
    this.to = to;
    this.rows = Suppliers.memoize(() -> List.copyOf(rows.get()));
  }

  /**
   * Returns the edition mapped from.
   *
   * @return its coordinate
   */
  public StandardId from() {
    return from;
  }

  /**
   * Returns the edition mapped to.
   *
   * @return its coordinate
   */
  public StandardId to() {
    return to;
  }

  /**
   * Returns the rows in the order of the table.
   *
   * @return the rows
   * @throws io.asirules.model.AsiException if the table is damaged
   */
  public List<MappingRow> rows() {
    return rows.get();
  }
}
