package io.asirules.rules.internal.requirement;

import io.asirules.model.assessment.Applicability;
import io.asirules.model.assessment.ApplicabilityStatus;
import io.asirules.model.assessment.Caveat;
import io.asirules.model.assessment.CaveatCode;
import io.asirules.model.assessment.RequirementResult;
import io.asirules.model.assessment.SiteResult;
import io.asirules.model.evidence.Answer;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.ActivityBinding;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.RequirementTarget;
import io.asirules.rules.internal.engine.RuleSetAnswers;
import io.asirules.rules.internal.engine.Verdict;
import io.asirules.rules.observation.RequirementSeen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets rules decide how the requirements of an edition stand, at the entity and at each site. */
public final class RequirementObserver {

  private final EditionPlan plan;
  private final AssessedInput input;
  private final RuleSetAnswers answers;
  private final List<Place> facilities = new ArrayList<>();

  /** Requirements that read figures, at each of their places. */
  private final IdentityHashMap<RequirementPlan, IdentityHashMap<Place, RequirementAtPlace>>
      measured = new IdentityHashMap<>();

  /**
   * Prepares to decide.
   *
   * @param plan the edition
   * @param input what is assessed
   * @param answers what the rules of the edition say
   * @param applicability whether each criterion applies
   */
  public RequirementObserver(
      EditionPlan plan,
      AssessedInput input,
      RuleSetAnswers answers,
      Map<Criterion, Applicability> applicability) {
    this.plan = plan;
    this.input = input;
    this.answers = answers;
    input.scope().facilities().forEach(each -> facilities.add(new Place(each)));
    boolean learning = answers.requirement().knowsLittle();
    Set<RequirementSeen> unknown = new LinkedHashSet<>(0);
    for (Map.Entry<Criterion, Applicability> each : applicability.entrySet()) {
      if (each.getValue().status() != ApplicabilityStatus.NOT_APPLICABLE) {
        for (RequirementPlan requirement : plan.of(each.getKey().id()).requirements()) {
          if (requirement.readsFigures() || learning) {
            observe(requirement, each.getKey(), learning, unknown);
          }
        }
      }
    }
    answers.requirement().learn(unknown);
    askAboutFigures();
  }

  private void observe(
      RequirementPlan requirement,
      Criterion criterion,
      boolean learning,
      Set<RequirementSeen> unknown) {
    boolean ofEntity = requirement.requirement.target() == RequirementTarget.ENTITY;
    IdentityHashMap<Place, RequirementAtPlace> byPlace =
        requirement.readsFigures() ? new IdentityHashMap<>(4) : null;
    for (Place place : ofEntity ? List.of(Place.ENTITY) : bindable(criterion)) {
      PlaceConditions conditions = PlaceConditions.of(requirement, place, input.scope());
      RequirementAtPlace each = new RequirementAtPlace(requirement, place, conditions, input);
      if (byPlace != null) {
        byPlace.put(place, each);
      }
      if (learning) {
        unknown.add(each.observation());
      }
    }
    if (byPlace != null) {
      measured.put(requirement, byPlace);
    }
  }

  /** Observations with figures are asked about in one go, since no answer on them is kept. */
  private void askAboutFigures() {
    List<FiguresAtPlace> asked = new ArrayList<>();
    List<Object> observations = new ArrayList<>();
    for (Map<Place, RequirementAtPlace> byPlace : measured.values()) {
      for (RequirementAtPlace each : byPlace.values()) {
        FiguresAtPlace figures = Objects.requireNonNull(each.figures);
        asked.add(figures);
        observations.addAll(figures.observations);
      }
    }
    List<Verdict> verdicts = answers.requirement().ask(observations);
    int next = 0;
    for (FiguresAtPlace figures : asked) {
      int end = next + figures.observations.size();
      figures.verdicts = verdicts.subList(next, end);
      next = end;
    }
  }

  /**
   * The requirements of one criterion.
   *
   * @param results their results, in reading order
   * @param caveats what these rest on that is not confirmed, each once
   */
  public record OfCriterion(List<RequirementResult> results, List<Caveat<CaveatCode>> caveats) {}

  /**
   * Decides the requirements of a criterion.
   *
   * @param criterion the criterion
   * @param applicability whether it applies
   * @return the results
   */
  public OfCriterion decide(Criterion criterion, Applicability applicability) {
    CriterionPlan ofCriterion = plan.of(criterion.id());
    if (applicability.status() == ApplicabilityStatus.NOT_APPLICABLE) {
      return new OfCriterion(ofCriterion.closed(), List.of());
    }
    List<RequirementPlan> requirements = ofCriterion.requirements();
    RequirementResult[] results = new RequirementResult[requirements.size()];
    List<Caveat<CaveatCode>> caveats = new ArrayList<>(requirements.size() + 2);
    List<Place> sites = null;
    for (int i = 0; i < results.length; i++) {
      RequirementPlan each = requirements.get(i);
      if (each.requirement.target() == RequirementTarget.ENTITY) {
        results[i] = ofEntity(each, caveats);
      } else {
        sites = sites == null ? bindable(criterion) : sites;
        results[i] = ofSites(each, sites, caveats);
      }
    }
    return new OfCriterion(List.of(results), caveats);
  }

  /** The facilities that have an activity which the criterion may bind. */
  private List<Place> bindable(Criterion criterion) {
    List<Place> places = new ArrayList<>(facilities.size());
    for (Place place : facilities) {
      if (mayBind(criterion, Objects.requireNonNull(place.facility()))) {
        places.add(place);
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

  private RequirementResult ofEntity(
      RequirementPlan requirement, List<Caveat<CaveatCode>> caveats) {
    int blank = plainBlank(requirement);
    RequirementResult known = blank < 0 ? null : requirement.blankResult(blank, input.strict());
    PlaceResult result = at(Place.ENTITY, requirement, null);
    caveats.addAll(result.caveats());
    return known == null ? requirement.resultOfEntity(result) : known;
  }

  private RequirementResult ofSites(
      RequirementPlan requirement, List<Place> places, List<Caveat<CaveatCode>> caveats) {
    if (places.isEmpty()) {
      return requirement.withoutSite();
    }
    Map<PlaceLook, PlaceResult> alike =
        places.size() > 1 && requirement.isAlikeInAlikePlaces() ? new HashMap<>() : null;
    List<SiteResult> sites = new ArrayList<>(places.size());
    List<Caveat<CaveatCode>> own = new ArrayList<>(0);
    PlaceResult worst = null;
    for (Place place : places) {
      PlaceResult result = at(place, requirement, alike);
      if (worst == null || result.outcome().compareTo(worst.outcome()) < 0) {
        worst = result;
      }
      Facility facility = Objects.requireNonNull(place.facility());
      sites.add(new SiteResult(facility.id(), result.outcome(), result.grounds()));
      addMissing(result.caveats(), own);
    }
    caveats.addAll(own);
    PlaceResult counts = Objects.requireNonNull(worst);
    return new RequirementResult(
        requirement.requirement, counts.outcome(), counts.grounds(), sites);
  }

  private static void addMissing(List<Caveat<CaveatCode>> some, List<Caveat<CaveatCode>> all) {
    for (Caveat<CaveatCode> caveat : some) {
      if (!all.contains(caveat)) {
        all.add(caveat);
      }
    }
  }

  /** Which shared result a plain requirement has where activities are stated; -1 for none. */
  private int plainBlank(RequirementPlan requirement) {
    if (requirement.isPlain() && input.slots().isSilent(requirement)) {
      return RequirementPlan.PLAIN_BLANK;
    }
    return requirement.sharesYes() && input.slots().isPlainYes(requirement)
        ? RequirementPlan.PLAIN_YES
        : -1;
  }

  /**
   * Decides a requirement at a place.
   *
   * @param alike results of places of which the evidence speaks equally far, or null
   */
  private PlaceResult at(
      Place place, RequirementPlan requirement, @Nullable Map<PlaceLook, PlaceResult> alike) {
    if (requirement.readsFigures()) {
      return decide(
          Objects.requireNonNull(Objects.requireNonNull(measured.get(requirement)).get(place)));
    }
    int blank = place.isActivityStated() ? plainBlank(requirement) : -1;
    PlaceResult known = blank < 0 ? null : requirement.blank(blank, input.strict());
    if (known != null) {
      return known;
    }
    PlaceConditions conditions = PlaceConditions.of(requirement, place, input.scope());
    if (blank < 0 && requirement.sharesBlanks() && input.slots().isSilent(requirement)) {
      blank = blank(place, conditions);
      known = requirement.blank(blank, input.strict());
      if (known != null) {
        return known;
      }
    }
    PlaceLook look = alike == null ? null : PlaceLook.of(requirement, place, conditions, input);
    known = look == null ? null : Objects.requireNonNull(alike).get(look);
    if (known != null) {
      return known;
    }
    PlaceResult result = decide(new RequirementAtPlace(requirement, place, conditions, input));
    if (blank >= 0) {
      requirement.keepBlank(blank, input.strict(), result);
    }
    if (look != null) {
      Objects.requireNonNull(alike).put(look, result);
    }
    return result;
  }

  /**
   * A number for what alone tells places apart of which the input says nothing: up to {@link
   * RequirementPlan#BLANKS}.
   */
  private static int blank(Place place, PlaceConditions conditions) {
    int number = conditions.circumstance().ordinal();
    number = number * 2 + (conditions.binding() ? 1 : 0);
    number = number * 2 + (conditions.fromStart() ? 1 : 0);
    return number * 2 + (place.isActivityStated() ? 1 : 0);
  }

  private PlaceResult decide(RequirementAtPlace each) {
    RequirementSeen seen = each.observation();
    Verdict verdict = answers.requirement().of(seen);
    if (each.figures != null) {
      for (Verdict figure : each.figures.verdicts) {
        verdict = answers.requirement().join(verdict, figure);
      }
    }
    verdict.required(each.figures == null ? seen : List.of(seen, each.figures.observations));
    return RequirementResults.result(each, verdict, answers.outcome(), input.strict());
  }

  /**
   * All that tells places of one requirement apart: how far each piece of evidence and each answer
   * speaks of the place, and what binds there.
   *
   * @param extents two bits for each piece of evidence, then for each answer
   */
  private record PlaceLook(PlaceConditions conditions, boolean activityStated, long extents) {

    private static final int MOST = Long.SIZE / 2;

    /** Returns the look, or null where there are too many statements to compare. */
    static @Nullable PlaceLook of(
        RequirementPlan requirement, Place place, PlaceConditions conditions, AssessedInput input) {
      List<Evidence> evidence = input.slots().evidence(requirement);
      List<Answer> answers = input.slots().answers(requirement);
      if (evidence.size() + answers.size() > MOST) {
        return null;
      }
      long extents = 0;
      for (int i = 0; i < evidence.size(); i++) {
        extents = extents * 4 + place.extent(input.scope(), evidence.get(i)).ordinal();
      }
      for (int i = 0; i < answers.size(); i++) {
        extents = extents * 4 + place.extent(input.scope(), answers.get(i)).ordinal();
      }
      return new PlaceLook(conditions, place.isActivityStated(), extents);
    }
  }
}
