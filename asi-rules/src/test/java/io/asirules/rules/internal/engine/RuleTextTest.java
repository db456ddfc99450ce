package io.asirules.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Suppliers;
import io.asirules.criteriadata.catalog.AssuranceFact;
import io.asirules.criteriadata.catalog.AssuranceFacts;
import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.catalog.CustodyFacts;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.certification.CertificationCaveatCode;
import io.asirules.model.certification.CertificationReasonCode;
import io.asirules.model.custody.CustodyCaveatCode;
import io.asirules.model.custody.CustodyFindingCode;
import io.asirules.model.document.DocumentReasonCode;
import io.asirules.model.ledger.FlowReasonCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The text of the rules keeps the project's conventions, and RULES.md lists every rule. */
class RuleTextTest {
  private static final Path DIRECTORY = Path.of("src", "main", "resources", "io/asirules/rules");
  private static final Path CATALOGUE = Path.of("RULES.md");
  private static final Path SPECIFICATION = Path.of("EVALUATION.md");
  private static final Path CERTIFICATION = Path.of("CERTIFICATION.md");
  private static final Path CUSTODY = Path.of("CUSTODY.md");
  private static final Path DOCUMENTS = Path.of("DOCUMENTS.md");
  private static final Pattern RULE =
      Pattern.compile("^rule\\s+\"([^\"]*)\"(.*?)^end\\b", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern RULE_WORD = Pattern.compile("^\\s*rule\\b", Pattern.MULTILINE);
  private static final Pattern CITATION = Pattern.compile("@line\\(\"([^\"]+)\"\\)");
  private static final Pattern LINE =
      Pattern.compile("@line\\(\"([A-Z]+) (\\d+), line (\\d+)\"\\)");
  private static final Pattern SPOKEN = Pattern.compile("grounds\\.restsOn\\(");
  private static final Pattern CONDITION =
      Pattern.compile("when\\s+(.*?)\\s+then\\s+(.*?)\\s*$", Pattern.DOTALL);

  /** A reason or finding; a caveat of certification, which is a ground of its own, too. */
  private static final Pattern CODE =
      Pattern.compile("(?:ReasonCode|FindingCode|CertificationCaveatCode)\\.([A-Z_0-9]+)");

  /** What goes with a flow that is booked as stated. */
  private static final Pattern CAVEAT = Pattern.compile("CustodyCaveatCode\\.([A-Z_0-9]+)");

  private static final Pattern OUTCOME =
      Pattern.compile(
          "(?:RequirementOutcome|CriterionOutcome|ApplicabilityStatus|ProjectionStatus|Decision"
              + "|MaturityRating|FlowTreatment|FindingKind|DocumentEffect)\\.([A-Z_]+)");

  /** The first fact on assurance that a ground rests on. */
  private static final Pattern FACT = Pattern.compile("AssuranceFact\\.([A-Z_0-9]+)");

  private static final Map<String, String> LAYERS =
      Map.of(
          "closes", "closing",
          "settles", "settling",
          "decides", "deciding",
          "holdsBack", "hold-back",
          "leaves", "deciding",
          "caps", "deciding",
          "cautions", "caveat",
          "restsOn", "rests on");

  private static final AssuranceFacts ASSURANCE = Catalogue.load().assurance();
  private static final CustodyFacts CUSTODY_FACTS = Catalogue.load().custody();

  /** Reasons that speak of the ledger alone. */
  private static final Set<String> WITHOUT_SOURCE =
      Set.of("HANDED_ON", "NOT_COC", "SUPPLIER_NOT_CHECKED", "SOLD_AS_COC");

  private static final Pattern FORBIDDEN =
      Pattern.compile("\\b(salience|eval|agenda-group|auto-focus|no-loop|lock-on-active)\\b");

  private static final Supplier<Map<String, Record>> WITNESSES =
      Suppliers.memoize(RuleWitnesses::find);

  record Rule(String file, String name, String body) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Rule> rules() throws IOException {
    return rules(DIRECTORY);
  }

  static List<Rule> rules(Path directory) throws IOException {
    List<Rule> rules = new ArrayList<>();
    for (String file : newest(files(directory))) {
      Matcher rule = RULE.matcher(Files.readString(directory.resolve(file)));
      while (rule.find()) {
        rules.add(new Rule(file, rule.group(1), rule.group(2)));
      }
    }
    return rules;
  }

  private static List<String> files(Path directory) throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      return all.filter(path -> path.toString().endsWith(".drl"))
          .map(path -> directory.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  /** Leaves a file out that a later version of rules has a copy of, as in {@code sealing.md}. */
  private static Collection<String> newest(List<String> files) {
    Map<String, String> newest = new TreeMap<>();
    for (String file : files) {
      newest.merge(
          file.replaceFirst("/v[0-9_]+/", "/"),
          file,
          (one, other) -> version(one) > version(other) ? one : other);
    }
    return newest.values();
  }

  private static int version(String file) {
    Matcher version = Pattern.compile("/v(\\d+)_(\\d+)/").matcher(file);
    return version.find()
        ? 1000 * Integer.parseInt(version.group(1)) + Integer.parseInt(version.group(2))
        : 0;
  }

  @Test
  void aFileThatALaterVersionHasACopyOfIsNotInTheCatalogue() {
    assertThat(newest(List.of("a/v2_0/x.drl", "a/v2_1/x.drl", "a/v2_10/x.drl", "a/y.drl")))
        .containsExactly("a/v2_10/x.drl", "a/y.drl");
  }

  @Test
  void theStampCoversEveryFileOfRules() throws IOException {
    List<String> hashed =
        Files.readAllLines(DIRECTORY.resolve("rule-files.csv")).stream()
            .skip(1)
            .map(row -> row.substring(row.indexOf(',') + 1))
            .toList();
    assertThat(hashed).isEqualTo(files(DIRECTORY));
  }

  @Test
  void everyRuleIsRead() throws IOException {
    long words = 0;
    for (String file : newest(files(DIRECTORY))) {
      words += RULE_WORD.matcher(Files.readString(DIRECTORY.resolve(file))).results().count();
    }
    assertThat(rules()).isNotEmpty().hasSize((int) words);
  }

  @Test
  void noTwoRulesHaveOneName() throws IOException {
    assertThat(rules()).extracting(Rule::name).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theNameOfARuleIsASentence(Rule rule) {
    assertThat(rule.name()).matches("[A-Z][^_]*").contains(" ").doesNotEndWith(".");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleHasACitation(Rule rule) {
    assertThat(rule.body()).containsPattern(CITATION);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleGivesOneReasonOrNamesADatum(Rule rule) {
    assertThat(reasons(rule)).hasSize(SPOKEN.matcher(rule.body()).find() ? 0 : 1);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theLineOfARuleSaysItsOutcomeAndReason(Rule rule) throws IOException {
    compareWithItsLine(rule, Path.of(""));
  }

  static void compareWithItsLine(Rule rule, Path documents) throws IOException {
    Matcher line = LINE.matcher(rule.body());
    assertThat(line.find()).as("@line of %s", rule).isTrue();
    String stated = specified(documents, line.group(1), line.group(2), line.group(3));
    for (String reason : reasons(rule)) {
      assertThat(stated).contains("`" + reason + "`");
    }
    Matcher outcome = OUTCOME.matcher(consequence(rule));
    while (outcome.find()) {
      assertThat(stated).contains(outcome.group(1));
    }
    Matcher caveat = CAVEAT.matcher(rule.body());
    while (caveat.find()) {
      assertThat(stated).contains(caveat.group(1));
    }
    Matcher call = Pattern.compile("grounds\\.(\\w+)\\(").matcher(rule.body());
    assertThat(call.find()).isTrue();
    assertThat(stated).contains(LAYERS.get(call.group(1)));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theLineOfARuleSaysHowWellItsFactIsKnown(Rule rule) throws IOException {
    Matcher fact = FACT.matcher(consequence(rule));
    Matcher line = LINE.matcher(rule.body());
    if (fact.find() && line.find() && !rule.body().contains("STATED_OF_THE_MANUAL")) {
      AssuranceFact first = AssuranceFact.valueOf(fact.group(1));
      assertThat(specified(Path.of(""), line.group(1), line.group(2), line.group(3)))
          .contains(ASSURANCE.provenance(first).level().name());
    }
  }

  private static String consequence(Rule rule) {
    return rule.body().substring(rule.body().indexOf("\nthen"));
  }

  static List<Rule> rulesOnCustody() throws IOException {
    return rules().stream().filter(rule -> rule.body().contains("@line(\"CUSTODY ")).toList();
  }

  @ParameterizedTest
  @MethodSource("rulesOnCustody")
  void theLineOfARuleOnCustodySaysHowWellItIsKnown(Rule rule) throws IOException {
    Matcher line = LINE.matcher(rule.body());
    assertThat(line.find()).isTrue();
    String row = specified(Path.of(""), line.group(1), line.group(2), line.group(3));
    String stated = row.substring(row.lastIndexOf('|', row.length() - 2));
    for (String code : reasons(rule)) {
      boolean scrap = rule.body().contains("material == MaterialType.POST_CONSUMER_SCRAP");
      String fact = scrap && code.equals("SUPPLIER_NOT_KNOWN") ? "SCRAP_SUPPLIER" : code;
      if (WITHOUT_SOURCE.contains(code)) {
        assertThat(stated).isEqualTo("|  |");
      } else if (!stated.isBlank()) {
        assertThat(stated).contains(CUSTODY_FACTS.provenance(fact).level().name());
      }
    }
  }

  static List<Rule> rulesOnDocuments() throws IOException {
    return rules().stream().filter(rule -> rule.body().contains("@line(\"DOCUMENTS ")).toList();
  }

  @ParameterizedTest
  @MethodSource("rulesOnDocuments")
  void theLineOfARuleOnDocumentsSaysHowWellItIsKnown(Rule rule) throws IOException {
    Matcher line = LINE.matcher(rule.body());
    assertThat(line.find()).isTrue();
    String row = specified(Path.of(""), line.group(1), line.group(2), line.group(3));
    for (String code : reasons(rule)) {
      String level =
          Catalogue.load()
              .documents()
              .citation(DocumentReasonCode.valueOf(code))
              .provenance()
              .level()
              .name();
      assertThat(row).endsWith("| " + level + " |");
    }
  }

  /** The row of a line in the specification. */
  private static String specified(Path documents, String document, String section, String line)
      throws IOException {
    String text = Files.readString(documents.resolve(document + ".md"));
    int start = text.indexOf("\n## " + section + ". ");
    assertThat(start).as("section %s", section).isNotNegative();
    int end = text.indexOf("\n## ", start + 1);
    String part = end < 0 ? text.substring(start) : text.substring(start, end);
    return part.lines()
        .filter(row -> row.startsWith("| " + line + " |"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("section " + section + " has no line " + line));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleDoesNotDependOnAnOrderOfRules(Rule rule) {
    String code = rule.body().replaceAll("\"[^\"]*\"", "\"\"");
    assertThat(code).doesNotContainPattern(FORBIDDEN);
  }

  @ParameterizedTest
  @EnumSource(ReasonCode.class)
  void aReasonCodeIsDocumented(ReasonCode code) throws IOException {
    String documents = Files.readString(SPECIFICATION) + catalogue();
    assertThat(documents).containsPattern("\\b" + code + "\\b");
  }

  static Stream<Enum<?>> codesOfCertification() {
    return Stream.<Enum<?>[]>of(CertificationReasonCode.values(), CertificationCaveatCode.values())
        .flatMap(Stream::of);
  }

  @ParameterizedTest
  @MethodSource("codesOfCertification")
  void aCodeOfCertificationIsDocumented(Enum<?> code) throws IOException {
    assertThat(Files.readString(CERTIFICATION)).containsPattern("\\b" + code.name() + "\\b");
  }

  static Stream<Enum<?>> codesOfCustody() {
    return Stream.<Enum<?>[]>of(
            FlowReasonCode.values(), CustodyFindingCode.values(), CustodyCaveatCode.values())
        .flatMap(Stream::of);
  }

  @ParameterizedTest
  @MethodSource("codesOfCustody")
  void aCodeOfCustodyIsDocumented(Enum<?> code) throws IOException {
    assertThat(Files.readString(CUSTODY)).containsPattern("\\b" + code.name() + "\\b");
  }

  @ParameterizedTest
  @EnumSource
  void aCodeOfDocumentsIsDocumented(DocumentReasonCode code) throws IOException {
    assertThat(Files.readString(DOCUMENTS)).contains("| `" + code + "` |");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void anObservationFiresTheRule(Rule rule) {
    assertThat(WITNESSES.get()).as("no observation fires the rule").containsKey(rule.name());
  }

  @Test
  void theCatalogueOfRulesIsUpToDate() throws IOException {
    if (Boolean.getBoolean("rules.update")) {
      Files.writeString(CATALOGUE, catalogue());
    }
    assertThat(CATALOGUE).as("the generated catalogue of rules").exists();
    assertThat(Files.readString(CATALOGUE))
        .as(
            "RULES.md is generated; after a change of rules run: mvn -pl asi-rules test"
                + " -Dtest=RuleTextTest -Drules.update=true")
        .isEqualTo(catalogue());
  }

  private static String catalogue() throws IOException {
    return catalogue(rules());
  }

  static String catalogue(List<Rule> rules) {
    StringBuilder table = new StringBuilder();
    table.append("# Rules\n\n");
    table.append("Generated from the rule files by `RuleTextTest`; do not edit. Rewrite it with\n");
    table.append("`mvn -pl asi-rules test -Dtest=RuleTextTest -Drules.update=true`.\n");
    table.append(
        "What the lines cited mean: [EVALUATION.md](EVALUATION.md), [CERTIFICATION.md](CERTIFICATION.md),"
            + " [CUSTODY.md](CUSTODY.md), [DOCUMENTS.md](DOCUMENTS.md).\n");
    table.append("\n| rule | file | citation | reason code |\n|---|---|---|---|\n");
    for (Rule rule : rules) {
      Matcher citation = CITATION.matcher(rule.body());
      table.append("| ").append(cell(rule.name()));
      table.append(" | ").append(rule.file());
      table.append(" | ").append(citation.find() ? cell(citation.group(1)) : "");
      table.append(" | ").append(String.join(", ", reasons(rule))).append(" |\n");
    }
    table.append("\n## Conditions\n\n");
    table.append(
        "Below each rule stands a small observation that fires it (`e.g.`), as far as the ");
    table.append("rule looks at it. What is not\nnamed is plain: yes for `binding` and ");
    table.append("`activityStated`, else no, 0, or the first word of its kind.\n");
    String file = "";
    for (Rule rule : rules) {
      if (!rule.file().equals(file)) {
        file = rule.file();
        table.append("\n### ").append(file).append("\n");
      }
      Matcher condition = CONDITION.matcher(rule.body());
      assertThat(condition.find()).as(rule.name()).isTrue();
      table.append("\n**").append(rule.name()).append("**\n\n```\nwhen ");
      table.append(condition.group(1).replaceAll("\\s+", " ")).append("\nthen ");
      table.append(
          condition.group(2).replaceAll("\\s+", " ").replace(", drools.getRule().getName()", ""));
      Record witness = WITNESSES.get().get(rule.name());
      if (witness != null) {
        table.append("\ne.g. ").append(RuleWitnesses.text(witness, condition.group(1)));
      }
      table.append("\n```\n");
    }
    return table.toString();
  }

  private static Set<String> reasons(Rule rule) {
    Set<String> reasons = new LinkedHashSet<>();
    CODE.matcher(consequence(rule)).results().forEach(found -> reasons.add(found.group(1)));
    return reasons;
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
