package io.asirules.criteriadata.catalog;

import io.asirules.criteriadata.internal.CsvTable;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Reads a table whose rows each tell where they come from: level, sources, note. */
final class FactRows {

  private static final List<String> PROVENANCE = List.of("level", "sources", "note");

  private FactRows() {}

  /**
   * Reads a table, strictly.
   *
   * @param name name of the file
   * @param files finds its content, and that of the sources
   * @param columns its columns before those of the provenance
   * @param reader gets each row with its provenance
   * @throws InputException with the name of the file and the place
   */
  static void read(
      String name,
      Function<String, byte[]> files,
      List<String> columns,
      BiConsumer<CsvTable.Row, Provenance> reader) {
    Sources sources = new Sources(CatalogueFiles.SOURCES, files.apply(CatalogueFiles.SOURCES));
    List<String> all = new ArrayList<>(columns);
    all.addAll(PROVENANCE);
    try {
      for (CsvTable.Row row : CsvTable.parsePlain(files.apply(name), all).rows()) {
        reader.accept(row, provenance(row, sources));
      }
    } catch (InputException e) {
      throw e.in(name);
    }
  }

  private static Provenance provenance(CsvTable.Row row, Sources sources) {
    EvidenceLevel level =
        Spelling.word(
            EvidenceLevel.class, "evidence level", row.cell("level"), p -> row.problem("level", p));
    List<String> urls = sources.resolve(row.cell("sources"), p -> row.problem("sources", p));
    try {
      return new Provenance(level, urls, row.cell("note"));
    } catch (AsiException e) {
      throw row.problem("level", String.valueOf(e.getMessage()));
    }
  }
}
