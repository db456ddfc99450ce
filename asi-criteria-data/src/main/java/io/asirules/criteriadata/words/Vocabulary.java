package io.asirules.criteriadata.words;

import io.asirules.model.InputException;
import io.asirules.model.evidence.Units;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.Standard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The words that a self-assessment may use: those of its edition and of its scope, and the units of
 * measure. Immutable and safe for use by many threads.
 */
public final class Vocabulary {

  /** Figures that special rules read beside those with a limit of their own. */
  private static final List<String> FIGURES_WITHOUT_LIMIT =
      List.of("base-year", "ghg-intensity-mine-to-metal", "ghg-intensity-reduction-three-periods");

  private final Map<String, Criterion> criteria = new LinkedHashMap<>();
  private final Map<String, RequirementId> requirements = new HashMap<>();
  private final Set<String> units;
  private final LocalDate latest;
  private final Set<String> metrics = new TreeSet<>(FIGURES_WITHOUT_LIMIT);

  /**
   * Collects the words.
   *
   * @param standard the edition
   * @param units ids of the entity, its units and its facilities
   * @param latest the last day that evidence may speak of
   */
  public Vocabulary(Standard standard, Collection<String> units, LocalDate latest) {
    this.units = new TreeSet<>(units);
    this.latest = latest;
    for (Criterion criterion : standard.criteria()) {
      criteria.put(criterion.id().value(), criterion);
    }
    for (Requirement requirement : standard.requirements()) {
      requirements.put(requirement.id().toString(), requirement.id());
      if (requirement.threshold() != null) {
        metrics.add(requirement.threshold().metric());
      }
    }
  }

  /**
   * Returns the last day that evidence may speak of.
   *
   * @return the day
   */
  public LocalDate latest() {
    return latest;
  }

  /**
   * Reads the id of a requirement.
   *
   * @param text what was written
   * @param problem makes the error from its message
   * @return the id
   * @throws InputException made by {@code problem}, if the edition has no such requirement
   */
  public RequirementId requirement(String text, Function<String, InputException> problem) {
    RequirementId requirement = requirements.get(text);
    if (requirement != null) {
      return requirement;
    }
    int slash = text.indexOf('/');
    String number = slash < 0 ? text : text.substring(0, slash);
    Criterion criterion = criteria.get(number);
    if (criterion == null) {
      throw problem.apply(Spelling.unknown("criterion", number, criteria.keySet()));
    }
    List<String> near = new ArrayList<>();
    criterion.requirements().forEach(known -> near.add(known.id().toString()));
    if (slash < 0) {
      throw problem.apply(
          "'" + text + "' is a criterion; expected one of its requirements: " + near);
    }
    throw problem.apply(Spelling.unknown("requirement", text, near));
  }

  /**
   * Reads the id of a criterion.
   *
   * @param text what was written
   * @param problem makes the error from its message
   * @return the id
   * @throws InputException made by {@code problem}, if the edition has no such criterion
   */
  public CriterionId criterion(String text, Function<String, InputException> problem) {
    Criterion criterion = criteria.get(text);
    if (criterion == null) {
      throw problem.apply(Spelling.unknown("criterion", text, criteria.keySet()));
    }
    return criterion.id();
  }

  /**
   * Reads the id of the entity, or of a unit or facility.
   *
   * @param id what was written
   * @param problem makes the error from its message
   * @return the id
   * @throws InputException made by {@code problem}, if it is not in the scope
   */
  public String unit(String id, Function<String, InputException> problem) {
    if (!units.contains(id)) {
      throw problem.apply(
          "unit is not in the scope: " + Spelling.unknown("unit or facility", id, units));
    }
    return id;
  }

  /**
   * Reads the name of a figure.
   *
   * @param name what was written
   * @param problem makes the error from its message
   * @return the name
   * @throws InputException made by {@code problem}, if nothing in the edition asks for such a
   *     figure
   */
  public String metric(String name, Function<String, InputException> problem) {
    return known("metric", name, metrics, problem);
  }

  /**
   * Reads a unit of measure.
   *
   * @param symbol what was written
   * @param problem makes the error from its message
   * @return the symbol
   * @throws InputException made by {@code problem}, if it is not known
   */
  public static String unitOfMeasure(String symbol, Function<String, InputException> problem) {
    return known("unit of measure", symbol, Units.symbols(), problem);
  }

  private static String known(
      String what,
      String word,
      Collection<String> valid,
      Function<String, InputException> problem) {
    if (!valid.contains(word)) {
      throw problem.apply(Spelling.unknown(what, word, valid));
    }
    return word;
  }
}
