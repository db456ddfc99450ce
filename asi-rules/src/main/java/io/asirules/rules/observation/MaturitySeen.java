package io.asirules.rules.observation;

import com.google.common.annotations.Beta;
import io.asirules.model.audit.AuditMode;
import io.asirules.model.certification.Decision;

/**
 * An audit beside the Overall Maturity Rating.
 *
 * @param decision the decision as it is given out
 * @param mode on site or from the desk
 * @param critical criteria with a Critical Breach
 * @param open findings that were open when the audit ended
 * @param raised findings that the audit raised, those closed by its end included
 */
@Beta
public record MaturitySeen(Decision decision, AuditMode mode, int critical, int open, int raised) {}
