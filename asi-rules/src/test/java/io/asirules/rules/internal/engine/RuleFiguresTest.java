package io.asirules.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.assessment.ApplicabilityStatus;
import io.asirules.model.assessment.CriterionOutcome;
import io.asirules.model.assessment.RequirementOutcome;
import io.asirules.model.audit.AuditMode;
import io.asirules.model.audit.AuditType;
import io.asirules.model.audit.CertificateLevel;
import io.asirules.model.audit.Severity;
import io.asirules.model.certification.CertificationReasonCode;
import io.asirules.model.certification.Decision;
import io.asirules.model.document.DocumentUse;
import io.asirules.model.ledger.FlowDirection;
import io.asirules.model.ledger.MaterialType;
import io.asirules.model.scope.MembershipClass;
import io.asirules.model.scope.ScopeKind;
import io.asirules.model.standard.Bound;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Executability;
import io.asirules.model.standard.RequirementKind;
import io.asirules.model.standard.SmelterLimit;
import io.asirules.rules.observation.Agreement;
import io.asirules.rules.observation.ApplicabilitySeen;
import io.asirules.rules.observation.AuditDatesSeen;
import io.asirules.rules.observation.AuditSeen;
import io.asirules.rules.observation.BalanceSeen;
import io.asirules.rules.observation.CarbonFootprintSeen;
import io.asirules.rules.observation.CorrectionSeen;
import io.asirules.rules.observation.CriterionSeen;
import io.asirules.rules.observation.CustodyOrderSeen;
import io.asirules.rules.observation.DecisionSeen;
import io.asirules.rules.observation.Declared;
import io.asirules.rules.observation.DocumentSeen;
import io.asirules.rules.observation.ExemptionClaimSeen;
import io.asirules.rules.observation.ExemptionSeen;
import io.asirules.rules.observation.Extent;
import io.asirules.rules.observation.FigureSeen;
import io.asirules.rules.observation.FlowSeen;
import io.asirules.rules.observation.InList;
import io.asirules.rules.observation.JointVentureSeen;
import io.asirules.rules.observation.MaturitySeen;
import io.asirules.rules.observation.MinorsSeen;
import io.asirules.rules.observation.OutcomeSeen;
import io.asirules.rules.observation.OverdraftSeen;
import io.asirules.rules.observation.PartiesSeen;
import io.asirules.rules.observation.PrincipleSeen;
import io.asirules.rules.observation.ProjectionSeen;
import io.asirules.rules.observation.RecycledContentSeen;
import io.asirules.rules.observation.RequirementSeen;
import io.asirules.rules.observation.SmelterSeen;
import io.asirules.rules.observation.SupplementSeen;
import io.asirules.rules.observation.SupplierSeen;
import io.asirules.rules.observation.TransitionSeen;
import io.asirules.rules.observation.Validity;
import io.asirules.rules.observation.YearsSeen;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules decide, Java observes: what may stand where. */
class RuleFiguresTest {

  private static final Path SOURCES = Path.of("src", "main", "java", "io/asirules/rules");

  /** All that an observation may consist of; a verdict is not among them. */
  private static final Set<Class<?>> COMPONENTS =
      Set.of(
          boolean.class,
          int.class,
          BigDecimal.class,
          LocalDate.class,
          ApplicabilityStatus.class,
          Agreement.class,
          AuditMode.class,
          AuditType.class,
          Bound.class,
          CertificateLevel.class,
          CertificationReasonCode.class,
          CriterionOutcome.class,
          Decision.class,
          Declared.class,
          DocumentUse.class,
          EvidenceLevel.class,
          Executability.class,
          Extent.class,
          FlowDirection.class,
          InList.class,
          MaterialType.class,
          MembershipClass.class,
          RequirementKind.class,
          RequirementOutcome.class,
          ScopeKind.class,
          Severity.class,
          SmelterLimit.class,
          Validity.class);

  /** A comparison with a number or day, of two components, or with a set of words. */
  private static final Pattern COMPARISON =
      Pattern.compile("[<>]=?|(?:not )?in \\(|\\b(?:==|!=) (?:\\d|[a-z])|\\|\\|");

  private static final Pattern RAW =
      Pattern.compile("[<>]=?|(?:not )?in \\(|[!=]= (?:\\d|[a-z]|[A-Z][A-Za-z]+\\.)|\\bbinding\\b");

  @ParameterizedTest
  @ValueSource(
      classes = {
        ApplicabilitySeen.class,
        AuditDatesSeen.class,
        AuditSeen.class,
        BalanceSeen.class,
        CarbonFootprintSeen.class,
        CorrectionSeen.class,
        CriterionSeen.class,
        CustodyOrderSeen.class,
        DecisionSeen.class,
        DocumentSeen.class,
        ExemptionClaimSeen.class,
        ExemptionSeen.class,
        FigureSeen.class,
        MaturitySeen.class,
        MinorsSeen.class,
        FlowSeen.class,
        JointVentureSeen.class,
        OutcomeSeen.class,
        OverdraftSeen.class,
        PartiesSeen.class,
        PrincipleSeen.class,
        ProjectionSeen.class,
        RecycledContentSeen.class,
        RequirementSeen.class,
        SmelterSeen.class,
        SupplementSeen.class,
        SupplierSeen.class,
        TransitionSeen.class,
        YearsSeen.class
      })
  void anObservationConsistsOfTheClosedListOfTypes(Class<?> observation) {
    for (RecordComponent component : observation.getRecordComponents()) {
      assertThat(COMPONENTS).as(component.getName()).contains(component.getType());
    }
  }

  @Test
  void atLeastFourOfFiveRulesReadRawObservations() throws IOException {
    List<RuleTextTest.Rule> rules = RuleTextTest.rules();
    long raw = rules.stream().filter(rule -> RAW.matcher(condition(rule)).find()).count();
    long comparing =
        rules.stream().filter(rule -> COMPARISON.matcher(condition(rule)).find()).count();
    System.out.println(
        rules.size()
            + " rules, raw "
            + raw
            + ", with a comparison of number, day or set "
            + comparing);

    assertThat(raw * 10).isGreaterThanOrEqualTo(rules.size() * 8L);
    assertThat(comparing * 2).isGreaterThan(rules.size());
  }

  private static String condition(RuleTextTest.Rule rule) {
    return rule.body().substring(rule.body().indexOf("when"), rule.body().indexOf("then"));
  }

  @Test
  void noNumberOrDayThatDecidesStandsInJava() throws IOException {
    // Halves, hundreds and months of a year are arithmetic; bit masks and hashes are not domain.
    Pattern number =
        Pattern.compile(
            "(?<![\\w.\"])(?:1[13-9]|[2-9]\\d|1[1-9]\\d|[2-9]\\d\\d|\\d{4,})(?![\\w.\"])");
    Set<String> found = new TreeSet<>();
    for (Path file : observing()) {
      boolean hashes = file.endsWith("RequirementSeen.java") || file.endsWith("FlowSeen.java");
      for (String line : Files.readAllLines(file)) {
        boolean comment = line.strip().startsWith("*") || line.strip().startsWith("//");
        if (!comment && !hashes && number.matcher(line.replaceAll("\"[^\"]*\"", "")).find()) {
          found.add(file.getFileName() + ": " + line.strip());
        }
        assertThat(line).as(file.toString()).doesNotContain("LocalDate.of(");
      }
    }
    assertThat(found)
        .allMatch(
            line ->
                line.contains("MOST_KEPT")
                    || line.startsWith("DocumentRegister.java: private static final int ")
                    || line.contains("FEW_KEPT")
                    || line.contains("BLANKS = 25")
                    || line.contains("PLAIN_YES = 24")
                    || line.contains("order * 1000 + number"));
  }

  @Test
  void noBareIdOfACriterionOrRequirementStandsInJavaOrARule() throws IOException {
    Pattern id = Pattern.compile("\"\\d+\\.\\d+(?:/[a-z0-9-]+)?\"|\\bRequirementId\\.parse\\(\"");
    for (Path file : observing()) {
      assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(id);
    }
    for (RuleTextTest.Rule rule : RuleTextTest.rules()) {
      assertThat(condition(rule)).as(rule.name()).doesNotContainPattern("\"");
    }
    Path oracle = Path.of("src", "test", "java", "io/asirules/rules/oracle");
    for (String name : List.of("ReferenceSpecialRules", "ReferenceSmelter", "ReferenceRules")) {
      String text = Files.readString(oracle.resolve(name + ".java"));
      assertThat(text).as(name).doesNotContainPattern(id);
    }
  }

  @Test
  void nothingIsTheFirstThatFits() throws IOException {
    for (Path file : observing()) {
      assertThat(Files.readString(file)).as(file.toString()).doesNotContain("first that fits");
    }
  }

  @Test
  void everyClassThatTheBuildMakesFromRulesIsInternal() throws IOException {
    Path classes = Path.of("target", "classes");
    Pattern made = Pattern.compile("/(Rules|DomainClassesMetadata|Lambda\\w+?)[0-9A-F]{32}");
    List<String> generated;
    try (Stream<Path> all = Files.walk(classes)) {
      generated =
          all.map(path -> classes.relativize(path).toString().replace('\\', '/'))
              .filter(path -> made.matcher(path).find())
              .toList();
    }
    List<String> open =
        generated.stream().filter(path -> !path.contains("io/asirules/rules/internal/")).toList();
    System.out.println(
        "classes generated: " + generated.size() + ", public classes generated: " + open.size());

    assertThat(generated).isNotEmpty();
    assertThat(open).isEmpty();
  }

  private static List<Path> observing() throws IOException {
    try (Stream<Path> all = Files.walk(SOURCES)) {
      return all.filter(path -> path.toString().endsWith(".java"))
          .filter(
              path ->
                  SOURCES
                      .relativize(path)
                      .toString()
                      .replace('\\', '/')
                      .matches(
                          "(observation|internal/(applicability|balance|booking|certification|document"
                              + "|requirement|grading|projection"
                              + "|scope|engine))/.*|internal/Assessor.java"))
          .sorted()
          .toList();
    }
  }
}
