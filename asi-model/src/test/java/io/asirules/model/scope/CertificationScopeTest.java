package io.asirules.model.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.AsiException;
import org.junit.jupiter.api.Test;

class CertificationScopeTest {

  private static OrgUnit unit(String id, String parent) {
    return new OrgUnit(id, OrgUnitKind.PLANT, parent, id, true);
  }

  @Test
  void everyUnitAndFacilityKnowsTheOneAbove() {
    CertificationScope scope =
        CertificationScope.builder()
            .unit(unit("plant", "group"))
            .unit(unit("group", null))
            .facility(Facility.builder("smelter").unit("plant").build())
            .facility(Facility.builder("office").build())
            .build();

    assertThat(scope.parents())
        .containsEntry("smelter", "plant")
        .containsEntry("office", "")
        .containsEntry("plant", "group")
        .containsEntry("group", "")
        .hasSize(4);
    assertThat(scope.units()).extracting(OrgUnit::id).containsExactly("plant", "group");
    assertThat(scope.facilities()).extracting(Facility::id).containsExactly("smelter", "office");
  }

  @Test
  void aScopeIsFullAndUndescribedUnlessSaidOtherwise() {
    CertificationScope plain = CertificationScope.builder().build();
    CertificationScope told =
        CertificationScope.builder()
            .kind(ScopeKind.MATERIAL_STEWARDSHIP_TRANSITION)
            .description("One plant")
            .circumstance(Circumstance.DISPLACEMENT, false)
            .build();

    assertThat(plain.kind()).isEqualTo(ScopeKind.FULL);
    assertThat(plain.description()).isEmpty();
    assertThat(plain.circumstances()).isEmpty();
    assertThat(told.kind()).isEqualTo(ScopeKind.MATERIAL_STEWARDSHIP_TRANSITION);
    assertThat(told.description()).isEqualTo("One plant");
    assertThat(told.circumstances()).containsEntry(Circumstance.DISPLACEMENT, false);
  }

  @Test
  void anIdThatOccursTwiceIsRefused() {
    assertRefused(
        CertificationScope.builder().unit(unit("a", null)).unit(unit("a", null)),
        "'a' names two units, facilities or contractors");
    assertRefused(
        CertificationScope.builder().unit(unit("a", null)).facility(Facility.builder("a").build()),
        "'a' names two units, facilities or contractors");
  }

  @Test
  void aParentThatIsNotThereIsRefused() {
    assertRefused(
        CertificationScope.builder().unit(unit("a", "b")),
        "'a' belongs to unit 'b', which is not there");
    assertRefused(
        CertificationScope.builder().facility(Facility.builder("f").unit("b").build()),
        "'f' belongs to unit 'b', which is not there");
  }

  @Test
  void aFacilityIsNoParent() {
    assertRefused(
        CertificationScope.builder().unit(unit("a", "f")).facility(Facility.builder("f").build()),
        "'a' belongs to unit 'f', which is not there");
  }

  @Test
  void aLoopIsRefused() {
    assertRefused(CertificationScope.builder().unit(unit("a", "a")), "unit 'a' is its own parent");
    assertRefused(
        CertificationScope.builder().unit(unit("a", "b")).unit(unit("b", "c")).unit(unit("c", "a")),
        "unit 'a' is its own parent");
  }

  @Test
  void whatIsExcludedTakesWhatIsBelowItOutOfScope() {
    CertificationScope scope =
        CertificationScope.builder()
            .unit(new OrgUnit("group", OrgUnitKind.HOLDING, null, "Group", true))
            .unit(new OrgUnit("coal", OrgUnitKind.DIVISION, "group", "Coal", false))
            .unit(unit("pit", "coal"))
            .facility(Facility.builder("mine").unit("pit").build())
            .facility(Facility.builder("mill").unit("group").build())
            .facility(Facility.builder("shop").inScope(false).build())
            .build();

    assertThat(scope.outOfScope()).containsExactlyInAnyOrder("coal", "pit", "mine", "shop");
    assertThat(scope.facilitiesInScope()).extracting(Facility::id).containsExactly("mill");
  }

  @Test
  void basisProductsAndContractorsAreKept() {
    OutsourcingContractor contractor = new OutsourcingContractor("c", "C", "CN", false);
    CertificationScope scope =
        CertificationScope.builder()
            .basis(ScopeBasis.PRODUCT_OR_PROGRAMME)
            .product("Can sheet")
            .contractor(contractor)
            .build();

    assertThat(scope.basis()).contains(ScopeBasis.PRODUCT_OR_PROGRAMME);
    assertThat(scope.products()).containsExactly("Can sheet");
    assertThat(scope.contractors()).containsExactly(contractor);
    assertThat(CertificationScope.builder().build().basis()).isEmpty();
  }

  @Test
  void aContractorWithTheIdOfAFacilityIsRefused() {
    assertRefused(
        CertificationScope.builder()
            .facility(Facility.builder("a").build())
            .contractor(new OutsourcingContractor("a", "A", null, null)),
        "'a' names two units, facilities or contractors");
  }

  private static void assertRefused(CertificationScope.Builder builder, String message) {
    assertThatThrownBy(builder::build).isInstanceOf(AsiException.class).hasMessage(message);
  }
}
