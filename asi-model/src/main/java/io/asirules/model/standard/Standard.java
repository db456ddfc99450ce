package io.asirules.model.standard;

import io.asirules.model.Language;
import io.asirules.model.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The whole of one edition: its principles, criteria and requirements. Immutable and safe for use
 * by many threads.
 */
public final class Standard {
  private final StandardVersion version;
  private final List<Principle> principles;
  private final List<Criterion> criteria;
  private final List<Requirement> requirements;
  private final List<CriterionId> mappable;
  private final Map<CriterionId, Criterion> criteriaById;
  private final Map<RequirementId, Requirement> requirementsById;

  /**
   * Creates an edition.
   *
   * @param version coordinate and dates
   * @param principles its principles, in order
   * @param criteria its criteria, in order
   */
  public Standard(StandardVersion version, List<Principle> principles, List<Criterion> criteria) {
    this.version = version;
    this.principles = List.copyOf(principles);
    this.criteria = List.copyOf(criteria);
    Map<CriterionId, Criterion> byId = new LinkedHashMap<>();
    Map<RequirementId, Requirement> requirementById = new LinkedHashMap<>();
    List<Requirement> all = new ArrayList<>();
    for (Criterion criterion : this.criteria) {
      byId.put(criterion.id(), criterion);
      for (Requirement requirement : criterion.requirements()) {
        requirementById.put(requirement.id(), requirement);
        all.add(requirement);
      }
    }
    this.requirements = List.copyOf(all);
    this.criteriaById = Map.copyOf(byId);
    this.requirementsById = Map.copyOf(requirementById);
    this.mappable =
        Stream.concat(this.criteria.stream().map(Criterion::id), openModules().map(Standard::idOf))
            .sorted()
            .toList();
  }

  /**
   * Returns the edition's coordinate and dates.
   *
   * @return the version
   */
  public StandardVersion version() {
    return version;
  }

  /**
   * Returns the edition's coordinate.
   *
   * @return the id
   */
  public StandardId id() {
    return version.id();
  }

  /**
   * Returns the principles in order.
   *
   * @return the principles
   */
  public List<Principle> principles() {
    return principles;
  }

  /**
   * Returns the criteria in order.
   *
   * @return the criteria
   */
  public List<Criterion> criteria() {
    return criteria;
  }

  /**
   * Returns what a mapping to or from this edition has to account for: every criterion, and every
   * module whose criteria are not known. A principle or section is a heading and no end of a
   * mapping.
   *
   * @return the ids, in order
   */
  public List<CriterionId> mappable() {
    return mappable;
  }

  /**
   * Returns the title of a criterion, or of a module whose criteria are not known.
   *
   * @param id the id, one of {@link #mappable}
   * @return its title, or empty when this edition has nothing of that number
   */
  public Optional<Attested<LocalizedText>> title(CriterionId id) {
    Criterion criterion = criteriaById.get(id);
    if (criterion != null) {
      return Optional.of(criterion.title());
    }
    return section(id).map(Principle::title);
  }

  /**
   * Returns the principle or section of a criterion; a module whose criteria are not known is its
   * own.
   *
   * @param id the id, one of {@link #mappable}
   * @return the section, or empty when this edition has nothing of that number
   */
  public Optional<Principle> section(CriterionId id) {
    Criterion criterion = criteriaById.get(id);
    return criterion == null
        ? openModules().filter(module -> idOf(module).equals(id)).findAny()
        : principles.stream().filter(part -> part.number() == criterion.principle()).findFirst();
  }

  /**
   * Returns the title of a criterion; that of a module whose criteria are not known follows its
   * number, such as {@code Module 11 Displacement}.
   *
   * @param id the id, one of {@link #mappable}
   * @param language language wanted
   * @return the title, or the id when this edition has nothing of that number
   */
  public String heading(CriterionId id, Language language) {
    String title = title(id).map(each -> each.value().in(language)).orElse(id.value());
    return criteriaById.containsKey(id)
        ? title
        : section(id).map(module -> module.label(language) + " " + title).orElse(title);
  }

  private Stream<Principle> openModules() {
    return principles.stream()
        .filter(part -> part.kind() == SectionKind.MODULE)
        .filter(part -> criteria.stream().noneMatch(each -> each.principle() == part.number()));
  }

  private static CriterionId idOf(Principle module) {
    return CriterionId.of(Integer.toString(module.number()));
  }

  /**
   * Returns the requirements of all criteria in order.
   *
   * @return the requirements
   */
  public List<Requirement> requirements() {
    return requirements;
  }

  /**
   * Looks a criterion up.
   *
   * @param id its number
   * @return the criterion, or empty when this edition has none of that number
   */
  public Optional<Criterion> criterion(CriterionId id) {
    return Optional.ofNullable(criteriaById.get(id));
  }

  /**
   * Looks a requirement up.
   *
   * @param id its name
   * @return the requirement, or empty when this edition has none of that name
   */
  public Optional<Requirement> requirement(RequirementId id) {
    return Optional.ofNullable(requirementsById.get(id));
  }

  @Override
  public String toString() {
    return version.id().toString();
  }
}
