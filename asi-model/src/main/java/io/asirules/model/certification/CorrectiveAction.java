package io.asirules.model.certification;

import io.asirules.model.audit.Severity;
import io.asirules.model.standard.CriterionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a finding asks of the entity next. Every non-conformance needs a plan with its root cause:
 * CONFIRMED,
 * https://aluminium-stewardship.org/successfully-transitioning-from-a-provisional-certification-to-a-full-certification
 *
 * @param criterion the criterion that has the finding
 * @param severity the worst severity over all sites
 * @param planDue last day for the plan to reach the Lead Auditor; null where no deadline is known
 * @param completeFrom first day of the window in which ASI expects a Major to be closed, or null
 * @param completeBy last day of that window, or null
 */
public record CorrectiveAction(
    CriterionId criterion,
    Severity severity,
    @Nullable LocalDate planDue,
    @Nullable LocalDate completeFrom,
    @Nullable LocalDate completeBy) {}
