package io.asirules.criteriadata.exchange.csv;

import io.asirules.criteriadata.exchange.result.StampLine;
import io.asirules.model.Language;
import io.asirules.model.LocalizedText;
import io.asirules.model.assessment.Stamp;
import io.asirules.model.mapping.MappingPath;
import io.asirules.model.mapping.MappingRow;
import io.asirules.model.mapping.VersionMapping;
import io.asirules.model.standard.Standard;
import java.util.List;

/** A mapping between two editions as a table for a spreadsheet, a row for each path. */
public final class MappingCsv {

  private MappingCsv() {}

  /**
   * Writes a mapping.
   *
   * @param mapping the mapping
   * @param from the edition mapped from
   * @param to the edition mapped to
   * @param catalogue stamp of the data
   * @param overlays stamps of what was put over the data
   * @param language language of its sentences
   * @return comma-separated values with a header; a cell that a spreadsheet would run begins with
   *     an apostrophe
   */
  public static String toCsv(
      VersionMapping mapping,
      Standard from,
      Standard to,
      Stamp.Part catalogue,
      List<Stamp.Part> overlays,
      Language language) {
    Csv csv =
        Csv.stamped(
                "source,source_title,target,target_title,relation,level,inferred,path,"
                    + "rationale,coverage,sources")
            .ending(StampLine.ofData(catalogue, overlays).cells());
    for (MappingPath path : mapping.paths()) {
      csv.row(
          path.source() == null ? "" : from.id() + "#" + path.source(),
          path.source() == null ? "" : from.heading(path.source(), language),
          path.target() == null ? "" : to.id() + "#" + path.target(),
          path.target() == null ? "" : to.heading(path.target(), language),
          path.relation(),
          path.level(),
          path.isInferred(),
          String.join("; ", path.steps().stream().map(MappingRow::toString).toList()),
          joined(path.steps().stream().map(MappingRow::rationale).toList(), language),
          joined(
              path.steps().stream()
                  .map(row -> row.coverage() == null ? new LocalizedText("-", "-") : row.coverage())
                  .toList(),
              language),
          String.join(
              " ",
              path.steps().stream()
                  .flatMap(row -> row.provenance().sources().stream())
                  .distinct()
                  .toList()));
    }
    return csv.toString();
  }

  private static String joined(List<LocalizedText> texts, Language language) {
    return Csv.joined(texts.stream().map(text -> text.in(language)).toList());
  }
}
