package io.asirules.criteriadata.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.asirules.model.InputException;
import io.asirules.model.ledger.BadRow;
import io.asirules.model.ledger.MaterialFlow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import tools.jackson.databind.json.JsonMapper;

/** Laws of reading ledgers. */
class LedgerLawsTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static Path folder;

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("ledgers");
  }

  @AfterContainer
  static void removeFolder() throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  /** A row whose cells may be good or bad, as text. */
  record Row(
      String date,
      String direction,
      String material,
      String coc,
      String mass,
      String unit,
      String document,
      String counterparty,
      String facility) {

    String csv() {
      return String.join(
              ",",
              List.of(date, direction, material, coc, mass, unit, document, counterparty, facility)
                  .stream()
                  .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                  .toList())
          + "\n";
    }

    String json() {
      return "{\"date\": "
          + quoted(date)
          + ", \"direction\": "
          + quoted(direction)
          + ", \"material\": "
          + quoted(material)
          + ", \"coc\": "
          + coc.equals("y")
          + ", \"mass\": "
          + mass
          + ", \"unit\": "
          + quoted(unit)
          + ", \"document\": "
          + quoted(document)
          + ", \"counterparty\": "
          + quoted(counterparty)
          + ", \"facility\": "
          + quoted(facility)
          + "}";
    }

    private static String quoted(String text) {
      return MAPPER.writeValueAsString(text);
    }
  }

  private static Arbitrary<Row> rows(String[] dates, String[] materials, String[] masses) {
    Arbitrary<String> names =
        Arbitraries.of("", "Sund", "A, \"B\"", "Gr\u00fcn", "\u94dd\u5382", "=1+1", "x\ny");
    return Combinators.combine(
            Arbitraries.of(dates),
            Arbitraries.of("in", "OUT", "internal"),
            Arbitraries.of(materials),
            Arbitraries.of("y", "n"),
            Arbitraries.of(masses),
            Arbitraries.of("kg", "t", "kt"),
            names,
            names)
        .as(
            (date, direction, material, coc, mass, unit, document, name) ->
                new Row(date, direction, material, coc, mass, unit, document, name, name));
  }

  @Provide
  Arbitrary<List<Row>> good() {
    return rows(
            new String[] {"2024-01-01", "2025-02-28"},
            new String[] {"ALUMINA", "Cold metal", "dross"},
            new String[] {"1", "0.5", "1.50", "12345678901234567890.123456789"})
        .list()
        .ofMaxSize(20);
  }

  @Provide
  Arbitrary<List<Row>> mixed() {
    return rows(
            new String[] {"2024-01-01", "2025-02-28", "2025-02-28", "2025-02-30"},
            new String[] {"ALUMINA", "Cold metal", "ASI Bauxite", "stone"},
            new String[] {"1", "0.5", "3", "0", "1,5"})
        .list()
        .ofMaxSize(20);
  }

  private static LedgerFile file(String name, String content) {
    try {
      return LedgerReader.open(Files.writeString(folder.resolve(name), content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LedgerFile csv(List<Row> rows) {
    return file(
        "l.csv", LedgerSamples.HEADER + String.join("", rows.stream().map(Row::csv).toList()));
  }

  @Property(tries = 200, seed = "20261129")
  void aTableAndAListOfTheSameFlowsAreEqual(@ForAll("good") List<Row> rows) {
    LedgerFile json =
        file(
            "a.json",
            "{\"flows\": [" + String.join(",", rows.stream().map(Row::json).toList()) + "]}");

    // The first item of a list is row 1, the first row under the header row 2.
    assertThat(LedgerSamples.flows(csv(rows)).stream().map(f -> moved(f, -1)).toList())
        .isEqualTo(LedgerSamples.flows(json))
        .hasSameSizeAs(rows);
  }

  private static MaterialFlow moved(MaterialFlow flow, int rows) {
    return new MaterialFlow(
        flow.row() + rows,
        flow.date(),
        flow.direction(),
        flow.material(),
        flow.coc(),
        flow.tonnes(),
        flow.document(),
        flow.counterparty(),
        flow.facility());
  }

  @Property(tries = 200, seed = "20261129")
  void readingTwiceGivesTheSame(@ForAll("mixed") List<Row> rows) {
    LedgerFile ledger = csv(rows);

    assertThat(LedgerSamples.all(ledger)).isEqualTo(LedgerSamples.all(ledger)).hasSameSizeAs(rows);
  }

  @Property(tries = 200, seed = "20261129")
  void whoStopsAndWhoKeepsOnAgreeOnTheFirstBadRow(@ForAll("mixed") List<Row> rows) {
    LedgerFile ledger = csv(rows);
    List<MaterialFlow> before = new ArrayList<>();
    InputException stopped =
        catchThrowableOfType(InputException.class, () -> ledger.forEach(before::add));
    Optional<BadRow> first = LedgerSamples.bad(ledger).stream().findFirst();

    if (first.isEmpty()) {
      assertThat(stopped).isNull();
    } else {
      BadRow bad = first.get();
      assertThat(stopped)
          .hasMessage("l.csv row " + bad.row() + ", column " + bad.column() + ": " + bad.problem());
      assertThat(LedgerSamples.all(ledger).subList(0, before.size())).isEqualTo(before);
    }
  }

  @Property(tries = 300, seed = "20261129")
  void damagedBytesGiveFlowsOrAnErrorOfOneLine(
      @ForAll("damage") List<int[]> damage, @ForAll boolean table) throws IOException {
    String name = table ? "l.csv" : "a.json";
    byte[] content = Samples.bytes(table ? LedgerSamples.csv() : LedgerSamples.json());
    for (int[] change : damage) {
      content[change[0] % content.length] = (byte) change[1];
    }
    Path file = Files.write(folder.resolve(name), content);
    InputException error =
        catchThrowableOfType(
            InputException.class, () -> LedgerSamples.all(LedgerReader.open(file)));

    if (error != null) {
      assertThat(error.getMessage()).startsWith(name + " ").doesNotContain("\n");
    }
  }

  @Provide
  Arbitrary<List<int[]>> damage() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 1 << 20), Arbitraries.integers().between(0, 255))
        .as((at, by) -> new int[] {at, by})
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }
}
