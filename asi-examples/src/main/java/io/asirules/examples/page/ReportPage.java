package io.asirules.examples.page;

import com.google.common.io.Resources;
import io.asirules.criteriadata.exchange.result.Disclaimer;
import io.asirules.criteriadata.exchange.result.StampLine;
import io.asirules.model.assessment.CriterionResult;
import io.asirules.model.assessment.Ground;
import io.asirules.model.assessment.Reason;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.assessment.RequirementResult;
import io.asirules.model.assessment.Stamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** What every report page begins with: style, title, day and disclaimer, and what produced it. */
final class ReportPage {

  private ReportPage() {}

  /** Begins a page that is no result: style and title. */
  static void head(Html html, ReportWords words, String title) {
    html.tag("<!DOCTYPE html>").line().tag("<html lang=\"" + words.lang() + "\">").line();
    html.tag("<head><meta charset=\"utf-8\"/>")
        .tag("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>")
        .line();
    html.element("title", title).line();
    html.tag("<style>").line().tag(style()).tag("</style></head>").line();
    html.tag("<body><main>").line().element("h1", title).line();
  }

  static void begin(Html html, ReportWords words, String title, String standing, Stamp stamp) {
    head(html, words, title);
    html.element(
            "p",
            standing
                + words.say(", as of ", "，截至")
                + stamp.asOf()
                + (stamp.strictEvidence() ? words.say(", strict evidence", "，严格证据模式") : ""))
        .line();
    html.element("p", "disclaimer", Disclaimer.TEXT.in(words.language())).line();
  }

  static void stamp(Html html, ReportWords words, StampLine stamp) {
    html.element("p", "small", stamp.textWithHashes(words.language())).line();
  }

  /** Writes a row of a summary: a word, how often it holds, and a bar. */
  static void bar(Html html, String colour, String name, int count, int all) {
    html.tag("<tr><td class=\"word\">")
        .element("span", "badge " + colour, name)
        .tag("</td>")
        .element("td", "n", Integer.toString(count))
        .tag("<td>");
    if (count > 0) {
      int share = count * 100 / Math.max(1, all);
      html.tag("<span class=\"bar " + colour + "\" style=\"width: " + share + "%\"></span>");
    }
    html.tag("</td></tr>").line();
  }

  /** Writes what decided, and where it is written down. */
  static void rule(Html html, ReportWords words, Reason<ReasonCode> reason) {
    html.element(
            "p",
            "small",
            reason.code()
                + " · "
                + words.say("rule: ", "规则：")
                + reason.rule()
                + " · "
                + reason.citation())
        .line();
  }

  /** Writes what else is against a criterion; nothing where one reason speaks alone. */
  static void otherReasons(Html html, ReportWords words, CriterionResult result) {
    otherReasons(html, words, result.otherReasons(), ReportWords::colour, words::outcome);
  }

  /** Writes what else is against a requirement; nothing where one reason speaks alone. */
  static void otherReasons(Html html, ReportWords words, RequirementResult result) {
    otherReasons(html, words, result.otherReasons(), ReportWords::colour, words::outcome);
  }

  private static <O extends Enum<O>> void otherReasons(
      Html html,
      ReportWords words,
      List<Ground<O, ReasonCode>> others,
      Function<O, String> colour,
      Function<O, String> name) {
    if (others.isEmpty()) {
      return;
    }
    html.element("p", words.say("Also:", "另有：")).tag("<ul>").line();
    for (Ground<O, ReasonCode> other : others) {
      Reason<ReasonCode> why = other.reason();
      html.tag("<li>")
          .element("span", "badge " + colour.apply(other.outcome()), name.apply(other.outcome()))
          .text(" " + why.shortText(words.language()) + " ")
          .element("span", "small", why.code() + " · " + why.rule())
          .tag("</li>")
          .line();
    }
    html.tag("</ul>").line();
  }

  /** Writes caveats under their heading; nothing when there is none. */
  static void caveats(Html html, ReportWords words, List<String> caveats) {
    if (caveats.isEmpty()) {
      return;
    }
    html.element("h3", words.say("Caveats", "注意事项")).tag("<ul>").line();
    caveats.forEach(caveat -> html.element("li", caveat).line());
    html.tag("</ul>").line();
  }

  static void end(Html html) {
    html.tag("</main></body></html>").line();
  }

  private static String style() {
    try {
      return Resources.toString(
          Resources.getResource(HtmlReport.class, "report.css"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
