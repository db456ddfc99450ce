package io.asirules.criteriadata.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.LocalizedText;
import io.asirules.model.mapping.MappingRow;
import io.asirules.model.mapping.Relation;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import io.asirules.model.standard.Threshold;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Both editions of the Chain of Custody Standard against a table of facts, and their mapping. */
class CocFactsTest {

  private static final Catalogue CATALOGUE = Catalogue.load();
  private static final Standard FIRST = CATALOGUE.standard("asi:coc:1");
  private static final Standard SECOND = CATALOGUE.standard("asi:coc:2");

  @ParameterizedTest(name = "{0} {1} {2}: {3} {4}")
  @CsvFileSource(resources = "/io/asirules/criteriadata/catalog/coc-facts.csv", numLinesToSkip = 1)
  void theCatalogueSaysWhatTheTableOfFactsSays(
      String edition, @Nullable String of, String what, String expected, EvidenceLevel level) {
    Attested<?> fact = fact(CATALOGUE.standard(edition), of == null ? "" : of, what);

    assertThat(fact.value()).hasToString(expected);
    assertThat(fact.level()).isEqualTo(level);
  }

  private static Attested<?> fact(Standard standard, String of, String what) {
    return switch (what) {
      case "published" -> Objects.requireNonNull(standard.version().published());
      case "auditable from" -> Objects.requireNonNull(standard.version().auditableFrom());
      case "auditable until" -> Objects.requireNonNull(standard.version().auditableUntil());
      case "section" -> english(standard.principles().get(Integer.parseInt(of) - 1).title());
      case "title" -> english(criterion(standard, of).title());
      case "interval" -> Objects.requireNonNull(requirement(standard, of).intervalMonths());
      case "limit" -> limit(requirement(standard, of));
      case "requirement" -> {
        Requirement requirement = requirement(standard, of);
        yield new Attested<>(requirement.kind(), requirement.provenance());
      }
      default -> criterion(standard, of).binding(SupplyChainActivity.valueOf(what));
    };
  }

  private static Attested<String> english(Attested<LocalizedText> title) {
    return new Attested<>(title.value().en(), title.provenance());
  }

  private static Attested<String> limit(Requirement requirement) {
    Threshold limit = Objects.requireNonNull(requirement.threshold());
    String words = limit.bound().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return new Attested<>(
        words + " " + limit.limit().toPlainString() + " " + limit.unit(), limit.provenance());
  }

  private static Criterion criterion(Standard standard, String id) {
    return standard.criterion(CriterionId.of(id)).orElseThrow();
  }

  private static Requirement requirement(Standard standard, String id) {
    return standard.requirement(RequirementId.parse(id)).orElseThrow();
  }

  @Test
  void aLabelInUseFindsTheEdition() {
    assertThat(CATALOGUE.find(StandardId.parse("asi:coc:2.1"))).contains(SECOND);
  }

  @Test
  void inSectionEightOnlyOneCriterionHasANumber() {
    for (Standard standard : List.of(FIRST, SECOND)) {
      assertThat(standard.criteria())
          .filteredOn(criterion -> criterion.principle() == 8)
          .extracting(criterion -> criterion.id().value())
          .filteredOn(id -> id.matches("8\\.[0-9]+"))
          .containsExactly("8.1");
    }
  }

  @Test
  void edition1IsRecalledThroughoutBelowItsSectionNames() {
    assertThat(FIRST.criteria())
        .allSatisfy(
            criterion -> {
              assertThat(criterion.title().level()).isEqualTo(EvidenceLevel.RECALLED);
              assertThat(criterion.summary().level()).isEqualTo(EvidenceLevel.RECALLED);
            });
    assertThat(FIRST.requirements())
        .allSatisfy(
            each -> assertThat(each.provenance().level()).isEqualTo(EvidenceLevel.RECALLED));
  }

  @Test
  void nothingIsSaidToBePublic() {
    assertThat(Stream.of(FIRST, SECOND).flatMap(each -> each.requirements().stream()))
        .noneMatch(Requirement::mustBePublic);
  }

  @ParameterizedTest(name = "{0} -> {1}: {2} {3}")
  @CsvSource(
      textBlock =
          """
          1.4, 1.4, EQUIVALENT, RECALLED
          1.7, 1.7, INTERSECTS, SECONDARY
          7.2, 7.2, EQUIVALENT, SECONDARY
          8.period, 8.period, INTERSECTS, SECONDARY
          8.overdraft, 8.overdraft, SUBSET_OF, RECALLED
          9.3, 9.3, INTERSECTS, CONFIRMED
          11.credits, , RETIRED, SECONDARY
          12.1, 11.1, EQUIVALENT, RECALLED
          , 8.designation, UNKNOWN, UNKNOWN
          """)
  void theMappingSaysWhatTheFactsSay(
      @Nullable String source, @Nullable String target, Relation relation, EvidenceLevel level) {
    assertThat(rows())
        .filteredOn(row -> id(source, row.source()) && id(target, row.target()))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.relation()).isEqualTo(relation);
              assertThat(row.provenance().level()).isEqualTo(level);
            });
  }

  @Test
  void everyCriterionOfBothEditionsIsAccountedForOnce() {
    assertThat(rows())
        .extracting(MappingRow::source)
        .filteredOn(Objects::nonNull)
        .containsExactlyInAnyOrderElementsOf(FIRST.mappable());
    assertThat(rows())
        .extracting(MappingRow::target)
        .filteredOn(Objects::nonNull)
        .containsExactlyInAnyOrderElementsOf(SECOND.mappable());
  }

  private static List<MappingRow> rows() {
    return CATALOGUE.mappings().tables().stream()
        .filter(table -> table.from().equals(FIRST.id()) && table.to().equals(SECOND.id()))
        .findFirst()
        .orElseThrow()
        .rows();
  }

  private static boolean id(@Nullable String expected, @Nullable CriterionId actual) {
    return Objects.equals(expected, actual == null ? null : actual.value());
  }
}
