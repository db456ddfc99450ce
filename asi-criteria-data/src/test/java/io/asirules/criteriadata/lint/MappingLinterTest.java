package io.asirules.criteriadata.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.mapping.MappingTable;
import io.asirules.model.mapping.MappingRow;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped mapping table is sound, and damage to any row of it is found. */
class MappingLinterTest {

  private static final Catalogue CATALOGUE = Catalogue.load();

  static Stream<Shipped> shipped() {
    return CATALOGUE.mappings().tables().stream().map(Shipped::new);
  }

  /** A table of the catalogue with its editions. */
  record Shipped(Standard from, Standard to, List<MappingRow> rows) {
    Shipped(MappingTable table) {
      this(CATALOGUE.standard(table.from()), CATALOGUE.standard(table.to()), table.rows());
    }

    List<Defect> checked(List<MappingRow> changed) {
      return MappingLinter.check(from, to, changed);
    }

    String place(int index, String ends) {
      return from + " -> " + to + " row " + (index + 2) + ", " + ends;
    }

    @Override
    public String toString() {
      return from + " to " + to;
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyShippedTableHasNoDefect(Shipped table) {
    assertThat(table.rows()).isNotEmpty();
    assertThat(table.checked(table.rows())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void whicheverRowIsDroppedACriterionIsMissed(Shipped table) {
    for (int i = 0; i < table.rows().size(); i++) {
      List<MappingRow> changed = new ArrayList<>(table.rows());
      MappingRow dropped = changed.remove(i);
      assertThat(table.checked(changed))
          .as("without %s", dropped)
          .isNotEmpty()
          .allSatisfy(defect -> assertThat(defect.problem()).startsWith("no row accounts for "));
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void whicheverRowIsDoubledIsFound(Shipped table) {
    for (int i = 0; i < table.rows().size(); i++) {
      List<MappingRow> changed = new ArrayList<>(table.rows());
      MappingRow doubled = changed.get(i);
      changed.add(doubled);
      assertThat(table.checked(changed))
          .as("%s twice", doubled)
          .containsExactly(
              new Defect(
                  table.place(table.rows().size(), ends(doubled)),
                  "joins the same ends as row " + (i + 2)));
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void whicheverEndIsAHeadingIsFound(Shipped table) {
    for (int i = 0; i < table.rows().size(); i++) {
      MappingRow row = table.rows().get(i);
      if (row.source() != null) {
        assertHeadingFound(table, i, ends(row, heading(table.from()), row.target()), "source");
      }
      if (row.target() != null) {
        assertHeadingFound(table, i, ends(row, row.source(), heading(table.to())), "target");
      }
    }
  }

  private static void assertHeadingFound(Shipped table, int index, MappingRow bad, String side) {
    List<MappingRow> changed = new ArrayList<>(table.rows());
    changed.set(index, bad);
    assertThat(table.checked(changed))
        .as("%s", bad)
        .anySatisfy(
            defect -> {
              assertThat(defect.place()).isEqualTo(table.place(index, ends(bad)) + ", " + side);
              assertThat(defect.problem()).contains("is a heading (");
            });
  }

  private static CriterionId heading(Standard standard) {
    return standard.principles().stream()
        .map(part -> CriterionId.of(Integer.toString(part.number())))
        .filter(id -> !standard.mappable().contains(id))
        .findFirst()
        .orElseThrow();
  }

  private static MappingRow ends(MappingRow row, CriterionId source, CriterionId target) {
    return new MappingRow(
        row.from(),
        row.to(),
        source,
        target,
        row.relation(),
        row.rationale(),
        row.coverage(),
        row.provenance(),
        row.inferred());
  }

  private static String ends(MappingRow row) {
    return (row.source() == null ? "-" : row.source())
        + " -> "
        + (row.target() == null ? "-" : row.target());
  }
}
