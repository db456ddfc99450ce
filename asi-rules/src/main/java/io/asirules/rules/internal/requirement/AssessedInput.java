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

  /**
   * Whether evidence supports an aspect now. What also shows that something is planned supports the
   * plan alone.
   */
  boolean supports(Evidence item, Aspect aspect) {
    return item.polarity() == Polarity.SUPPORTS
        && speaksOf(item, aspect)
        && !item.shows().contains(Aspect.PLANNED);
  }

  /** Whether evidence contradicts an aspect now; a plan beside it takes nothing back. */
  boolean contradicts(Evidence item, Aspect aspect) {
    return item.polarity() == Polarity.CONTRADICTS && speaksOf(item, aspect);
  }

  private boolean speaksOf(Evidence item, Aspect aspect) {
    return item.basis() != Basis.ABSENCE
        && item.shows().contains(aspect)
        && !Days.isAhead(item, asOf);
  }
}
