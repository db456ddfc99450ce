package io.asirules.criteriadata.exchange.csv;

import io.asirules.criteriadata.exchange.result.StampLine;
import io.asirules.model.Language;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.mapping.GapAnalysis;
import io.asirules.model.mapping.MappingPath;
import io.asirules.model.mapping.MappingRow;
import io.asirules.model.mapping.Predecessor;
import io.asirules.model.mapping.Projection;
import io.asirules.model.mapping.Successor;
import io.asirules.model.standard.StandardId;
import java.util.ArrayList;
import java.util.List;

/**
 * A gap analysis as a table for a spreadsheet: a row for each criterion of the other edition, then
 * one for each criterion of the edition assessed.
 */
public final class GapCsv {

  private GapCsv() {}

  /**
   * Writes a gap analysis.
   *
   * @param gap the analysis
   * @param language language of its sentences
   * @return comma-separated values with a header; a cell that a spreadsheet would run begins with
   *     an apostrophe
   */
  public static String toCsv(GapAnalysis gap, Language language) {
    StandardId from = gap.before().stamp().standard();
    Csv csv =
        Csv.stamped(
                "side,criterion,title,status,outcome,code,reason,counterparts,"
                    + "counterpart_outcomes,relations,levels,inferred,path,evidence")
            .ending(StampLine.of(List.of(gap.before().stamp(), gap.stamp())).cells());
    for (Projection each : gap.criteria()) {
      List<String> before = new ArrayList<>();
      List<String> outcomes = new ArrayList<>();
      List<MappingPath> paths = new ArrayList<>();
      for (Predecessor predecessor : each.predecessors()) {
        before.add(from + "#" + predecessor.result().criterion().id());
        outcomes.add(predecessor.result().outcome().name());
        paths.add(predecessor.path());
      }
      csv.row(
          "TARGET",
          gap.target().id() + "#" + each.target(),
          each.title().value().in(language),
          each.status(),
          each.after(),
          each.reason().code(),
          each.reason().text(language),
          String.join(" ", before),
          String.join(" ", outcomes),
          relations(paths),
          levels(paths),
          paths.stream().anyMatch(MappingPath::isInferred),
          steps(paths),
          String.join(" ", each.evidence().stream().map(Evidence::id).toList()));
    }
    for (Successor each : gap.sources()) {
      List<String> after = new ArrayList<>();
      for (MappingPath path : each.paths()) {
        after.add(path.target() == null ? "-" : gap.target().id() + "#" + path.target());
      }
      csv.row(
          "SOURCE",
          from + "#" + each.result().criterion().id(),
          each.result().criterion().title().value().in(language),
          each.status(),
          each.result().outcome(),
          "",
          "",
          String.join(" ", after),
          "",
          relations(each.paths()),
          levels(each.paths()),
          each.paths().stream().anyMatch(MappingPath::isInferred),
          steps(each.paths()),
          "");
    }
    return csv.toString();
  }

  private static String relations(List<MappingPath> paths) {
    return String.join(" ", paths.stream().map(path -> path.relation().name()).toList());
  }

  private static String levels(List<MappingPath> paths) {
    return String.join(" ", paths.stream().map(path -> path.level().name()).toList());
  }

  private static String steps(List<MappingPath> paths) {
    return String.join(
        "; ",
        paths.stream()
            .map(
                path ->
                    String.join(" > ", path.steps().stream().map(MappingRow::toString).toList()))
            .toList());
  }
}
