package io.asirules.examples.page;

import io.asirules.model.Language;
import io.asirules.model.standard.StandardId;
import io.asirules.rules.RuleSet;
import io.asirules.rules.RuleSetStatus;
import io.asirules.rules.RuleText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rule sets and rules as one HTML file that needs nothing else, and the words that all forms of
 * them share. Stateless.
 */
public final class RulesPage {

  private static final ReportWords WORDS = new ReportWords(Language.EN);

  private RulesPage() {}

  /**
   * Says what a rule set decides for.
   *
   * @param set the rule set
   * @return its editions, or words for those that have none
   */
  public static String editions(RuleSet set) {
    if (set.otherEditions()) {
      return "every other edition";
    }
    return set.editions().isEmpty()
        ? "one edition seen from another"
        : set.editions().stream().map(StandardId::toString).collect(Collectors.joining(" "));
  }

  /**
   * Says where a rule set stands.
   *
   * @param set the rule set
   * @return for example {@code current since 2026-12-01}
   */
  public static String status(RuleSet set) {
    if (set.status() == RuleSetStatus.IN_WORK) {
      return "in work";
    }
    return set.status() == RuleSetStatus.CURRENT
        ? "current since " + set.since()
        : "superseded by " + set.supersededBy() + " since " + set.since();
  }

  /**
   * Says in a line what a rule set is.
   *
   * @param set the rule set
   * @return status, editions and packages
   */
  public static String head(RuleSet set) {
    return status(set)
        + ", decides for "
        + editions(set)
        + ", composed of "
        + String.join(", ", set.packages());
  }

  /**
   * Says what a rule says when it fires.
   *
   * @param rule the rule
   * @return its outcomes and its code; the consequence as written where it has none
   */
  public static String says(RuleText rule) {
    List<String> words = new ArrayList<>(rule.outcomes());
    if (!rule.code().isEmpty()) {
      words.add(rule.code());
    }
    boolean isCaveat = rule.consequence().startsWith("grounds.cautions(");
    return words.isEmpty() || (rule.outcomes().isEmpty() && !isCaveat)
        ? rule.consequence()
        : String.join(", ", words);
  }

  /**
   * Writes the list of rule sets.
   *
   * @param sets the rule sets
   * @return a whole HTML document, to be stored as UTF-8
   */
  public static String ofSets(List<RuleSet> sets) {
    Html html = new Html();
    ReportPage.head(html, WORDS, "Rule sets");
    html.tag("<table><thead><tr><th scope=\"col\">Rule set</th><th scope=\"col\">Status</th>")
        .tag("<th scope=\"col\">Decides for</th><th scope=\"col\">Packages</th>")
        .tag("<th scope=\"col\">SHA-256</th></tr></thead><tbody>")
        .line();
    for (RuleSet set : sets) {
      html.tag("<tr>")
          .element("td", set.coordinate())
          .element("td", status(set))
          .element("td", editions(set))
          .element("td", String.join(", ", set.packages()))
          .element("td", "source", set.sha256())
          .tag("</tr>")
          .line();
    }
    html.tag("</tbody></table>").line();
    ReportPage.end(html);
    return html.toString();
  }

  /**
   * Writes the rules of a rule set.
   *
   * @param set the rule set
   * @param rules its rules
   * @return a whole HTML document, to be stored as UTF-8
   */
  public static String ofRules(RuleSet set, List<RuleText> rules) {
    Html html = new Html();
    ReportPage.head(html, WORDS, "Rules of " + set);
    html.element("p", head(set)).line();
    html.element("p", "small", "SHA-256 " + set.sha256()).line();
    String before = "";
    for (RuleText rule : rules) {
      if (!rule.packageName().equals(before)) {
        html.element("h2", rule.packageName()).line();
        before = rule.packageName();
      }
      html.tag("<details><summary>").text(rule.name()).tag("</summary>").line();
      html.element("p", "small", rule.line() + " · " + rule.file()).line();
      html.element("pre", "source", "when\n" + rule.condition() + "\nthen\n" + rule.consequence())
          .line();
      html.tag("</details>").line();
    }
    ReportPage.end(html);
    return html.toString();
  }
}
