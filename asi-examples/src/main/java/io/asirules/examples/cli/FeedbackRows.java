package io.asirules.examples.cli;

import io.asirules.criteriadata.exchange.StampLine;
import io.asirules.criteriadata.internal.CsvTable;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.examples.report.FeedbackRow;
import io.asirules.model.AsiException;
import io.asirules.model.Language;
import io.asirules.model.LocalizedText;
import io.asirules.model.mapping.GapAnalysis;
import io.asirules.model.mapping.Predecessor;
import io.asirules.model.mapping.Projection;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.Principle;
import io.asirules.model.standard.Reference;
import io.asirules.model.standard.SectionKind;
import io.asirules.model.standard.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a feedback form: a gap for every criterion that leaves work to do, and comments. */
final class FeedbackRows {

  private FeedbackRows() {}

  static List<FeedbackRow> of(
      GapAnalysis gap, Standard target, StampLine stamp, Language language) {
    List<FeedbackRow> rows = new ArrayList<>();
    for (Projection projection : gap.criteria()) {
      if (projection.status().isOpen() || projection.after().isFinding()) {
        rows.add(gap(projection, target, stamp, language));
      }
    }
    return rows;
  }

  private static FeedbackRow gap(
      Projection projection, Standard target, StampLine stamp, Language language) {
    List<String> before = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    for (Predecessor predecessor : projection.predecessors()) {
      String id = predecessor.result().criterion().id().value();
      before.add(id + ": " + predecessor.result().outcome().title().in(language));
      relations.add(id + " " + predecessor.path().relation());
    }
    return new FeedbackRow(
        Reference.of(target.id(), projection.target()).toString(),
        section(target, projection.target(), language),
        projection.title().value().in(language),
        language == Language.ZH ? "差距" : "gap",
        projection.status().words().in(language),
        String.join("; ", before),
        String.join("; ", relations),
        projection.explanation().text(language),
        stamp);
  }

  static FeedbackRow comment(
      CsvTable.Row row, Standard target, StampLine stamp, Language language) {
    CriterionId id;
    Optional<Attested<LocalizedText>> title;
    String written = row.cell("criterion");
    try {
      id = CriterionId.of(written);
      title = target.title(id);
    } catch (AsiException e) {
      throw row.problem("criterion", String.valueOf(e.getMessage()));
    }
    if (title.isEmpty()) {
      throw row.problem(
          "criterion",
          Spelling.unknown(
              "criterion", written, target.mappable().stream().map(CriterionId::value).toList()));
    }
    if (row.cell("comment").isEmpty()) {
      throw row.problem("comment", "is empty; expected a remark");
    }
    return new FeedbackRow(
        Reference.of(target.id(), id).toString(),
        section(target, id, language),
        title.get().value().in(language),
        language == Language.ZH ? "意见" : "comment",
        "",
        "",
        "",
        row.cell("comment"),
        stamp);
  }

  private static String section(Standard target, CriterionId id, Language language) {
    int number =
        target.criterion(id).map(Criterion::principle).orElseGet(() -> moduleOf(target, id));
    for (Principle part : target.principles()) {
      if (part.number() == number) {
        return part.label(language) + " " + part.title().value().in(language);
      }
    }
    return "";
  }

  private static int moduleOf(Standard target, CriterionId id) {
    for (Principle part : target.principles()) {
      if (part.kind() == SectionKind.MODULE && id.value().equals("" + part.number())) {
        return part.number();
      }
    }
    return -1;
  }
}
