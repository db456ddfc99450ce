package io.asirules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.examples.page.TextLayout;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code asi assess} in all its forms. */
class AssessCommandTest {

  @TempDir private Path folder;

  private String input() {
    return Inputs.write(folder, Inputs.smelter(" <script>")).toString();
  }

  @Test
  void findingsGiveExitCodeOne() {
    Run run = Run.of("assess", input(), "--format", "json");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
    JsonNode root = new JsonMapper().readTree(run.out());
    assertThat(root.get("criteria")).hasSize(62);
    assertThat(root.get("stamp").get("asOf").asString()).isEqualTo("2026-11-23");
  }

  @Test
  void noFindingGivesExitCodeZero() {
    String json = Inputs.smelter("").replace("CONTRADICTS", "NEUTRAL");
    Run run = Run.of("assess", Inputs.write(folder, json).toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void theDayOfTheCommandLineWins() {
    Run run = Run.of("assess", input(), "--as-of", "2026-11-24", "--format", "json");
    JsonNode stamp = new JsonMapper().readTree(run.out()).get("stamp");
    assertThat(stamp.get("asOf").asString()).isEqualTo("2026-11-24");
    assertThat(stamp.get("strictEvidence").asBoolean()).isFalse();
  }

  @Test
  void tableLeadsToTheLineOfTheSourceAndFitsItsPage() {
    for (String language : new String[] {"en", "zh"}) {
      Run run = Run.of("assess", input(), "--lang", language, "--strict-evidence");
      assertThat(run.err()).isEmpty();
      assertThat(run.out().lines()).allMatch(line -> TextLayout.width(line) <= TextLayout.PAGE);
    }
    Run run = Run.of("assess", input());
    assertThat(run.out()).contains("report.txt:12", "5.1", "Not assessed", "Not a certificate");
  }

  @Test
  void csvHasARowForEachRequirement() {
    Run run = Run.of("assess", input(), "--format", "csv", "--limit", "5.2/post-2020-intensity=10");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines().count()).isGreaterThan(200);
    assertThat(run.out()).startsWith("criterion,title,").contains("5.1/annual-disclosure");
  }

  @Test
  void htmlIsWellFormedEscapedAndStandsAlone() throws Exception {
    for (String language : new String[] {"en", "zh"}) {
      Path out = folder.resolve(language + ".html");
      Run run =
          Run.of(
              "assess", input(), "--format", "html", "--lang", language, "--out", out.toString());
      assertThat(run).isEqualTo(new Run(1, "", ""));
      String html = Files.readString(out);
      assertThat(html)
          .contains("&lt;script&gt;", "lang=\"" + (language.equals("zh") ? "zh-Hans" : "en"))
          .doesNotContain("<script", "<b>", "<i>", "<link", "src=", "http-equiv", "@import");
      Document parsed =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(
                  new ByteArrayInputStream(
                      html.replace("<!DOCTYPE html>", "").getBytes(StandardCharsets.UTF_8)));
      assertThat(parsed.getElementsByTagName("details").getLength()).isEqualTo(62);
    }
  }

  @Test
  void helpIsAnAnswer() {
    assertThat(Run.of("--help").code()).isZero();
    assertThat(Run.of("assess", "--help").out()).contains("--strict-evidence");
  }
}
