package io.asirules.rules.oracle;

import io.asirules.model.evidence.Answer;
import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.AssessorRating;
import io.asirules.model.evidence.Assurance;
import io.asirules.model.evidence.Basis;
import io.asirules.model.evidence.Coverage;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.Metric;
import io.asirules.model.evidence.Period;
import io.asirules.model.evidence.Polarity;
import io.asirules.model.evidence.Rating;
import io.asirules.model.evidence.Response;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Entity;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.MembershipClass;
import io.asirules.model.scope.OrgUnit;
import io.asirules.model.scope.OrgUnitKind;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.Standard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A hand-made self-assessment as of 30 June 2026. Unless a test says otherwise the scope has unit U
 * with the smelters F1 and F2, and statements speak of requirement {@code 1.1/duty}.
 */
final class TinyInput {
  static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
  private static final Period RECENT = Period.day(LocalDate.of(2026, 1, 31));

  private final List<Evidence> evidence = new ArrayList<>();
  private final List<Answer> answers = new ArrayList<>();
  private final List<AssessorRating> ratings = new ArrayList<>();
  private final Map<RequirementId, BigDecimal> limits = new HashMap<>();
  private RequirementId on = RequirementId.parse("1.1/duty");
  private CertificationScope scope = smelters(2);
  private @Nullable MembershipClass membership;
  private LocalDate asOf = AS_OF;
  private boolean strict;

  static CertificationScope smelters(int count) {
    CertificationScope.Builder scope =
        CertificationScope.builder().unit(new OrgUnit("U", OrgUnitKind.DIVISION, null, "U", true));
    for (int i = 1; i <= count; i++) {
      scope.facility(
          Facility.builder("F" + i)
              .unit("U")
              .activities(SupplyChainActivity.ALUMINIUM_SMELTING)
              .build());
    }
    return scope.build();
  }

  static TinyInput input() {
    return new TinyInput();
  }

  TinyInput on(String requirement) {
    on = RequirementId.parse(requirement);
    return this;
  }

  TinyInput scope(CertificationScope value) {
    scope = value;
    return this;
  }

  TinyInput member(MembershipClass value) {
    membership = value;
    return this;
  }

  TinyInput asOf(String day) {
    asOf = LocalDate.parse(day);
    return this;
  }

  TinyInput strict() {
    strict = true;
    return this;
  }

  TinyInput limit(String requirement, String value) {
    limits.put(RequirementId.parse(requirement), new BigDecimal(value));
    return this;
  }

  /** What everything else is made of: recent, independent, for every site of the entity. */
  Evidence.Builder draft(Aspect first, Aspect... more) {
    return Evidence.builder("E" + evidence.size())
        .requirement(on)
        .coverage(Coverage.EVERY_SITE)
        .assurance(Assurance.INDEPENDENT)
        .period(RECENT)
        .shows(first, more);
  }

  TinyInput with(Evidence.Builder item) {
    evidence.add(item.build());
    return this;
  }

  TinyInput shows(Aspect first, Aspect... more) {
    return with(draft(first, more));
  }

  TinyInput showsOn(String day, Aspect first, Aspect... more) {
    return with(draft(first, more).period(Period.day(LocalDate.parse(day))));
  }

  TinyInput showsUndated(Aspect first, Aspect... more) {
    return with(draft(first, more).period(null));
  }

  TinyInput showsFor(String unit, Aspect first, Aspect... more) {
    return with(draft(first, more).unit(unit));
  }

  TinyInput showsForSome(Aspect first, Aspect... more) {
    return with(draft(first, more).coverage(Coverage.SOME_SITES));
  }

  TinyInput showsForGroup(Aspect first, Aspect... more) {
    return with(draft(first, more).coverage(Coverage.AGGREGATE));
  }

  TinyInput declares(Aspect first, Aspect... more) {
    return with(draft(first, more).assurance(Assurance.SELF_DECLARED));
  }

  TinyInput lacks(Aspect first, Aspect... more) {
    return with(draft(first, more).polarity(Polarity.CONTRADICTS));
  }

  TinyInput lacksFor(String unit, Aspect first, Aspect... more) {
    return with(draft(first, more).unit(unit).polarity(Polarity.CONTRADICTS));
  }

  TinyInput notFound(Aspect first, Aspect... more) {
    return with(draft(first, more).polarity(Polarity.CONTRADICTS).basis(Basis.ABSENCE));
  }

  TinyInput certified(String scheme, String from, String to) {
    Period validity = new Period(LocalDate.parse(from), LocalDate.parse(to));
    return with(draft(Aspect.CERTIFIED).scheme(scheme).period(validity));
  }

  TinyInput figure(String metric, String value, String unit, @Nullable String boundary) {
    return with(
        draft(Aspect.MEASURED).metric(new Metric(metric, new BigDecimal(value), unit, boundary)));
  }

  TinyInput intensity(String value) {
    return figure("ghg-intensity-mine-to-metal", value, "t CO2e/t Al", "MINE_TO_METAL");
  }

  TinyInput answers(Response response) {
    return answersFor(null, response);
  }

  TinyInput answersFor(@Nullable String unit, Response response) {
    answers.add(new Answer(on, unit, response, ""));
    return this;
  }

  TinyInput rated(String criterion, Rating rating, String reason) {
    ratings.add(new AssessorRating(CriterionId.of(criterion), rating, reason, "assessor"));
    return this;
  }

  ReferenceResult assess(TinyStandard tiny) {
    Standard standard = tiny.build();
    Entity entity = new Entity("entity", "An Entity", membership, null);
    SelfAssessment.Builder builder = SelfAssessment.builder(standard.id(), entity).scope(scope);
    evidence.forEach(builder::evidence);
    answers.forEach(builder::answer);
    ratings.forEach(builder::rating);
    return ReferenceAssessment.assess(standard, builder.build(), asOf, strict, limits);
  }

  /** Assesses against one requirement and returns what comes out for it. */
  ReferenceOutcome assess(TinyStandard.Duty duty) {
    ReferenceRequirement result =
        assess(TinyStandard.of(duty)).criteria().get(0).requirements().get(0);
    return new ReferenceOutcome(result.outcome(), result.reason());
  }
}
