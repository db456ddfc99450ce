package io.asirules.rules.internal;

import io.asirules.model.LocalizedText;
import io.asirules.model.assessment.Argument;
import io.asirules.model.assessment.Caveat;
import io.asirules.model.assessment.Citation;
import io.asirules.model.assessment.Explanation;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.assessment.RequirementOutcome;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.scope.Facility;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.Executability;
import io.asirules.model.standard.Reference;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.RequirementKind;
import io.asirules.model.standard.StandardId;
import io.asirules.model.standard.Threshold;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One requirement at the entity or at one facility, with all that its evidence says, joined
 * beforehand: the fact that requirement rules see. Rules read it and call {@link #conclude} once.
 */
public final class RequirementCase {

  private final StandardId standard;
  private final Requirement requirement;
  final @Nullable Facility facility;
  private final boolean strict;

  // Filled by CasePreparation.
  boolean binding = true;
  boolean circumstanceAbsent;
  boolean circumstanceOpen;
  boolean claimedNotApplicable;
  AspectState core = AspectState.NONE;
  AspectState further = AspectState.SHOWN;
  boolean furtherHinted;
  boolean planned;
  boolean incident;
  boolean relatedIncident;
  boolean absence;
  boolean absenceCounted;
  boolean lackingByAbsenceOnly;
  boolean independent;
  boolean certifiedOnly;
  boolean declaredOnly;
  boolean eventCallsForReview;
  boolean missedTrigger;
  boolean redFlag;
  boolean verifiedAfterPublication;
  boolean pathwayNotYetDue;
  boolean timeToPublishUsed;
  Timing timing = Timing.NOT_CURRENT;
  FigureState figure = FigureState.NO_LIMIT;
  SmelterRoutes smelterRoutes = SmelterRoutes.NONE;
  boolean smelterLimitOpen;
  @Nullable BigDecimal youngestWorker;
  @Nullable LocalDate lastDate;
  @Nullable String figureText;
  @Nullable Threshold limit;
  @Nullable Attested<String> schemeUsed;
  LocalizedText partsLacking = RequirementWords.NOTHING;
  LocalizedText partsNotShown = RequirementWords.NOTHING;
  LocalizedText circumstance = RequirementWords.NOTHING;
  List<Evidence> facts = List.of();

  private Family family = Family.GENERIC;
  private Shown shown = Shown.NOT_HERE;
  private @Nullable RequirementOutcome outcome;
  private @Nullable Explanation explanation;
  private List<Caveat> caveats = List.of();

  RequirementCase(
      StandardId standard, Requirement requirement, @Nullable Facility facility, boolean strict) {
    this.standard = standard;
    this.requirement = requirement;
    this.facility = facility;
    this.strict = strict;
  }

  /** Which family of rules decides the case. */
  public enum Family {
    /** It does not apply here, or a person has to agree that it does not. */
    CLOSED,
    /** A figure is held against a limit. */
    LIMIT,
    /** The routes of a smelter that produced before 2021. */
    OLDER_SMELTER,
    /** Verified, but only after publication. */
    VERIFICATION_ORDER,
    /** An event calls for a review and none is shown. */
    EVENT,
    /** A red flag of the supply chain without an answer to it. */
    RED_FLAG,
    /** Nobody is young enough for the prohibition to be broken. */
    AGE,
    /** The generic rules of its kind. */
    GENERIC
  }

  /** How a core that is shown stands with everything else; the first that fits. */
  public enum Shown {
    /** The core is not shown, or another family of rules decides. */
    NOT_HERE,
    /** An event that calls for a review came after the last one. */
    TRIGGER_MISSED,
    /** Older than the interval allows. */
    OVERDUE,
    /** A further aspect is lacking. */
    LACKING,
    /** Overdue by less than a quarter of the interval. */
    LATE,
    /** No independent party, where one is asked. */
    NOT_VERIFIED,
    /** A further aspect is shown for a part. */
    PART,
    /** A further aspect is not shown. */
    NOT_WHOLLY,
    /** Undated or too old. */
    NOT_CURRENT,
    /** An incident has to be weighed. */
    INCIDENT,
    /** Only a person can judge. */
    JUDGEMENT,
    /** Everything needed is shown. */
    WHOLLY
  }

  /** Which route of an older smelter its figures keep. */
  public enum SmelterRoutes {
    /** Not a case of an older smelter, or no comparable figure. */
    NONE,
    /** A route is kept. */
    KEPT,
    /** No route that is known is kept. */
    NOT_SETTLED
  }

  /**
   * Returns the kind.
   *
   * @return the kind of requirement
   */
  public RequirementKind getKind() {
    return requirement.kind();
  }

  /**
   * Returns the family of rules that decides the case.
   *
   * @return the family
   */
  public Family getFamily() {
    return family;
  }

  /** Settles what follows from the evidence; called once, when the fact is complete. */
  void complete() {
    family = decideFamily();
    shown = decideShown();
  }

  private Family decideFamily() {
    if (!binding || circumstanceAbsent || claimedNotApplicable || pathwayNotYetDue) {
      return Family.CLOSED;
    }
    if (smelterRoutes != SmelterRoutes.NONE) {
      return Family.OLDER_SMELTER;
    }
    if (isHeldAgainstLimit()) {
      return Family.LIMIT;
    }
    if (verifiedAfterPublication && core == AspectState.SHOWN && independent) {
      return Family.VERIFICATION_ORDER;
    }
    if (eventCallsForReview && core == AspectState.NONE) {
      return Family.EVENT;
    }
    if (redFlag && (core == AspectState.NONE || core == AspectState.GROUP)) {
      return Family.RED_FLAG;
    }
    return isNobodyUnderEighteen() && !incident ? Family.AGE : Family.GENERIC;
  }

  private boolean isHeldAgainstLimit() {
    if (requirement.kind() == RequirementKind.THRESHOLD) {
      return figure != FigureState.MISSING || core == AspectState.SHOWN;
    }
    return figure == FigureState.OTHER_MEASURE
        || figure == FigureState.WITHIN
        || figure == FigureState.BEYOND;
  }

  /**
   * Tells whether the requirement binds an activity here.
   *
   * @return false where it binds other activities only
   */
  public boolean isBinding() {
    return binding;
  }

  /**
   * Tells whether the circumstance it depends on is declared absent.
   *
   * @return true when absent
   */
  public boolean isCircumstanceAbsent() {
    return circumstanceAbsent;
  }

  /**
   * Tells whether the entity claims that it does not apply.
   *
   * @return true for that answer
   */
  public boolean isClaimedNotApplicable() {
    return claimedNotApplicable;
  }

  /**
   * Returns how a core that is shown stands with everything else. EVALUATION.md, section 5, lines
   * 17 to 28, in their order.
   *
   * @return the first state that fits
   */
  public Shown getShown() {
    return shown;
  }

  private Shown decideShown() {
    boolean forbidden = requirement.kind() == RequirementKind.PROHIBITION && incident;
    if (core != AspectState.SHOWN || forbidden || family != Family.GENERIC) {
      return Shown.NOT_HERE;
    }
    if (missedTrigger) {
      return Shown.TRIGGER_MISSED;
    }
    if (timing == Timing.OVERDUE) {
      return Shown.OVERDUE;
    }
    if (further == AspectState.LACKING) {
      return Shown.LACKING;
    }
    if (timing == Timing.LATE) {
      return Shown.LATE;
    }
    if (isVerificationLacking()) {
      return Shown.NOT_VERIFIED;
    }
    if (further == AspectState.PART) {
      return Shown.PART;
    }
    if (further == AspectState.NONE) {
      return Shown.NOT_WHOLLY;
    }
    if (timing == Timing.NOT_CURRENT) {
      return Shown.NOT_CURRENT;
    }
    if (incident || relatedIncident) {
      return Shown.INCIDENT;
    }
    return requirement.executability() == Executability.JUDGEMENT ? Shown.JUDGEMENT : Shown.WHOLLY;
  }

  /**
   * Returns what is shown of the core aspect.
   *
   * @return the state
   */
  public AspectState getCore() {
    return core;
  }

  /**
   * Returns the weakest of the further aspects that are needed.
   *
   * @return LACKING (also for conflict), PART, NONE (also for group), or SHOWN
   */
  public AspectState getFurther() {
    return further;
  }

  /**
   * Tells whether a further aspect is shown, at least for a part.
   *
   * @return true when one is
   */
  public boolean isFurtherHinted() {
    return furtherHinted;
  }

  /**
   * Tells whether it is announced for the future.
   *
   * @return true when planned
   */
  public boolean isPlanned() {
    return planned;
  }

  /**
   * Tells whether an incident is shown.
   *
   * @return true for an incident here
   */
  public boolean isIncident() {
    return incident;
  }

  /**
   * Tells whether something was searched for and not found.
   *
   * @return true when there is evidence of absence
   */
  public boolean isAbsence() {
    return absence;
  }

  /**
   * Tells whether the core is lacking only because it was not found where it must be public.
   *
   * @return true when absence alone speaks against it
   */
  public boolean isLackingByAbsenceOnly() {
    return lackingByAbsenceOnly;
  }

  private boolean isVerificationLacking() {
    return !independent
        && (requirement.kind() == RequirementKind.VERIFICATION
            || (requirement.verification() != null && requirement.verification().value()));
  }

  /**
   * Tells whether only certificates show that a system is in use.
   *
   * @return true when certified only
   */
  public boolean isCertifiedOnly() {
    return certifiedOnly;
  }

  /**
   * Tells whether three years since the base year have not passed yet.
   *
   * @return true while it is not due
   */
  public boolean isPathwayNotYetDue() {
    return pathwayNotYetDue;
  }

  /**
   * Returns how the figure stands to its limit.
   *
   * @return the state; NO_LIMIT where the requirement has none
   */
  public FigureState getFigure() {
    return figure;
  }

  /**
   * Returns which route of an older smelter its figures keep.
   *
   * @return the routes
   */
  public SmelterRoutes getSmelterRoutes() {
    return smelterRoutes;
  }

  /**
   * Tells whether a figure beyond the limit of new smelters proves nothing: the start of production
   * is not known, or the limit is neither CONFIRMED nor vouched for by the user.
   *
   * @return true when it proves nothing
   */
  public boolean isSmelterLimitOpen() {
    return smelterLimitOpen;
  }

  /**
   * Tells whether the youngest worker is known to be 18 or older.
   *
   * @return true when a current figure says so
   */
  private boolean isNobodyUnderEighteen() {
    return youngestWorker != null && youngestWorker.compareTo(BigDecimal.valueOf(18)) >= 0;
  }

  /**
   * Tells whether this is a facility whose activities nobody stated.
   *
   * @return true for such a facility
   */
  public boolean isSiteActivityUnknown() {
    return facility != null && facility.activities().isEmpty();
  }

  /**
   * Records the outcome. Called by exactly one rule.
   *
   * @param rule name of the rule
   * @param suggested the outcome
   * @param code the reason
   */
  public void conclude(String rule, RequirementOutcome suggested, ReasonCode code) {
    if (outcome != null) {
      throw new IllegalStateException(requirement.id() + " is concluded twice, by " + rule);
    }
    boolean against =
        suggested == RequirementOutcome.PARTLY_MET || suggested == RequirementOutcome.NOT_MET;
    boolean open = circumstanceOpen && against;
    boolean decided = !open && (against || suggested == RequirementOutcome.MET);
    List<Caveat> weak = decided ? RequirementCaveats.weakData(this) : List.of();
    boolean blocked = strict && !weak.isEmpty();
    outcome = open || blocked ? RequirementOutcome.INDETERMINATE : suggested;
    ReasonCode reason = code;
    List<Argument> arguments = RequirementWords.arguments(this, code);
    if (open) {
      reason = ReasonCode.CIRCUMSTANCE_OPEN;
      arguments = List.of(Argument.of(requirement.text()), Argument.of(circumstance));
    } else if (blocked) {
      reason = ReasonCode.DATUM_NOT_CONFIRMED;
      arguments = List.of(Argument.of(requirement.text()), Argument.of(weak.get(0).code().what()));
    }
    caveats = RequirementCaveats.withEvidence(this, blocked ? List.of() : weak, outcome);
    Citation citation =
        new Citation(
            Reference.of(standard, requirement.id()),
            limit != null && isHeldToLimit() ? limit.provenance() : requirement.provenance());
    explanation = new Explanation(reason, arguments, facts, citation, rule);
  }

  /** Tells whether a figure was held against the limit. */
  boolean isHeldToLimit() {
    return figure.compareTo(FigureState.WITHIN) >= 0;
  }

  Requirement requirement() {
    return requirement;
  }

  RequirementOutcome outcome() {
    if (outcome == null) {
      throw new IllegalStateException("no rule concludes " + this);
    }
    return outcome;
  }

  Explanation explanation() {
    if (explanation == null) {
      throw new IllegalStateException("no rule concludes " + this);
    }
    return explanation;
  }

  List<Caveat> caveats() {
    return caveats;
  }

  @Override
  public String toString() {
    return requirement.id()
        + (facility == null ? "" : " at " + facility.id())
        + " ["
        + requirement.kind()
        + ", core "
        + core
        + ", further "
        + further
        + ", "
        + timing
        + ", figure "
        + figure
        + "]";
  }
}
