package io.asirules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.exchange.SelfAssessmentReader;
import io.asirules.model.Language;
import io.asirules.model.assessment.Assessment;
import io.asirules.model.assessment.RequirementOutcome;
import io.asirules.model.audit.CriterionPart;
import io.asirules.model.audit.Finding;
import io.asirules.model.audit.Severity;
import io.asirules.model.certification.UnitRollUp;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.rules.AsiRules;
import io.asirules.rules.AssessmentOptions;
import io.asirules.rules.scope.ScopeCheck;
import io.asirules.rules.scope.ScopeRollUp;
import io.asirules.rules.scope.ScopeText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The tree of a real company, of which much is not known. */
class ChalcoScopeTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final SelfAssessment INPUT =
      new SelfAssessmentReader(Catalogue.load()).read(Path.of("inputs", "chalco-2024"), DAY);
  private static final CertificationScope SCOPE = INPUT.scope();
  private static final Assessment ASSESSMENT =
      AsiRules.create().assess(INPUT, AssessmentOptions.asOf(DAY));

  private static Finding finding(String part, String site) {
    return Finding.builder(CriterionPart.parse(part).get(0), Severity.MINOR_NC).site(site).build();
  }

  @Test
  void unitsWhoseActivityIsNotStatedStayUnknown() {
    Map<String, UnitRollUp> rolled = ScopeRollUp.of(SCOPE, ASSESSMENT, List.of());
    UnitRollUp yunnan = rolled.get("yunnan-aluminium");

    assertThat(yunnan.activitiesKnown()).isFalse();
    assertThat(yunnan.unknownActivities())
        .containsExactly("yunlv-yuxin", "yunnan-runxin-aluminium", "yunnan-yongxin-aluminium");
    assertThat(yunnan.activities())
        .as("a lower bound")
        .containsExactlyInAnyOrder(
            SupplyChainActivity.BAUXITE_MINING,
            SupplyChainActivity.ALUMINA_REFINING,
            SupplyChainActivity.ALUMINIUM_SMELTING);
    assertThat(rolled.get("baotou-aluminium").activities()).isEmpty();
    assertThat(rolled.get("baotou-aluminium").activitiesKnown()).isFalse();
    assertThat(rolled.get("chalco").unknownActivities()).hasSize(21);
  }

  @Test
  void aSmelterThatIsKnownAndACoalMineOfNoListedActivityAreKnown() {
    Map<String, UnitRollUp> rolled = ScopeRollUp.of(SCOPE, ASSESSMENT, List.of());

    assertThat(rolled.get("smelting-business").activitiesKnown()).isTrue();
    assertThat(rolled.get("ningxia-energy").activitiesKnown()).isTrue();
    assertThat(rolled.get("ningxia-energy").activities()).isEmpty();
  }

  @Test
  void theSisterUnitOutsideTheGroupIsNamedAndCountsNowhere() {
    Map<String, UnitRollUp> rolled =
        ScopeRollUp.of(SCOPE, ASSESSMENT, List.of(finding("7.1", "southwest-aluminium")));

    assertThat(rolled.get("chalco").outOfScope()).containsExactly("southwest-aluminium");
    assertThat(rolled.get("chalco").facilities()).hasSize(41).doesNotContain("southwest-aluminium");
    assertThat(rolled.get("chalco").findings()).isEmpty();
    assertThat(rolled.get("southwest-aluminium").findings()).hasSize(1);
  }

  @Test
  void noUnknownUnitPassesForTheGroup() {
    Map<String, UnitRollUp> rolled = ScopeRollUp.of(SCOPE, ASSESSMENT, List.of());
    UnitRollUp group = rolled.get("chalco");

    for (Facility facility : SCOPE.facilitiesInScope()) {
      if (facility.activities().isEmpty()) {
        rolled
            .get(facility.id())
            .outcomes()
            .forEach(
                (requirement, outcome) -> {
                  if (outcome == RequirementOutcome.NOT_ANSWERED) {
                    assertThat(group.outcomes().get(requirement))
                        .isNotIn(RequirementOutcome.MET, RequirementOutcome.NOT_APPLICABLE);
                  }
                });
      }
    }
    assertThat(group.outcomes()).isNotEmpty();
  }

  @Test
  void findingsComeTogetherAlongTheTree() {
    Map<String, UnitRollUp> rolled =
        ScopeRollUp.of(
            SCOPE,
            ASSESSMENT,
            List.of(finding("6.5a", "wangwa-mine"), finding("6.5a", "qinghai-branch")));

    assertThat(rolled.get("ningxia-energy").findings()).hasSize(1);
    assertThat(rolled.get("power-business").findings()).hasSize(1);
    assertThat(rolled.get("smelting-business").findings()).hasSize(1);
    assertThat(rolled.get("chalco").findings()).hasSize(2);
    assertThat(rolled.get("overseas-units").findings()).isEmpty();
  }

  @Test
  void textAndCheckSayWhatIsNotStated() {
    assertThat(ScopeText.of(INPUT.entity(), SCOPE, Language.EN))
        .contains(
            "- Baotou Aluminium (CN): activities not stated\n",
            "    - Wangwa coal mine (CN): no supply chain activity of ASI's list\n",
            "Out of scope: Southwest Aluminium (sister unit, outside the group)\n");
    assertThat(ScopeText.of(INPUT.entity(), SCOPE, Language.ZH))
        .contains("- Baotou Aluminium（CN）：活动未说明\n");
    assertThat(new ScopeCheck(Catalogue.load().assurance()).check(SCOPE, INPUT.standard()))
        .extracting(notice -> notice.code().name())
        .containsExactly("BASIS_NOT_STATED", "ACTIVITY_UNKNOWN", "OUT_OF_SCOPE");
  }
}
