package io.asirules.criteriadata.exchange;

import io.asirules.criteriadata.internal.Spelling;
import io.asirules.model.evidence.Units;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.Standard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The words that input may use: those of the edition, of the scope, and the units. */
final class Vocabulary {

  private final Standard standard;
  private final Set<String> units;
  private final LocalDate latest;
  private final Set<String> metrics = new LinkedHashSet<>();

  /**
   * Collects the words.
   *
   * @param standard the edition
   * @param units ids of the entity, its units and its facilities
   * @param latest the last day that evidence may speak of
   */
  Vocabulary(Standard standard, Set<String> units, LocalDate latest) {
    this.standard = standard;
    this.units = units;
    this.latest = latest;
    metrics.add("base-year");
    for (Requirement requirement : standard.requirements()) {
      if (requirement.threshold() != null) {
        metrics.add(requirement.threshold().metric());
      }
    }
  }

  LocalDate latest() {
    return latest;
  }

  RequirementId requirement(String text, Function<String, RuntimeException> problem) {
    int slash = text.indexOf('/');
    String number = slash < 0 ? text : text.substring(0, slash);
    Criterion criterion = criterionNamed(number, problem);
    for (Requirement requirement : criterion.requirements()) {
      if (requirement.id().toString().equals(text)) {
        return requirement.id();
      }
    }
    List<String> valid = new ArrayList<>();
    criterion.requirements().forEach(requirement -> valid.add(requirement.id().toString()));
    throw problem.apply(Spelling.unknown("requirement", text, valid));
  }

  CriterionId criterion(String text, Function<String, RuntimeException> problem) {
    return criterionNamed(text, problem).id();
  }

  private Criterion criterionNamed(String number, Function<String, RuntimeException> problem) {
    List<String> valid = new ArrayList<>();
    for (Criterion criterion : standard.criteria()) {
      if (criterion.id().value().equals(number)) {
        return criterion;
      }
      valid.add(criterion.id().value());
    }
    throw problem.apply(Spelling.unknown("criterion", number, valid));
  }

  String unit(String id, Function<String, RuntimeException> problem) {
    return known("unit of the scope", id, units, problem);
  }

  String metric(String name, Function<String, RuntimeException> problem) {
    return known("metric", name, metrics, problem);
  }

  static String unitOfMeasure(String symbol, Function<String, RuntimeException> problem) {
    return known("unit of measure", symbol, Set.copyOf(Units.symbols()), problem);
  }

  private static String known(
      String what, String word, Set<String> valid, Function<String, RuntimeException> problem) {
    if (!valid.contains(word)) {
      throw problem.apply(Spelling.unknown(what, word, valid.stream().sorted().toList()));
    }
    return word;
  }

  /** Refuses a day that has not come yet. */
  LocalDate past(LocalDate day, Function<String, RuntimeException> problem) {
    if (day.isAfter(latest)) {
      throw problem.apply(day + " lies in the future; expected a day up to " + latest);
    }
    return day;
  }
}
