package io.asirules.examples.page;

import io.asirules.criteriadata.exchange.result.GapAdvice;
import io.asirules.criteriadata.exchange.result.StampLine;
import io.asirules.model.Language;
import io.asirules.model.assessment.CriterionOutcome;
import io.asirules.model.assessment.CriterionResult;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.mapping.GapAnalysis;
import io.asirules.model.mapping.MappingPath;
import io.asirules.model.mapping.Predecessor;
import io.asirules.model.mapping.Projection;
import io.asirules.model.mapping.ProjectionStatus;
import io.asirules.model.mapping.Successor;
import io.asirules.model.standard.StandardId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A gap analysis as a page for a terminal, with what a person has to act on first. */
public final class GapTable {

  /** Told in a list of numbers: there is nothing to say of each. */
  private static final List<ProjectionStatus> LISTED =
      List.of(
          ProjectionStatus.CARRIED, ProjectionStatus.NOT_ASSESSED, ProjectionStatus.NOT_APPLICABLE);

  private final GapAnalysis gap;
  private final Language language;
  private final StringBuilder page = new StringBuilder();

  public GapTable(GapAnalysis gap, Language language) {
    this.gap = gap;
    this.language = language;
  }

  public String text() {
    header();
    now();
    changes();
    leads();
    for (ProjectionStatus status : ProjectionStatus.values()) {
      if (!LISTED.contains(status)) {
        section(status);
      }
    }
    carried();
    listed(ProjectionStatus.NOT_ASSESSED);
    listed(ProjectionStatus.NOT_APPLICABLE);
    gone();
    page.append('\n');
    TextLayout.foot(page, StampLine.of(List.of(gap.before().stamp(), gap.stamp())), language);
    return page.toString();
  }

  private String word(String en, String zh) {
    return language == Language.ZH ? zh : en;
  }

  private void heading(String text) {
    page.append('\n').append(text).append('\n');
    page.append("-".repeat(TextLayout.width(text))).append('\n');
  }

  private void header() {
    TextLayout.wrap(page, "", 0, gap.before().entity().name());
    TextLayout.wrap(
        page,
        "",
        0,
        String.join(" → ", gap.route().stream().map(StandardId::toString).toList())
            + word(", as of ", "，截至")
            + gap.before().stamp().asOf()
            + (gap.before().stamp().strictEvidence() ? word(", strict evidence", "，严格证据模式") : "")
            + (gap.inferencesUsed() ? word(", inferences count", "，采用推断") : ""));
  }

  private void now() {
    heading(word("Gaps now, against ", "现有差距，对照") + gap.before().stamp().standard());
    gap.before()
        .summary()
        .forEach(
            (outcome, n) -> {
              if (n > 0) {
                List<String> ids = new ArrayList<>();
                for (CriterionResult result : gap.before().criteria()) {
                  if (result.outcome() == outcome) {
                    ids.add(result.criterion().id().value());
                  }
                }
                String name = outcome.title().in(language) + " (" + n + ")";
                TextLayout.wrap(page, TextLayout.pad(name, 28), 28, String.join(", ", ids));
              }
            });
  }

  private void changes() {
    heading(word("What changes with ", "版本变化：") + gap.target().id());
    gap.summary()
        .forEach(
            (status, n) -> {
              if (n > 0) {
                page.append(String.format("%4d  ", n))
                    .append(status.words().in(language))
                    .append('\n');
              }
            });
    String advice = GapAdvice.of(gap, language);
    if (advice != null) {
      TextLayout.wrap(page, "! ", 2, advice);
    }
  }

  /** Where the other edition's criteria are not known, titles may still say where to look. */
  private void leads() {
    List<Successor> leads =
        gap.sources().stream()
            .filter(source -> source.paths().stream().anyMatch(GapTable::leads))
            .toList();
    if (leads.isEmpty()) {
      return;
    }
    heading(
        gap.inferencesUsed()
            ? word("Inferred from titles alone, used as asked", "仅据标题推断，按要求采用")
            : word("Inferred from titles alone, not used", "仅据标题推断，未采用"));
    for (Successor lead : leads) {
      for (MappingPath path : lead.paths()) {
        if (leads(path)) {
          String id = lead.result().criterion().id().value();
          TextLayout.wrap(
              page,
              TextLayout.pad(id, 6),
              6,
              lead.result().criterion().title().value().in(language)
                  + " ("
                  + lead.result().outcome().title().in(language)
                  + ") → "
                  + target(path));
          TextLayout.wrap(page, "      * ", 8, reason(path));
        }
      }
    }
  }

  /** A path of titles may also end on the way, at a criterion that was retired. */
  private static boolean leads(MappingPath path) {
    return path.isInferred() && path.target() != null;
  }

  private String target(MappingPath path) {
    Projection projection = gap.criterion(Objects.requireNonNull(path.target()).value());
    String title = projection.title().value().in(language);
    return projection.criterion() == null
        ? word("module ", "模块") + projection.target() + " " + title
        : projection.target() + " " + title;
  }

  private String reason(MappingPath path) {
    StringBuilder reason = new StringBuilder();
    path.steps()
        .forEach(
            row -> {
              if (row.inferred()) {
                reason.append(row.rationale().in(language));
                if (row.coverage() != null) {
                  reason.append(word(" ", "")).append(row.coverage().in(language));
                }
              }
            });
    return reason.append(" (").append(path.level()).append(")").toString();
  }

  /** Those of a status; what the leads told already is left out. */
  private List<Projection> of(ProjectionStatus status) {
    return gap.criteria().stream()
        .filter(each -> each.status() == status)
        .filter(each -> each.reason().code() != ReasonCode.INFERENCE_NOT_USED)
        .toList();
  }

  private void section(ProjectionStatus status) {
    List<Projection> projections = of(status);
    if (projections.isEmpty()) {
      return;
    }
    heading(name(status) + " (" + projections.size() + ")");
    for (Projection projection : projections) {
      line(projection);
      TextLayout.wrap(page, "      * ", 8, projection.reason().text(language));
      if (!projection.evidence().isEmpty() && status == ProjectionStatus.REVIEW) {
        TextLayout.wrap(
            page,
            "      + ",
            8,
            projection.evidence().size() + word(" pieces of evidence to look at", "项证据可供参考"));
      }
    }
  }

  private String name(ProjectionStatus status) {
    String words = status.words().in(language);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private void line(Projection projection) {
    List<String> before = new ArrayList<>();
    for (Predecessor predecessor : projection.predecessors()) {
      before.add(
          predecessor.result().criterion().id()
              + " "
              + predecessor.result().outcome().title().in(language)
              + " ["
              + predecessor.path().relation()
              + ", "
              + predecessor.path().level()
              + "]");
    }
    String title =
        (projection.criterion() == null ? word("Module: ", "模块：") : "")
            + projection.title().value().in(language);
    TextLayout.wrap(page, TextLayout.pad(projection.target().value(), 6), 6, title);
    TextLayout.wrap(
        page,
        "      ",
        6,
        (before.isEmpty() ? "-" : String.join("; ", before))
            + " → "
            + projection.after().title().in(language));
  }

  private void carried() {
    List<Projection> carried = of(ProjectionStatus.CARRIED);
    if (carried.isEmpty()) {
      return;
    }
    heading(name(ProjectionStatus.CARRIED) + " (" + carried.size() + ")");
    for (CriterionOutcome outcome : CriterionOutcome.values()) {
      List<String> ids = new ArrayList<>();
      for (Projection projection : carried) {
        if (projection.after() == outcome) {
          ids.add(named(projection));
        }
      }
      if (!ids.isEmpty()) {
        String name = outcome.title().in(language) + " (" + ids.size() + ")";
        TextLayout.wrap(page, TextLayout.pad(name, 28), 28, String.join(", ", ids));
      }
    }
  }

  private void listed(ProjectionStatus status) {
    List<String> ids = of(status).stream().map(this::named).toList();
    if (!ids.isEmpty()) {
      heading(name(status) + " (" + ids.size() + ")");
      TextLayout.wrap(page, "", 0, String.join(", ", ids));
    }
  }

  /** The number, with those of its predecessors where they differ. */
  private String named(Projection projection) {
    List<String> from =
        projection.predecessors().stream()
            .filter(each -> each.path().relation().carriesEvidence())
            .map(each -> each.result().criterion().id().value())
            .toList();
    String id = projection.target().value();
    return from.isEmpty() || from.equals(List.of(id))
        ? id
        : id + word(" (from ", "（源自") + String.join(", ", from) + word(")", "）");
  }

  private void gone() {
    List<Successor> gone =
        gap.sources().stream()
            .filter(
                each ->
                    each.status() == Successor.Status.RETIRED
                        || each.status() == Successor.Status.UNKNOWN)
            .toList();
    if (gone.isEmpty()) {
      return;
    }
    for (Successor.Status status : List.of(Successor.Status.RETIRED, Successor.Status.UNKNOWN)) {
      List<String> ids =
          gone.stream()
              .filter(each -> each.status() == status)
              .map(each -> each.result().criterion().id().value())
              .toList();
      if (!ids.isEmpty()) {
        heading(
            (status == Successor.Status.RETIRED
                    ? word("Retired", "已取消")
                    : word("Where it goes is not known", "去向未知"))
                + " ("
                + ids.size()
                + ")");
        TextLayout.wrap(page, "", 0, String.join(", ", ids));
      }
    }
  }
}
