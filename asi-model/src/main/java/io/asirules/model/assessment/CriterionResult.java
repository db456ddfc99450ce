package io.asirules.model.assessment;

import io.asirules.model.evidence.AssessorRating;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.standard.Criterion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Outcome of a criterion over the scope.
 *
 * @param criterion the criterion
 * @param applicability whether it applies
 * @param outcome the outcome that counts: the assessor's where there is one
 * @param suggested the outcome that the rules suggest
 * @param assessor the assessor's rating, or null
 * @param requirements its requirements, in reading order
 * @param grounds all that rules say of the suggested outcome, the ground that counts first; at
 *     least one
 * @param caveats what it rests on that is not confirmed
 * @param context evidence about the criterion that decides nothing
 */
public record CriterionResult(
    Criterion criterion,
    Applicability applicability,
    CriterionOutcome outcome,
    CriterionOutcome suggested,
    @Nullable AssessorRating assessor,
    List<RequirementResult> requirements,
    List<Ground<CriterionOutcome, ReasonCode>> grounds,
    List<Caveat<CaveatCode>> caveats,
    List<Evidence> context) {

  /** Copies the lists. */
  public CriterionResult {
    requirements = List.copyOf(requirements);
    grounds = List.copyOf(grounds);
    caveats = List.copyOf(caveats);
    context = List.copyOf(context);
  }

  /**
   * Returns why the outcome is what it is: the assessor's rating where there is one, then the
   * ground of the suggested outcome.
   *
   * @return one or two reasons
   */
  public List<Reason<ReasonCode>> reasons() {
    Reason<ReasonCode> suggestion = grounds.get(0).reason();
    if (assessor == null) {
      return List.of(suggestion);
    }
    Reason<ReasonCode> rating =
        new Reason<>(
            ReasonCode.ASSESSOR_RATING,
            List.of(Argument.of(suggested.title()), Argument.of(assessor.reason())),
            List.of(),
            suggestion.citation(),
            "The assessor gave a rating, so it counts");
    return List.of(rating, suggestion);
  }

  /**
   * Returns what else is against the criterion where the suggested outcome is a finding, an open
   * question or one for a person: the other grounds of such outcomes, each reason once.
   *
   * @return the other grounds that are against it, in their order; empty for other outcomes
   */
  public List<Ground<CriterionOutcome, ReasonCode>> otherReasons() {
    return OtherReasons.ofCriterion(grounds);
  }

  /**
   * Returns all evidence that was looked at for the criterion: what its requirements rest on, at
   * the entity or at a site, and what stands beside them as context.
   *
   * @return the evidence, each piece once
   */
  public List<Evidence> evidence() {
    Map<String, Evidence> found = new LinkedHashMap<>();
    for (RequirementResult requirement : requirements) {
      requirement.reason().facts().forEach(item -> found.putIfAbsent(item.id(), item));
      for (SiteResult site : requirement.sites()) {
        site.reason().facts().forEach(item -> found.putIfAbsent(item.id(), item));
      }
    }
    context.forEach(item -> found.putIfAbsent(item.id(), item));
    return List.copyOf(found.values());
  }
}
