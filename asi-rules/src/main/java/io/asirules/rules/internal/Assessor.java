package io.asirules.rules.internal;

import io.asirules.model.AsiException;
import io.asirules.model.assessment.Applicability;
import io.asirules.model.assessment.ApplicabilityStatus;
import io.asirules.model.assessment.Argument;
import io.asirules.model.assessment.Caveat;
import io.asirules.model.assessment.CaveatCode;
import io.asirules.model.assessment.Citation;
import io.asirules.model.assessment.CriterionOutcome;
import io.asirules.model.assessment.CriterionResult;
import io.asirules.model.assessment.Explanation;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.assessment.RequirementOutcome;
import io.asirules.model.assessment.RequirementResult;
import io.asirules.model.assessment.SiteResult;
import io.asirules.model.evidence.Answer;
import io.asirules.model.evidence.AssessorRating;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.Rating;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.ActivityBinding;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.Reference;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.RequirementTarget;
import io.asirules.model.standard.Standard;
import io.asirules.rules.internal.engine.RuleBase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One assessment from beginning to end: prepares facts, lets the rules decide, collects. */
public final class Assessor {

  private static final String NOT_APPLYING =
      "The criterion does not apply, so neither do its requirements";
  private static final String NO_SITE = "A requirement of sites without a site does not apply";
  private static final String ASSESSOR_WINS = "The assessor's rating counts when given";
  private static final String RELATED = "Three or more minors of one principle are flagged";
  private static final int RELATED_MINORS = 3;

  private final Standard standard;
  private final SelfAssessment input;
  private final LocalDate asOf;
  private final boolean strict;
  private final Map<RequirementId, BigDecimal> limits;
  private final ScopeView scope;
  private final Map<RequirementId, List<Evidence>> evidence = new HashMap<>();
  private final Map<String, List<Evidence>> evidenceByCriterion = new HashMap<>();
  private final Map<CriterionId, List<Evidence>> context = new HashMap<>();
  private final Map<RequirementId, List<Answer>> answers = new HashMap<>();
  private final Map<CriterionId, AssessorRating> ratings = new HashMap<>();
  private int unattached;

  /**
   * Prepares an assessment.
   *
   * @param standard the edition
   * @param input the self-assessment
   * @param asOf the day for which it speaks
   * @param strict whether data below CONFIRMED may decide nothing
   * @param limits limits given by the user
   */
  public Assessor(
      Standard standard,
      SelfAssessment input,
      LocalDate asOf,
      boolean strict,
      Map<RequirementId, BigDecimal> limits) {
    this.standard = standard;
    this.input = input;
    this.asOf = asOf;
    this.strict = strict;
    this.limits = limits;
    this.scope = new ScopeView(input);
    sortInput();
  }

  private void sortInput() {
    for (Evidence item : input.evidence()) {
      if (item.requirement().isPresent()) {
        RequirementId id = item.requirement().get();
        requireKnown(id);
        evidence.computeIfAbsent(id, key -> new ArrayList<>()).add(item);
        evidenceByCriterion
            .computeIfAbsent(id.criterion().value(), key -> new ArrayList<>())
            .add(item);
      } else if (item.criterion().isPresent()) {
        requireKnown(item.criterion().get());
        context.computeIfAbsent(item.criterion().get(), key -> new ArrayList<>()).add(item);
      } else {
        unattached++;
      }
    }
    // Explanations list evidence by id, so that the order of the input leaves no trace.
    evidence.values().forEach(items -> items.sort(Comparator.comparing(Evidence::id)));
    evidenceByCriterion.values().forEach(items -> items.sort(Comparator.comparing(Evidence::id)));
    context.values().forEach(items -> items.sort(Comparator.comparing(Evidence::id)));
    for (Answer answer : input.answers()) {
      requireKnown(answer.requirement());
      answers.computeIfAbsent(answer.requirement(), key -> new ArrayList<>()).add(answer);
    }
    for (AssessorRating rating : input.ratings()) {
      requireKnown(rating.criterion());
      ratings.put(rating.criterion(), rating);
    }
    for (RequirementId id : limits.keySet()) {
      requireKnown(id);
      if (standard.requirement(id).orElseThrow().threshold() == null) {
        throw new AsiException(id + " has no limit to replace");
      }
    }
  }

  private void requireKnown(RequirementId id) {
    if (standard.requirement(id).isEmpty()) {
      throw new AsiException(standard.id() + " has no requirement " + id);
    }
  }

  private void requireKnown(CriterionId id) {
    if (standard.criterion(id).isEmpty()) {
      throw new AsiException(standard.id() + " has no criterion " + id);
    }
  }

  /**
   * Decides only the applicability of every criterion.
   *
   * @param rules the rules
   * @return the applicability by criterion, in the standard's order
   */
  public Map<Criterion, Applicability> applicability(RuleBase rules) {
    try (RuleBase.Session session = rules.open(RuleBase.Question.ASSESSMENT)) {
      Map<Criterion, Applicability> results = new LinkedHashMap<>();
      for (ApplicabilityCase fact : decideApplicability(session)) {
        results.put(fact.criterion(), fact.result());
      }
      return results;
    }
  }

  private List<ApplicabilityCase> decideApplicability(RuleBase.Session session) {
    List<ApplicabilityCase> facts = new ArrayList<>(standard.criteria().size());
    for (Criterion criterion : standard.criteria()) {
      facts.add(
          new ApplicabilityCase(
              standard.id(), criterion, scope, input.entity().membershipClass(), asOf));
    }
    session.decide(facts);
    return facts;
  }

  /**
   * Assesses every criterion.
   *
   * @param rules the rules
   * @return the results, in the standard's order
   */
  public List<CriterionResult> assess(RuleBase rules) {
    try (RuleBase.Session session = rules.open(RuleBase.Question.ASSESSMENT)) {
      List<ApplicabilityCase> applicabilities = decideApplicability(session);
      CasePreparation preparation =
          new CasePreparation(
              scope,
              asOf,
              new SpecialCases(
                  scope,
                  asOf,
                  limits,
                  id -> standard.requirement(id).orElse(null),
                  criterion -> evidenceByCriterion.getOrDefault(criterion, List.of()),
                  id -> evidence.getOrDefault(id, List.of())));
      List<List<RequirementCase>> cases = new ArrayList<>(standard.requirements().size());
      List<RequirementCase> facts = new ArrayList<>();
      for (ApplicabilityCase applicability : applicabilities) {
        Criterion criterion = applicability.criterion();
        boolean closed = applicability.result().status() == ApplicabilityStatus.NOT_APPLICABLE;
        for (Requirement requirement : criterion.requirements()) {
          List<RequirementCase> own =
              closed ? List.of() : casesOf(criterion, requirement, preparation);
          cases.add(own);
          facts.addAll(own);
        }
      }
      session.decide(facts);
      List<CriterionCase> grades = new ArrayList<>(applicabilities.size());
      List<List<RequirementResult>> results = new ArrayList<>(applicabilities.size());
      List<List<Caveat>> caveats = new ArrayList<>(applicabilities.size());
      int next = 0;
      for (ApplicabilityCase applicability : applicabilities) {
        Criterion criterion = applicability.criterion();
        List<RequirementResult> ofCriterion = new ArrayList<>(criterion.requirements().size());
        List<Caveat> caveatsOfCriterion = caveatsOf(applicability.result(), criterion);
        for (Requirement requirement : criterion.requirements()) {
          List<RequirementCase> own = cases.get(next++);
          ofCriterion.add(collect(requirement, own, applicability.result()));
          for (RequirementCase fact : own) {
            for (Caveat caveat : fact.caveats()) {
              if (!caveatsOfCriterion.contains(caveat)) {
                caveatsOfCriterion.add(caveat);
              }
            }
          }
        }
        results.add(ofCriterion);
        caveats.add(caveatsOfCriterion);
        grades.add(
            new CriterionCase(
                standard.id(), criterion, applicability.result(), ofCriterion, strict));
      }
      session.decide(grades);
      List<CriterionResult> all = new ArrayList<>(grades.size());
      for (int i = 0; i < grades.size(); i++) {
        all.add(result(applicabilities.get(i), grades.get(i), results.get(i), caveats.get(i)));
      }
      return all;
    }
  }

  private List<RequirementCase> casesOf(
      Criterion criterion, Requirement requirement, CasePreparation preparation) {
    List<Evidence> own = evidence.getOrDefault(requirement.id(), List.of());
    List<Answer> answered = answers.getOrDefault(requirement.id(), List.of());
    List<RequirementCase> cases = new ArrayList<>(1);
    if (requirement.target() == RequirementTarget.ENTITY) {
      cases.add(new RequirementCase(standard.id(), requirement, null, strict));
    } else {
      for (Facility facility : scope.facilities()) {
        if (mayBind(criterion, facility)) {
          cases.add(new RequirementCase(standard.id(), requirement, facility, strict));
        }
      }
    }
    for (RequirementCase fact : cases) {
      preparation.prepare(fact, own, answered);
    }
    return cases;
  }

  private static boolean mayBind(Criterion criterion, Facility facility) {
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

  private List<Caveat> caveatsOf(Applicability applicability, Criterion criterion) {
    List<Caveat> caveats = new ArrayList<>();
    EvidenceLevel level = applicability.level();
    if (!level.isReliable()) {
      CaveatCode code =
          applicability.reason().code() == ReasonCode.OUTSIDE_TRANSITION_SCOPE
              ? CaveatCode.TRANSITION_END
              : CaveatCode.APPLICABILITY_NOT_CONFIRMED;
      caveats.add(new Caveat(code, criterion.id().value(), level));
    }
    return caveats;
  }

  private RequirementResult collect(
      Requirement requirement, List<RequirementCase> cases, Applicability applicability) {
    if (cases.isEmpty()) {
      boolean closed = applicability.status() == ApplicabilityStatus.NOT_APPLICABLE;
      return new RequirementResult(
          requirement,
          RequirementOutcome.NOT_APPLICABLE,
          plain(
              closed ? ReasonCode.CRITERION_NOT_APPLICABLE : ReasonCode.NO_SITE_BOUND,
              requirement,
              closed ? NOT_APPLYING : NO_SITE),
          List.of());
    }
    RequirementCase worst = cases.get(0);
    for (RequirementCase fact : cases) {
      if (fact.outcome().compareTo(worst.outcome()) < 0) {
        worst = fact;
      }
    }
    if (requirement.target() == RequirementTarget.ENTITY) {
      return new RequirementResult(requirement, worst.outcome(), worst.explanation(), List.of());
    }
    List<SiteResult> sites = new ArrayList<>(cases.size());
    for (RequirementCase fact : cases) {
      String site = fact.facility == null ? "-" : fact.facility.id();
      sites.add(new SiteResult(site, fact.outcome(), fact.explanation()));
    }
    sites.sort(Comparator.comparing(SiteResult::site));
    return new RequirementResult(requirement, worst.outcome(), worst.explanation(), sites);
  }

  private Explanation plain(ReasonCode code, Requirement requirement, String rule) {
    return new Explanation(
        code,
        List.of(Argument.of(requirement.text())),
        List.of(),
        new Citation(Reference.of(standard.id(), requirement.id()), requirement.provenance()),
        rule);
  }

  private CriterionResult result(
      ApplicabilityCase applicability,
      CriterionCase grade,
      List<RequirementResult> results,
      List<Caveat> caveats) {
    Criterion criterion = applicability.criterion();
    CriterionOutcome suggested = grade.outcome();
    List<Explanation> explanations = new ArrayList<>(2);
    AssessorRating rating = ratings.get(criterion.id());
    CriterionOutcome outcome = suggested;
    if (rating != null) {
      outcome = outcomeOf(rating, suggested);
      explanations.add(
          new Explanation(
              ReasonCode.ASSESSOR_RATING,
              List.of(Argument.of(suggested.title()), Argument.of(rating.reason())),
              List.of(),
              grade.explanation().citation(),
              ASSESSOR_WINS));
    }
    explanations.add(grade.explanation());
    return new CriterionResult(
        criterion,
        applicability.result(),
        outcome,
        suggested,
        rating,
        results,
        explanations,
        caveats,
        context.getOrDefault(criterion.id(), List.of()));
  }

  private static CriterionOutcome outcomeOf(AssessorRating rating, CriterionOutcome suggested) {
    boolean hides =
        suggested == CriterionOutcome.MAJOR_NC
            && rating.rating() != Rating.MAJOR_NC
            && rating.rating() != Rating.CRITICAL_BREACH;
    if (hides && rating.reason().isBlank()) {
      throw new AsiException(
          "the rating "
              + rating.rating()
              + " of "
              + rating.criterion()
              + " hides a suggested Major Non-Conformance and needs a reason");
    }
    return CriterionOutcome.valueOf(rating.rating().name());
  }

  /**
   * Flags what an assessor should look at across criteria.
   *
   * @param results the results of all criteria
   * @return one explanation for each flag
   */
  public List<Explanation> flags(List<CriterionResult> results) {
    Map<Integer, List<String>> minors = new TreeMap<>();
    for (CriterionResult result : results) {
      if (result.outcome() == CriterionOutcome.MINOR_NC
          || result.suggested() == CriterionOutcome.MINOR_NC) {
        minors
            .computeIfAbsent(result.criterion().principle(), key -> new ArrayList<>())
            .add(result.criterion().id().value());
      }
    }
    List<Explanation> flags = new ArrayList<>();
    minors.forEach(
        (principle, criteria) -> {
          if (criteria.size() >= RELATED_MINORS) {
            flags.add(
                new Explanation(
                    ReasonCode.RELATED_MINORS,
                    List.of(
                        Argument.of(criteria.size()),
                        Argument.of(principle),
                        Argument.of(String.join(", ", criteria))),
                    List.of(),
                    new Citation(
                        Reference.of(standard.id(), CriterionId.of(criteria.get(0))),
                        new Provenance(
                            EvidenceLevel.CONFIRMED,
                            List.of(
                                "https://aluminium-stewardship.org/successfully-transitioning-from-a-provisional-certification-to-a-full-certification"),
                            "a group of related, repeated or persistent minors can be a Major")),
                    RELATED));
          }
        });
    return flags;
  }

  /**
   * Returns how many pieces of evidence bear on no criterion.
   *
   * @return the number
   */
  public int unattachedEvidence() {
    return unattached;
  }
}
