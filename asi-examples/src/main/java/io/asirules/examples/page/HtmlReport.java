package io.asirules.examples.page;

import io.asirules.criteriadata.exchange.result.StampLine;
import io.asirules.model.Language;
import io.asirules.model.assessment.Assessment;
import io.asirules.model.assessment.CriterionOutcome;
import io.asirules.model.assessment.CriterionResult;
import io.asirules.model.assessment.Reason;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.Principle;
import io.asirules.model.standard.Standard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An assessment as one HTML file that needs nothing else: no script, no network, no font. It can be
 * read on paper and without colours. Stateless; the same input gives the same text.
 */
public final class HtmlReport {

  private final Html html = new Html();
  private final Assessment assessment;
  private final SelfAssessment input;
  private final Standard standard;
  private final ReportWords words;

  private HtmlReport(
      Assessment assessment, SelfAssessment input, Standard standard, Language language) {
    this.assessment = assessment;
    this.input = input;
    this.standard = standard;
    this.words = new ReportWords(language);
  }

  /**
   * Writes a report.
   *
   * @param assessment what to report
   * @param input what was assessed
   * @param standard the edition it was assessed against
   * @param language language of the report; statements of evidence stay as they are
   * @return a whole HTML document, to be stored as UTF-8
   */
  public static String of(
      Assessment assessment, SelfAssessment input, Standard standard, Language language) {
    return new HtmlReport(assessment, input, standard, language).write();
  }

  private String write() {
    head();
    summary();
    flags();
    table();
    html.element("h2", words.say("Criteria in detail", "准则详情")).line();
    Map<String, String> names = new HashMap<>();
    for (Facility facility : input.scope().facilities()) {
      names.put(facility.id(), facility.name());
    }
    CriterionSection section =
        new CriterionSection(html, words, names, StampLine.of(assessment.stamp()));
    assessment.criteria().forEach(section::write);
    ReportPage.end(html);
    return html.toString();
  }

  private void head() {
    String title =
        assessment.entity().name() + " – " + standard.version().title().in(words.language());
    ReportPage.begin(
        html, words, title, assessment.stamp().standard().toString(), assessment.stamp());
    scope();
    ReportPage.stamp(html, words, StampLine.of(assessment.stamp()));
  }

  private void scope() {
    html.element("h2", words.say("Scope", "范围")).line();
    if (!input.scope().description().isEmpty()) {
      html.element("p", input.scope().description()).line();
    }
    html.tag("<ul>").line();
    for (Facility facility : input.scope().facilities()) {
      html.element("li", facility.name() + words.say(": ", "：") + activities(facility)).line();
    }
    html.tag("</ul>").line();
  }

  private String activities(Facility facility) {
    List<String> names = new ArrayList<>();
    if (facility.activities().isEmpty()) {
      names.add(words.say("activities not stated", "未说明活动"));
    } else if (facility.activities().get().isEmpty()) {
      names.add(words.say("no listed activity", "无所列活动"));
    } else {
      for (SupplyChainActivity activity : facility.activities().get().stream().sorted().toList()) {
        names.add(activity.title().in(words.language()));
      }
    }
    if (!facility.inScope()) {
      names.add(words.say("out of scope", "不在范围内"));
    }
    return String.join(words.say(", ", "、"), names);
  }

  private void summary() {
    html.element("h2", words.say("Outcomes suggested", "建议结果")).line();
    html.tag("<table><tbody>").line();
    for (Map.Entry<CriterionOutcome, Integer> row : assessment.summary().entrySet()) {
      ReportPage.bar(
          html,
          ReportWords.colour(row.getKey()),
          words.outcome(row.getKey()),
          row.getValue(),
          assessment.criteria().size());
    }
    html.tag("</tbody></table>").line();
    if (assessment.unattachedEvidence() > 0) {
      html.element(
              "p",
              assessment.unattachedEvidence()
                  + words.say(" pieces of evidence name no criterion.", "项证据未指明准则。"))
          .line();
    }
  }

  private void flags() {
    if (assessment.flags().isEmpty()) {
      return;
    }
    html.element("h2", words.say("For the assessor to weigh", "供评估人权衡")).tag("<ul>").line();
    for (Reason<ReasonCode> flag : assessment.flags()) {
      html.element("li", flag.text(words.language())).line();
    }
    html.tag("</ul>").line();
  }

  private void table() {
    html.element("h2", words.say("Criteria by principle", "按原则列出的准则")).line();
    for (Principle principle : standard.principles()) {
      html.tag("<h3>")
          .text(principle.number() + " " + principle.title().value().in(words.language()))
          .tag("</h3><table><tbody>")
          .line();
      for (CriterionResult result : assessment.criteria()) {
        if (result.criterion().principle() == principle.number()) {
          row(result);
        }
      }
      html.tag("</tbody></table>").line();
    }
  }

  private void row(CriterionResult result) {
    html.tag("<tr><td class=\"n\"><a href=\"#c" + result.criterion().id() + "\">")
        .text(result.criterion().id().value())
        .tag("</a></td>")
        .element("td", result.criterion().title().value().in(words.language()))
        .tag("<td class=\"word\">")
        .element(
            "span",
            "badge " + ReportWords.colour(result.outcome()),
            words.outcome(result.outcome()))
        .tag("</td></tr>")
        .line();
  }
}
