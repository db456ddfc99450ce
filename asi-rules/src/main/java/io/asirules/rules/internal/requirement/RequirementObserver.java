package io.asirules.rules.internal.requirement;

import io.asirules.model.assessment.Applicability;
import io.asirules.model.assessment.ApplicabilityStatus;
import io.asirules.model.assessment.Caveat;
import io.asirules.model.assessment.RequirementResult;
import io.asirules.model.assessment.SiteResult;
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
  private final List<Place> facilities = new ArrayList<>();

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
    scope.facilities().forEach(each -> facilities.add(new Place(each)));
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
            ofCriterion.add(undecided(criterion, requirement, closed, open));
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

  /** A requirement with its result, or with the places where it has to be shown. */
  private record Undecided(
      RequirementPlan plan, @Nullable RequirementResult known, List<Undecided.AtPlace> places) {

    /** A place with its result, or the number of the case that will give it. */
    private record AtPlace(Place place, @Nullable PlaceResult known, int undecided) {}
  }

  private Undecided undecided(
      Criterion criterion,
      RequirementPlan requirement,
      boolean closed,
      List<RequirementAtPlace> open) {
    if (closed) {
      return new Undecided(requirement, requirement.ofClosedCriterion(), List.of());
    }
    if (requirement.requirement.target() == RequirementTarget.ENTITY) {
      int blank = plainBlank(requirement);
      RequirementResult known = blank < 0 ? null : requirement.blankResult(blank, strict);
      if (known != null) {
        PlaceResult shared = Objects.requireNonNull(requirement.blank(blank, strict));
        return new Undecided(
            requirement, known, List.of(new Undecided.AtPlace(Place.ENTITY, shared, -1)));
      }
      return new Undecided(requirement, null, List.of(at(Place.ENTITY, requirement, open)));
    }
    List<Undecided.AtPlace> places = new ArrayList<>(scope.facilities().size());
    for (Place place : facilities) {
      if (mayBind(criterion, Objects.requireNonNull(place.facility()))) {
        places.add(at(place, requirement, open));
      }
    }
    return places.isEmpty()
        ? new Undecided(requirement, requirement.withoutSite(), places)
        : new Undecided(requirement, null, places);
  }

  /** Which shared result a plain requirement has where activities are stated; -1 for none. */
  private int plainBlank(RequirementPlan requirement) {
    if (requirement.isPlain() && slots.isSilent(requirement)) {
      return RequirementPlan.PLAIN_BLANK;
    }
    return requirement.sharesYes() && slots.isPlainYes(requirement)
        ? RequirementPlan.PLAIN_YES
        : -1;
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
      Place place, RequirementPlan requirement, List<RequirementAtPlace> open) {
    int blank = place.isActivityStated() ? plainBlank(requirement) : -1;
    PlaceResult plain = blank < 0 ? null : requirement.blank(blank, strict);
    if (plain != null) {
      return new Undecided.AtPlace(place, plain, -1);
    }
    RequirementAtPlace each =
        new RequirementAtPlace(requirement, place, scope, slots, asOf, limits);
    if (slots.isSilent(requirement) && requirement.sharesBlanks()) {
      PlaceResult known = requirement.blank(each.blank(), strict);
      if (known != null) {
        return new Undecided.AtPlace(place, known, -1);
      }
    }
    each.read(slots.evidence(requirement), slots.answers(requirement));
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
      outcomes.add(
          words.observe(each, verdicts.get(i).required(List.of(seen.get(i), each.figuresSeen))));
    }
    List<Verdict> heldBack = answers.outcome().of(outcomes, Function.identity());
    List<PlaceResult> results = new ArrayList<>(open.size());
    for (int i = 0; i < open.size(); i++) {
      RequirementAtPlace each = open.get(i);
      PlaceResult result = words.result(each, verdicts.get(i), heldBack.get(i));
      results.add(result);
      RequirementPlan of = each.plan;
      if (of.sharesBlanks() && slots.isSilent(of)) {
        of.keepBlank(each.blank(), strict, result);
      } else if (of.sharesYes() && slots.isPlainYes(of) && each.place.isActivityStated()) {
        of.keepBlank(RequirementPlan.PLAIN_YES, strict, result);
      }
    }
    return results;
  }

  private static void addCaveats(@Nullable PlaceResult result, List<Caveat> caveats) {
    if (result != null) {
      for (Caveat caveat : result.caveats()) {
        if (!caveats.contains(caveat)) {
          caveats.add(caveat);
        }
      }
    }
  }

  private static RequirementResult collect(
      Undecided undecided, List<PlaceResult> results, List<Caveat> caveats) {
    RequirementPlan plan = undecided.plan();
    if (undecided.known() != null) {
      undecided.places().forEach(at -> addCaveats(at.known(), caveats));
      return undecided.known();
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
      addCaveats(result, caveats);
    }
    PlaceResult counts = Objects.requireNonNull(worst);
    return new RequirementResult(plan.requirement, counts.outcome(), counts.grounds(), sites);
  }
}
