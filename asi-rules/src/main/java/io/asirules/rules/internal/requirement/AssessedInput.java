package io.asirules.rules.internal.requirement;

import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.Basis;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.Polarity;
import io.asirules.model.standard.RequirementId;
import io.asirules.rules.internal.scope.ScopeView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * What is the same for all requirements and places of one assessment.
 *
 * @param scope the scope
 * @param slots evidence and answers
 * @param asOf the day for which the assessment speaks
 * @param strict whether data below CONFIRMED may decide nothing
 * @param limits limits given by the user
 */
public record AssessedInput(
    ScopeView scope,
    EvidenceSlots slots,
    LocalDate asOf,
    boolean strict,
    Map<RequirementId, BigDecimal> limits) {

  /** Whether evidence speaks of an aspect now, and not of a plan or of something not found. */
  boolean states(Evidence item, Aspect aspect) {
    return item.basis() != Basis.ABSENCE
        && item.shows().contains(aspect)
        && !item.shows().contains(Aspect.PLANNED)
        && !Days.isAhead(item, asOf);
  }

  /** Whether evidence speaks for an aspect now. */
  boolean supports(Evidence item, Aspect aspect) {
    return item.polarity() == Polarity.SUPPORTS && states(item, aspect);
  }
}
