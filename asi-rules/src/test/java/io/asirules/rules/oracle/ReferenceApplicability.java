package io.asirules.rules.oracle;

import io.asirules.model.assessment.ApplicabilityStatus;
import io.asirules.model.assessment.CaveatCode;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.scope.Circumstance;
import io.asirules.model.scope.MembershipClass;
import io.asirules.model.scope.ScopeKind;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.ActivityBinding;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;

/** Section 1: whether a criterion applies. */
record ReferenceApplicability(ApplicabilityStatus status, ReasonCode reason, EvidenceLevel level) {

  private static final LocalDate TRANSITION_END = LocalDate.of(2027, 5, 19);
  private static final int LAST_PRINCIPLE_IN_TRANSITION = 4;
  private static final Pattern EDITIONS_WITH_TRANSITION = Pattern.compile("asi:ps:3([.].*)?");

  static ReferenceApplicability of(
      StandardId standard,
      Criterion criterion,
      SelfAssessment input,
      ReferenceScope scope,
      LocalDate asOf) {
    if (input.scope().kind() == ScopeKind.MATERIAL_STEWARDSHIP_TRANSITION
        && EDITIONS_WITH_TRANSITION.matcher(standard.toString()).matches()
        && !asOf.isAfter(TRANSITION_END)
        && criterion.principle() > LAST_PRINCIPLE_IN_TRANSITION) {
      return notApplicable(ReasonCode.OUTSIDE_TRANSITION_SCOPE, EvidenceLevel.SECONDARY);
    }
    MembershipClass membership = input.entity().membershipClass();
    if (membership != null && !membership.certifies()) {
      return notApplicable(ReasonCode.CLASS_NOT_CERTIFIED, EvidenceLevel.SECONDARY);
    }
    if (standard.toString().equals("asi:ps:2")
        && membership == MembershipClass.INDUSTRIAL_USERS
        && criterion.principle() != 4) {
      return notApplicable(ReasonCode.CLASS_BOUND_BY_ONE_PRINCIPLE, EvidenceLevel.SECONDARY);
    }
    int facilities = scope.facilities().size();
    if (scope.unstated() == facilities) {
      return undetermined(ReasonCode.ACTIVITY_NOT_STATED, EvidenceLevel.UNKNOWN);
    }
    if (scope.unstated() == 0 && scope.activities().isEmpty()) {
      return undetermined(ReasonCode.NO_LISTED_ACTIVITY, EvidenceLevel.UNKNOWN);
    }
    return byActivities(criterion, scope);
  }

  private static ReferenceApplicability byActivities(Criterion criterion, ReferenceScope scope) {
    boolean applies = false;
    boolean open = false;
    EvidenceLevel best = EvidenceLevel.UNKNOWN;
    EvidenceLevel weakest = EvidenceLevel.VERIFIED;
    for (SupplyChainActivity activity : scope.activities()) {
      Attested<ActivityBinding> cell = criterion.binding(activity);
      weakest = weakest.weaker(cell.level());
      if (cell.value() == ActivityBinding.UNDETERMINED) {
        open = true;
      } else if (cell.value() == ActivityBinding.APPLIES) {
        applies = true;
        best = better(best, cell.level());
      }
    }
    if (applies) {
      return byConditions(criterion, scope, best);
    }
    if (scope.activities().isEmpty()) {
      weakest = EvidenceLevel.UNKNOWN;
    }
    if (open) {
      return undetermined(ReasonCode.ACTIVITY_UNDETERMINED, weakest);
    }
    if (scope.unstated() > 0) {
      return undetermined(ReasonCode.ACTIVITY_NOT_STATED, weakest);
    }
    return notApplicable(ReasonCode.ACTIVITY_DOES_NOT_APPLY, weakest);
  }

  private static ReferenceApplicability byConditions(
      Criterion criterion, ReferenceScope scope, EvidenceLevel cells) {
    EvidenceLevel level = cells;
    boolean absent = false;
    boolean notDeclared = false;
    for (Attested<Circumstance> condition : criterion.conditions()) {
      level = level.weaker(condition.level());
      switch (scope.presence(condition.value())) {
        case ABSENT -> absent = true;
        case NOT_DECLARED -> notDeclared = true;
        case PRESENT -> {}
      }
    }
    if (absent) {
      return notApplicable(ReasonCode.CIRCUMSTANCE_ABSENT, level);
    }
    if (notDeclared) {
      return undetermined(ReasonCode.CIRCUMSTANCE_NOT_DECLARED, level);
    }
    return new ReferenceApplicability(
        ApplicabilityStatus.APPLICABLE, ReasonCode.ACTIVITY_APPLIES, level);
  }

  private static EvidenceLevel better(EvidenceLevel left, EvidenceLevel right) {
    return left.compareTo(right) <= 0 ? left : right;
  }

  private static ReferenceApplicability notApplicable(ReasonCode reason, EvidenceLevel level) {
    return new ReferenceApplicability(ApplicabilityStatus.NOT_APPLICABLE, reason, level);
  }

  private static ReferenceApplicability undetermined(ReasonCode reason, EvidenceLevel level) {
    return new ReferenceApplicability(ApplicabilityStatus.UNDETERMINED, reason, level);
  }

  void addCaveat(Set<CaveatCode> caveats) {
    if (reason == ReasonCode.OUTSIDE_TRANSITION_SCOPE) {
      caveats.add(CaveatCode.TRANSITION_END);
    } else if (!level.isReliable()) {
      caveats.add(CaveatCode.APPLICABILITY_NOT_CONFIRMED);
    }
  }
}
