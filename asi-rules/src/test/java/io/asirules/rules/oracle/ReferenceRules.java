package io.asirules.rules.oracle;

import static io.asirules.model.assessment.RequirementOutcome.INDETERMINATE;
import static io.asirules.model.assessment.RequirementOutcome.MET;
import static io.asirules.model.assessment.RequirementOutcome.NEEDS_JUDGEMENT;
import static io.asirules.model.assessment.RequirementOutcome.NOT_ANSWERED;
import static io.asirules.model.assessment.RequirementOutcome.NOT_MET;
import static io.asirules.model.assessment.RequirementOutcome.PARTLY_MET;

import io.asirules.model.assessment.CaveatCode;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.assessment.RequirementOutcome;
import io.asirules.model.evidence.Aspect;
import io.asirules.model.scope.Circumstance;
import io.asirules.model.scope.Facility;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Executability;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.RequirementKind;
import io.asirules.rules.oracle.ReferenceCase.State;
import java.util.EnumSet;
import java.util.Set;

/** Section 5: the outcome of a case. The numbers are those of its lines. */
final class ReferenceRules {
  private static final Set<RequirementKind> PLANNING_COUNTS =
      EnumSet.of(
          RequirementKind.ASSESSMENT,
          RequirementKind.PLAN,
          RequirementKind.CONSULTATION,
          RequirementKind.TRAINING,
          RequirementKind.RECORD,
          RequirementKind.GRIEVANCE_MECHANISM);

  private ReferenceRules() {}

  /** Decides a case and adds its caveats. */
  static ReferenceOutcome decide(ReferenceCase one, Set<CaveatCode> caveats) {
    ReferenceDecision decision = decide(one);
    if (one.hasCountingAbsence()) {
      caveats.add(CaveatCode.ONE_DOCUMENT_SEARCHED);
    }
    RequirementOutcome outcome = decision.outcome();
    if ((outcome == PARTLY_MET || outcome == NOT_MET) && isConditionOpen(one)) {
      return new ReferenceOutcome(INDETERMINATE, ReasonCode.CIRCUMSTANCE_OPEN);
    }
    boolean decided = outcome == MET || outcome == PARTLY_MET || outcome == NOT_MET;
    if (decided || decision.weak() != null) {
      Set<CaveatCode> weak = decided ? weakData(one, decision) : EnumSet.noneOf(CaveatCode.class);
      if (decision.weak() != null) {
        weak.add(decision.weak());
      }
      if (one.input().strict() && !weak.isEmpty()) {
        return new ReferenceOutcome(INDETERMINATE, ReasonCode.DATUM_NOT_CONFIRMED);
      }
      caveats.addAll(weak);
    }
    if (outcome == MET
        && decision.reason() != ReasonCode.WITHIN_LIMIT
        && decision.reason() != ReasonCode.NOBODY_UNDER_AGE
        && one.restsOnAnswersOnly()) {
      caveats.add(CaveatCode.SELF_DECLARED_ONLY);
    }
    return new ReferenceOutcome(outcome, decision.reason());
  }

  /** Section 2: a condition that is not declared keeps the case, but nothing speaks against it. */
  private static boolean isConditionOpen(ReferenceCase one) {
    for (Attested<Circumstance> condition : one.requirement().conditions()) {
      if (one.input().scope().presence(condition.value(), one.site())
          == ReferenceScope.Presence.NOT_DECLARED) {
        return true;
      }
    }
    return false;
  }

  private static ReferenceDecision decide(ReferenceCase one) {
    if (one.isClaimedNotApplicable()) { // 1
      return ReferenceDecision.of(NEEDS_JUDGEMENT, ReasonCode.CLAIMED_NOT_APPLICABLE);
    }
    ReferenceDecision special = ReferenceSpecialRules.decide(one); // 2
    if (special != null) {
      return special;
    }
    if (one.statements().isEmpty()) { // Lines 3 to 13 and 15 need a statement.
      return nothingSaid(one);
    }
    RequirementKind kind = one.requirement().kind();
    State core = one.core();
    if (kind == RequirementKind.PROHIBITION && one.hasIncident()) { // 3
      return ReferenceDecision.of(NOT_MET, ReasonCode.INCIDENT);
    }
    if (core == State.CONFLICT) {
      return kind == RequirementKind.POLICY || kind == RequirementKind.PROHIBITION
          ? ReferenceDecision.of(NOT_MET, ReasonCode.CONTRADICTED) // 4
          : ReferenceDecision.of(NEEDS_JUDGEMENT, ReasonCode.CONFLICTING_EVIDENCE); // 5
    }
    if (core == State.LACKING) {
      return one.isCoreLackingByAbsenceOnly()
          ? ReferenceDecision.of(NOT_MET, ReasonCode.NOT_PUBLISHED) // 6
          : ReferenceDecision.of(NOT_MET, ReasonCode.CONTRADICTED); // 7
    }
    if (core == State.SHOWN) {
      return kind == RequirementKind.THRESHOLD
          ? ReferenceDecision.of(INDETERMINATE, ReasonCode.FIGURE_MISSING)
          : shown(one);
    }
    if (partsLack(one)) { // 8
      return ReferenceDecision.of(PARTLY_MET, ReasonCode.PARTS_LACKING);
    }
    if (core == State.PART) { // 9
      return ReferenceDecision.of(PARTLY_MET, ReasonCode.COVERS_PART);
    }
    if (core == State.GROUP) { // 10
      return ReferenceDecision.of(INDETERMINATE, ReasonCode.GROUP_FIGURE);
    }
    return nothing(one);
  }

  private static boolean partsLack(ReferenceCase one) {
    return one.isAny(ReferenceAspects.mayLack(one.requirement()), State.LACKING, State.CONFLICT);
  }

  /** Lines 11 to 16: K is none. */
  private static ReferenceDecision nothing(ReferenceCase one) {
    boolean planned = one.state(Aspect.PLANNED) == State.SHOWN;
    if (planned && PLANNING_COUNTS.contains(one.requirement().kind())) { // 11
      return ReferenceDecision.of(PARTLY_MET, ReasonCode.PLANNED_ONLY);
    }
    Set<Aspect> further = ReferenceAspects.further(one.requirement());
    if (one.isAny(further, State.SHOWN, State.PART)) { // 13, worse than 12
      return ReferenceDecision.of(INDETERMINATE, ReasonCode.PARTS_NOT_SHOWN);
    }
    return planned
        ? ReferenceDecision.of(NOT_ANSWERED, ReasonCode.PLANNED_NOT_SHOWN) // 12
        : nothingSaid(one);
  }

  private static ReferenceDecision nothingSaid(ReferenceCase one) {
    Facility site = one.site();
    if (site != null && site.activities().isEmpty()) { // 14
      return ReferenceDecision.of(NOT_ANSWERED, ReasonCode.SITE_ACTIVITY_NOT_STATED);
    }
    return one.hasAbsence()
        ? ReferenceDecision.of(NOT_ANSWERED, ReasonCode.ABSENCE_DOES_NOT_COUNT) // 15
        : ReferenceDecision.of(NOT_ANSWERED, ReasonCode.NOTHING_SHOWN); // 16
  }

  /** Lines 17 to 28: K is shown. */
  private static ReferenceDecision shown(ReferenceCase one) {
    Requirement requirement = one.requirement();
    RequirementKind kind = requirement.kind();
    ReferenceTime time = ReferenceTime.of(requirement, one.lastDate(), one.input().asOf());
    if (kind == RequirementKind.REVIEW && one.hasMissedTrigger()) { // 17
      return ReferenceDecision.of(NOT_MET, ReasonCode.TRIGGER_MISSED);
    }
    if (time.overdue()) { // 18
      return ReferenceDecision.of(NOT_MET, ReasonCode.OVERDUE);
    }
    if (partsLack(one)) { // 19
      return ReferenceDecision.of(PARTLY_MET, ReasonCode.PARTS_LACKING);
    }
    if (time.late()) { // 20
      return ReferenceDecision.of(PARTLY_MET, ReasonCode.LATE)
          .restingOn(CaveatCode.LATE_SHARE, EvidenceLevel.RECALLED);
    }
    if (asksForVerification(requirement) && !one.isIndependentlyShown()) { // 21
      return ReferenceDecision.of(PARTLY_MET, ReasonCode.NOT_VERIFIED);
    }
    Set<Aspect> further = ReferenceAspects.further(requirement);
    if (one.isAny(further, State.PART, State.PART)) { // 22
      return ReferenceDecision.of(PARTLY_MET, ReasonCode.COVERS_PART);
    }
    if (one.isAny(further, State.NONE, State.GROUP)) { // 23
      return ReferenceDecision.of(INDETERMINATE, ReasonCode.PARTS_NOT_SHOWN);
    }
    if (!time.current()) { // 24
      return ReferenceDecision.of(INDETERMINATE, ReasonCode.NOT_CURRENT);
    }
    if (one.hasIncident() || ReferenceSpecialRules.incidentElsewhereWeighs(one)) { // 25
      return ReferenceDecision.of(NEEDS_JUDGEMENT, ReasonCode.INCIDENT_TO_WEIGH);
    }
    if (requirement.executability() == Executability.JUDGEMENT) { // 26
      return ReferenceDecision.of(NEEDS_JUDGEMENT, ReasonCode.JUDGEMENT_NEEDED);
    }
    return ReferenceDecision.of(MET, reasonOfMet(one)); // 28; weakData sees to 27
  }

  private static boolean asksForVerification(Requirement requirement) {
    Attested<Boolean> verification = requirement.verification();
    return requirement.kind() == RequirementKind.VERIFICATION
        || (verification != null && verification.value());
  }

  private static ReasonCode reasonOfMet(ReferenceCase one) {
    return switch (one.requirement().kind()) {
      case POLICY -> ReasonCode.POLICY_IN_PLACE;
      case MANAGEMENT_SYSTEM ->
          one.certificateLevel() == null ? ReasonCode.SYSTEM_IN_USE : ReasonCode.SYSTEM_CERTIFIED;
      case ASSESSMENT, PLAN, CONSULTATION, TRAINING, RECORD, GRIEVANCE_MECHANISM ->
          ReasonCode.CARRIED_OUT;
      case PUBLIC_DISCLOSURE -> ReasonCode.PUBLISHED_IN_TIME;
      case VERIFICATION -> ReasonCode.INDEPENDENTLY_VERIFIED;
      case REVIEW -> ReasonCode.REVIEWED_IN_TIME;
      case PROHIBITION -> ReasonCode.PROHIBITION_KEPT;
      case THRESHOLD -> ReasonCode.WITHIN_LIMIT;
    };
  }

  /** The data below CONFIRMED that the outcome rests on, each as the caveat that names it. */
  private static Set<CaveatCode> weakData(ReferenceCase one, ReferenceDecision decision) {
    Requirement requirement = one.requirement();
    Set<CaveatCode> weak = EnumSet.noneOf(CaveatCode.class);
    if (!requirement.provenance().level().isReliable()) {
      weak.add(CaveatCode.REQUIREMENT_NOT_CONFIRMED);
    }
    Attested<Integer> interval = requirement.intervalMonths();
    if (interval != null && !interval.level().isReliable()) {
      weak.add(CaveatCode.INTERVAL_NOT_CONFIRMED);
    }
    if (requirement.mustBePublic() && !requirement.publication().level().isReliable()) {
      weak.add(CaveatCode.PUBLICATION_NOT_CONFIRMED);
    }
    if (requirement.kind() == RequirementKind.MANAGEMENT_SYSTEM) {
      EvidenceLevel scheme = one.certificateLevel();
      if (scheme != null && !scheme.isReliable()) {
        weak.add(CaveatCode.SCHEME_NOT_CONFIRMED);
      }
    }
    if (ReferenceTime.of(requirement, one.lastDate(), one.input().asOf()).publishingTime()) {
      weak.add(CaveatCode.TIME_TO_PUBLISH);
    }
    if (!decision.limit().isReliable()) {
      weak.add(CaveatCode.LIMIT_NOT_CONFIRMED);
    }
    if (one.input().scope().anyFromStart(requirement.conditions(), one.site())) {
      weak.add(CaveatCode.START_YEAR);
    }
    return weak;
  }
}
