package io.asirules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.overlay.Overlay;
import io.asirules.model.assessment.Applicability;
import io.asirules.model.assessment.ApplicabilityStatus;
import io.asirules.model.assessment.Assessment;
import io.asirules.model.assessment.CriterionResult;
import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.Period;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Entity;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.ScopeKind;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import io.asirules.rules.internal.Assessor;
import io.asirules.rules.internal.EditionRules;
import io.asirules.rules.internal.engine.RuleBase;
import io.asirules.rules.internal.engine.RuleSetAnswers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Two catalogues, or two rule sets, live in one JVM without seeing each other. */
class SideBySideInOneJvmTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final int TURNS = 40;

  private static Catalogue withParameter(String name, String value) {
    return Catalogue.load()
        .with(
            new Overlay(
                "made-up",
                List.of(),
                List.of(),
                List.of(),
                List.of(new Overlay.ParameterValue(name, value, null))));
  }

  /** Shows everything, as of a day two years ago. */
  private static SelfAssessment twoYearsOld(Standard standard) {
    SelfAssessment.Builder input =
        SelfAssessment.builder(standard.id(), new Entity("works", "Works", null, null))
            .scope(scope(ScopeKind.FULL));
    int number = 0;
    for (Requirement requirement : standard.requirements()) {
      input.evidence(
          Evidence.builder("E" + number++)
              .requirement(requirement.id())
              .shows(Aspect.IN_USE, Aspect.DOCUMENTED, Aspect.EXISTS, Aspect.CARRIED_OUT)
              .period(Period.day(DAY.minusYears(2)))
              .build());
    }
    return input.build();
  }

  private static CertificationScope scope(ScopeKind kind) {
    return CertificationScope.builder()
        .kind(kind)
        .facility(Facility.builder("hall").activities(SupplyChainActivity.CASTHOUSE).build())
        .build();
  }

  private static List<String> outcomes(Assessment assessment) {
    List<String> outcomes = new ArrayList<>();
    for (CriterionResult each : assessment.criteria()) {
      outcomes.add(each.criterion().id() + " " + each.outcome() + " " + each.caveats());
      each.requirements()
          .forEach(
              result ->
                  outcomes.add(
                      result.requirement().id()
                          + " "
                          + result.outcome()
                          + " "
                          + result.reason().code()));
    }
    return outcomes;
  }

  @Test
  void twoCatalogues() throws Exception {
    Catalogue shipped = Catalogue.load();
    Catalogue shorter = withParameter("CYCLE_MONTHS", "12");
    SelfAssessment input = twoYearsOld(shipped.standard("asi:ps:3.1"));
    AssessmentOptions day = AssessmentOptions.asOf(DAY);
    List<String> expected = outcomes(AsiRules.create(shipped).assess(input, day));
    List<String> expectedOfOther = outcomes(AsiRules.create(shorter).assess(input, day));
    assertThat(expected).isNotEqualTo(expectedOfOther);

    AsiRules one = AsiRules.create(shipped);
    AsiRules other = AsiRules.create(shorter);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<List<String>>> ofOne = new ArrayList<>();
      List<Future<List<String>>> ofOther = new ArrayList<>();
      for (int turn = 0; turn < TURNS; turn++) {
        ofOne.add(threads.submit(() -> outcomes(one.assess(input, day))));
        ofOther.add(threads.submit(() -> outcomes(other.assess(input, day))));
      }
      for (int turn = 0; turn < TURNS; turn++) {
        assertThat(ofOne.get(turn).get()).isEqualTo(expected);
        assertThat(ofOther.get(turn).get()).isEqualTo(expectedOfOther);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void twoRuleSetsOverOneEdition() {
    Catalogue catalogue = Catalogue.load();
    Standard standard = catalogue.standard("asi:ps:3.1");
    EditionRules ofThree = edition(catalogue, standard, "edition.ps3");
    EditionRules ofAny = edition(catalogue, standard);
    SelfAssessment inTransition =
        SelfAssessment.builder(StandardId.parse("asi:ps:3.1"), new Entity("w", "W", null, null))
            .scope(scope(ScopeKind.MATERIAL_STEWARDSHIP_TRANSITION))
            .build();
    for (int turn = 0; turn < 3; turn++) {
      assertThat(notApplicable(ofThree, inTransition))
          .isGreaterThan(notApplicable(ofAny, inTransition));
    }
  }

  private static EditionRules edition(Catalogue catalogue, Standard standard, String... more) {
    List<String> packages = new ArrayList<>(List.of("applicability", "requirement", "grading"));
    packages.addAll(List.of(more));
    return new EditionRules(
        standard,
        catalogue.kinds(),
        catalogue.parameters(),
        new RuleSetAnswers(RuleBase.shared(), packages));
  }

  private static long notApplicable(EditionRules edition, SelfAssessment input) {
    return new Assessor(edition, input, DAY, false, Map.of())
        .applicability().values().stream()
            .map(Applicability::status)
            .filter(status -> status == ApplicabilityStatus.NOT_APPLICABLE)
            .count();
  }
}
