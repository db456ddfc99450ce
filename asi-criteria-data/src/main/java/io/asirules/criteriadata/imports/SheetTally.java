package io.asirules.criteriadata.imports;

import java.util.List;

/**
 * What became of the rows of a sheet below its header. Immutable.
 *
 * @param sheet name of the sheet; empty for a CSV file
 * @param read rows that name a criterion
 * @param headings rows that name a section, or repeat the header
 * @param notes numbers of the rows that hold words and no criterion, which are not read
 * @param blank rows that hold nothing
 */
public record SheetTally(String sheet, int read, int headings, List<Integer> notes, int blank) {

  /** Copies the list. */
  public SheetTally {
    notes = List.copyOf(notes);
  }
}
