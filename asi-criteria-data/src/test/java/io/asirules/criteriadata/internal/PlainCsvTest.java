package io.asirules.criteriadata.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.InputException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is split plainly reads as the library that reads tables has it. */
class PlainCsvTest {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "a", "b", ",", "\n", "\r\n", "\r", "\"", "\"\"", " ", "中", "#", "\\", "\t")
        .list()
        .ofMaxSize(24)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> plainTexts() {
    Arbitrary<String> cell =
        Arbitraries.of("a", "b c", "", "\"x,y\"", "\"say \"\"no\"\"\"", "\"two\nlines\"", " d ");
    Arbitrary<String> row = cell.list().ofMinSize(2).ofMaxSize(4).map(c -> String.join(",", c));
    return row.list().ofMinSize(1).ofMaxSize(5).map(rows -> String.join("\n", rows) + "\n");
  }

  @Property(tries = 3000, seed = "20261201")
  void whatIsSplitIsReadAlike(@ForAll("texts") String text) {
    List<List<String>> split = PlainCsv.split(text);
    if (split != null) {
      assertThat(CsvTable.cells(text.getBytes(StandardCharsets.UTF_8), any -> ','))
          .isEqualTo(split);
    }
  }

  @Property(tries = 1000, seed = "20261201")
  void whatIsWrittenPlainlyIsSplit(@ForAll("plainTexts") String text) {
    assertThat(PlainCsv.split(text)).isNotNull();
    assertThat(CsvTable.cells(text.getBytes(StandardCharsets.UTF_8), any -> ','))
        .isEqualTo(PlainCsv.split(text));
  }

  @Property(tries = 2000, seed = "20261201")
  void errorsAreThoseOfTheLibrary(@ForAll("texts") String text) {
    byte[] content = ("a,b\n" + text).getBytes(StandardCharsets.UTF_8);
    assertThat(said(() -> CsvTable.parsePlain(content, List.of("a", "b"))))
        .isEqualTo(said(() -> CsvTable.parse(content, List.of("a", "b"))));
  }

  private static String said(java.util.function.Supplier<CsvTable> parse) {
    try {
      return parse.get().rows().toString();
    } catch (InputException e) {
      return e.getMessage();
    }
  }
}
