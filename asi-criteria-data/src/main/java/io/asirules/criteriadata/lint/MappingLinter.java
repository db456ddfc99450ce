package io.asirules.criteriadata.lint;

import io.asirules.model.mapping.MappingRow;
import io.asirules.model.standard.Standard;
import java.util.List;

/** Checks a mapping table. */
public final class MappingLinter {

  private MappingLinter() {}

  /**
   * Checks a table.
   *
   * @param from the edition mapped from
   * @param to the edition mapped to
   * @param rows its rows
   * @return its defects
   */
  public static List<Defect> check(Standard from, Standard to, List<MappingRow> rows) {
    return List.of();
  }
}
