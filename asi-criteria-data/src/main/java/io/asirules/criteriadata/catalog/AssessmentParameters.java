package io.asirules.criteriadata.catalog;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.asirules.criteriadata.internal.CsvTable;
import io.asirules.criteriadata.internal.JsonCursor;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.Provenance;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The numbers and days on which assessments rest, each with the level and the source of its own: of
 * the library, or the user's where an overlay replaces one. Immutable and safe for use by many
 * threads.
 */
public final class AssessmentParameters {

  /** The file that holds them. */
  static final String FILE = "assessment.csv";

  private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,8}");

  private final ImmutableMap<AssessmentParameter, Attested<?>> values;

  private AssessmentParameters(Map<AssessmentParameter, Attested<?>> values) {
    this.values = Maps.immutableEnumMap(values);
  }

  /**
   * Reads the file, strictly.
   *
   * @param files finds its content, and that of the sources
   * @param assurance the facts on assurance, where some of the values stand
   */
  static AssessmentParameters read(
      Function<String, byte[]> files, Supplier<AssuranceFacts> assurance) {
    Map<AssessmentParameter, Attested<?>> values = new EnumMap<>(AssessmentParameter.class);
    FactRows.read(
        FILE,
        files,
        List.of("parameter", "value", "unit"),
        (row, provenance) -> {
          AssessmentParameter parameter = parameter(row);
          String unit = row.cell("unit");
          if (!unit.equals(parameter.unit())) {
            throw row.problem(
                "unit", "'" + Spelling.shown(unit) + "'; expected " + parameter.unit());
          }
          Object value = value(parameter, row.cell("value"), p -> row.problem("value", p));
          if (values.put(parameter, new Attested<>(value, provenance)) != null) {
            throw row.problem("parameter", parameter + " has a row already");
          }
        });
    for (AssessmentParameter parameter : AssessmentParameter.values()) {
      parameter.fact().ifPresent(fact -> values.put(parameter, day(assurance.get(), fact)));
      if (!values.containsKey(parameter)) {
        throw new AsiException(FILE + ": " + parameter + " has no row");
      }
    }
    return new AssessmentParameters(values);
  }

  private static AssessmentParameter parameter(CsvTable.Row row) {
    AssessmentParameter parameter =
        Spelling.word(
            AssessmentParameter.class,
            "parameter",
            row.cell("parameter"),
            problem -> row.problem("parameter", problem));
    if (parameter.fact().isPresent()) {
      throw row.problem("parameter", parameter + " stands in " + AssuranceFacts.FILES.get(0));
    }
    return parameter;
  }

  private static Attested<LocalDate> day(AssuranceFacts assurance, AssuranceFact fact) {
    String place = AssuranceFacts.FILES.get(0) + " " + fact;
    return new Attested<>(
        JsonCursor.date(
            assurance.words(fact).get(0), problem -> new InputException(place, problem)),
        assurance.provenance(fact));
  }

  /** Returns these parameters with others in place of some. */
  AssessmentParameters with(Map<AssessmentParameter, Attested<?>> others) {
    Map<AssessmentParameter, Attested<?>> joined = new EnumMap<>(values);
    joined.putAll(others);
    return new AssessmentParameters(joined);
  }

  /** Reads a value as the parameter asks for it. */
  static Object value(
      AssessmentParameter parameter, String text, Function<String, InputException> problem) {
    if (parameter.isDay()) {
      return JsonCursor.date(text, problem);
    }
    int number = WHOLE.matcher(text).matches() ? Integer.parseInt(text) : -1;
    if (number >= parameter.least() && number <= parameter.most()) {
      return number;
    }
    throw problem.apply(
        "'"
            + Spelling.shown(text)
            + "' is not what "
            + parameter
            + " can be; expected a whole number from "
            + parameter.least()
            + " to "
            + parameter.most());
  }

  /**
   * Returns a parameter that is a number.
   *
   * @param parameter the parameter
   * @return the number, in the {@link AssessmentParameter#unit() unit} of the parameter
   * @throws AsiException if it is a day
   */
  public Attested<Integer> number(AssessmentParameter parameter) {
    return attested(parameter, Integer.class);
  }

  /**
   * Returns a parameter that is a day.
   *
   * @param parameter the parameter
   * @return the day
   * @throws AsiException if it is a number
   */
  public Attested<LocalDate> day(AssessmentParameter parameter) {
    return attested(parameter, LocalDate.class);
  }

  private <T> Attested<T> attested(AssessmentParameter parameter, Class<T> type) {
    Attested<?> found = Objects.requireNonNull(values.get(parameter));
    if (!type.isInstance(found.value())) {
      throw new AsiException(parameter + " is a " + (parameter.isDay() ? "day" : "number"));
    }
    Provenance provenance = found.provenance();
    return new Attested<>(type.cast(found.value()), provenance);
  }
}
