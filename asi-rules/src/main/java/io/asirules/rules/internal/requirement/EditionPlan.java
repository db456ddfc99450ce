package io.asirules.rules.internal.requirement;

import com.google.common.collect.ImmutableMap;
import io.asirules.criteriadata.catalog.AssessmentParameters;
import io.asirules.criteriadata.catalog.RequirementKinds;
import io.asirules.model.assessment.Citation;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.Reference;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.Standard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is the same in every assessment against an edition, made once. Safe for use by many threads.
 */
public final class EditionPlan {

  private final Standard standard;
  private final ImmutableMap<RequirementId, RequirementPlan> requirements;
  private final ImmutableMap<CriterionId, CriterionPlan> criteria;

  /**
   * Makes the plan.
   *
   * @param standard the edition
   * @param kinds what each kind of requirement needs
   * @param parameters numbers and dates of the standards
   */
  public EditionPlan(Standard standard, RequirementKinds kinds, AssessmentParameters parameters) {
    this.standard = standard;
    ImmutableMap.Builder<RequirementId, RequirementPlan> byId = ImmutableMap.builder();
    ImmutableMap.Builder<CriterionId, CriterionPlan> byCriterion = ImmutableMap.builder();
    int ordinal = 0;
    for (Criterion criterion : standard.criteria()) {
      List<RequirementPlan> own = new ArrayList<>(criterion.requirements().size());
      List<RequirementPlan> seen = Collections.unmodifiableList(own);
      for (Requirement requirement : criterion.requirements()) {
        RequirementPlan plan =
            new RequirementPlan(
                standard.id(),
                requirement,
                ordinal++,
                seen,
                kinds.of(requirement.kind()),
                parameters);
        own.add(plan);
        byId.put(requirement.id(), plan);
      }
      Citation citation =
          new Citation(
              Reference.of(standard.id(), criterion.id()), criterion.summary().provenance());
      byCriterion.put(
          criterion.id(),
          new CriterionPlan(
              citation, seen, own.stream().map(RequirementPlan::ofClosedCriterion).toList()));
    }
    this.requirements = byId.buildOrThrow();
    this.criteria = byCriterion.buildOrThrow();
  }

  /**
   * Returns the edition.
   *
   * @return the edition
   */
  public Standard standard() {
    return standard;
  }

  /**
   * Looks a requirement up.
   *
   * @param id its name
   * @return its plan, or null when the edition has none of that name
   */
  public @Nullable RequirementPlan find(RequirementId id) {
    return requirements.get(id);
  }

  /**
   * Returns the plan of a criterion.
   *
   * @param id the criterion, one of the edition
   * @return its plan
   */
  public CriterionPlan of(CriterionId id) {
    return Objects.requireNonNull(criteria.get(id), id.value());
  }
}
