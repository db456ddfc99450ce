package io.asirules.rules.oracle;

import io.asirules.model.assessment.ApplicabilityStatus;
import io.asirules.model.assessment.CaveatCode;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.assessment.RequirementOutcome;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.ActivityBinding;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.RequirementTarget;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Section 2: where a requirement has to be shown, and the worst of it. */
final class ReferenceCases {

  private ReferenceCases() {}

  static ReferenceRequirement assess(
      ReferenceInput input,
      Criterion criterion,
      ApplicabilityStatus status,
      Requirement requirement,
      Set<CaveatCode> caveats) {
    if (status == ApplicabilityStatus.NOT_APPLICABLE) {
      return result(requirement, ReferenceOutcome.CRITERION_NOT_APPLICABLE, Map.of());
    }
    if (requirement.target() == RequirementTarget.ENTITY) {
      ReferenceOutcome outcome = outcome(input, criterion, requirement, null, caveats);
      return result(requirement, outcome, Map.of());
    }
    Map<String, ReferenceOutcome> sites = new LinkedHashMap<>();
    ReferenceOutcome worst = ReferenceOutcome.NO_SITE_BOUND;
    for (Facility facility : input.scope().facilities()) {
      if (isBound(criterion, facility)) {
        ReferenceOutcome at = outcome(input, criterion, requirement, facility, caveats);
        if (sites.isEmpty() || at.outcome().compareTo(worst.outcome()) < 0) {
          worst = at;
        }
        sites.put(facility.id(), at);
      }
    }
    return result(requirement, worst, sites);
  }

  private static ReferenceRequirement result(
      Requirement requirement, ReferenceOutcome outcome, Map<String, ReferenceOutcome> sites) {
    return new ReferenceRequirement(requirement.id(), outcome.outcome(), outcome.reason(), sites);
  }

  /** Whether the criterion may bind a facility. */
  private static boolean isBound(Criterion criterion, Facility facility) {
    if (facility.activities().isEmpty()) {
      return true;
    }
    for (SupplyChainActivity activity : facility.activities().get()) {
      if (criterion.binding(activity).value() != ActivityBinding.DOES_NOT_APPLY) {
        return true;
      }
    }
    return false;
  }

  private static ReferenceOutcome outcome(
      ReferenceInput input,
      Criterion criterion,
      Requirement requirement,
      @Nullable Facility site,
      Set<CaveatCode> caveats) {
    if (!namesActivityOf(input.scope(), requirement, site)) {
      return ReferenceOutcome.NOT_BINDING;
    }
    if (input.scope().anyAbsent(requirement.conditions(), site)) {
      if (!input.scope().absentFromStartAlone(requirement.conditions(), site)) {
        return ReferenceOutcome.CIRCUMSTANCE_ABSENT;
      }
      // The year of new smelters is recalled only.
      if (input.strict()) {
        return new ReferenceOutcome(
            RequirementOutcome.INDETERMINATE, ReasonCode.DATUM_NOT_CONFIRMED);
      }
      caveats.add(CaveatCode.START_YEAR);
      return ReferenceOutcome.CIRCUMSTANCE_ABSENT;
    }
    return ReferenceRules.decide(new ReferenceCase(input, criterion, requirement, site), caveats);
  }

  /** Whether the requirement names no activities, or one that the case has or may have. */
  private static boolean namesActivityOf(
      ReferenceScope scope, Requirement requirement, @Nullable Facility site) {
    Attested<Set<SupplyChainActivity>> named = requirement.activities();
    if (named == null) {
      return true;
    }
    boolean unstated = site == null ? scope.unstated() > 0 : site.activities().isEmpty();
    Set<SupplyChainActivity> present =
        site == null ? scope.activities() : site.activities().orElse(Set.of());
    if (unstated) {
      return true;
    }
    for (SupplyChainActivity activity : named.value()) {
      if (present.contains(activity)) {
        return true;
      }
    }
    return false;
  }
}
