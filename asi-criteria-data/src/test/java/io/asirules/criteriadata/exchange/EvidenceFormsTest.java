package io.asirules.criteriadata.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.exchange.csv.CsvEvidence;
import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.Assurance;
import io.asirules.model.evidence.Basis;
import io.asirules.model.evidence.Coverage;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.Polarity;
import io.asirules.model.evidence.Units;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

/** The law of the two forms: the same evidence, written as JSON or as CSV, reads the same. */
class EvidenceFormsTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Property(tries = 400)
  void jsonAndCsvOfTheSameEvidenceReadTheSame(@ForAll("rows") List<Map<String, String>> rows) {
    List<Evidence> fromJson =
        Samples.read(Samples.withEvidence(rows.stream().map(EvidenceFormsTest::json).toList()))
            .evidence();
    List<Evidence> fromCsv = Samples.read(Samples.LEAST, csv(rows)).evidence();

    assertThat(fromCsv).usingRecursiveComparison().isEqualTo(fromJson);
  }

  @Property(tries = 400)
  void whatIsWrittenIsWhatIsRead(@ForAll("rows") List<Map<String, String>> rows) {
    List<Evidence> read = Samples.read(Samples.LEAST, csv(rows)).evidence();

    assertThat(read.stream().map(EvidenceFormsTest::row).toList()).isEqualTo(rows);
  }

  @Provide
  Arbitrary<List<Map<String, String>>> rows() {
    return row().list().ofMaxSize(6).map(EvidenceFormsTest::numbered);
  }

  private static List<Map<String, String>> numbered(List<Map<String, String>> rows) {
    List<Map<String, String>> numbered = new ArrayList<>();
    for (Map<String, String> row : rows) {
      Map<String, String> copy = new LinkedHashMap<>(row);
      copy.put("id", "E" + numbered.size());
      numbered.add(copy);
    }
    return numbered;
  }

  private static Arbitrary<Map<String, String>> row() {
    Arbitrary<Map<String, String>> words =
        Combinators.combine(
                Arbitraries.of(Coverage.class),
                Arbitraries.of(Aspect.class).set().ofMinSize(1).ofMaxSize(4),
                Arbitraries.of(Polarity.class),
                Arbitraries.of(Basis.class),
                Arbitraries.of(Assurance.class),
                Arbitraries.of("", "5.3", "5.3/annual-review", "10.2/minimum-age"),
                Arbitraries.of("", "e"))
            .as(
                (coverage, shows, polarity, basis, assurance, requirement, unit) -> {
                  Map<String, String> row = empty();
                  row.put("requirement", requirement);
                  row.put("unit", unit);
                  row.put("coverage", coverage.name());
                  row.put(
                      "shows",
                      shows.stream().sorted().map(Aspect::name).collect(Collectors.joining("|")));
                  row.put("polarity", polarity.name());
                  row.put("basis", basis.name());
                  row.put("assurance", assurance.name());
                  return row;
                });
    Arbitrary<String> days =
        Arbitraries.longs()
            .between(15_000, Samples.TODAY.toEpochDay())
            .map(day -> LocalDate.ofEpochDay(day).toString());
    Arbitrary<List<String>> periods = days.list().ofSize(2).map(EvidenceFormsTest::sorted);
    Arbitrary<BigDecimal> figures =
        Arbitraries.bigDecimals().between(new BigDecimal("-1e9"), new BigDecimal("1e9")).ofScale(6);
    return Combinators.combine(
            words,
            periods.optional(),
            days.optional(),
            figures.optional(),
            prose(),
            prose(),
            units())
        .as(
            (row, period, published, figure, statement, note, unit) -> {
              String shows = row.get("shows");
              period.ifPresent(
                  ends -> {
                    row.put("from", ends.get(0));
                    row.put("to", ends.get(1));
                  });
              published.ifPresent(day -> row.put("published", day));
              if (figure.isPresent() || shows.contains("MEASURED")) {
                row.put("metric", "base-year");
                row.put("value", figure.orElse(BigDecimal.TEN).toPlainString());
                row.put("unit_of_value", unit);
                row.put("boundary", note);
              }
              if (shows.contains("CERTIFIED") || published.isPresent()) {
                row.put("scheme", "ISO 14001:2015");
              }
              row.put("statement", statement.isEmpty() ? "said" : statement);
              row.put("note", note);
              row.put("source", note);
              row.put("line", note.isEmpty() ? "" : statement);
              return row;
            });
  }

  private static List<String> sorted(List<String> days) {
    return days.stream().sorted().toList();
  }

  private static Arbitrary<String> units() {
    return Arbitraries.of(Units.symbols());
  }

  /** Text with everything that a table or JSON has to quote. */
  private static Arbitrary<String> prose() {
    return Arbitraries.strings()
        .withChars(" abc,;|\"'\\/{}[]:#\n\r\t")
        .withCharRange('\u00a1', '\u024f')
        .withCharRange('\u4e00', '\u9fff')
        .ofMaxLength(20)
        .map(String::strip);
  }

  private static Map<String, String> empty() {
    Map<String, String> row = new LinkedHashMap<>();
    CsvEvidence.COLUMNS.forEach(column -> row.put(column, ""));
    return row;
  }

  private static String csv(List<Map<String, String>> rows) {
    StringBuilder csv = new StringBuilder(String.join(",", CsvEvidence.COLUMNS)).append("\r\n");
    for (Map<String, String> row : rows) {
      csv.append(
              row.values().stream()
                  .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                  .collect(Collectors.joining(",")))
          .append("\r\n");
    }
    return csv.toString();
  }

  private static String json(Map<String, String> row) {
    Map<String, Object> item = new LinkedHashMap<>(row);
    item.values().removeIf(""::equals);
    String requirement = row.get("requirement");
    if (!requirement.isEmpty() && !requirement.contains("/")) {
      item.remove("requirement");
      item.put("criterion", requirement);
    }
    item.put("shows", Arrays.asList(row.get("shows").split("\\|")));
    Map<String, Object> metric = new LinkedHashMap<>();
    move(item, "metric", metric, "name");
    if (item.remove("value") instanceof String value) {
      metric.put("value", new BigDecimal(value));
    }
    move(item, "unit_of_value", metric, "unit");
    move(item, "boundary", metric, "boundary");
    Map<String, Object> source = new LinkedHashMap<>();
    move(item, "source", source, "document");
    move(item, "line", source, "lines");
    if (!metric.isEmpty()) {
      item.put("metric", metric);
    }
    if (!source.isEmpty()) {
      item.put("source", source);
    }
    return MAPPER.writeValueAsString(item);
  }

  private static void move(
      Map<String, Object> from, String column, Map<String, Object> to, String name) {
    Object value = from.remove(column);
    if (value != null) {
      to.put(name, value);
    }
  }

  private static Map<String, String> row(Evidence evidence) {
    Map<String, String> row = empty();
    row.put("id", evidence.id());
    evidence.criterion().ifPresent(criterion -> row.put("requirement", criterion.toString()));
    evidence.requirement().ifPresent(name -> row.put("requirement", name.toString()));
    row.put("unit", evidence.unit().orElse(""));
    row.put("coverage", evidence.coverage().name());
    row.put(
        "shows",
        evidence.shows().stream().sorted().map(Aspect::name).collect(Collectors.joining("|")));
    row.put("polarity", evidence.polarity().name());
    row.put("basis", evidence.basis().name());
    row.put("assurance", evidence.assurance().name());
    evidence
        .period()
        .ifPresent(
            period -> {
              row.put("from", period.from().toString());
              row.put("to", period.to().toString());
            });
    evidence.published().ifPresent(day -> row.put("published", day.toString()));
    evidence
        .metric()
        .ifPresent(
            metric -> {
              row.put("metric", metric.name());
              row.put("value", metric.value().toPlainString());
              row.put("unit_of_value", metric.unit());
              row.put("boundary", metric.boundary() == null ? "" : metric.boundary());
            });
    row.put("scheme", evidence.scheme().orElse(""));
    evidence
        .source()
        .ifPresent(
            source -> {
              row.put("source", source.document());
              row.put("line", source.lines());
            });
    row.put("statement", evidence.statement());
    row.put("note", evidence.note());
    return row;
  }
}
