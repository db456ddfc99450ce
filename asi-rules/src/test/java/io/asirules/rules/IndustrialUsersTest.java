package io.asirules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.assessment.Applicability;
import io.asirules.model.assessment.ApplicabilityStatus;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Entity;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.MembershipClass;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** PS 2 held Industrial Users to Principle 4 only (SECONDARY); PS 3 does not. */
class IndustrialUsersTest {

  private static final AsiRules RULES = AsiRules.create();

  @Test
  void ps2BindsIndustrialUsersByPrinciple4Only() {
    applicability("asi:ps:2", MembershipClass.INDUSTRIAL_USERS)
        .forEach(
            (criterion, applicability) -> {
              boolean other = criterion.principle() != 4;
              assertThat(applicability.reason().code() == ReasonCode.CLASS_BOUND_BY_ONE_PRINCIPLE)
                  .as(criterion.id().value())
                  .isEqualTo(other);
              if (other) {
                assertThat(applicability.status()).isEqualTo(ApplicabilityStatus.NOT_APPLICABLE);
                assertThat(applicability.level()).isEqualTo(EvidenceLevel.SECONDARY);
              }
            });
  }

  @Test
  void ps2BindsOtherMembersAndThoseOfUnknownClassByEveryPrinciple() {
    assertNotBarred("asi:ps:2", MembershipClass.PRODUCTION_AND_TRANSFORMATION);
    assertNotBarred("asi:ps:2", null);
  }

  @Test
  void ps3BindsIndustrialUsersByEveryPrinciple() {
    assertNotBarred("asi:ps:3", MembershipClass.INDUSTRIAL_USERS);
    assertNotBarred("asi:ps:3.1", MembershipClass.INDUSTRIAL_USERS);
  }

  private static void assertNotBarred(String standard, @Nullable MembershipClass membershipClass) {
    assertThat(applicability(standard, membershipClass).values())
        .noneMatch(each -> each.reason().code() == ReasonCode.CLASS_BOUND_BY_ONE_PRINCIPLE);
  }

  private static Map<Criterion, Applicability> applicability(
      String standard, @Nullable MembershipClass membershipClass) {
    Facility.Builder plant = Facility.builder("plant").name("Press shop");
    plant.activities(SupplyChainActivity.MATERIAL_CONVERSION);
    SelfAssessment input =
        SelfAssessment.builder(
                StandardId.parse(standard), new Entity("maker", "Car maker", membershipClass, null))
            .scope(CertificationScope.builder().facility(plant.build()).build())
            .build();
    return RULES.applicability(input, AssessmentOptions.asOf(LocalDate.of(2023, 1, 15)));
  }
}
