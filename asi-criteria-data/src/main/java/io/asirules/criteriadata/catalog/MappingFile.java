package io.asirules.criteriadata.catalog;

import io.asirules.criteriadata.internal.CsvTable;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import io.asirules.model.LocalizedText;
import io.asirules.model.mapping.MappingRow;
import io.asirules.model.mapping.Relation;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.StandardId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a mapping table, strictly. Whether it accounts for every criterion the linter tells. */
final class MappingFile {

  private static final List<String> COLUMNS =
      List.of(
          "source",
          "target",
          "relation",
          "rationale",
          "rationale_zh",
          "coverage",
          "coverage_zh",
          "level",
          "sources",
          "basis");

  /** The word of the column {@code basis} for a row that rests on titles alone. */
  private static final String TITLES = "TITLES";

  private MappingFile() {}

  static List<MappingRow> read(
      String name, byte[] content, Sources sources, StandardId from, StandardId to) {
    try {
      List<MappingRow> rows = new ArrayList<>();
      for (CsvTable.Row row : CsvTable.parsePlain(content, COLUMNS).rows()) {
        rows.add(row(row, sources, from, to));
      }
      return rows;
    } catch (InputException e) {
      throw e.in(name);
    }
  }

  private static MappingRow row(CsvTable.Row row, Sources sources, StandardId from, StandardId to) {
    String basis = row.cell("basis");
    if (!basis.isEmpty() && !basis.equals(TITLES)) {
      throw row.problem("basis", Spelling.unknown("basis", basis, List.of(TITLES)));
    }
    Relation relation = word(Relation.class, "relation", row);
    CriterionId source = id("source", row);
    CriterionId target = id("target", row);
    LocalizedText rationale = text("rationale", row);
    if (rationale == null) {
      throw row.problem("rationale", "is empty; expected why the row says so");
    }
    EvidenceLevel level = word(EvidenceLevel.class, "level", row);
    List<String> urls = sources.resolve(row.cell("sources"), p -> row.problem("sources", p));
    try {
      Provenance provenance = new Provenance(level, urls, "");
      return new MappingRow(
          from,
          to,
          source,
          target,
          relation,
          rationale,
          text("coverage", row),
          provenance,
          basis.equals(TITLES));
    } catch (AsiException e) {
      throw row.problem("relation", String.valueOf(e.getMessage()));
    }
  }

  private static <E extends Enum<E>> E word(Class<E> type, String column, CsvTable.Row row) {
    return Spelling.word(type, column, row.cell(column), p -> row.problem(column, p));
  }

  private static @Nullable CriterionId id(String column, CsvTable.Row row) {
    if (row.cell(column).isEmpty()) {
      return null;
    }
    try {
      return CriterionId.of(row.cell(column));
    } catch (AsiException e) {
      throw row.problem(column, String.valueOf(e.getMessage()));
    }
  }

  private static @Nullable LocalizedText text(String column, CsvTable.Row row) {
    String en = row.cell(column);
    String zh = row.cell(column + "_zh");
    if (en.isEmpty() && zh.isEmpty()) {
      return null;
    }
    if (en.isEmpty() || zh.isEmpty()) {
      throw row.problem(en.isEmpty() ? column : column + "_zh", "is empty; both languages needed");
    }
    return new LocalizedText(en, zh);
  }
}
