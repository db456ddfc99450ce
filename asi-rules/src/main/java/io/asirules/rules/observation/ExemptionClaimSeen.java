package io.asirules.rules.observation;

import com.google.common.annotations.Beta;
import io.asirules.model.audit.Severity;
import java.time.LocalDate;

/**
 * An open finding that is marked as exempted by the greenhouse gas performance exemption.
 *
 * @param severity severity of the finding
 * @param covered whether its criterion is among those that the exemption covers
 * @param end last day of the audit
 * @param since first day of the exemption
 */
@Beta
public record ExemptionClaimSeen(
    Severity severity, boolean covered, LocalDate end, LocalDate since) {}
