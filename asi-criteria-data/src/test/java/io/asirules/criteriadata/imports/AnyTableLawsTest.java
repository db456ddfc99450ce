package io.asirules.criteriadata.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.imports.Table.Cell;
import io.asirules.criteriadata.imports.Table.Kind;
import io.asirules.criteriadata.imports.Table.Row;
import io.asirules.model.AsiException;
import io.asirules.model.mapping.VersionMapping;
import io.asirules.model.standard.CriterionId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every table, sensible or not. */
class AnyTableLawsTest {

  private static final String[] TEXTS = {
    "", "", "V4", "V3", "V4 title", "Relation", "Comment", "Casthouse", "BM", "Section 9: Mine",
    "9", "9.1", "9.1a", "9.1.1", "9.1-9.3", "8.7", "8.7a, b", "5.3", "5.33", "6.1-6.3", "99.99",
    "New", "Removed", "no change", "revised: more", "expanded", "unrelated", "x", "✓", "N", "-",
    "第9章 标题", "准则", "編(biān)號", "=1", "5.3 (", "a", "()", "1.", ".", "5.3-", "\uD83D\uDE00", "  ",
    "A made-up text that goes on for more than forty characters."
  };

  @Provide
  Arbitrary<List<Table>> tables() {
    Arbitrary<Cell> cells =
        Combinators.combine(
                Arbitraries.of(TEXTS),
                Arbitraries.frequency(
                    net.jqwik.api.Tuple.of(20, Kind.TEXT),
                    net.jqwik.api.Tuple.of(1, Kind.PLAIN_NUMBER),
                    net.jqwik.api.Tuple.of(1, Kind.FORMULA)),
                Arbitraries.of(false, false, false, true))
            .as(Cell::new);
    Arbitrary<List<List<Cell>>> rows = cells.list().ofMaxSize(5).list().ofMaxSize(7);
    return Combinators.combine(Arbitraries.of(true, false), rows, rows)
        .as(
            (header, one, other) ->
                List.of(table("Mapping", header, one), table("Removed", header, other)));
  }

  private static Table table(String name, boolean header, List<List<Cell>> cells) {
    List<Row> rows = new ArrayList<>();
    if (header) {
      rows.add(new Row(1, List.of(Cell.of("V4"), Cell.of("V3"), Cell.of("Relation"))));
    }
    cells.forEach(row -> rows.add(new Row(rows.size() + 1, row)));
    return new Table(name, false, rows);
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void theAnswerIsOneErrorOrAnOverlayThatTheCatalogueTakes(
      @ForAll("tables") List<Table> tables) {
    MappingImport read;
    try {
      read = Tables.read(tables, ImportOptions.none());
    } catch (AsiException e) {
      assertThat(e.getMessage()).isNotBlank();
      return;
    }
    Catalogue with = Tables.CATALOGUE.with(read.overlay());
    VersionMapping mapping =
        with.mappings().between(Tables.FROM.id(), Tables.TO.id(), false);
    for (CriterionId id : Tables.FROM.mappable()) {
      assertThat(mapping.pathsFrom(id)).isNotEmpty();
    }
    for (CriterionId id : with.standard(Tables.TO.id()).mappable()) {
      assertThat(mapping.pathsTo(id)).isNotEmpty();
    }
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void aListIsReadOrRefused(@ForAll("tables") List<Table> tables) {
    try {
      CriteriaList list =
          CriteriaList.read("list.xlsx", tables, Tables.FROM, ImportOptions.none());
      Reconciliation result = Reconciliation.of(Tables.FROM, list);

      assertThat(result.rows()).hasSizeGreaterThanOrEqualTo(62);
      Tables.CATALOGUE.with(
          result.overlay("list", new io.asirules.criteriadata.overlay.Overlay.SourceFile("list.xlsx", "0".repeat(64)), true));
    } catch (AsiException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }
}
