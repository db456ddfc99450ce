package io.asirules.rules.internal;

import io.asirules.model.LocalizedText;
import io.asirules.model.assessment.Applicability;
import io.asirules.model.assessment.ApplicabilityStatus;
import io.asirules.model.assessment.Argument;
import io.asirules.model.assessment.Citation;
import io.asirules.model.assessment.Explanation;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.scope.Circumstance;
import io.asirules.model.scope.MembershipClass;
import io.asirules.model.scope.ScopeKind;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.ActivityBinding;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.Reference;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether one criterion applies: the fact that applicability rules see. */
public final class ApplicabilityCase {

  /** What the cells of the matrix say about the activities in scope, taken together. */
  public enum Cells {
    /** No facility, or none with stated activities. */
    NOT_STATED,
    /** Facilities are known to have no listed activity. */
    NONE_LISTED,
    /** A cell says that it applies. */
    APPLY,
    /** No cell says that it applies, and one is undetermined. */
    UNDETERMINED,
    /** No cell says that it applies, and a facility's activities are not stated. */
    OPEN_SITE,
    /** All cells say that it does not apply. */
    DO_NOT_APPLY
  }

  /**
   * What keeps the criterion from the entity before activities are looked at; the first that fits.
   */
  public enum Bar {
    /** Nothing. */
    NONE,
    /** Outside Principles 1 to 4 of PS 3 and 3.1 while the transition of the scope runs. */
    OUTSIDE_TRANSITION,
    /** The entity's class is stated and does not certify. */
    CLASS_NOT_CERTIFIED,
    /** PS 2 binds the entity's class by another principle only. */
    BOUND_BY_ONE_PRINCIPLE
  }

  /** What is declared about the circumstances that the criterion depends on. */
  public enum Conditions {
    /** All present, or there are none. */
    HOLD,
    /** One is declared absent. */
    ABSENT,
    /** One is not declared. */
    NOT_DECLARED
  }

  /** Last principle that a Material Stewardship certificate in transition covers. */
  private static final int LAST_PRINCIPLE_IN_TRANSITION = 4;

  /** Material Stewardship, the one principle of PS 2 that binds Industrial Users. */
  private static final int PRINCIPLE_OF_INDUSTRIAL_USERS = 4;

  private static final StandardId PS_2 = StandardId.parse("asi:ps:2");

  /** Five years after the launch of PS 3. */
  static final LocalDate END_OF_TRANSITION = LocalDate.of(2027, 5, 19);

  private final StandardId standard;
  private final Criterion criterion;
  private final ScopeView scope;
  private final Bar bar;
  private final @Nullable MembershipClass membershipClass;
  private Cells cells = Cells.NOT_STATED;
  private EvidenceLevel cellLevel = EvidenceLevel.UNKNOWN;
  private Provenance cellProvenance = Provenance.unknown();
  private final List<LocalizedText> applying = new ArrayList<>();
  private final List<LocalizedText> open = new ArrayList<>();
  private Conditions conditions = Conditions.HOLD;
  private @Nullable Attested<Circumstance> decisiveCondition;
  private EvidenceLevel conditionLevel = EvidenceLevel.VERIFIED;
  private @Nullable Applicability result;

  ApplicabilityCase(
      StandardId standard,
      Criterion criterion,
      ScopeView scope,
      @Nullable MembershipClass membershipClass,
      LocalDate asOf) {
    this.standard = standard;
    this.criterion = criterion;
    this.scope = scope;
    this.membershipClass = membershipClass;
    this.bar = bar(asOf);
    lookAtCells();
    lookAtConditions();
  }

  private Bar bar(LocalDate asOf) {
    if (scope.scope().kind() == ScopeKind.MATERIAL_STEWARDSHIP_TRANSITION
        && hasTransition(standard)
        && !asOf.isAfter(END_OF_TRANSITION)
        && criterion.principle() > LAST_PRINCIPLE_IN_TRANSITION) {
      return Bar.OUTSIDE_TRANSITION;
    }
    if (membershipClass != null && !membershipClass.certifies()) {
      return Bar.CLASS_NOT_CERTIFIED;
    }
    return membershipClass == MembershipClass.INDUSTRIAL_USERS
            && standard.equals(PS_2)
            && criterion.principle() != PRINCIPLE_OF_INDUSTRIAL_USERS
        ? Bar.BOUND_BY_ONE_PRINCIPLE
        : Bar.NONE;
  }

  /** Only PS 3 and its editorial editions let a scope in transition leave principles out. */
  private static boolean hasTransition(StandardId standard) {
    String edition = standard.edition();
    return standard.scheme().equals("asi")
        && standard.standard().equals("ps")
        && (edition.equals("3") || edition.startsWith("3."));
  }

  private void lookAtCells() {
    if (scope.activities().isEmpty()) {
      boolean known = !scope.facilities().isEmpty() && scope.withoutStatedActivities().isEmpty();
      cells = known ? Cells.NONE_LISTED : Cells.NOT_STATED;
      return;
    }
    EvidenceLevel bestApplying = EvidenceLevel.UNKNOWN;
    EvidenceLevel weakest = EvidenceLevel.VERIFIED;
    boolean applies = false;
    for (SupplyChainActivity activity : scope.activities()) {
      Attested<ActivityBinding> cell = criterion.binding(activity);
      switch (cell.value()) {
        case APPLIES -> {
          applying.add(activity.title());
          if (!applies || cell.level().compareTo(bestApplying) < 0) {
            bestApplying = cell.level();
            cellProvenance = cell.provenance();
          }
          applies = true;
        }
        case UNDETERMINED -> open.add(activity.title());
        case DOES_NOT_APPLY -> {}
      }
      if (!applies && weakest.weaker(cell.level()) == cell.level()) {
        cellProvenance = cell.provenance();
      }
      weakest = weakest.weaker(cell.level());
    }
    if (applies) {
      cells = Cells.APPLY;
      cellLevel = bestApplying;
    } else if (!open.isEmpty()) {
      cells = Cells.UNDETERMINED;
      cellLevel = weakest;
    } else if (!scope.withoutStatedActivities().isEmpty()) {
      cells = Cells.OPEN_SITE;
      cellLevel = weakest;
    } else {
      cells = Cells.DO_NOT_APPLY;
      cellLevel = weakest;
    }
  }

  private void lookAtConditions() {
    for (Attested<Circumstance> condition : criterion.conditions()) {
      conditionLevel = conditionLevel.weaker(condition.level());
      Boolean declared = scope.declared(condition.value());
      if (Boolean.FALSE.equals(declared)) {
        conditions = Conditions.ABSENT;
        decisiveCondition = condition;
      } else if (declared == null && conditions == Conditions.HOLD) {
        conditions = Conditions.NOT_DECLARED;
        decisiveCondition = condition;
      }
    }
  }

  /**
   * Returns what keeps the criterion from the entity before activities are looked at.
   *
   * @return the first bar that fits
   */
  public Bar getBar() {
    return bar;
  }

  /**
   * Returns what the matrix says.
   *
   * @return the cells taken together
   */
  public Cells getCells() {
    return cells;
  }

  /**
   * Returns what is declared about the circumstances.
   *
   * @return the conditions taken together
   */
  public Conditions getConditions() {
    return conditions;
  }

  /**
   * Records the decision. Called by exactly one rule.
   *
   * @param rule name of the rule
   * @param status the status
   * @param code the reason
   */
  public void decide(String rule, ApplicabilityStatus status, ReasonCode code) {
    if (result != null) {
      throw new IllegalStateException(criterion.id() + " is decided twice, by " + rule);
    }
    EvidenceLevel level =
        switch (code) {
          case OUTSIDE_TRANSITION_SCOPE, CLASS_NOT_CERTIFIED, CLASS_BOUND_BY_ONE_PRINCIPLE ->
              EvidenceLevel.SECONDARY;
          case CIRCUMSTANCE_ABSENT, CIRCUMSTANCE_NOT_DECLARED, ACTIVITY_APPLIES ->
              cellLevel.weaker(conditionLevel);
          default -> cellLevel;
        };
    Citation citation = new Citation(Reference.of(standard, criterion.id()), cellProvenance);
    result =
        new Applicability(
            status,
            new Explanation(code, List.of(argument(code)), List.of(), citation, rule),
            level);
  }

  private Argument argument(ReasonCode code) {
    return switch (code) {
      case OUTSIDE_TRANSITION_SCOPE -> Argument.of(END_OF_TRANSITION);
      case CLASS_BOUND_BY_ONE_PRINCIPLE -> Argument.of(PRINCIPLE_OF_INDUSTRIAL_USERS);
      case CLASS_NOT_CERTIFIED -> Argument.of(Objects.requireNonNull(membershipClass));
      case ACTIVITY_NOT_STATED -> {
        List<String> names = new ArrayList<>();
        scope.withoutStatedActivities().forEach(facility -> names.add(facility.id()));
        yield Argument.of(names.isEmpty() ? "-" : String.join(", ", names));
      }
      case ACTIVITY_UNDETERMINED -> Argument.of(open);
      case CIRCUMSTANCE_ABSENT, CIRCUMSTANCE_NOT_DECLARED ->
          Argument.of(Objects.requireNonNull(decisiveCondition).value().description());
      case ACTIVITY_APPLIES -> Argument.of(applying);
      default -> {
        List<LocalizedText> all = new ArrayList<>();
        scope.activities().forEach(activity -> all.add(activity.title()));
        yield Argument.of(all);
      }
    };
  }

  Criterion criterion() {
    return criterion;
  }

  Applicability result() {
    if (result == null) {
      throw new IllegalStateException(
          "no rule decides the applicability of " + criterion.id() + ": " + cells + conditions);
    }
    return result;
  }
}
