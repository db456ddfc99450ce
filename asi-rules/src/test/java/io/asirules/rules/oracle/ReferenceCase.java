package io.asirules.rules.oracle;

import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.Response;
import io.asirules.model.scope.Facility;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Requirement;
import io.asirules.rules.oracle.ReferenceScope.Relation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One case: a requirement at the entity or at a facility, with all that speaks about it. */
final class ReferenceCase {

  /** State of an aspect. */
  enum State {
    CONFLICT,
    LACKING,
    SHOWN,
    PART,
    GROUP,
    NONE
  }

  private final ReferenceInput input;
  private final Criterion criterion;
  private final Requirement requirement;
  private final @Nullable Facility site;
  private final List<ReferenceStatement> statements;

  ReferenceCase(
      ReferenceInput input, Criterion criterion, Requirement requirement, @Nullable Facility site) {
    this.input = input;
    this.criterion = criterion;
    this.requirement = requirement;
    this.site = site;
    this.statements = input.statements(requirement, site);
  }

  ReferenceInput input() {
    return input;
  }

  Criterion criterion() {
    return criterion;
  }

  Requirement requirement() {
    return requirement;
  }

  @Nullable Facility site() {
    return site;
  }

  List<ReferenceStatement> statements() {
    return statements;
  }

  /** What speaks about another requirement of the criterion at the same place. */
  List<ReferenceStatement> statementsOn(String key) {
    Requirement other = sibling(key);
    return other == null ? List.of() : input.statements(other, site);
  }

  /** What speaks about any requirement of the criterion at the same place. */
  List<ReferenceStatement> statementsOnCriterion() {
    List<ReferenceStatement> all = new ArrayList<>();
    for (Requirement any : criterion.requirements()) {
      all.addAll(input.statements(any, site));
    }
    return all;
  }

  @Nullable Requirement sibling(String key) {
    for (Requirement other : criterion.requirements()) {
      if (other.id().key().equals(key)) {
        return other;
      }
    }
    return null;
  }

  State core() {
    return state(ReferenceAspects.core(requirement));
  }

  /** Section 4: the state of an aspect. */
  State state(Aspect aspect) {
    boolean shown = false;
    boolean part = false;
    boolean group = false;
    boolean lacking = false;
    for (ReferenceStatement statement : statements) {
      Relation relation = statement.relation();
      if (statement.supports().contains(aspect)) {
        shown |= relation == Relation.WHOLE;
        part |= relation == Relation.PART;
        group |= relation == Relation.GROUP;
      }
      lacking |= isLacking(statement, aspect);
    }
    if (lacking) {
      return shown || part ? State.CONFLICT : State.LACKING;
    }
    if (shown) {
      return State.SHOWN;
    }
    if (part) {
      return State.PART;
    }
    return group ? State.GROUP : State.NONE;
  }

  private boolean isLacking(ReferenceStatement statement, Aspect aspect) {
    return statement.contradicts().contains(aspect) && statement.isWholeOrPart();
  }

  /** Whether all that says that the core aspect is lacking is a search without a find. */
  boolean isCoreLackingByAbsenceOnly() {
    Aspect core = ReferenceAspects.core(requirement);
    boolean any = false;
    for (ReferenceStatement statement : statements) {
      if (isLacking(statement, core)) {
        any = true;
        if (!statement.absence()) {
          return false;
        }
      }
    }
    return any;
  }

  boolean isAny(Set<Aspect> aspects, State first, State second) {
    for (Aspect aspect : aspects) {
      State state = state(aspect);
      if (state == first || state == second) {
        return true;
      }
    }
    return false;
  }

  /** The latest date of what shows the core aspect for the whole case. */
  @Nullable LocalDate lastDate() {
    Aspect core = ReferenceAspects.core(requirement);
    LocalDate last = null;
    for (ReferenceStatement statement : statements) {
      LocalDate date = statement.date();
      if (statement.shows(core) && date != null && (last == null || date.isAfter(last))) {
        last = date;
      }
    }
    return last;
  }

  boolean hasMissedTrigger() {
    LocalDate last = lastDate();
    for (ReferenceStatement statement : statements) {
      LocalDate date = statement.date();
      if (statement.isTrigger()
          && statement.isWholeOrPart()
          && last != null
          && date != null
          && date.isAfter(last)) {
        return true;
      }
    }
    return false;
  }

  boolean hasIncident() {
    for (ReferenceStatement statement : statements) {
      if (statement.isIncident()) {
        return true;
      }
    }
    return false;
  }

  boolean hasIncidentElsewhereInCriterion() {
    for (Requirement other : criterion.requirements()) {
      if (other != requirement) {
        for (ReferenceStatement statement : input.statements(other, site)) {
          if (statement.isIncident()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  boolean hasAbsence() {
    for (ReferenceStatement statement : statements) {
      if (statement.absence()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a search without a find counts against a duty to publish. */
  boolean hasCountingAbsence() {
    for (ReferenceStatement statement : statements) {
      if (statement.absence() && statement.isWholeOrPart() && !statement.contradicts().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  boolean isClaimedNotApplicable() {
    for (ReferenceStatement statement : statements) {
      if (statement.relation() == Relation.WHOLE
          && statement.response() == Response.NOT_APPLICABLE) {
        return true;
      }
    }
    return false;
  }

  boolean isIndependentlyShown() {
    Aspect core = ReferenceAspects.core(requirement);
    for (ReferenceStatement statement : statements) {
      if (statement.shows(core) && statement.isIndependent()) {
        return true;
      }
    }
    return false;
  }

  /** Level of the scheme when only certificates show IN_USE; null otherwise. */
  @Nullable EvidenceLevel certificateLevel() {
    if (state(Aspect.IN_USE) != State.SHOWN) {
      return null;
    }
    EvidenceLevel level = null;
    for (ReferenceStatement statement : statements) {
      if (statement.shows(Aspect.IN_USE)) {
        EvidenceLevel scheme = statement.certificateLevel();
        if (scheme == null) {
          return null;
        }
        level = level == null || scheme.compareTo(level) < 0 ? scheme : level;
      }
    }
    return level;
  }

  /** Whether nothing but answers shows the aspects that the requirement needs. */
  boolean restsOnAnswersOnly() {
    Set<Aspect> needed = ReferenceAspects.further(requirement);
    needed.add(ReferenceAspects.core(requirement));
    for (ReferenceStatement statement : statements) {
      if (statement.evidence() != null) {
        for (Aspect aspect : needed) {
          if (statement.shows(aspect)) {
            return false;
          }
        }
      }
    }
    return true;
  }
}
