package io.asirules.rules.internal.requirement;

import io.asirules.criteriadata.catalog.AssessmentParameter;
import io.asirules.criteriadata.catalog.AssessmentParameters;
import io.asirules.criteriadata.catalog.KindNeeds;
import io.asirules.model.assessment.Argument;
import io.asirules.model.assessment.Caveat;
import io.asirules.model.assessment.CaveatCode;
import io.asirules.model.assessment.Citation;
import io.asirules.model.assessment.Ground;
import io.asirules.model.assessment.GroundLayer;
import io.asirules.model.assessment.Reason;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.assessment.RequirementOutcome;
import io.asirules.model.assessment.RequirementResult;
import io.asirules.model.evidence.Aspect;
import io.asirules.model.standard.AppliesAfter;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Particulars;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.Reference;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.RequirementKind;
import io.asirules.model.standard.SmelterLimit;
import io.asirules.model.standard.StandardId;
import io.asirules.model.standard.Threshold;
import io.asirules.rules.observation.Datum;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is the same for one requirement in every assessment against its edition. */
public final class RequirementPlan {

  private static final String NOT_APPLYING =
      "The criterion does not apply, so neither do its requirements";
  private static final String NO_SITE =
      "No facility in scope is bound by the requirement, so it does not apply";

  private static final int PERCENT = 100;

  final Requirement requirement;

  /** Place of the requirement among all of its edition. */
  final int ordinal;

  /** The requirements of the same criterion, this one included. */
  final List<RequirementPlan> criterion;

  final Aspect core;

  /** Aspects that have to be shown beside the core. */
  final List<Aspect> further;

  final List<Argument> text;
  final Citation citation;

  /** What is below CONFIRMED of the requirement itself. */
  final List<Caveat<CaveatCode>> weak;

  final int intervalMonths;
  final int lateMonths;
  final int publishingMonths;
  final int cycleMonths;
  private final AssessmentParameters parameters;

  @SuppressWarnings({"unchecked", "rawtypes"})
  private final @Nullable Caveat<CaveatCode>[] ofData = new Caveat[Datum.values().length];

  private @Nullable OfLimit ofLimit;
  private final boolean plain;
  private final boolean sharing;
  private final boolean unconditional;
  private final boolean readsFigures;
  private final boolean alike;

  final Caveat<CaveatCode> selfDeclaredOnly;
  final Caveat<CaveatCode> oneDocumentSearched;
  private final RequirementResult ofClosedCriterion;
  private final RequirementResult withoutSite;

  /** How many kinds of places there are of which the input says nothing, or YES and no more. */
  static final int BLANKS = 25;

  /** The kind where it binds, depends on no circumstance, and activities are stated. */
  static final int PLAIN_BLANK = 5;

  /** The same, where the input says YES and no more. */
  static final int PLAIN_YES = 24;

  /**
   * Results of places of which the input says nothing, or YES, shared by all inputs: usual first,
   * then under strict evidence. Each is a value; threads that meet here make equal ones.
   */
  private final @Nullable PlaceResult[] blanks = new PlaceResult[2 * BLANKS];

  private final @Nullable RequirementResult[] blankResults = new RequirementResult[2 * BLANKS];

  RequirementPlan(
      StandardId standard,
      Requirement requirement,
      int ordinal,
      List<RequirementPlan> criterion,
      KindNeeds needs,
      AssessmentParameters parameters) {
    this.parameters = parameters;
    this.requirement = requirement;
    this.ordinal = ordinal;
    this.criterion = criterion;
    this.core = needs.core();
    List<Aspect> needed = needs.neededFor(requirement);
    this.further = needed.subList(1, needed.size());
    this.text = List.of(Argument.of(requirement.text()));
    this.citation =
        new Citation(Reference.of(standard, requirement.id()), requirement.provenance());
    List<Caveat<CaveatCode>> below = new ArrayList<>(2);
    addWeak(requirement, below);
    this.weak = List.copyOf(below);
    Attested<Integer> interval = requirement.intervalMonths();
    this.intervalMonths = interval == null ? 0 : interval.value();
    int share = parameters.number(AssessmentParameter.LATE_SHARE).value();
    this.lateMonths = (intervalMonths * share + PERCENT - 1) / PERCENT;
    this.publishingMonths = parameters.number(AssessmentParameter.PUBLISHING_MONTHS).value();
    this.cycleMonths = parameters.number(AssessmentParameter.CYCLE_MONTHS).value();
    Particulars particulars = requirement.particulars();
    boolean particular = !particulars.equals(Particulars.NONE);
    this.unconditional = requirement.activities() == null && requirement.conditions().isEmpty();
    this.plain = unconditional && !particular;
    this.sharing = requirement.conditions().size() < 2 && !particular;
    this.readsFigures =
        requirement.threshold() != null
            || particulars.appliesAfter() != null
            || particulars.exemptWhen() != null;
    this.alike = !particular && !readsFigures;
    String id = requirement.id().toString();
    this.selfDeclaredOnly = Caveat.on(CaveatCode.SELF_DECLARED_ONLY, id, EvidenceLevel.UNKNOWN);
    this.oneDocumentSearched =
        Caveat.on(CaveatCode.ONE_DOCUMENT_SEARCHED, id, EvidenceLevel.UNKNOWN);
    this.ofClosedCriterion = notApplicable(ReasonCode.CRITERION_NOT_APPLICABLE, NOT_APPLYING);
    this.withoutSite = notApplicable(ReasonCode.NO_SITE_BOUND, NO_SITE);
  }

  private static void addWeak(Requirement requirement, List<Caveat<CaveatCode>> weak) {
    String id = requirement.id().toString();
    addWeak(weak, CaveatCode.REQUIREMENT_NOT_CONFIRMED, requirement.provenance(), id);
    Attested<Integer> interval = requirement.intervalMonths();
    if (interval != null) {
      String months = id + ": " + interval.value() + " months";
      addWeak(weak, CaveatCode.INTERVAL_NOT_CONFIRMED, interval.provenance(), months);
    }
    if (requirement.mustBePublic()) {
      addWeak(
          weak, CaveatCode.PUBLICATION_NOT_CONFIRMED, requirement.publication().provenance(), id);
    }
  }

  private static void addWeak(
      List<Caveat<CaveatCode>> weak, CaveatCode code, Provenance provenance, String datum) {
    if (!provenance.level().isReliable()) {
      weak.add(Caveat.on(code, datum, provenance.level()));
    }
  }

  /**
   * The datum of the standards that a ground rests on, whatever its level.
   *
   * @param datum one that is the same in every assessment: any but a limit of a figure
   */
  Caveat<CaveatCode> caveat(Datum datum) {
    Caveat<CaveatCode> known = ofData[datum.ordinal()];
    if (known == null) {
      known = makeCaveat(datum);
      ofData[datum.ordinal()] = known;
    }
    return known;
  }

  private Caveat<CaveatCode> makeCaveat(Datum datum) {
    return switch (datum) {
      case PUBLISHING_MONTHS ->
          caveat(CaveatCode.TIME_TO_PUBLISH, AssessmentParameter.PUBLISHING_MONTHS, " months");
      case LATE_SHARE ->
          caveat(CaveatCode.LATE_SHARE, AssessmentParameter.LATE_SHARE, " % of the interval");
      case START_YEAR -> caveat(CaveatCode.START_YEAR, AssessmentParameter.NEW_SMELTERS_FROM, "");
      case YEARS -> {
        Attested<AppliesAfter> after = Objects.requireNonNull(particulars().appliesAfter());
        AppliesAfter value = after.value();
        yield Caveat.on(
            CaveatCode.YEARS_NOT_CONFIRMED,
            requirement.id() + ": " + value.years() + " years after " + value.since(),
            after.level());
      }
      case EXEMPTION ->
          limitCaveat(
              CaveatCode.EXEMPTION_NOT_CONFIRMED,
              Objects.requireNonNull(particulars().exemptWhen()));
      case LIMIT, SECOND_ROUTE -> throw new IllegalArgumentException(datum + " differs by place");
    };
  }

  private Caveat<CaveatCode> caveat(CaveatCode code, AssessmentParameter parameter, String of) {
    Attested<Integer> number = parameters.number(parameter);
    return Caveat.on(code, requirement.id() + ": " + number.value() + of, number.level());
  }

  /** What is said of a limit of a figure: kept, since it is nearly always the shipped one. */
  OfLimit ofLimit(Threshold limit) {
    OfLimit known = ofLimit;
    if (known == null || !known.limit().equals(limit)) {
      known =
          new OfLimit(
              limit,
              limitCaveat(CaveatCode.LIMIT_NOT_CONFIRMED, limit),
              new Citation(citation.reference(), limit.provenance()));
      ofLimit = known;
    }
    return known;
  }

  /**
   * What is said of a limit of a figure.
   *
   * @param limit the limit
   * @param caveat that something rests on it, whatever its level
   * @param citation where it stands
   */
  record OfLimit(Threshold limit, Caveat<CaveatCode> caveat, Citation citation) {}

  private Caveat<CaveatCode> limitCaveat(CaveatCode code, Threshold limit) {
    String datum = requirement.id() + ": " + RequirementWords.limit(limit);
    return Caveat.on(code, datum, limit.provenance().level());
  }

  private RequirementResult notApplicable(ReasonCode code, String rule) {
    Reason<ReasonCode> reason = new Reason<>(code, text, List.of(), citation, rule);
    Ground<RequirementOutcome, ReasonCode> ground =
        new Ground<>(GroundLayer.CLOSING, RequirementOutcome.NOT_APPLICABLE, reason);
    return new RequirementResult(
        requirement, RequirementOutcome.NOT_APPLICABLE, List.of(ground), List.of());
  }

  /**
   * Returns the requirement.
   *
   * @return the requirement
   */
  public Requirement requirement() {
    return requirement;
  }

  /** The result where the criterion does not apply. */
  RequirementResult ofClosedCriterion() {
    return ofClosedCriterion;
  }

  /** The result where no facility in scope is bound. */
  RequirementResult withoutSite() {
    return withoutSite;
  }

  /** Whether equal places may share a result: their sentences name no circumstance that differs. */
  boolean sharesBlanks() {
    return sharing;
  }

  /** Whether a YES gives an equal result on any day: no sentence on it names the day. */
  boolean sharesYes() {
    return plain && kind() != RequirementKind.PUBLIC_DISCLOSURE;
  }

  /** Whether it binds every activity and depends on no circumstance. */
  boolean isUnconditional() {
    return unconditional;
  }

  /** Whether it reads figures or years. */
  boolean readsFigures() {
    return readsFigures;
  }

  /** Whether places of which the evidence speaks equally far have equal results. */
  boolean isAlikeInAlikePlaces() {
    return alike;
  }

  /** Whether it binds every activity, depends on no circumstance and on nothing beyond its kind. */
  boolean isPlain() {
    return plain;
  }

  @Nullable PlaceResult blank(int number, boolean strict) {
    return blanks[strict ? BLANKS + number : number];
  }

  void keepBlank(int number, boolean strict, PlaceResult result) {
    int at = strict ? BLANKS + number : number;
    blanks[at] = result;
    blankResults[at] = resultOfEntity(result);
  }

  /** The result of the whole entity where the input says nothing, or null when not made yet. */
  @Nullable RequirementResult blankResult(int number, boolean strict) {
    return blankResults[strict ? BLANKS + number : number];
  }

  RequirementResult resultOfEntity(PlaceResult result) {
    return new RequirementResult(requirement, result.outcome(), result.grounds(), List.of());
  }

  Particulars particulars() {
    return requirement.particulars();
  }

  RequirementKind kind() {
    return requirement.kind();
  }

  /** Which of the intensities of smelters the limit is, or null; the linter wants all or none. */
  @Nullable SmelterLimit smelterLimit() {
    Attested<SmelterLimit> role = particulars().smelterLimit();
    return role == null ? null : role.value();
  }

  /** The requirement of the same criterion with a limit of smelters, or null. */
  @Nullable RequirementPlan ofSmelter(SmelterLimit role) {
    for (RequirementPlan each : criterion) {
      if (each.smelterLimit() == role) {
        return each;
      }
    }
    return null;
  }
}
