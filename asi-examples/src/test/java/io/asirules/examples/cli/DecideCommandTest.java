package io.asirules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.exchange.result.Disclaimer;
import io.asirules.examples.page.TextLayout;
import io.asirules.model.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code asi decide} in all its forms. */
class DecideCommandTest {

  private static final String MADE_UP =
      Path.of("inputs", "findings-made-up.csv").toAbsolutePath().toString();
  private static final String HEADER =
      "entity,standard,regime,audit_type,audit_end,issue_date,certificate_held,site,finding,"
          + "severity,exempted,mode\n";

  @TempDir private Path folder;

  private String file(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Run decide(String input, String... more) {
    List<String> words = new ArrayList<>(List.of("decide", input, "--as-of", "2026-11-23"));
    words.addAll(List.of(more));
    return Run.of(words.toArray(String[]::new));
  }

  @Test
  void oneDecisionForEachEntityWithTheFieldsOfTheForm() {
    Run run = decide(MADE_UP, "--format", "json");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
    JsonNode decisions = new JsonMapper().readTree(run.out()).get("decisions");
    assertThat(decisions.values())
        .extracting(each -> each.get("entity").asString() + " " + each.get("decision").asString())
        .containsExactly(
            "Northlight Casthouse FULL",
            "Northlight Extrusion FULL",
            "Northlight Alumina PROVISIONAL",
            "Northlight Wheels UNDETERMINED",
            "Northlight Rolling UNDETERMINED",
            "Northlight Mine NOT_ISSUED",
            "Northlight Foil FULL");
    assertThat(decisions.get(0).get("expiry").asString()).isEqualTo("2027-03-28");
    assertThat(decisions.get(0).get("maturity_cap").asString()).isEqualTo("HIGH");
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "json", "csv"})
  void everyFormCarriesTheDisclaimerInBothLanguages(String format) {
    for (Language language : Language.values()) {
      String lang = language == Language.ZH ? "zh" : "en";
      Run run = decide(MADE_UP, "--format", format, "--lang", lang);
      String disclaimer = Disclaimer.TEXT.in(language);
      assertThat(run.out().replaceAll("\\s+", "")).contains(disclaimer.replaceAll("\\s+", ""));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theTableFitsItsPage(Language language) {
    String lang = language == Language.ZH ? "zh" : "en";
    for (Run run : List.of(decide(MADE_UP, "--lang", lang), strict(lang))) {
      assertThat(run.out().lines()).allMatch(line -> TextLayout.width(line) <= TextLayout.PAGE);
    }
  }

  private static Run strict(String lang) {
    return decide(MADE_UP, "--lang", lang, "--strict-evidence");
  }

  @Test
  void nothingFoundGivesExitCodeZero() {
    String clean = "E,asi:ps:3.1,2,Certification,2024-02-23,2024-03-29,n,,,,,onsite\n";
    Run run = decide(file("clean.csv", HEADER + clean));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Full certification", "2027-03-28", "at most HIGH");
  }

  @Test
  void aFullCertificateWithAMinorGivesExitCodeOne() {
    String minor = "E,asi:ps:3.1,2,Certification,2024-02-23,2024-03-29,n,,4.1b-c,minor,n,onsite\n";
    assertThat(decide(file("minor.csv", HEADER + minor)).code()).isEqualTo(1);
  }

  @Test
  void csvHasARowForEachDecision() {
    Run run = decide(MADE_UP, "--format", "csv");
    assertThat(run.out())
        .startsWith(
            "entity,standard,regime,decision,possible,issue,expiry,maturity_cap,next_dates,");
    assertThat(run.out().lines().count()).isEqualTo(8);
  }

  @Test
  void theOutputGoesToAFileWhole() throws IOException {
    Path out = folder.resolve("decisions.json");
    Run run = decide(MADE_UP, "--format", "json", "--out", out.toString());
    assertThat(run).isEqualTo(new Run(1, "", ""));
    assertThat(new JsonMapper().readTree(Files.readString(out)).get("decisions")).hasSize(7);
  }

  @Test
  void theDayOfTheFileCountsUnlessTheCommandLineNamesOne() {
    String json =
        """
        {"as_of": "2025-05-05", "audits": [{"entity": "E", "standard": "asi:ps:3.1", "regime": "2",
         "audit_type": "certification", "audit_end": "2024-02-23", "issue_date": "2024-03-29"}]}
        """;
    String input = file("audits.json", json);
    Run run = Run.of("decide", input, "--format", "json");
    assertThat(new JsonMapper().readTree(run.out()).get("stamp").get("asOf").asString())
        .isEqualTo("2025-05-05");
    assertThat(decide(input).out()).contains("as of 2026-11-23");
  }

  private static void refused(Run run, String... words) {
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("asi: ").endsWith("\n").contains(words);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).doesNotContain("Exception");
  }

  @Test
  void badInputEndsWithExitCodeTwoAndOneLine() {
    String row = "E,asi:ps:3.1,2,Certification,2024-02-23,2024-03-29,n,,5.3e-a,major,n,onsite\n";
    refused(
        decide(file("back.csv", HEADER + row)),
        "back.csv row 2, column finding",
        "did you mean '5.3a-e'?");
    refused(
        decide(file("severe.csv", HEADER + row.replace("5.3e-a,major", "5.4,mayor"))),
        "severe.csv row 2, column severity",
        "did you mean 'major'?");
    refused(decide(folder.resolve("nowhere.csv").toString()), "there is no such file");
    refused(decide(file("x.txt", HEADER)), "x.txt", ".csv or .json");
    refused(decide(MADE_UP, "--format", "html"), "unknown format 'html'");
    refused(decide(MADE_UP, "--out", MADE_UP), "is the input");
    refused(Run.of("decide"), "FINDINGS");
  }

  @Test
  void aStandardOlderThanItsLastDayIsANamedWarning() {
    String row = "E,asi:ps:2,2,Certification,2023-09-29,2023-11-01,n,,,,,onsite\n";
    Run run = decide(file("late.csv", HEADER + row), "--format", "json");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("EDITION_CLOSED", "began by 2023-05-31");
  }

  private static final String FOUR_MAJORS =
      """
      {"audits": [{"entity": "E", "standard": "asi:ps:3.1", "regime": "2024",
       "audit_type": "surveillance", "audit_end": "2025-06-30",
       "certificate": {"level": "FULL", "issue": "2020-01-15", "expiry": "2023-01-14"},
       "findings": [{"finding": "1.1", "severity": "major"}, {"finding": "2.1", "severity": "major"},
        {"finding": "2.3", "severity": "major"}, {"finding": "4.1", "severity": "major"}]}]}
      """;

  @Test
  void fourMajorsAndACertificateThatEndedTellBothGrounds() {
    String input = file("majors.json", FOUR_MAJORS);

    JsonNode decision =
        new JsonMapper().readTree(decide(input, "--format", "json").out()).get("decisions").get(0);
    assertThat(decision.get("decision").asString()).isEqualTo("REVOKED");
    assertThat(decision.get("possible").values())
        .extracting(JsonNode::asString)
        .containsExactly("REVOKED");
    assertThat(decision.get("grounds").values())
        .extracting(each -> each.get("reason").get("code").asString())
        .startsWith("MORE_THAN_THREE_MAJORS_OF_HOLDER", "HELD_CERTIFICATE_ENDED");
    assertThat(decide(input).out().replaceAll("\\s+", " "))
        .contains("The certificate held is revoked.", " also * ", "there is none to revoke");
    assertThat(decide(input, "--format", "csv").out()).contains("HELD_CERTIFICATE_ENDED");
    assertThat(decide(input, "--lang", "zh").out()).contains("另有", "无证书可撤销");
  }

  @Test
  void anOpenDecisionListsWhatIsPossible() {
    String row = "E,asi:ps:3.1,2024,Surveillance,2025-06-30,2024-03-29,y,,4.1,major,n,onsite\n";
    String input = file("open.csv", HEADER + row);

    assertThat(decide(input).out())
        .contains("  possible    Full certification, Provisional certification\n");
    assertThat(decide(input, "--lang", "zh").out()).contains("完全认证、临时认证");
    assertThat(decide(input, "--format", "csv").out()).contains(",UNDETERMINED,FULL PROVISIONAL,");
  }

  @Test
  void aRuleSetCanBePinnedForTheAuditsThatItDecides() {
    Run usual = decide(MADE_UP, "--format", "json");
    assertThat(decide(MADE_UP, "--format", "json", "--rules", "asi:am:2@1.3.0")).isEqualTo(usual);
    assertThat(
            decide(
                MADE_UP,
                "--format",
                "json",
                "--rules",
                "asi:am:2@1.3.0",
                "--rules",
                "asi:am:2024@1.3.0"))
        .isEqualTo(usual);
    refused(decide(MADE_UP, "--rules", "asi:am:2@9"), "--rules: unknown rule set 'asi:am:2@9'");
    refused(
        decide(MADE_UP, "--rules", "asi:ps:3.1@1.3.0"),
        "asi:ps:3.1@1.3.0 does not decide for an audit under asi:am:");
  }

  @Test
  void termsOfTheAssuranceManualThatTheUserGivesDecide() {
    String row = "E,asi:ps:3.1,2024,Surveillance,2025-06-30,2024-03-29,y,,4.1,major,n,onsite\n";
    String input = file("surveillance.csv", HEADER + row);
    String overlay =
        file(
            "manual.json",
            """
            {"overlay": 1, "name": "own-manual", "parameters": [
              {"name": "MAJOR_AT_SURVEILLANCE", "value": "PROVISIONAL", "note": "6.4"},
              {"name": "PROVISIONAL_LAST_DAY", "value": "holds"}]}
            """);
    Run own = decide(input, "--catalog", overlay, "--strict-evidence", "--format", "json");
    assertThat(own.err()).isEmpty();
    JsonNode decision = new JsonMapper().readTree(own.out()).get("decisions").get(0);
    assertThat(decision.get("decision").asString()).isEqualTo("PROVISIONAL");
    assertThat(decision.get("reasons").get(0).get("code").asString())
        .isEqualTo("STATED_OF_THE_MANUAL");
    assertThat(decision.get("reasons").get(0).get("level").asString()).isEqualTo("VERIFIED");
    assertThat(decision.get("reasons").get(0).get("text").asString())
        .isEqualTo(
            "By the Assurance Manual as the user states it: Provisional certification (4.1).");
  }

  @Test
  void aTransitionThatEndsOnAnotherDayMovesTheDecision() {
    String json =
        """
        {"audits": [{"entity": "E", "standard": "asi:ps:3.1", "regime": "2024",
         "audit_type": "certification", "audit_end": "2027-05-25", "issue_date": "2027-06-10",
         "scope": "MATERIAL_STEWARDSHIP_TRANSITION"}]}
        """;
    String input = file("transition.json", json);
    String overlay =
        file(
            "transition-overlay.json",
            """
            {"overlay": 1, "name": "own", "parameters": [
              {"name": "TRANSITION_END", "value": "2027-05-31"}]}
            """);
    Run shipped = decide(input, "--format", "json");
    Run own = decide(input, "--format", "json", "--catalog", overlay);
    assertThat(shipped.out()).contains("TRANSITION_OVER", "\"date\" : \"2027-05-19\"");
    assertThat(own.out())
        .contains("\"date\" : \"2027-05-31\"")
        .doesNotContain("TRANSITION_OVER", "2027-05-19");
  }
}
