package io.asirules.rules.internal.applicability;

import io.asirules.criteriadata.catalog.AssessmentParameter;
import io.asirules.criteriadata.catalog.AssessmentParameters;
import io.asirules.model.LocalizedText;
import io.asirules.model.assessment.Applicability;
import io.asirules.model.assessment.ApplicabilityStatus;
import io.asirules.model.assessment.Argument;
import io.asirules.model.assessment.Citation;
import io.asirules.model.assessment.Ground;
import io.asirules.model.assessment.Reason;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.scope.Circumstance;
import io.asirules.model.scope.MembershipClass;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.ActivityBinding;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.Reference;
import io.asirules.model.standard.StandardId;
import io.asirules.rules.internal.engine.Said;
import io.asirules.rules.internal.engine.Verdict;
import io.asirules.rules.internal.scope.ScopeView;
import io.asirules.rules.observation.ApplicabilitySeen;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A criterion beside a certification scope: observes it, and puts the verdict into words. */
final class CriterionInScope {

  private static final LocalizedText SCOPE = new LocalizedText("the scope", "该范围");

  private final StandardId standard;
  private final Criterion criterion;
  private final ScopeView scope;
  private final AssessmentParameters parameters;
  private final @Nullable MembershipClass membershipClass;
  private int applying;
  private int undetermined;
  private EvidenceLevel cellLevel = EvidenceLevel.UNKNOWN;
  private Provenance cellProvenance = Provenance.unknown();
  private EvidenceLevel conditionLevel = EvidenceLevel.VERIFIED;
  private int absent;
  private int notDeclared;
  private @Nullable Circumstance firstAbsent;
  private @Nullable Circumstance firstNotDeclared;

  CriterionInScope(
      StandardId standard,
      Criterion criterion,
      ScopeView scope,
      AssessmentParameters parameters,
      @Nullable MembershipClass membershipClass) {
    this.standard = standard;
    this.criterion = criterion;
    this.scope = scope;
    this.parameters = parameters;
    this.membershipClass = membershipClass;
    readCells();
    readCircumstances();
  }

  private void readCells() {
    EvidenceLevel bestApplying = EvidenceLevel.UNKNOWN;
    EvidenceLevel weakest = EvidenceLevel.VERIFIED;
    for (SupplyChainActivity activity : scope.activities()) {
      Attested<ActivityBinding> cell = criterion.binding(activity);
      switch (cell.value()) {
        case APPLIES -> {
          if (applying == 0 || cell.level().compareTo(bestApplying) < 0) {
            bestApplying = cell.level();
            cellProvenance = cell.provenance();
          }
          applying++;
        }
        case UNDETERMINED -> undetermined++;
        case DOES_NOT_APPLY -> {}
      }
      if (applying == 0 && weakest.weaker(cell.level()) == cell.level()) {
        cellProvenance = cell.provenance();
      }
      weakest = weakest.weaker(cell.level());
    }
    if (!scope.activities().isEmpty()) {
      cellLevel = applying == 0 ? weakest : bestApplying;
    }
  }

  private void readCircumstances() {
    for (Attested<Circumstance> condition : criterion.conditions()) {
      conditionLevel = conditionLevel.weaker(condition.level());
      Boolean declared = scope.declared(condition.value());
      if (scope.fromStart().contains(condition.value())) {
        conditionLevel =
            conditionLevel.weaker(parameters.number(AssessmentParameter.NEW_SMELTERS_FROM).level());
      }
      if (Boolean.FALSE.equals(declared)) {
        absent++;
        firstAbsent = firstAbsent == null ? condition.value() : firstAbsent;
      } else if (declared == null) {
        notDeclared++;
        firstNotDeclared = firstNotDeclared == null ? condition.value() : firstNotDeclared;
      }
    }
  }

  ApplicabilitySeen observation() {
    return new ApplicabilitySeen(
        criterion.principle(),
        membershipClass,
        parameters.number(AssessmentParameter.INDUSTRIAL_USERS_PRINCIPLE).value(),
        scope.facilities().size(),
        scope.withoutStatedActivities().size(),
        scope.activities().size(),
        applying,
        undetermined,
        absent,
        notDeclared);
  }

  Applicability applicability(Verdict verdict) {
    Said leading = verdict.leading();
    List<Ground<ApplicabilityStatus, ReasonCode>> grounds =
        new ArrayList<>(verdict.grounds().size());
    for (Said said : verdict.grounds()) {
      Citation citation = new Citation(Reference.of(standard, criterion.id()), cellProvenance);
      grounds.add(
          new Ground<>(
              said.layer(),
              (ApplicabilityStatus) said.outcome(),
              new Reason<>(said.code(), arguments(said.code()), List.of(), citation, said.rule())));
    }
    return new Applicability(
        (ApplicabilityStatus) leading.outcome(), grounds, level(leading.code()));
  }

  private EvidenceLevel level(ReasonCode code) {
    return switch (code) {
      case OUTSIDE_TRANSITION_SCOPE ->
          parameters
              .number(AssessmentParameter.TRANSITION_LAST_PRINCIPLE)
              .level()
              .weaker(parameters.day(AssessmentParameter.TRANSITION_END).level());
      case CLASS_BOUND_BY_ONE_PRINCIPLE ->
          parameters.number(AssessmentParameter.INDUSTRIAL_USERS_PRINCIPLE).level();
      case CLASS_NOT_CERTIFIED -> parameters.number(AssessmentParameter.CERTIFYING_CLASSES).level();
      case CIRCUMSTANCE_ABSENT, CIRCUMSTANCE_NOT_DECLARED, ACTIVITY_APPLIES ->
          cellLevel.weaker(conditionLevel);
      default -> cellLevel;
    };
  }

  private List<Argument> arguments(ReasonCode code) {
    return code == ReasonCode.OUTSIDE_TRANSITION_SCOPE
        ? List.of(
            Argument.of(parameters.day(AssessmentParameter.TRANSITION_END).value()),
            Argument.of(parameters.number(AssessmentParameter.TRANSITION_LAST_PRINCIPLE).value()))
        : List.of(argument(code));
  }

  private Argument argument(ReasonCode code) {
    return switch (code) {
      case CLASS_BOUND_BY_ONE_PRINCIPLE ->
          Argument.of(parameters.number(AssessmentParameter.INDUSTRIAL_USERS_PRINCIPLE).value());
      case CLASS_NOT_CERTIFIED -> Argument.of(Objects.requireNonNull(membershipClass));
      case ACTIVITY_NOT_STATED -> {
        List<String> names = new ArrayList<>();
        scope.withoutStatedActivities().forEach(facility -> names.add(facility.id()));
        yield names.isEmpty() ? Argument.of(SCOPE) : Argument.of(String.join(", ", names));
      }
      case ACTIVITY_UNDETERMINED -> activities(ActivityBinding.UNDETERMINED);
      case CIRCUMSTANCE_ABSENT -> Argument.of(Objects.requireNonNull(firstAbsent).description());
      case CIRCUMSTANCE_NOT_DECLARED ->
          Argument.of(Objects.requireNonNull(firstNotDeclared).description());
      case ACTIVITY_APPLIES -> activities(ActivityBinding.APPLIES);
      default -> activities(null);
    };
  }

  /** Names the activities in scope with one binding, or all of them. */
  private Argument activities(@Nullable ActivityBinding binding) {
    List<LocalizedText> titles = new ArrayList<>(2);
    for (SupplyChainActivity activity : scope.activities()) {
      if (binding == null || criterion.binding(activity).value() == binding) {
        titles.add(activity.title());
      }
    }
    return Argument.of(titles);
  }
}
