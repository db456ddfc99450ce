package io.asirules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.exchange.result.Disclaimer;
import io.asirules.examples.page.TextLayout;
import io.asirules.model.Language;
import java.io.IOException;
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

/** {@code asi check-document} in all its forms. */
class CheckDocumentCommandTest {

  private static final String ISSUING = madeUp("issuing.json");
  private static final String RECEIVED = madeUp("received.json");

  @TempDir private Path folder;

  private static String madeUp(String name) {
    return Path.of("inputs", "documents-made-up", name).toAbsolutePath().toString();
  }

  private static Run check(String input, String... more) {
    List<String> words = new ArrayList<>(List.of("check-document", input, "--as-of", "2025-04-30"));
    words.addAll(List.of(more));
    return Run.of(words.toArray(String[]::new));
  }

  private static Run issued(String... more) {
    List<String> words = new ArrayList<>(List.of("--account", madeUp("casthouse.json")));
    words.addAll(List.of(more));
    return check(ISSUING, words.toArray(String[]::new));
  }

  private static Run received(String input, String... more) {
    List<String> words =
        new ArrayList<>(List.of("--receiving", "--account", madeUp("rolling.json")));
    words.addAll(List.of(more));
    return check(input, words.toArray(String[]::new));
  }

  @Test
  void aDocumentThatIsInOrderMayBeIssued() {
    Run run = issued();
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("may be issued", "told by the account, not");
  }

  @Test
  void withoutAnAccountItIsToBeCheckedFirst() {
    Run run = check(ISSUING);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("to be checked first", "own CoC certificate is not stated");
  }

  @Test
  void everyDocumentOfAListHasItsVerdict() {
    Run run = received(RECEIVED, "--format", "json");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
    JsonNode checks = new JsonMapper().readTree(run.out()).get("checks");
    assertThat(checks.values())
        .extracting(each -> each.get("reference").asString() + " " + each.get("verdict").asString())
        .containsExactly("NL-2025-0117 CHECK_FIRST", "EB-77 DO_NOT_BOOK");
  }

  @Test
  void aDeliveryThatMatchesMayBeBooked() {
    Run run =
        received(ISSUING, "--delivered-material", "asi aluminium", "--delivered-mass", "24.50");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("may be booked");
  }

  @Test
  void aDeliveryThatDiffersIsNotBooked() {
    Run run = received(ISSUING, "--delivered-material", "ALUMINIUM", "--delivered-mass", "24.501");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("not to be booked as CoC", "24.501 t were delivered");
  }

  @Test
  void whoDeliversAndWhenCount() {
    assertThat(received(ISSUING, "--delivered-by", "Somebody").out())
        .contains("Somebody is not in the register");
    assertThat(received(ISSUING, "--delivered-on", "2030-01-01").out())
        .contains("The own CoC certificate is not valid on 2030-01-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "json", "csv"})
  void everyFormCarriesTheDisclaimerInBothLanguages(String format) {
    for (Language language : Language.values()) {
      String lang = language == Language.ZH ? "zh" : "en";
      Run run = received(RECEIVED, "--format", format, "--lang", lang);
      String disclaimer = Disclaimer.TEXT.in(language);
      assertThat(run.out().replaceAll("\\s+", "")).contains(disclaimer.replaceAll("\\s+", ""));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theTableFitsItsPage(Language language) {
    Run run = received(RECEIVED, "--lang", language == Language.ZH ? "zh" : "en");
    assertThat(run.out().lines()).allMatch(line -> TextLayout.width(line) <= TextLayout.PAGE);
  }

  @Test
  void csvHasARowForEachFinding() {
    Run run = issued("--format", "csv");
    assertThat(run.out())
        .startsWith("document,reference,use,verdict,effect,code,field,text,criterion,level,rule,");
    assertThat(run.out().lines().count()).isEqualTo(13);
  }

  @Test
  void theOutputGoesToAFileWhole() throws IOException {
    Path out = folder.resolve("checks.json");
    Run run = issued("--format", "json", "--out", out.toString());
    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(new JsonMapper().readTree(Files.readString(out)).get("checks")).hasSize(1);
  }

  @Test
  void badInputEndsWithExitCodeTwoAndOneLine() throws IOException {
    String slip =
        Files.writeString(
                folder.resolve("slip.json"),
                Files.readString(Path.of(ISSUING)).replace("\"issued\"", "\"isued\""))
            .toString();
    refused(check(slip), "slip.json /isued", "did you mean 'issued'?");
    refused(check(folder.resolve("nowhere.json").toString()), "there is no such file");
    refused(check(ISSUING, "--format", "html"), "unknown format 'html'");
    refused(issued("--out", ISSUING), "is the input");
    refused(issued("--out", madeUp("casthouse.json")), "is the input");
    refused(check(ISSUING, "--account", folder.toString()), "account.json");
    refused(check(ISSUING, "--delivered-mass", "1"), "expected --receiving");
    refused(received(RECEIVED, "--delivered-mass", "24.5"), "a file with one");
    refused(received(ISSUING, "--delivered-mass", "24,5"), "is no mass in tonnes");
    refused(received(ISSUING, "--delivered-material", "scrap"), "does not tell which scrap");
    refused(Run.of("check-document"), "DOCUMENT");
  }

  private static void refused(Run run, String... words) {
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("asi: ").endsWith("\n").contains(words);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).doesNotContain("Exception");
  }
}
