package io.asirules.criteriadata.exchange;

import com.google.common.base.Splitter;
import io.asirules.criteriadata.internal.CsvTable;
import io.asirules.criteriadata.internal.Spelling;
import io.asirules.model.AsiException;
import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.Assurance;
import io.asirules.model.evidence.Basis;
import io.asirules.model.evidence.Coverage;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.Metric;
import io.asirules.model.evidence.Period;
import io.asirules.model.evidence.Polarity;
import io.asirules.model.evidence.SourceLocation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads evidence.csv: one row, one statement attached to one requirement. */
final class EvidenceTable {

  static final List<String> COLUMNS =
      List.of(
          "id",
          "requirement",
          "unit",
          "coverage",
          "shows",
          "polarity",
          "basis",
          "assurance",
          "from",
          "to",
          "published",
          "metric",
          "value",
          "unit_of_value",
          "boundary",
          "scheme",
          "source",
          "line",
          "statement",
          "note");

  private static final Splitter WORDS = Splitter.on('|').trimResults().omitEmptyStrings();

  private EvidenceTable() {}

  static List<Evidence> read(byte[] content, Vocabulary words) {
    List<Evidence> all = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (CsvTable.Row row : CsvTable.parse(content, COLUMNS).rows()) {
      Evidence item = evidence(row, words);
      Integer first = seen.put(item.id(), row.number());
      if (first != null) {
        throw row.problem("id", "'" + item.id() + "' is the id of row " + first + " already");
      }
      all.add(item);
    }
    return all;
  }

  private static Evidence evidence(CsvTable.Row row, Vocabulary words) {
    String id = required(row, "id");
    Evidence.Builder builder = Evidence.builder(id);
    String requirement = row.cell("requirement");
    if (requirement.indexOf('/') >= 0) {
      builder.requirement(words.requirement(requirement, p -> row.problem("requirement", p)));
    } else if (!requirement.isEmpty()) {
      builder.criterion(words.criterion(requirement, p -> row.problem("requirement", p)));
    }
    if (!row.cell("unit").isEmpty()) {
      builder.unit(words.unit(row.cell("unit"), p -> row.problem("unit", p)));
    }
    Set<Aspect> shows = EnumSet.noneOf(Aspect.class);
    for (String word : WORDS.split(required(row, "shows"))) {
      shows.add(word(row, "shows", word, Aspect.class));
    }
    if (shows.isEmpty()) {
      throw row.problem("shows", "is empty; expected at least one aspect, such as CONTEXT");
    }
    Aspect[] aspects = shows.toArray(Aspect[]::new);
    builder.shows(aspects[0], Arrays.copyOfRange(aspects, 1, aspects.length));
    builder.coverage(word(row, "coverage", required(row, "coverage"), Coverage.class));
    builder.polarity(word(row, "polarity", required(row, "polarity"), Polarity.class));
    builder.basis(word(row, "basis", required(row, "basis"), Basis.class));
    builder.assurance(word(row, "assurance", required(row, "assurance"), Assurance.class));
    builder.period(period(row, words, shows.contains(Aspect.PLANNED)));
    LocalDate published = date(row, "published");
    if (published != null) {
      builder.published(words.past(published, p -> row.problem("published", p)));
    }
    builder.metric(metric(row, words));
    if (!row.cell("scheme").isEmpty()) {
      builder.scheme(row.cell("scheme"));
    }
    if (!row.cell("source").isEmpty()) {
      builder.source(new SourceLocation(row.cell("source"), row.cell("line")));
    }
    builder.statement(row.cell("statement")).note(row.cell("note"));
    try {
      return builder.build();
    } catch (AsiException e) {
      throw row.problem("shows", String.valueOf(e.getMessage()));
    }
  }

  private static String required(CsvTable.Row row, String column) {
    String cell = row.cell(column);
    if (cell.isEmpty()) {
      throw row.problem(column, "is empty");
    }
    return cell;
  }

  private static <E extends Enum<E>> E word(
      CsvTable.Row row, String column, String word, Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(word)) {
        return constant;
      }
    }
    List<String> valid = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    throw row.problem(column, Spelling.unknown("word", word, valid));
  }

  private static @Nullable Period period(CsvTable.Row row, Vocabulary words, boolean planned) {
    LocalDate from = date(row, "from");
    LocalDate to = date(row, "to");
    if (from == null && to == null) {
      return null;
    }
    if (from == null || to == null) {
      throw row.problem(
          from == null ? "from" : "to", "is empty; a period has a first and a last day");
    }
    if (to.isBefore(from)) {
      throw row.problem("to", to + " is before the first day " + from);
    }
    if (!planned) {
      words.past(to, p -> row.problem("to", p));
    }
    return new Period(from, to);
  }

  private static @Nullable LocalDate date(CsvTable.Row row, String column) {
    String cell = row.cell(column);
    if (cell.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(cell);
    } catch (DateTimeParseException e) {
      throw row.problem(column, "'" + cell + "' is not a date; expected YYYY-MM-DD");
    }
  }

  private static @Nullable Metric metric(CsvTable.Row row, Vocabulary words) {
    String name = row.cell("metric");
    if (name.isEmpty()) {
      for (String column : List.of("value", "unit_of_value", "boundary")) {
        if (!row.cell(column).isEmpty()) {
          throw row.problem("metric", "is empty, but column " + column + " is filled");
        }
      }
      return null;
    }
    String boundary = row.cell("boundary");
    return new Metric(
        words.metric(name, p -> row.problem("metric", p)),
        number(row),
        Vocabulary.unitOfMeasure(
            required(row, "unit_of_value"), p -> row.problem("unit_of_value", p)),
        boundary.isEmpty() ? null : boundary);
  }

  private static BigDecimal number(CsvTable.Row row) {
    String cell = required(row, "value");
    try {
      return new BigDecimal(cell);
    } catch (NumberFormatException e) {
      throw row.problem(
          "value", "'" + cell + "' is not a number; expected digits with a point, such as 9.8");
    }
  }
}
