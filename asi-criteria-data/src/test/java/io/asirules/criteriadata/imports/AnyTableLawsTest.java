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
import net.jqwik.api.Tuple;

/** What holds for every table, sensible or not. */
class AnyTableLawsTest {

  private static final String[] TEXTS = {
    "",
    "",
    "V4",
    "V3",
    "V4 title",
    "Relation",
    "Comment",
    "Casthouse",
    "BM",
    "Section 9: Mine",
    "9",
    "9.1",
    "9.1a",
    "9.1.1",
    "9.1-9.3",
    "8.7",
    "8.7a, b",
    "5.3",
    "5.33",
    "6.1-6.3",
    "99.99",
    "New",
    "Removed",
    "no change",
    "revised: more",
    "expanded",
    "unrelated",
    "x",
    "✓",
    "N",
    "-",
    "第9章 标题",
    "准则",
    "編(biān)號",
    "=1",
    "5.3 (",
    "a",
    "()",
    "1.",
    ".",
    "5.3-",
    "\uD83D\uDE00",
    "  ",
    "A made-up text that goes on for more than forty characters."
  };

  private static final String[] TARGETS = {
    "9.1", "9.2", "9.2a", "9.2b", "10.1", "1.1-1.3", "3.1; 3.2", "4.1", ""
  };
  private static final String[] SOURCES = {
    "8.7", "8.7a", "5.3a, b", "6.1-6.3", "1.1; 1.2", "2.10", "New", "-", ""
  };
  private static final String[] WORDS = {
    "no change", "revised: more", "expanded", "subset of", "partially", "", "", ""
  };

  /** Tables of which most rows are sensible, and now and then one is not. */
  @Provide
  Arbitrary<List<Table>> tables() {
    Arbitrary<List<Cell>> row =
        Combinators.combine(
                column(TARGETS), column(SOURCES), column(WORDS), column("", "x"), column("", "A"))
            .as(List::of);
    Arbitrary<List<List<Cell>>> rows = row.list().ofMaxSize(6);
    return Combinators.combine(Arbitraries.of(true, true, true, false), rows, rows)
        .as(
            (header, one, other) ->
                List.of(table("Mapping", header, one), table("More", header, other)));
  }

  private static Arbitrary<Cell> column(String... usual) {
    Arbitrary<Cell> sensible = Arbitraries.of(usual).map(Cell::of);
    Arbitrary<Cell> any =
        Combinators.combine(
                Arbitraries.of(TEXTS), Arbitraries.of(Kind.class), Arbitraries.of(true, false))
            .as(Cell::new);
    return Arbitraries.frequencyOf(Tuple.of(40, sensible), Tuple.of(1, any));
  }

  private static Table table(String name, boolean header, List<List<Cell>> cells) {
    List<Row> rows = new ArrayList<>();
    if (header) {
      rows.add(
          new Row(
              1,
              List.of(
                  Cell.of("V4"),
                  Cell.of("V3"),
                  Cell.of("Relation"),
                  Cell.of("Casthouse"),
                  Cell.of("V4 title"))));
    }
    cells.forEach(row -> rows.add(new Row(rows.size() + 1, row)));
    return new Table(name, false, rows);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void theAnswerIsOneErrorOrAnOverlayThatTheCatalogueTakes(@ForAll("tables") List<Table> tables) {
    MappingImport read;
    try {
      read = Tables.read(tables, ImportOptions.none());
    } catch (AsiException e) {
      assertThat(e.getMessage()).isNotBlank();
      return;
    }
    Catalogue with = Tables.CATALOGUE.with(read.overlay());
    VersionMapping mapping = with.mappings().between(Tables.FROM.id(), Tables.TO.id(), false);
    for (CriterionId id : Tables.FROM.mappable()) {
      assertThat(mapping.pathsFrom(id)).isNotEmpty();
    }
    for (CriterionId id : with.standard(Tables.TO.id()).mappable()) {
      assertThat(mapping.pathsTo(id)).isNotEmpty();
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aListIsReadOrRefused(@ForAll("tables") List<Table> tables) {
    try {
      CriteriaList list = CriteriaList.read("list.xlsx", tables, Tables.FROM, ImportOptions.none());
      Reconciliation result = Reconciliation.of(Tables.FROM, list);

      assertThat(result.rows()).hasSizeGreaterThanOrEqualTo(62);
      Tables.CATALOGUE.with(
          result.overlay(
              "list",
              new io.asirules.criteriadata.overlay.Overlay.SourceFile("list.xlsx", "0".repeat(64)),
              true));
    } catch (AsiException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }
}
