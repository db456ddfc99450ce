package io.asirules.criteriadata.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The table holds made-up mapping tables with a slip, and the whole message. */
class BadTableTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "bad-tables.tsv",
      delimiter = '\t',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void aSlipIsToldWithItsPlaceAndWhatWouldDo(String slip, String table, String message) {
    assertThat(
            catchThrowableOfType(
                InputException.class, () -> Tables.read(table.replace("\\n", "\n"))))
        .as(slip)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "target-id=Z > sheet Mapping: has no column 'Z' (--column target-id=Z)",
        "source-title=V3 > sheet Mapping: no column was found that holds the ids of asi:ps:3.1;"
            + " columns are A (V4), C (Word); say which, as --column source-id=A, or leave the sheet"
            + " out with --sheet",
      })
  void aColumnThatDoesNotFitIsTold(String column, String message) {
    ImportOptions options = ImportOptions.builder().sheet("Mapping").column(column).build();

    assertThatThrownBy(() -> Tables.read("V4|V3|Word\n9.1|8.7|Revised", options))
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "target-idd=A > unknown role of a column 'target-idd'; did you mean 'target-id'?",
        "target-id > 'target-id' is incomplete; expected ROLE=HEADER or ROLE=LETTER, such as target-id=B",
        "=A > '=A' is incomplete; expected ROLE=HEADER or ROLE=LETTER, such as target-id=B",
      })
  void aMisspeltColumnOptionIsTold(String option, String message) {
    assertThatThrownBy(() -> ImportOptions.builder().column(option))
        .isInstanceOf(AsiException.class)
        .hasMessage(message);
  }

  @Test
  void otherMisspeltOptionsAreTold() {
    assertThatThrownBy(() -> ImportOptions.builder().relation("aligned=SAME"))
        .hasMessageContaining("unknown relation 'SAME'");
    assertThatThrownBy(() -> ImportOptions.builder().mark("x=maybe"))
        .hasMessageStartingWith("unknown meaning of a mark 'maybe'");
    assertThatThrownBy(() -> ImportOptions.builder().depth(7)).hasMessageContaining("2, 3 or 4");
    assertThatThrownBy(() -> ImportOptions.builder().headerRow(-1)).hasMessageContaining("no row");
  }

  @Test
  void aSheetThatIsNotThereNamesTheNearest() {
    ImportOptions options = ImportOptions.builder().sheet("Maping").build();

    assertThatThrownBy(() -> Tables.read("V4|V3\n9.1|8.7", options))
        .hasMessage("--sheet: unknown sheet 'Maping'; did you mean 'Mapping'?");
  }

  @Test
  void twoColumnsOfOneHeaderNeedALetter() {
    ImportOptions options = ImportOptions.builder().column("target-id=Ref").build();

    assertThatThrownBy(() -> Tables.read("Ref|Ref\n9.1|8.7", options))
        .hasMessage(
            "sheet Mapping: --column target-id=Ref names several columns: A (Ref), B (Ref); use a"
                + " letter");
  }

  @Test
  void optionsSettleWhatIsAmbiguous() {
    ImportOptions options = ImportOptions.builder().column("target-id=B").build();

    assertThat(Tables.rows(Tables.read("Ref|Ref\n5.1|5.2\n5.3|5.4", options)))
        .containsExactly("5.1 INTERSECTS 5.2", "5.3 INTERSECTS 5.4");
    ImportOptions word = ImportOptions.builder().relation("harmonised=EQUIVALENT").build();
    assertThat(Tables.rows(Tables.read("V4|V3|Relation\n9.1|8.7|Harmonised", word)))
        .containsExactly("8.7 EQUIVALENT 9.1");
    ImportOptions cross = ImportOptions.builder().mark("x=no").build();
    assertThat(Tables.read("V4|V3|Casthouse\n9.1|8.7|x\n9.2|1.1|✓", cross).overlay()).isNotNull();
  }

  @Test
  void aThousandSlipsEndTheReading() {
    String table =
        IntStream.range(0, 1500)
            .mapToObj(i -> "\n9." + (i + 1) + "|77.7")
            .collect(Collectors.joining("", "V4|V3\n1.1|1.1", ""));

    assertThatThrownBy(() -> Tables.read(table))
        .hasMessageEndingWith("(reading stopped after 1000 problems)");
  }

  @Test
  void anEditionIsNotMappedToItself() {
    assertThatThrownBy(
            () -> MappingImport.layout(List.of(), Tables.FROM, Tables.FROM, ImportOptions.none()))
        .hasMessage("asi:ps:3.1 is mapped to itself; expected two editions");
  }
}
