package io.asirules.examples.page;

import io.asirules.criteriadata.exchange.input.Comment;
import io.asirules.criteriadata.exchange.result.StampLine;
import io.asirules.model.Language;
import io.asirules.model.mapping.GapAnalysis;
import io.asirules.model.mapping.Predecessor;
import io.asirules.model.mapping.Projection;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.Reference;
import io.asirules.model.standard.Standard;
import java.util.ArrayList;
import java.util.List;

/** The rows of a feedback form: a gap for every criterion that leaves work to do, and comments. */
public final class FeedbackRows {

  private FeedbackRows() {}

  public static List<FeedbackRow> of(
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
        projection.reason().text(language),
        stamp);
  }

  public static FeedbackRow comment(
      Comment comment, Standard target, StampLine stamp, Language language) {
    CriterionId id = comment.criterion();
    return new FeedbackRow(
        Reference.of(target.id(), id).toString(),
        section(target, id, language),
        target.title(id).orElseThrow().value().in(language),
        language == Language.ZH ? "意见" : "comment",
        "",
        "",
        "",
        comment.text(),
        stamp);
  }

  private static String section(Standard target, CriterionId id, Language language) {
    return target
        .section(id)
        .map(part -> part.label(language) + " " + part.title().value().in(language))
        .orElse("");
  }
}
