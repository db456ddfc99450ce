package io.asirules.model.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole of one edition: its principles, criteria and requirements. Immutable and safe for use
 * by many threads.
 */
public final class Standard {
  private final StandardVersion version;
  private final List<Principle> principles;
  private final List<Criterion> criteria;
  private final List<Requirement> requirements;
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
