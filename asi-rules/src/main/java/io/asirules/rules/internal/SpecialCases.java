package io.asirules.rules.internal;

import io.asirules.model.LocalizedText;
import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.Assurance;
import io.asirules.model.evidence.Basis;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.Polarity;
import io.asirules.model.evidence.Units;
import io.asirules.model.scope.Circumstance;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.Threshold;
import io.asirules.rules.internal.RequirementCase.SmelterRoutes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the special rules need to know beyond one requirement's own evidence: limits, neighbouring
 * requirements, red flags. EVALUATION.md, section 6.
 */
final class SpecialCases {

  private static final RequirementId NEW_SMELTER = RequirementId.parse("5.2/post-2020-intensity");
  private static final RequirementId OLD_SMELTER = RequirementId.parse("5.2/pre-2021-intensity");
  private static final RequirementId OLD_SMELTER_ROUTE =
      RequirementId.parse("5.2/pre-2021-reduction-route");
  private static final RequirementId OLD_SMELTER_REDUCTION =
      RequirementId.parse("5.2/pre-2021-reduction");
  private static final Set<RequirementId> OLD_SMELTER_ROUTES =
      Set.of(OLD_SMELTER, OLD_SMELTER_ROUTE, OLD_SMELTER_REDUCTION);
  private static final Set<RequirementId> REVIEWS_AFTER_EVENT =
      Set.of(
          RequirementId.parse("6.1/review-after-exceedance"),
          RequirementId.parse("6.2/review-after-exceedance"));
  private static final RequirementId VERIFICATION =
      RequirementId.parse("5.1/verification-before-publication");
  private static final RequirementId DISCLOSURE = RequirementId.parse("5.1/annual-disclosure");
  private static final RequirementId ON_PATHWAY = RequirementId.parse("5.3/on-pathway");
  private static final RequirementId RISK_RESPONSE = RequirementId.parse("9.8/risk-response");
  private static final Set<RequirementId> RED_FLAG_PLACES =
      Set.of(RequirementId.parse("9.8/cahra-identification"), RISK_RESPONSE);
  private static final RequirementId HAZARDOUS_WORK =
      RequirementId.parse("10.2/no-hazardous-work-under-18");

  /** Requirements on which an incident of a neighbour weighs. */
  private static final Set<RequirementId> WEIGHED_BY_NEIGHBOURS =
      Set.of(
          RequirementId.parse("10.3/modern-slavery-statement"),
          RequirementId.parse("11.1/management-system"));

  private static final LocalizedText THREE_YEARS =
      new LocalizedText("more than three years have passed since the base year", "距基准年超过三年");

  private static final BigDecimal YEARS_TO_PATHWAY = BigDecimal.valueOf(3);

  private final ScopeView scope;
  private final LocalDate asOf;
  private final Map<RequirementId, BigDecimal> limits;
  private final Function<RequirementId, @Nullable Requirement> requirements;
  private final Function<String, List<Evidence>> byCriterion;
  private final Function<RequirementId, List<Evidence>> byRequirement;

  /**
   * Prepares the look-ups.
   *
   * @param limits limits given by the user, in the unit of the shipped ones
   * @param requirements requirement by name; null where the edition has none
   * @param byCriterion evidence attached to any requirement of a criterion
   * @param byRequirement evidence attached to a requirement
   */
  SpecialCases(
      ScopeView scope,
      LocalDate asOf,
      Map<RequirementId, BigDecimal> limits,
      Function<RequirementId, @Nullable Requirement> requirements,
      Function<String, List<Evidence>> byCriterion,
      Function<RequirementId, List<Evidence>> byRequirement) {
    this.scope = scope;
    this.asOf = asOf;
    this.limits = limits;
    this.requirements = requirements;
    this.byCriterion = byCriterion;
    this.byRequirement = byRequirement;
  }

  boolean isReviewAfterEvent(Requirement requirement) {
    return REVIEWS_AFTER_EVENT.contains(requirement.id());
  }

  void look(RequirementCase fact, Requirement requirement) {
    RequirementId id = requirement.id();
    if (requirement.threshold() != null) {
      lookAtFigure(fact, requirement, id);
    }
    if (id.equals(VERIFICATION)) {
      fact.verifiedAfterPublication = verifiedAfterPublication(fact);
    } else if (id.equals(ON_PATHWAY)) {
      lookAtBaseYear(fact);
    } else if (id.equals(RISK_RESPONSE)) {
      fact.redFlag = hasRedFlag(fact);
    } else if (id.equals(HAZARDOUS_WORK)) {
      fact.youngestWorker = youngestWorker(fact);
    } else if (WEIGHED_BY_NEIGHBOURS.contains(id)) {
      fact.relatedIncident = incidentOfNeighbour(fact, requirement);
    }
  }

  private Function<Evidence, Relation> relationTo(RequirementCase fact) {
    return item -> scope.relation(item.unit().orElse(null), item.coverage(), fact.facility);
  }

  /** The limit that counts: the user's own, which the user vouches for, or the shipped one. */
  private Threshold limit(Requirement requirement) {
    Threshold shipped = java.util.Objects.requireNonNull(requirement.threshold());
    BigDecimal own = limits.get(requirement.id());
    if (own == null) {
      return shipped;
    }
    return new Threshold(
        shipped.metric(),
        shipped.bound(),
        own,
        shipped.unit(),
        shipped.boundary(),
        new Provenance(EvidenceLevel.VERIFIED, List.of(), "given by the user"));
  }

  private void lookAtFigure(RequirementCase fact, Requirement requirement, RequirementId id) {
    fact.limit = limit(requirement);
    boolean ofSmelter = id.equals(NEW_SMELTER) || OLD_SMELTER_ROUTES.contains(id);
    List<Evidence> evidence =
        ofSmelter ? byCriterion.apply("5.2") : byRequirement.apply(requirement.id());
    Figures.Reading reading = Figures.read(evidence, relationTo(fact), fact.limit, asOf);
    if (OLD_SMELTER_ROUTES.contains(id)) {
      lookAtRoutes(fact, evidence, reading);
      return;
    }
    fact.figure = reading.state();
    fact.figureText = reading.text();
    if (id.equals(NEW_SMELTER) && fact.facility != null) {
      fact.smelterLimitOpen =
          !fact.limit.provenance().level().isReliable()
              || scope.declared(Circumstance.POST_2020_SMELTER, fact.facility) == null;
    }
    if (ofSmelter) {
      addFacts(fact, evidence);
    }
  }

  private void lookAtRoutes(RequirementCase fact, List<Evidence> evidence, Figures.Reading own) {
    Requirement first = requirements.apply(OLD_SMELTER);
    Requirement route = requirements.apply(OLD_SMELTER_ROUTE);
    Requirement reduction = requirements.apply(OLD_SMELTER_REDUCTION);
    if (first == null || route == null || reduction == null) {
      fact.figure = own.state();
      fact.figureText = own.text();
      return;
    }
    Function<Evidence, Relation> relation = relationTo(fact);
    Figures.Reading intensity = Figures.read(evidence, relation, limit(first), asOf);
    fact.limit = limit(first);
    fact.figure = intensity.state();
    fact.figureText = intensity.text();
    addFacts(fact, evidence);
    if (intensity.state() == FigureState.WITHIN) {
      fact.smelterRoutes = SmelterRoutes.KEPT;
    } else if (intensity.state() == FigureState.BEYOND) {
      Threshold second = limit(route);
      Threshold cut = limit(reduction);
      if (Figures.keepsOther(evidence, relation, limit(first), second, asOf)
          && Figures.read(evidence, relation, cut, asOf).state() == FigureState.WITHIN) {
        fact.smelterRoutes = SmelterRoutes.KEPT;
        boolean cutIsWeaker = cut.provenance().level().compareTo(second.provenance().level()) > 0;
        fact.limit = cutIsWeaker ? cut : second;
      } else {
        fact.smelterRoutes = SmelterRoutes.NOT_SETTLED;
      }
    }
  }

  private void addFacts(RequirementCase fact, List<Evidence> evidence) {
    Function<Evidence, Relation> relation = relationTo(fact);
    List<Evidence> all = new ArrayList<>(fact.facts);
    for (Evidence item : evidence) {
      if (item.shows().contains(Aspect.MEASURED)
          && relation.apply(item) != Relation.NONE
          && !all.contains(item)) {
        all.add(item);
      }
    }
    fact.facts = all;
  }

  private boolean verifiedAfterPublication(RequirementCase fact) {
    Function<Evidence, Relation> relation = relationTo(fact);
    for (Evidence verification : fact.facts) {
      if (supports(verification, Aspect.VERIFIED)
          && verification.assurance() == Assurance.INDEPENDENT
          && verification.period().isPresent()
          && relation.apply(verification) == Relation.WHOLE) {
        LocalDate last = verification.period().get().to();
        LocalDate verified = verification.published().orElse(last);
        for (Evidence disclosure : byRequirement.apply(DISCLOSURE)) {
          if (supports(disclosure, Aspect.PUBLISHED)
              && relation.apply(disclosure) == Relation.WHOLE
              && disclosure.period().map(period -> period.to().equals(last)).orElse(false)
              && disclosure.published().map(verified::isAfter).orElse(false)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean supports(Evidence item, Aspect aspect) {
    return item.polarity() == Polarity.SUPPORTS
        && item.basis() != Basis.ABSENCE
        && item.shows().contains(aspect)
        && !item.shows().contains(Aspect.PLANNED)
        && !Figures.beginsAfter(item, asOf);
  }

  private void lookAtBaseYear(RequirementCase fact) {
    List<Evidence> stated =
        Figures.latest(byCriterion.apply("5.3"), relationTo(fact), "base-year", asOf);
    BigDecimal baseYear = null;
    for (Evidence item : stated) {
      BigDecimal year = item.metric().orElseThrow().value();
      baseYear = baseYear == null ? year : baseYear.max(year);
    }
    if (baseYear != null
        && BigDecimal.valueOf(asOf.getYear()).subtract(baseYear).compareTo(YEARS_TO_PATHWAY) <= 0) {
      fact.pathwayNotYetDue = true;
      fact.circumstance = THREE_YEARS;
    }
  }

  private boolean hasRedFlag(RequirementCase fact) {
    for (RequirementId place : RED_FLAG_PLACES) {
      for (Evidence item : byRequirement.apply(place)) {
        if (supports(item, Aspect.TRIGGER) && relationTo(fact).apply(item) != Relation.NONE) {
          return true;
        }
      }
    }
    return false;
  }

  private @Nullable BigDecimal youngestWorker(RequirementCase fact) {
    BigDecimal youngest = null;
    for (Evidence item :
        Figures.latest(byCriterion.apply("10.2"), relationTo(fact), "youngest-worker-age", asOf)) {
      BigDecimal age =
          Units.convert(item.metric().orElseThrow().value(), item.metric().get().unit(), "year")
              .orElse(BigDecimal.ZERO);
      if (!Figures.isCurrent(item, asOf)) {
        return null;
      }
      youngest = youngest == null ? age : youngest.min(age);
    }
    return youngest;
  }

  private boolean incidentOfNeighbour(RequirementCase fact, Requirement requirement) {
    for (Evidence item : byCriterion.apply(requirement.id().criterion().value())) {
      boolean own = item.requirement().map(id -> id.equals(requirement.id())).orElse(false);
      Relation relation = relationTo(fact).apply(item);
      if (!own
          && item.polarity() == Polarity.CONTRADICTS
          && item.basis() != Basis.ABSENCE
          && item.shows().contains(Aspect.INCIDENT)
          && !item.shows().contains(Aspect.PLANNED)
          && !Figures.beginsAfter(item, asOf)
          && (relation == Relation.WHOLE || relation == Relation.PART)) {
        return true;
      }
    }
    return false;
  }
}
