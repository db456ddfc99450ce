package io.asirules.rules.internal.requirement;

import io.asirules.model.assessment.Applicability;
import io.asirules.model.assessment.ApplicabilityStatus;
import io.asirules.model.assessment.Caveat;
import io.asirules.model.assessment.RequirementResult;
import io.asirules.model.assessment.SiteResult;
import io.asirules.model.evidence.Answer;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.ActivityBinding;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.RequirementTarget;
import io.asirules.rules.internal.engine.Answers;
import io.asirules.rules.internal.engine.RuleSetAnswers;
import io.asirules.rules.internal.engine.Verdict;
import io.asirules.rules.internal.scope.ScopeView;
import io.asirules.rules.observation.OutcomeSeen;
import io.asirules.rules.observation.RequirementSeen;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lets rules decide how the requirements of an edition stand, at the entity and at each site. */
public final class RequirementObserver {

  private final EditionPlan plan;
  private final ScopeView scope;
  private final EvidenceSlots slots;
  private final LocalDate asOf;
  private final boolean strict;
  private final Map<RequirementId, BigDecimal> limits;
  private final RuleSetAnswers answers;

  /**
   * Prepares to decide.
   *
   * @param plan the edition
   * @param scope the scope
   * @param slots evidence and answers
   * @param asOf the day for which the assessment speaks
   * @param strict whether data below CONFIRMED may decide nothing
   * @param limits limits given by the user
   * @param answers what the rules of the edition say
   */
  public RequirementObserver(
      EditionPlan plan,
      ScopeView scope,
      EvidenceSlots slots,
      LocalDate asOf,
      boolean strict,
      Map<RequirementId, BigDecimal> limits,
      RuleSetAnswers answers) {
    this.plan = plan;
    this.scope = scope;
    this.slots = slots;
    this.asOf = asOf;
    this.strict = strict;
    this.limits = limits;
    this.answers = answers;
  }

  /**
   * The requirements of one criterion.
   *
   * @param results their results, in reading order
   * @param caveats what these rest on that is not confirmed, each once
   */
  public record OfCriterion(List<RequirementResult> results, List<Caveat> caveats) {}

  /**
   * Decides the requirements of all criteria.
   *
   * @param applicability whether each criterion applies
   * @return the results by criterion, in the order of {@code applicability}
   */
  public List<OfCriterion> decide(Map<Criterion, Applicability> applicability) {
    List<RequirementAtPlace> open = new ArrayList<>(plan.requirements().size());
    List<List<Undecided>> all = new ArrayList<>(applicability.size());
    applicability.forEach(
        (criterion, status) -> {
          boolean closed = status.status() == ApplicabilityStatus.NOT_APPLICABLE;
          List<RequirementPlan> requirements = plan.of(criterion.id());
          List<Undecided> ofCriterion = new ArrayList<>(requirements.size());
          for (RequirementPlan requirement : requirements) {
            List<Undecided.AtPlace> places =
                closed ? List.of() : places(criterion, requirement, open);
            ofCriterion.add(new Undecided(requirement, closed, places));
          }
          all.add(ofCriterion);
        });
    List<PlaceResult> results = decide(open);
    List<OfCriterion> decided = new ArrayList<>(all.size());
    for (List<Undecided> ofCriterion : all) {
      List<RequirementResult> own = new ArrayList<>(ofCriterion.size());
      List<Caveat> caveats = new ArrayList<>(2);
      for (Undecided each : ofCriterion) {
        own.add(collect(each, results, caveats));
      }
      decided.add(new OfCriterion(own, caveats));
    }
    return decided;
  }

  /** A requirement with the places where it has to be shown. */
  private record Undecided(
      RequirementPlan plan, boolean ofClosedCriterion, List<Undecided.AtPlace> places) {

    /** A place with its result, or the number of the case that will give it. */
    private record AtPlace(Place place, @Nullable PlaceResult known, int undecided) {}
  }

  private List<Undecided.AtPlace> places(
      Criterion criterion, RequirementPlan requirement, List<RequirementAtPlace> open) {
    List<Evidence> evidence = slots.evidence(requirement);
    List<Answer> answered = slots.answers(requirement);
    if (requirement.requirement.target() == RequirementTarget.ENTITY) {
      return List.of(at(Place.ENTITY, requirement, evidence, answered, open));
    }
    List<Undecided.AtPlace> places = new ArrayList<>(scope.facilities().size());
    for (Facility facility : scope.facilities()) {
      if (mayBind(criterion, facility)) {
        places.add(at(new Place(facility), requirement, evidence, answered, open));
      }
    }
    return places;
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

  private Undecided.AtPlace at(
      Place place,
      RequirementPlan requirement,
      List<Evidence> evidence,
      List<Answer> answered,
      List<RequirementAtPlace> open) {
    RequirementAtPlace each =
        new RequirementAtPlace(requirement, place, scope, slots, asOf, limits);
    each.read(evidence, answered);
    open.add(each);
    return new Undecided.AtPlace(place, null, open.size() - 1);
  }

  private List<PlaceResult> decide(List<RequirementAtPlace> open) {
    RequirementResults words = new RequirementResults(plan.parameters(), strict);
    Answers<RequirementSeen> requirement = answers.requirement();
    List<RequirementSeen> seen = new ArrayList<>(open.size());
    List<Object> figures = new ArrayList<>();
    for (RequirementAtPlace each : open) {
      seen.add(each.observation());
      figures.addAll(each.figuresSeen);
    }
    List<Verdict> verdicts = requirement.of(seen, Function.identity());
    List<Verdict> ofFigures = requirement.ask(figures);
    int next = 0;
    List<OutcomeSeen> outcomes = new ArrayList<>(open.size());
    for (int i = 0; i < open.size(); i++) {
      RequirementAtPlace each = open.get(i);
      for (int figure = 0; figure < each.figuresSeen.size(); figure++) {
        verdicts.set(i, requirement.join(verdicts.get(i), ofFigures.get(next++)));
      }
      outcomes.add(words.observe(each, verdicts.get(i).required(List.of(seen.get(i), each.figuresSeen))));
    }
    List<Verdict> heldBack = answers.outcome().of(outcomes, Function.identity());
    List<PlaceResult> results = new ArrayList<>(open.size());
    for (int i = 0; i < open.size(); i++) {
      results.add(words.result(open.get(i), verdicts.get(i), heldBack.get(i)));
    }
    return results;
  }

  private static RequirementResult collect(
      Undecided undecided, List<PlaceResult> results, List<Caveat> caveats) {
    RequirementPlan plan = undecided.plan();
    if (undecided.places().isEmpty()) {
      return undecided.ofClosedCriterion() ? plan.ofClosedCriterion() : plan.withoutSite();
    }
    boolean ofSites = plan.requirement.target() == RequirementTarget.FACILITY;
    List<SiteResult> sites = ofSites ? new ArrayList<>(undecided.places().size()) : List.of();
    PlaceResult worst = null;
    for (Undecided.AtPlace at : undecided.places()) {
      PlaceResult result = at.known() == null ? results.get(at.undecided()) : at.known();
      if (worst == null || result.outcome().compareTo(worst.outcome()) < 0) {
        worst = result;
      }
      Facility facility = at.place().facility();
      if (facility != null) {
        sites.add(new SiteResult(facility.id(), result.outcome(), result.grounds()));
      }
      for (Caveat caveat : result.caveats()) {
        if (!caveats.contains(caveat)) {
          caveats.add(caveat);
        }
      }
    }
    PlaceResult counts = Objects.requireNonNull(worst);
    return new RequirementResult(plan.requirement, counts.outcome(), counts.grounds(), sites);
  }
}
