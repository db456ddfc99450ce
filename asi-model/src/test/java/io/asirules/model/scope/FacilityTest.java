package io.asirules.model.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FacilityTest {

  @Test
  void whatNobodyStatedIsEmptyAndNotNone() {
    Facility facility = Facility.builder("f1").build();

    assertThat(facility.name()).isEqualTo("f1");
    assertThat(facility).hasToString("f1");
    assertThat(facility.inScope()).isTrue();
    assertThat(facility.activities()).isEmpty();
    assertThat(facility.unit()).isEmpty();
    assertThat(facility.country()).isEmpty();
    assertThat(facility.productionSince()).isEmpty();
    assertThat(facility.circumstances()).isEmpty();
  }

  @Test
  void noActivityOfTheListIsAnAnswer() {
    assertThat(Facility.builder("f1").activities().build().activities())
        .hasValueSatisfying(activities -> assertThat(activities).isEmpty());
  }

  @Test
  void everythingStatedIsKept() {
    Facility facility =
        Facility.builder("f1")
            .name("Smelter One")
            .unit("plant")
            .inScope(false)
            .activities(SupplyChainActivity.ALUMINIUM_SMELTING)
            .activities(SupplyChainActivity.CASTHOUSE)
            .country("NO")
            .productionSince(2021)
            .circumstance(Circumstance.POST_2020_SMELTER, true)
            .build();

    assertThat(facility.name()).isEqualTo("Smelter One");
    assertThat(facility.unit()).contains("plant");
    assertThat(facility.inScope()).isFalse();
    assertThat(facility.activities().orElseThrow())
        .containsExactlyInAnyOrder(
            SupplyChainActivity.ALUMINIUM_SMELTING, SupplyChainActivity.CASTHOUSE);
    assertThat(facility.country()).contains("NO");
    assertThat(facility.productionSince()).hasValue(2021);
    assertThat(facility.circumstances()).containsEntry(Circumstance.POST_2020_SMELTER, true);
  }

  @Test
  void aBuiltFacilityDoesNotChangeWithItsBuilder() {
    Facility.Builder builder = Facility.builder("f1").activities(SupplyChainActivity.CASTHOUSE);
    Facility facility = builder.build();
    builder.activities(SupplyChainActivity.SEMI_FABRICATION);

    assertThat(facility.activities().orElseThrow()).containsExactly(SupplyChainActivity.CASTHOUSE);
  }

  @Test
  void whatHasNoNameIsRefused() {
    assertThatThrownBy(() -> Facility.builder(null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> new Entity("e", null, null, null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> new OrgUnit("u", null, null, "Unit", true))
        .isInstanceOf(NullPointerException.class);
  }

  @ParameterizedTest
  @EnumSource(MembershipClass.class)
  void onlyTheFirstTwoMembershipClassesCertify(MembershipClass membershipClass) {
    assertThat(membershipClass.certifies()).isEqualTo(membershipClass.ordinal() < 2);
  }

  @ParameterizedTest
  @EnumSource(SupplyChainActivity.class)
  void everyActivityHasItsNameInBothLanguages(SupplyChainActivity activity) {
    assertThat(activity.title().zh()).isNotEqualTo(activity.title().en());
  }

  @ParameterizedTest
  @EnumSource(Circumstance.class)
  void everyCircumstanceIsAClauseInBothLanguages(Circumstance circumstance) {
    assertThat(circumstance.description().en()).doesNotEndWith(".");
    assertThat(circumstance.description().zh()).doesNotEndWith("。");
  }
}
