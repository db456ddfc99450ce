package io.asirules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.examples.page.TextLayout;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code asi gap} over the real inputs and the shipped tables. */
class GapCommandTest {

  private static final String CHALCO = Path.of("inputs", "chalco-2024").toString();
  private static final String DRAFT = "asi:ps:4-draft1";

  @TempDir private Path folder;

  private static Run gap(String input, String... more) {
    List<String> words = new ArrayList<>(List.of("gap", input));
    words.addAll(Arrays.asList(more));
    return Run.of(words.toArray(String[]::new));
  }

  private static JsonNode json(String input, String... more) {
    List<String> words = new ArrayList<>(Arrays.asList(more));
    words.addAll(List.of("--format", "json"));
    Run run = gap(input, words.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
    return new JsonMapper().readTree(run.out());
  }

  private static JsonNode entry(JsonNode root, String side, String id) {
    for (JsonNode entry : root.get(side)) {
      if (entry.get("id").asString().equals(id)) {
        return entry;
      }
    }
    throw new AssertionError("no " + id + " among the " + side);
  }

  private static List<String> refs(JsonNode entries) {
    List<String> refs = new ArrayList<>();
    entries.forEach(each -> refs.add(each.get("ref").asString()));
    return refs;
  }

  /** An input in a folder of its own. */
  private String input(String name, String json) {
    return Inputs.write(folder.resolve(name), json).toString();
  }

  @ParameterizedTest(name = "module {0} follows {1}, by titles alone")
  @CsvSource({"9, 2.10 8.7", "10, 6.6", "11, 9.6"})
  void titlesLeadToTheModulesOfTheDraft(String module, String criteria) {
    JsonNode root = json(CHALCO, "--to", DRAFT);
    JsonNode there = entry(root, "criteria", module);
    assertThat(there.get("module").asBoolean()).isTrue();
    assertThat(there.get("status").asString()).isEqualTo("UNKNOWN");
    assertThat(there.get("after").asString()).isEqualTo("INDETERMINATE");
    assertThat(there.get("reason").get("code").asString()).isEqualTo("INFERENCE_NOT_USED");
    assertThat(there.get("evidence")).isEmpty();
    List<String> expected =
        Arrays.stream(criteria.split(" ")).map(id -> "asi:ps:3.1#" + id).toList();
    assertThat(refs(there.get("before"))).containsExactlyInAnyOrderElementsOf(expected);
    for (String criterion : criteria.split(" ")) {
      JsonNode source = entry(root, "sources", criterion);
      assertThat(source.get("status").asString()).isEqualTo("LEAD");
      assertThat(refs(source.get("after"))).containsExactly(DRAFT + "#" + module);
      assertThat(source.get("after").get(0).get("inferred").asBoolean()).isTrue();
    }
  }

  @Test
  void allElseSaysThatTheDraftsCriteriaAreNeededAndHowToImportThem() {
    JsonNode root = json(CHALCO, "--to", DRAFT);
    assertThat(root.get("criteria")).hasSize(3);
    assertThat(root.get("sources")).hasSize(62);
    int unknown = 0;
    for (JsonNode source : root.get("sources")) {
      if (source.get("status").asString().equals("UNKNOWN")) {
        unknown++;
        assertThat(source.get("after").get(0).get("ref").isNull()).isTrue();
      }
    }
    assertThat(unknown).isEqualTo(58);
    assertThat(root.get("target").get("criteriaKnown").asBoolean()).isFalse();
    assertThat(root.get("target").get("advice").asString())
        .contains(
            "asi import-mapping WORKBOOK --from asi:ps:3.1 --to asi:ps:4-draft1 --out overlay.json",
            "--catalog overlay.json");
    assertThat(root.get("disclaimer").asString()).contains("Not a certificate");
    assertThat(root.get("stamp").get("asOf").asString()).isEqualTo("2025-03-26");
    assertThat(sum(root.get("before"))).isEqualTo(62);
    assertThat(sum(root.get("summary"))).isEqualTo(3);
  }

  private static int sum(JsonNode counts) {
    int sum = 0;
    for (JsonNode count : counts) {
      sum += count.asInt();
    }
    return sum;
  }

  @Test
  void theTableSaysSoInBothLanguages() {
    Run english = gap(CHALCO, "--to", DRAFT);
    assertThat(english.code()).isEqualTo(1);
    assertThat(english.out().replaceAll("\\s+", " "))
        .contains(
            "asi:ps:3.1 → asi:ps:4-draft1, as of 2025-03-26",
            "Gaps now, against asi:ps:3.1",
            "What changes with asi:ps:4-draft1",
            "asi import-mapping WORKBOOK --from asi:ps:3.1 --to asi:ps:4-draft1",
            "Inferred from titles alone, not used",
            "→ module 10 Bauxite Residue and Tailings",
            "→ module 11 Displacement",
            "→ module 9 Mine Closure",
            "Where it goes is not known (58)",
            "Not a certificate");
    Run chinese = gap(CHALCO, "--to", DRAFT, "--lang", "zh");
    assertThat(chinese.code()).isEqualTo(1);
    assertThat(chinese.out())
        .contains("现有差距，对照asi:ps:3.1", "仅据标题推断，未采用", "→ 模块10", "去向未知 (58)")
        .doesNotContain("Inferred", "not known");
    for (Run run : List.of(english, chinese)) {
      assertThat(run.err()).isEmpty();
      assertThat(run.out().lines()).allMatch(line -> TextLayout.width(line) <= TextLayout.PAGE);
    }
  }

  @Test
  void inferencesThatAreAskedForAskForReviewAndCarryNothing() {
    JsonNode root = json(CHALCO, "--to", DRAFT, "--include-inferred");
    assertThat(root.get("inferencesUsed").asBoolean()).isTrue();
    JsonNode residue = entry(root, "criteria", "10");
    assertThat(residue.get("status").asString()).isIn("REVIEW", "NOT_ASSESSED");
    assertThat(residue.get("before").get(0).get("relation").asString()).isEqualTo("INTERSECTS");
    assertThat(residue.get("evidence")).isNotEmpty();
    assertThat(root.get("summary").get("CARRIED").asInt()).isZero();
    assertThat(gap(CHALCO, "--to", DRAFT, "--include-inferred").out())
        .contains("inferences count", "Inferred from titles alone, used as asked");
  }

  @Test
  void ontoEditionTwoEveryCriterionHasAnEntryAndItsPath() {
    JsonNode root = json(CHALCO, "--to", "asi:ps:2");
    assertThat(root.get("criteria")).hasSize(59);
    assertThat(sum(root.get("summary"))).isEqualTo(59);
    assertThat(root.get("target").get("advice").isNull()).isTrue();
    // PS 3 asks all that PS 2 asked of bauxite residue, and more.
    JsonNode residue = entry(root, "criteria", "6.6");
    assertThat(residue.get("before").get(0).get("relation").asString()).isEqualTo("SUPERSET_OF");
    assertThat(residue.get("before").get(0).get("path")).hasSize(2);
    assertThat(entry(root, "sources", "8.3").get("status").asString()).isEqualTo("RETIRED");
    for (JsonNode each : root.get("criteria")) {
      boolean open =
          List.of("REVIEW", "NOT_ASSESSED", "NEW", "UNKNOWN")
              .contains(each.get("status").asString());
      assertThat(each.get("asks").isEmpty()).as("%s asks", each.get("id")).isEqualTo(!open);
    }
  }

  @Test
  void underStrictEvidenceNoMappingBelowConfirmedCarriesAnOutcome() {
    JsonNode root = json(CHALCO, "--to", "asi:ps:2", "--strict-evidence");
    assertThat(root.get("stamp").get("strictEvidence").asBoolean()).isTrue();
    for (JsonNode each : root.get("criteria")) {
      if (each.get("status").asString().equals("CARRIED")) {
        assertThat(each.toString()).containsAnyOf("\"CONFIRMED\"", "\"VERIFIED\"");
      }
    }
  }

  @Test
  void csvHasARowForEachCriterionOfBothEditions() {
    Run run = gap(CHALCO, "--to", DRAFT, "--format", "csv");
    assertThat(run.code()).isEqualTo(1);
    List<String> rows = List.of(run.out().split("\r\n"));
    assertThat(rows.get(0))
        .isEqualTo(
            "side,criterion,title,status,outcome,code,reason,counterparts,"
                + "counterpart_outcomes,relations,levels,inferred,path,evidence,rule_set,overlays,limits");
    assertThat(rows).hasSize(1 + 3 + 62);
    assertThat(rows.get(2))
        .startsWith(
            "TARGET,asi:ps:4-draft1#10,Bauxite Residue and Tailings,UNKNOWN,INDETERMINATE,"
                + "INFERENCE_NOT_USED,")
        .contains("asi:ps:3.1#6.6");
    assertThat(rows.subList(4, rows.size())).allMatch(row -> row.startsWith("SOURCE,asi:ps:3.1#"));
  }

  @Test
  void htmlIsWellFormedEscapedAndStandsAlone() throws Exception {
    for (String language : List.of("en", "zh")) {
      Path out = folder.resolve(language + ".html");
      Run run =
          gap(
              input("hostile", Inputs.smelter(" <script>")),
              "--to",
              DRAFT,
              "--format",
              "html",
              "--lang",
              language,
              "--out",
              out.toString());
      assertThat(run).isEqualTo(new Run(1, "", ""));
      String html = Files.readString(out);
      assertThat(html)
          .contains("&lt;script&gt;", "import-mapping")
          .doesNotContain("<script", "<b>", "<link", "src=", "http-equiv", "@import");
      Document parsed =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(
                  new ByteArrayInputStream(
                      html.replace("<!DOCTYPE html>", "").getBytes(StandardCharsets.UTF_8)));
      assertThat(parsed.getElementsByTagName("details").getLength()).isEqualTo(3);
    }
  }

  @Test
  void anAnswerToTheOtherEditionIsKept() {
    String before = input("before", Inputs.smelter("").replace("asi:ps:3.1", "asi:ps:3"));
    String answers = input("answers", Inputs.smelter(""));
    JsonNode alone = json(before, "--to", "asi:ps:3.1");
    assertThat(entry(alone, "criteria", "5.1").get("status").asString()).isEqualTo("CARRIED");
    JsonNode root = json(before, "--to", "asi:ps:3.1", "--answers", answers);
    JsonNode kept = entry(root, "criteria", "5.1");
    assertThat(kept.get("status").asString()).isEqualTo("KEPT");
    assertThat(kept.get("reason").get("code").asString()).isEqualTo("OWN_ANSWER_KEPT");
    assertThat(kept.get("after").asString())
        .isEqualTo(entry(alone, "sources", "5.1").get("outcome").asString());
  }

  @Test
  void whereNothingIsLeftToDoTheExitCodeIsZero() {
    String answered =
        """
        {
          "standard": "own:foundry:1", "asOf": "2026-11-23",
          "entity": {"id": "acme", "name": "Acme"},
          "scope": {"facilities": [{"id": "hall", "activities": ["CASTHOUSE"]}]},
          "ratings": [
            {"criterion": "1.1", "rating": "CONFORMANCE", "reason": "Seen.", "assessor": "A"},
            {"criterion": "2.1", "rating": "CONFORMANCE", "reason": "Seen.", "assessor": "A"},
            {"criterion": "2.2", "rating": "CONFORMANCE", "reason": "Seen.", "assessor": "A"}
          ]
        }
        """;
    Run run = gap(input("own", answered), "--to", "own:foundry:2", "--catalog", MapCommandTest.OWN);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Carries over (3)", "1.1, 2.1, 2.2");
  }

  @Test
  void aLeadThatEndsOnTheWayIsLeftOut() throws Exception {
    Path own = Files.createDirectories(folder.resolve("own"));
    Files.writeString(
        own.resolve("editions.csv"), "edition,file,matrix,aliases\nown:x:1,x.json,,\n");
    Files.writeString(own.resolve("mappings.csv"), "from,to,file\nasi:ps:4-draft1,own:x:1,x.csv\n");
    Files.writeString(own.resolve("sources.csv"), "tag,url,content\n");
    Files.writeString(
        own.resolve("x.json"),
        """
        {"standard": "own:x:1", "title": {"en": "X", "zh": "某"}, "status": "DRAFT",
         "content": "STRUCTURE_ONLY", "principles": [{"number": 1, "kind": "MODULE",
         "title": {"en": "All", "zh": "全部", "level": "RECALLED"}}]}
        """);
    Files.writeString(
        own.resolve("x.csv"),
        """
        source,target,relation,rationale,rationale_zh,coverage,coverage_zh,level,sources,basis
        9,,RETIRED,Gone.,取消。,,,RECALLED,,
        10,,RETIRED,Gone.,取消。,,,RECALLED,,
        11,1,EQUIVALENT,Kept.,保留。,,,RECALLED,,
        """);
    for (String format : List.of("table", "csv", "html", "json")) {
      Run run = gap(CHALCO, "--to", "own:x:1", "--catalog", own.toString(), "--format", format);
      assertThat(run.err()).isEmpty();
      assertThat(run.code()).isEqualTo(1);
    }
    assertThat(gap(CHALCO, "--to", "own:x:1", "--catalog", own.toString()).out())
        .contains("→ module 1 All")
        .doesNotContain("module 10");
  }

  @Test
  void theDayOfTheCommandLineWins() {
    JsonNode root = json(CHALCO, "--to", DRAFT, "--as-of", "2026-11-25");
    assertThat(root.get("stamp").get("asOf").asString()).isEqualTo("2026-11-25");
  }

  @ParameterizedTest(name = "asi gap {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "inputs/chalco-2024 --to asi:ps:9 | --to: unknown standard 'asi:ps:9'; did you mean 'asi:ps:1'?",
        "inputs/chalco-2024 --to ps4 | --to: unknown standard 'ps4'; did you mean 'asi:ps:1'?",
        "inputs/chalco-2024 | Missing required option: '--to=STANDARD'",
        "--to asi:ps:2 | Missing required parameter: 'INPUT'",
        "inputs/chalco-2024 --to asi:coc:2 | no mapping leads from asi:ps:3.1 to asi:coc:2",
        "inputs/chalco-2024 --to asi:ps:1 | no mapping leads from asi:ps:3.1 to asi:ps:1",
        "inputs/chalco-2024 --to asi:ps:2 --answers inputs/chuangxin-2024 | --answers inputs/chuangxin-2024: answers asi:ps:3.1; expected asi:ps:2",
        "inputs/chalco-2024 --to asi:ps:2 --format xml | --format: unknown format 'xml'; did you mean 'html'?",
        "inputs/chalco-2024 --to asi:ps:2 --answer x | unknown option '--answer'; did you mean '--answers'?",
        "inputs/chalco-2024 --to asi:ps:2 --as-of 2026 | --as-of: '2026' is not a date; expected 2026-11-23",
        "inputs/chalco-2024 inputs/chuangxin-2024 --to asi:ps:2 | 'inputs/chuangxin-2024' is one argument too many for asi gap",
        "nowhere --to asi:ps:2 | nowhere: there is no such file: nowhere; expected a JSON file, or a folder with self-assessment.json",
        "inputs/chalco-2024 --to asi:ps:2 --answers nowhere | nowhere: there is no such file: nowhere; expected a JSON file, or a folder with self-assessment.json"
      })
  void whatCannotBeRunIsOneLine(String line, String message) {
    assertThat(Run.of(("gap " + line).split(" ")))
        .isEqualTo(new Run(2, "", "asi: " + message + "\n"));
  }

  @Test
  void anAnswerAgainstADraftWithoutCriteriaSaysWhatWouldDo() {
    String answers = input("draft", Inputs.smelter("").replace("asi:ps:3.1", DRAFT));
    Run run = gap(CHALCO, "--to", DRAFT, "--answers", answers);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("/evidence/0/requirement").doesNotContain("Exception");
  }

  @Test
  void neitherInputIsOverwritten() {
    String before = input("before", Inputs.smelter("").replace("asi:ps:3.1", "asi:ps:3"));
    String answers = input("answers", Inputs.smelter(""));
    for (String read : List.of(before, answers)) {
      String out = Path.of(read, "self-assessment.json").toString();
      Run run = gap(before, "--to", "asi:ps:3.1", "--answers", answers, "--out", out);
      assertThat(run)
          .isEqualTo(
              new Run(2, "", "asi: --out " + out + ": is the input; expected another file\n"));
    }
  }

  @Test
  void nothingIsHalfWritten() throws Exception {
    Path out = folder.resolve("gap.json");
    Files.writeString(out, "before");
    assertThat(gap(CHALCO, "--to", "asi:coc:2", "--format", "json", "--out", out.toString()).code())
        .isEqualTo(2);
    assertThat(out).hasContent("before");
  }
}
