package io.asirules.criteriadata.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.AsiException;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.ActivityBinding;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.EditionContent;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

  private static final Catalogue CATALOGUE = Catalogue.load();

  @Test
  void editionsComeInNumericOrder() {
    assertThat(CATALOGUE.standards())
        .extracting(Standard::toString)
        .containsExactly(
            "asi:am:1",
            "asi:am:2",
            "asi:am:2024",
            "asi:coc:1",
            "asi:coc:2",
            "asi:coc:3-draft1",
            "asi:ps:1",
            "asi:ps:2",
            "asi:ps:3",
            "asi:ps:3.1",
            "asi:ps:4-draft1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"asi:ps:3", "asi:ps:3.1"})
  void performanceStandardThreeHas62CriteriaIn11Principles(String coordinate) {
    Standard standard = CATALOGUE.standard(coordinate);

    assertThat(standard.criteria()).hasSize(62);
    assertThat(standard.principles()).hasSize(11);
    assertThat(standard.requirements()).hasSizeGreaterThanOrEqualTo(62);
  }

  @Test
  void performanceStandardOneIsKnownByItsPrinciplesOnly() {
    Standard standard = CATALOGUE.standard("asi:ps:1");

    assertThat(standard.version().content()).isEqualTo(EditionContent.STRUCTURE_ONLY);
    assertThat(standard.version().replacedBy()).isEqualTo(StandardId.parse("asi:ps:2"));
    assertThat(standard.version().criteriaCount()).isNull();
    assertThat(standard.principles()).hasSize(11);
    assertThat(standard.criteria()).isEmpty();
  }

  @Test
  void aCriterionAndARequirementAreLookedUpByTheirIds() {
    Standard standard = CATALOGUE.standard("asi:ps:3.1");

    assertThat(standard.requirements())
        .allSatisfy(each -> assertThat(standard.requirement(each.id())).contains(each));
    assertThat(standard.criteria())
        .allSatisfy(each -> assertThat(standard.criterion(each.id())).contains(each));
    assertThat(standard.criterion(CriterionId.of("12.1"))).isEmpty();
  }

  @Test
  void anEditionThatIsNotThereIsFoundEmpty() {
    assertThat(CATALOGUE.find(StandardId.parse("asi:ps:9"))).isEmpty();
    assertThat(CATALOGUE.find(StandardId.parse("asi:ps:3"))).isPresent();
  }

  @Test
  void anUnknownCoordinateNamesTheNearestOne() {
    assertThatThrownBy(() -> CATALOGUE.standard("asi:ps:3.2"))
        .isInstanceOf(AsiException.class)
        .hasMessage("unknown standard 'asi:ps:3.2'; did you mean 'asi:ps:3.1'?");
  }

  @Test
  void theHashIs64HexadecimalDigitsAndStable() {
    assertThat(CATALOGUE.stamp().sha256()).matches("[0-9a-f]{64}");
    assertThat(CATALOGUE.stamp().version()).isNotBlank();
    assertThat(Catalogue.load().stamp()).isEqualTo(CATALOGUE.stamp());
  }

  @Test
  void theHashMovesWithTheContent() {
    Catalogue changed = new DamagedFiles().replacing("ps-3.1.json", "2023-04", "2023-05");

    assertThat(changed.stamp().sha256()).isNotEqualTo(CATALOGUE.stamp().sha256());
  }

  @Test
  void edition31HasTheCriteriaOfEdition3() {
    Standard earlier = CATALOGUE.standard("asi:ps:3");
    Standard later = CATALOGUE.standard("asi:ps:3.1");

    assertThat(later.criteria()).isEqualTo(earlier.criteria());
    assertThat(later.principles()).isEqualTo(earlier.principles());
    assertThat(earlier.version().replacedBy()).isEqualTo(later.id());
  }

  @ParameterizedTest
  @EnumSource(SupplyChainActivity.class)
  void smelterIntensityBindsSmeltingOnly(SupplyChainActivity activity) {
    Attested<ActivityBinding> cell = criterion("5.2").binding(activity);

    assertThat(cell.value())
        .isEqualTo(
            activity == SupplyChainActivity.ALUMINIUM_SMELTING
                ? ActivityBinding.APPLIES
                : ActivityBinding.DOES_NOT_APPLY);
    assertThat(cell.level()).isEqualTo(EvidenceLevel.CONFIRMED);
    assertThat(cell.provenance().sources()).isNotEmpty();
  }

  @ParameterizedTest(name = "{0} {1}: {2} {3}")
  @CsvFileSource(
      resources = "/io/asirules/criteriadata/catalog/facts-table.csv",
      numLinesToSkip = 1)
  void theMatrixSaysWhatThePublishedPagesSay(
      String criterion,
      SupplyChainActivity activity,
      ActivityBinding expectedBinding,
      EvidenceLevel expectedLevel) {
    Attested<ActivityBinding> cell = criterion(criterion).binding(activity);

    assertThat(cell.value()).isEqualTo(expectedBinding);
    assertThat(cell.level()).isEqualTo(expectedLevel);
  }

  private static Criterion criterion(String number) {
    return CATALOGUE.standard("asi:ps:3.1").criterion(CriterionId.of(number)).orElseThrow();
  }
}
