package io.asirules.examples.report;

import com.google.common.io.Resources;
import io.asirules.criteriadata.exchange.AssessmentWriter;
import io.asirules.model.assessment.Stamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What every report page begins with: style, title, day and disclaimer, and what produced it. */
final class ReportPage {

  private ReportPage() {}

  static void begin(Html html, ReportWords words, String title, String standing, Stamp stamp) {
    html.tag("<!DOCTYPE html>").line().tag("<html lang=\"" + words.lang() + "\">").line();
    html.tag("<head><meta charset=\"utf-8\"/>")
        .tag("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>")
        .line();
    html.element("title", title).line();
    html.tag("<style>").line().tag(style()).tag("</style></head>").line();
    html.tag("<body><main>").line().element("h1", title).line();
    html.element(
            "p",
            standing
                + words.say(", as of ", "，截至")
                + stamp.asOf()
                + (stamp.strictEvidence() ? words.say(", strict evidence", "，严格证据模式") : ""))
        .line();
    html.element("p", "disclaimer", AssessmentWriter.DISCLAIMER.in(words.language())).line();
  }

  static void stamp(Html html, ReportWords words, Stamp stamp) {
    StringBuilder named =
        new StringBuilder(words.say("Library ", "程序库 "))
            .append(part(stamp.library()))
            .append(words.say(", rules ", "，规则 "))
            .append(part(stamp.ruleSet()))
            .append(words.say(", catalogue ", "，目录 "))
            .append(part(stamp.catalogue()));
    for (Stamp.Part overlay : stamp.overlays()) {
      named.append(words.say(", overlay ", "，叠加 ")).append(part(overlay));
    }
    html.element("p", "small", named.toString()).line();
  }

  private static String part(Stamp.Part part) {
    return part.version() + " (SHA-256 " + part.sha256() + ")";
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
