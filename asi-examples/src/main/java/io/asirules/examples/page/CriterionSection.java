package io.asirules.examples.page;

import io.asirules.criteriadata.exchange.result.StampLine;
import io.asirules.model.assessment.CriterionResult;
import io.asirules.model.assessment.Reason;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.assessment.RequirementResult;
import io.asirules.model.assessment.SiteResult;
import io.asirules.model.evidence.AssessorRating;
import io.asirules.model.evidence.Evidence;
import java.util.List;
import java.util.Map;

/** One criterion of the report: requirements, reasons, facts, sites and caveats. */
final class CriterionSection {

  private final Html html;
  private final ReportWords words;
  private final Map<String, String> siteNames;
  private final StampLine stamp;

  CriterionSection(Html html, ReportWords words, Map<String, String> siteNames, StampLine stamp) {
    this.html = html;
    this.words = words;
    this.siteNames = siteNames;
    this.stamp = stamp;
  }

  void write(CriterionResult result) {
    String open = result.outcome().isFinding() ? " open=\"open\"" : "";
    // Ids hold letters, figures, points and hyphens only.
    html.tag("<details id=\"c" + result.criterion().id() + "\"" + open + "><summary>")
        .element("span", "id", result.criterion().id().value())
        .element("span", result.criterion().title().value().in(words.language()))
        .tag(" ")
        .element(
            "span",
            "badge " + ReportWords.colour(result.outcome()),
            words.outcome(result.outcome()))
        .tag("</summary>")
        .line();
    html.element("p", result.criterion().summary().value().in(words.language())).line();
    for (Reason<ReasonCode> reason : result.reasons()) {
      html.element("p", reason.text(words.language())).line();
      ReportPage.rule(html, words, reason);
    }
    ReportPage.otherReasons(html, words, result);
    assessor(result);
    html.tag("<p>")
        .element("strong", words.status(result.applicability().status()))
        .text(words.say(": ", "："))
        .text(result.applicability().reason().text(words.language()))
        .text(" (" + result.applicability().level() + ")")
        .tag("</p>")
        .line();
    ReportPage.caveats(
        html,
        words,
        result.caveats().stream().map(caveat -> caveat.text(words.language())).toList());
    result.requirements().forEach(this::requirement);
    if (!result.context().isEmpty()) {
      html.element("h3", words.say("Background, decides nothing", "背景，不影响判定")).line();
      facts(result.context());
    }
    html.tag("</details>").line();
  }

  private void assessor(CriterionResult result) {
    AssessorRating rating = result.assessor();
    if (rating != null) {
      html.tag("<p>")
          .element("strong", words.say("Assessor: ", "评估人："))
          .text(rating.assessor() + " – " + rating.rating() + ". " + rating.reason() + " ")
          .text(words.say("Suggested: ", "建议："))
          .text(words.outcome(result.suggested()))
          .tag("</p>")
          .line();
    }
  }

  private void requirement(RequirementResult result) {
    html.tag("<div class=\"requirement\"><h3>")
        .text(result.requirement().id() + " ")
        .element(
            "span",
            "badge " + ReportWords.colour(result.outcome()),
            words.outcome(result.outcome()))
        .tag("</h3>")
        .line();
    html.element("p", result.requirement().text().in(words.language())).line();
    html.element(
            "p",
            "small",
            result.requirement().kind()
                + (result.requirement().essential() ? words.say(", essential", "，关键") : ""))
        .line();
    html.element(
            "p",
            result.reason().shortText(words.language())
                + stamp.givenFor(result.requirement(), words.language()))
        .line();
    ReportPage.rule(html, words, result.reason());
    ReportPage.otherReasons(html, words, result);
    facts(result.reason().facts());
    sites(result.sites());
    html.tag("</div>").line();
  }

  private void facts(List<Evidence> facts) {
    if (facts.isEmpty()) {
      return;
    }
    html.tag("<ul>").line();
    for (Evidence fact : facts) {
      html.tag("<li>")
          .element(
              "span",
              "badge " + ReportWords.colour(fact.polarity()),
              words.polarity(fact.polarity()))
          .text(" " + fact.statement() + " ")
          .element("span", "source", fact.source().map(Object::toString).orElse(fact.id()))
          .text(" (" + words.basis(fact.basis()) + ")")
          .tag("</li>")
          .line();
    }
    html.tag("</ul>").line();
  }

  private void sites(List<SiteResult> sites) {
    if (sites.isEmpty()) {
      return;
    }
    html.tag("<table><thead><tr>")
        .tag("<th scope=\"col\">")
        .text(words.say("Facility", "场所"))
        .tag("</th><th scope=\"col\">")
        .text(words.say("Outcome", "结果"))
        .tag("</th><th scope=\"col\">")
        .text(words.say("Why", "原因"))
        .tag("</th></tr></thead><tbody>")
        .line();
    for (SiteResult site : sites) {
      html.tag("<tr>")
          .element("td", siteNames.getOrDefault(site.site(), site.site()))
          .tag("<td>")
          .element(
              "span", "badge " + ReportWords.colour(site.outcome()), words.outcome(site.outcome()))
          .tag("</td>")
          .element("td", reasons(site))
          .tag("</tr>")
          .line();
    }
    html.tag("</tbody></table>").line();
  }

  /** The reasons at a site; the requirement stands above the table. */
  private String reasons(SiteResult site) {
    String reason = site.reason().shortText(words.language());
    String also = Sentences.also(site.otherReasons(), words.language());
    return also.isEmpty() ? reason : reason + words.say(" Also: ", "另有：") + also;
  }
}
