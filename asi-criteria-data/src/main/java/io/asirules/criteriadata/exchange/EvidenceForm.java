package io.asirules.criteriadata.exchange;

import io.asirules.criteriadata.exchange.input.EvidenceEntry;
import io.asirules.criteriadata.exchange.input.EvidenceEntry.Field;
import io.asirules.criteriadata.internal.Numbers;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.criteriadata.words.Vocabulary;
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
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What evidence must be in whichever form it is written, so that both forms read the same. */
final class EvidenceForm {

  private final Vocabulary words;

  EvidenceForm(Vocabulary words) {
    this.words = words;
  }

  Evidence read(EvidenceEntry entry) {
    Evidence.Builder evidence =
        Evidence.builder(required(entry, Field.ID, "a short name, unique among the evidence"));
    attach(entry, evidence);
    Set<Aspect> shows = shows(entry);
    evidence
        .unit(
            entry.has(Field.UNIT)
                ? words.unit(entry.text(Field.UNIT), problem -> entry.problem(Field.UNIT, problem))
                : null)
        .coverage(word(entry, Field.COVERAGE, Coverage.class))
        .polarity(word(entry, Field.POLARITY, Polarity.class))
        .basis(word(entry, Field.BASIS, Basis.class))
        .assurance(word(entry, Field.ASSURANCE, Assurance.class))
        .period(period(entry, shows))
        .published(entry.has(Field.PUBLISHED) ? past(entry, Field.PUBLISHED, "no document") : null)
        .metric(metric(entry, shows))
        .scheme(scheme(entry, shows))
        .statement(statement(entry))
        .source(source(entry))
        .note(entry.prose(Field.NOTE));
    Aspect first = shows.iterator().next();
    evidence.shows(first, shows.toArray(Aspect[]::new));
    try {
      return evidence.build();
    } catch (AsiException e) {
      throw entry.problem(Field.ID, String.valueOf(e.getMessage()));
    }
  }

  private void attach(EvidenceEntry entry, Evidence.Builder evidence) {
    if (entry.has(Field.REQUIREMENT) && entry.has(Field.CRITERION)) {
      throw entry.problem(
          Field.CRITERION, "stands beside a requirement; expected one of the two, or neither");
    }
    if (entry.has(Field.REQUIREMENT)) {
      evidence.requirement(
          words.requirement(
              entry.text(Field.REQUIREMENT), problem -> entry.problem(Field.REQUIREMENT, problem)));
    } else if (entry.has(Field.CRITERION)) {
      evidence.criterion(
          words.criterion(
              entry.text(Field.CRITERION), problem -> entry.problem(Field.CRITERION, problem)));
    }
  }

  private static Set<Aspect> shows(EvidenceEntry entry) {
    List<Aspect> written = entry.aspects();
    if (written.isEmpty()) {
      throw entry.missing(
          Field.SHOWS, "at least one aspect, such as PUBLISHED, or CONTEXT for background");
    }
    Set<Aspect> shows = EnumSet.noneOf(Aspect.class);
    for (Aspect aspect : written) {
      if (!shows.add(aspect)) {
        throw entry.problem(Field.SHOWS, "names " + aspect + " twice");
      }
    }
    return shows;
  }

  /** A plan may speak of days to come, and a certificate is usually valid until one. */
  private @Nullable Period period(EvidenceEntry entry, Set<Aspect> shows) {
    if (!entry.has(Field.FROM) && !entry.has(Field.TO)) {
      return null;
    }
    for (Field end : List.of(Field.FROM, Field.TO)) {
      if (!entry.has(end)) {
        throw entry.missing(end, "both days of the period, or neither");
      }
    }
    boolean planned = shows.contains(Aspect.PLANNED);
    LocalDate from =
        planned ? entry.date(Field.FROM) : past(entry, Field.FROM, "only what is PLANNED");
    LocalDate to =
        planned || shows.contains(Aspect.CERTIFIED)
            ? entry.date(Field.TO)
            : past(entry, Field.TO, "only what is PLANNED or CERTIFIED");
    if (to.isBefore(from)) {
      throw entry.problem(Field.TO, to + " is before the first day, " + from);
    }
    return new Period(from, to);
  }

  private LocalDate past(EvidenceEntry entry, Field field, String exception) {
    LocalDate day = entry.date(field);
    if (day.isAfter(words.latest())) {
      throw entry.problem(
          field,
          day
              + " lies in the future; expected a day up to "
              + words.latest()
              + ", "
              + exception
              + " has a later one");
    }
    return day;
  }

  private @Nullable Metric metric(EvidenceEntry entry, Set<Aspect> shows) {
    if (!entry.has(Field.METRIC)) {
      for (Field part : List.of(Field.VALUE, Field.UNIT_OF_VALUE, Field.BOUNDARY)) {
        if (entry.has(part)) {
          throw entry.missing(
              Field.METRIC, "the name of the figure, as '" + part.column() + "' is filled");
        }
      }
      if (shows.contains(Aspect.MEASURED)) {
        throw entry.missing(Field.METRIC, "a figure, as the evidence shows MEASURED");
      }
      return null;
    }
    String name =
        words.metric(entry.text(Field.METRIC), problem -> entry.problem(Field.METRIC, problem));
    if (!entry.has(Field.VALUE)) {
      throw entry.missing(Field.VALUE, "the figure");
    }
    BigDecimal value =
        Numbers.inRange(entry.decimal(Field.VALUE), problem -> entry.problem(Field.VALUE, problem));
    String unit =
        Vocabulary.unitOfMeasure(
            required(entry, Field.UNIT_OF_VALUE, "a unit such as t CO2e/t Al"),
            problem -> entry.problem(Field.UNIT_OF_VALUE, problem));
    return new Metric(
        name, value, unit, entry.has(Field.BOUNDARY) ? entry.text(Field.BOUNDARY) : null);
  }

  private static @Nullable String scheme(EvidenceEntry entry, Set<Aspect> shows) {
    if (entry.has(Field.SCHEME)) {
      return entry.text(Field.SCHEME);
    }
    if (shows.contains(Aspect.CERTIFIED)) {
      throw entry.missing(
          Field.SCHEME, "a scheme such as ISO 14001:2015, as the evidence shows CERTIFIED");
    }
    return null;
  }

  private static String statement(EvidenceEntry entry) {
    String statement = entry.prose(Field.STATEMENT);
    if (statement.isEmpty()) {
      throw entry.missing(Field.STATEMENT, "what the evidence says, in own words");
    }
    return statement;
  }

  private static @Nullable SourceLocation source(EvidenceEntry entry) {
    String line = entry.prose(Field.LINE);
    if (entry.has(Field.SOURCE)) {
      return new SourceLocation(entry.text(Field.SOURCE), line);
    }
    if (!line.isEmpty()) {
      throw entry.missing(Field.SOURCE, "a document, as 'line' is filled");
    }
    return null;
  }

  /** Reads a field that must have a value: a name or a word. */
  private static String required(EvidenceEntry entry, Field field, String expected) {
    if (!entry.has(field)) {
      throw entry.missing(field, expected);
    }
    return entry.text(field);
  }

  /** Reads a word of an enumeration that must be there. */
  private static <E extends Enum<E>> E word(EvidenceEntry entry, Field field, Class<E> type) {
    String words =
        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    return Spelling.word(
        type,
        field.property(),
        required(entry, field, "one of " + words),
        problem -> entry.problem(field, problem));
  }
}
