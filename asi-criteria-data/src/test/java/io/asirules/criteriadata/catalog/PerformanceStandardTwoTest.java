package io.asirules.criteriadata.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.Auditable;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.RequirementKind;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.Threshold;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class PerformanceStandardTwoTest {

  private static final Catalogue CATALOGUE = Catalogue.load();
  private static final Standard PS_2 = CATALOGUE.standard("asi:ps:2");

  @ParameterizedTest(name = "{0} {1}: {2} {3}")
  @CsvFileSource(resources = "/io/asirules/criteriadata/catalog/ps-2-facts.csv", numLinesToSkip = 1)
  void eachFactStandsInTheCatalogueAtItsLevel(
      String what, @Nullable String of, String expected, EvidenceLevel level) {
    Attested<String> found = found(what, of == null ? "" : of);

    assertThat(found.value()).isEqualTo(expected);
    assertThat(found.level()).isEqualTo(level);
  }

  @ParameterizedTest(name = "principle {0}: {1} criteria")
  @CsvSource({"1,3", "2,8", "3,4", "4,4", "5,3", "6,8", "7,3", "8,5", "9,9", "10,8", "11,4"})
  void itsCriteriaAreSpreadOverElevenPrinciples(int principle, int criteria) {
    assertThat(PS_2.criteria())
        .filteredOn(each -> each.principle() == principle)
        .extracting(each -> each.id().value())
        .containsExactlyElementsOf(
            Stream.iterate(1, n -> n + 1).limit(criteria).map(n -> principle + "." + n).toList());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2017-11-30, NO",
    "2017-12-15, UNKNOWN",
    "2018-01-01, YES",
    "2022-06-01, YES",
    "2023-05-31, YES",
    "2023-06-01, NO"
  })
  void newAuditsUsedItUntilTheEndOfMay2023(LocalDate day, Auditable auditable) {
    assertThat(PS_2.version().auditable(day)).isEqualTo(auditable);
  }

  @Test
  void itWasTheEditionOfANewAuditBeforeEditionThreeCame() {
    assertThat(CATALOGUE.current("asi:ps", LocalDate.of(2020, 1, 1))).contains(PS_2);
  }

  @Test
  void onlyTheSubCriteriaThatASourceShowsHaveALetter() {
    assertThat(PS_2.requirements())
        .filteredOn(each -> each.letter() != null)
        .extracting(each -> each.id().criterion().value())
        .containsOnly("9.1", "11.1");
  }

  @Test
  void theLimitOfOlderSmeltersIsAPlanSinceItDoesNotBindBefore2030() {
    Requirement older = requirement("5.3/pre-2021-intensity-by-2030");

    assertThat(older.kind()).isEqualTo(RequirementKind.PLAN);
    assertThat(older.threshold()).isNull();
    assertThat(older.essential()).isFalse();
  }

  @Test
  void theActivitiesOf2024AreOpenThroughout() {
    for (Criterion criterion : PS_2.criteria()) {
      for (SupplyChainActivity later :
          List.of(
              SupplyChainActivity.BAUXITE_DEVELOPMENT, SupplyChainActivity.HIGH_PURITY_ALUMINA)) {
        assertThat(criterion.binding(later).level()).isEqualTo(EvidenceLevel.UNKNOWN);
      }
    }
  }

  private static Attested<String> found(String what, String of) {
    return switch (what) {
      case "published" -> text(PS_2.version().published());
      case "auditable from" -> text(PS_2.version().auditableFrom());
      case "auditable until" -> text(PS_2.version().auditableUntil());
      case "number of criteria" -> text(PS_2.version().criteriaCount());
      case "principle" -> {
        var title = PS_2.principles().get(Integer.parseInt(of) - 1).title();
        yield new Attested<>(title.value().en(), title.provenance());
      }
      case "title" -> {
        var title = criterion(of).title();
        yield new Attested<>(title.value().en(), title.provenance());
      }
      case "cell" -> {
        List<String> place = Splitter.on(' ').splitToList(of);
        yield text(criterion(place.get(0)).binding(SupplyChainActivity.valueOf(place.get(1))));
      }
      case "condition" -> text(criterion(of).conditions().get(0));
      case "letter" -> text(requirement(of).letter());
      case "limit" -> limit(Objects.requireNonNull(requirement(of).threshold()));
      case "public" -> text(requirement(of).publication());
      case "interval" -> text(requirement(of).intervalMonths());
      default -> throw new IllegalArgumentException("unknown word '" + what + "'");
    };
  }

  private static Attested<String> limit(Threshold limit) {
    String boundary = limit.boundary() == null ? "" : " " + limit.boundary();
    String value = limit.bound() + " " + limit.limit() + " " + limit.unit() + boundary;
    return new Attested<>(value, limit.provenance());
  }

  private static Attested<String> text(@Nullable Attested<?> value) {
    Attested<?> there = Objects.requireNonNull(value);
    return new Attested<>(there.value().toString(), there.provenance());
  }

  private static Criterion criterion(String number) {
    return PS_2.criterion(CriterionId.of(number)).orElseThrow();
  }

  private static Requirement requirement(String name) {
    return PS_2.requirement(RequirementId.parse(name)).orElseThrow();
  }
}
