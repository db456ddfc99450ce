package io.asirules.examples.page;

import io.asirules.criteriadata.exchange.result.GapAdvice;
import io.asirules.criteriadata.exchange.result.StampLine;
import io.asirules.model.Language;
import io.asirules.model.assessment.CriterionOutcome;
import io.asirules.model.assessment.Reason;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.mapping.GapAnalysis;
import io.asirules.model.mapping.MappingPath;
import io.asirules.model.mapping.MappingRow;
import io.asirules.model.mapping.Predecessor;
import io.asirules.model.mapping.Projection;
import io.asirules.model.mapping.ProjectionStatus;
import io.asirules.model.mapping.Relation;
import io.asirules.model.mapping.Successor;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.Principle;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.SectionKind;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import java.util.List;
import java.util.Map;

/**
 * A gap analysis as one HTML file that needs nothing else: no script, no network, no font. It can
 * be read on paper and without colours. Stateless; the same input gives the same text.
 */
public final class GapReport {

  private final Html html = new Html();
  private final GapAnalysis gap;
  private final Standard from;
  private final Standard to;
  private final ReportWords words;

  private GapReport(GapAnalysis gap, Standard from, Standard to, Language language) {
    this.gap = gap;
    this.from = from;
    this.to = to;
    this.words = new ReportWords(language);
  }

  /**
   * Writes a report.
   *
   * @param gap what to report
   * @param from the edition that was assessed against
   * @param to the other edition
   * @param language language of the report; statements of evidence stay as they are
   * @return a whole HTML document, to be stored as UTF-8
   */
  public static String of(GapAnalysis gap, Standard from, Standard to, Language language) {
    return new GapReport(gap, from, to, language).write();
  }

  private String write() {
    String title =
        gap.before().entity().name()
            + " – "
            + from.version().title().in(words.language())
            + " → "
            + to.version().title().in(words.language());
    String route = String.join(" → ", gap.route().stream().map(StandardId::toString).toList());
    ReportPage.begin(html, words, title, route, gap.before().stamp());
    String advice = GapAdvice.of(gap, words.language());
    if (advice != null) {
      html.element("p", "disclaimer", advice).line();
    }
    if (gap.inferencesUsed()) {
      html.element(
              "p",
              words.say(
                  "Mapping rows that rest on titles alone were let count.", "仅据标题推断的对应关系已按要求采用。"))
          .line();
    }
    ReportPage.stamp(html, words, StampLine.of(List.of(gap.before().stamp(), gap.stamp())));
    summaries();
    targets();
    sources();
    ReportPage.end(html);
    return html.toString();
  }

  private void summaries() {
    html.element("h2", words.say("Gaps now, against ", "现有差距，对照") + from.id()).line();
    html.tag("<table><tbody>").line();
    for (Map.Entry<CriterionOutcome, Integer> row : gap.before().summary().entrySet()) {
      ReportPage.bar(
          html,
          ReportWords.colour(row.getKey()),
          words.outcome(row.getKey()),
          row.getValue(),
          gap.before().criteria().size());
    }
    html.tag("</tbody></table>").line();
    html.element("h2", words.say("What changes with ", "版本变化：") + to.id()).line();
    html.tag("<table><tbody>").line();
    for (Map.Entry<ProjectionStatus, Integer> row : gap.summary().entrySet()) {
      ReportPage.bar(
          html,
          colour(row.getKey()),
          row.getKey().words().in(words.language()),
          row.getValue(),
          gap.criteria().size());
    }
    html.tag("</tbody></table>").line();
  }

  private static String colour(ProjectionStatus status) {
    return switch (status) {
      case KEPT, CARRIED -> "good";
      case REVIEW -> "open";
      case NEW -> "minor";
      case NOT_ASSESSED, UNKNOWN, NOT_APPLICABLE -> "none";
    };
  }

  private void targets() {
    html.element("h2", words.say("Criterion by criterion: ", "逐条准则：") + to.id()).line();
    for (Principle part : to.principles()) {
      String title = part.title().value().in(words.language());
      html.element(
              "h3",
              part.kind() == SectionKind.MAIN_DOCUMENT
                  ? title + words.say(": sections not known", "：章节未知")
                  : part.label(words.language()) + " " + title)
          .line();
      for (Projection projection : gap.criteria()) {
        boolean here =
            projection.criterion() == null
                ? projection.target().value().equals(Integer.toString(part.number()))
                : projection.criterion().principle() == part.number();
        if (here) {
          target(projection);
        }
      }
    }
  }

  private void target(Projection projection) {
    boolean open = projection.criterion() == null || projection.status() == ProjectionStatus.NEW;
    html.tag("<details id=\"t" + projection.target() + "\"" + (open ? " open=\"open\"" : "") + ">")
        .tag("<summary>")
        .element("span", "id", projection.target().value())
        .element("span", projection.title().value().in(words.language()))
        .tag(" ")
        .element(
            "span",
            "badge " + colour(projection.status()),
            projection.status().words().in(words.language()))
        .tag("</summary>")
        .line();
    html.tag("<p>")
        .element("strong", words.say("Outcome there: ", "该版本结果："))
        .element(
            "span",
            "badge " + ReportWords.colour(projection.after()),
            words.outcome(projection.after()))
        .tag("</p>")
        .line();
    html.element("p", projection.reason().text(words.language())).line();
    ReportPage.rule(html, words, projection.reason());
    projection.predecessors().forEach(this::predecessor);
    evidence(projection.evidence());
    asks(projection);
    ReportPage.caveats(
        html,
        words,
        projection.caveats().stream().map(caveat -> caveat.text(words.language())).toList());
    html.tag("</details>").line();
  }

  private void predecessor(Predecessor predecessor) {
    html.tag("<div class=\"requirement\"><h3>")
        .text(
            words.say("Before: ", "之前：")
                + predecessor.result().criterion().id()
                + " "
                + predecessor.result().criterion().title().value().in(words.language())
                + " ")
        .element(
            "span",
            "badge " + ReportWords.colour(predecessor.result().outcome()),
            words.outcome(predecessor.result().outcome()))
        .tag("</h3>")
        .line();
    if (predecessor.result().outcome().isFinding()) {
      for (Reason<ReasonCode> reason : predecessor.result().reasons()) {
        html.element("p", reason.text(words.language())).line();
      }
      ReportPage.otherReasons(html, words, predecessor.result());
    }
    path(predecessor.path());
    html.tag("</div>").line();
  }

  private void path(MappingPath path) {
    html.element("p", standing(path)).line();
    html.tag("<ul>").line();
    for (MappingRow row : path.steps()) {
      html.tag("<li>")
          .element("span", "source", row.toString())
          .text(" " + row.rationale().in(words.language()) + " ")
          .text(row.coverage() == null ? "" : row.coverage().in(words.language()))
          .tag("</li>")
          .line();
    }
    html.tag("</ul>").line();
  }

  private void evidence(List<Evidence> evidence) {
    if (evidence.isEmpty()) {
      return;
    }
    html.element("h3", words.say("Evidence to look at", "可供参考的证据")).tag("<ul>").line();
    for (Evidence item : evidence) {
      html.tag("<li>")
          .element(
              "span",
              "badge " + ReportWords.colour(item.polarity()),
              words.polarity(item.polarity()))
          .text(" " + item.statement() + " ")
          .element("span", "source", item.source().map(Object::toString).orElse(item.id()))
          .tag("</li>")
          .line();
    }
    html.tag("</ul>").line();
  }

  private void asks(Projection projection) {
    if (projection.criterion() == null || !projection.status().isOpen()) {
      return;
    }
    html.element("h3", words.say("What it asks, in own words", "其要求（自拟表述）")).tag("<ul>").line();
    for (Requirement requirement : projection.criterion().requirements()) {
      html.element(
              "li",
              requirement.text().in(words.language())
                  + " ("
                  + requirement.provenance().level()
                  + ")")
          .line();
    }
    html.tag("</ul>").line();
  }

  private void sources() {
    html.element("h2", words.say("Where each criterion goes: ", "各准则去向：") + from.id()).line();
    html.tag("<table><thead><tr>")
        .tag("<th scope=\"col\"></th><th scope=\"col\">")
        .text(words.say("Criterion", "准则"))
        .tag("</th><th scope=\"col\">")
        .text(words.say("Outcome now", "现有结果"))
        .tag("</th><th scope=\"col\">")
        .text(words.say("Goes to", "去向"))
        .tag("</th></tr></thead><tbody>")
        .line();
    for (Successor source : gap.sources()) {
      html.tag("<tr>")
          .element("td", "n", source.result().criterion().id().value())
          .element("td", source.result().criterion().title().value().in(words.language()))
          .tag("<td>")
          .element(
              "span",
              "badge " + ReportWords.colour(source.result().outcome()),
              words.outcome(source.result().outcome()))
          .tag("</td><td>");
      for (MappingPath path : source.paths()) {
        html.tag("<div>");
        if (path.target() != null) {
          html.tag("<a href=\"#t" + path.target() + "\">").text(name(path.target())).tag("</a> ");
        }
        html.text(standing(path)).tag("</div>");
      }
      html.tag("</td></tr>").line();
    }
    html.tag("</tbody></table>").line();
  }

  private String name(CriterionId target) {
    boolean module = to.criterion(target).isEmpty();
    return module ? SectionKind.MODULE.word().in(words.language()) + " " + target : target.value();
  }

  private String standing(MappingPath path) {
    if (path.isInferred() && !path.inferencesUsed()) {
      return words.say("inferred from titles alone, not used", "仅据标题推断，未采用");
    }
    if (path.target() == null) {
      return path.relation() == Relation.RETIRED
          ? words.say("retired", "已取消") + " · " + path.level()
          : words.say("not known", "未知");
    }
    return path.relation()
        + " · "
        + path.level()
        + (path.isInferred() ? words.say(" · inferred from titles", " · 据标题推断") : "");
  }
}
