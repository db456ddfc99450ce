package io.asirules.criteriadata.imports;

import io.asirules.model.scope.SupplyChainActivity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of the layout of a file, sheet by sheet, to be shown before it is used.
 * Nothing in it is unsure: what is unsure is an error instead. Immutable.
 *
 * @param sheets the sheets, in the order of the file
 */
public record Layout(List<Sheet> sheets) {

  /** Copies the list. */
  public Layout {
    sheets = List.copyOf(sheets);
  }

  /**
   * A sheet.
   *
   * @param name its name; empty for a CSV file
   * @param read whether it is read
   * @param reason why it is not read, or what it is read as
   * @param headerFrom first row of its header, 0 when it has none
   * @param headerTo last row of its header, 0 when it has none
   * @param columns its columns, in order; empty when it is not read
   * @param notes what else was decided, a sentence each
   */
  public record Sheet(
      String name,
      boolean read,
      String reason,
      int headerFrom,
      int headerTo,
      List<Column> columns,
      List<String> notes) {

    /** Copies the lists. */
    public Sheet {
      columns = List.copyOf(columns);
      notes = List.copyOf(notes);
    }

    static Sheet skipped(String name, String reason) {
      return new Sheet(name, false, reason, 0, 0, List.of(), List.of());
    }

    /** Returns the only column of a role. */
    Optional<Column> column(ColumnRole role) {
      return columns.stream().filter(column -> column.role() == role).findFirst();
    }

    List<Column> columns(ColumnRole role) {
      return columns.stream().filter(column -> column.role() == role).toList();
    }
  }

  /**
   * A column.
   *
   * @param index its index, from 0
   * @param header its header, possibly over several rows; empty when there is none
   * @param role what it holds
   * @param activity the activity that it marks, for {@link ColumnRole#MARK} alone
   * @param reason how that was found out
   */
  public record Column(
      int index,
      String header,
      ColumnRole role,
      @Nullable SupplyChainActivity activity,
      String reason) {

    /**
     * Returns how a message names the column.
     *
     * @return its letters, with its header in brackets
     */
    public String label() {
      return Table.letters(index) + (header.isEmpty() ? "" : " (" + header + ")");
    }
  }
}
