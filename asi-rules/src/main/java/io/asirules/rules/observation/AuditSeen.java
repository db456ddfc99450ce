package io.asirules.rules.observation;

import com.google.common.annotations.Beta;
import io.asirules.model.audit.AuditMode;
import io.asirules.model.audit.AuditType;
import io.asirules.model.audit.CertificateLevel;
import io.asirules.model.certification.Decision;
import io.asirules.model.scope.ScopeKind;
import org.jspecify.annotations.Nullable;

/**
 * An audit with what it left open, and the terms of the Assurance Manual that it stands beside.
 * Criteria are counted once, over letters and sites; findings that were closed by the end of the
 * audit do not count.
 *
 * @param custody whether the audit is against a Chain of Custody Standard
 * @param mode on site or from the desk
 * @param type what the audit is for
 * @param held whether a certificate of the standard is held
 * @param heldLevel its level, or null where that is not stated
 * @param scope kind of scope
 * @param majors criteria with a Major that no exemption takes away, or with a Critical Breach
 * @param majorsWithoutCritical those of them that are not there for a Critical Breach alone
 * @param majorFindings the same, counted one by one over letters and sites
 * @param majorLimit most such criteria with which a certificate is possible, where there is a limit
 * @param exempted criteria with a Major that an exemption takes away
 * @param critical criteria with a Critical Breach
 * @param minors criteria with Minors only
 * @param persistentMinors parts of these whose Minor was opened before the audit
 * @param beyondTransition criteria with a finding that lie outside the principles of a scope in
 *     transition
 * @param criticalOfHolder what becomes of a certificate held with a Critical Breach, or null where
 *     that is not known; the same holds for what follows
 * @param provisionalAgain what follows a Major under a provisional certificate, or null
 * @param majorAtSurveillance what follows a Major at surveillance, or null
 * @param majorAtScopeChange what follows a Major at a scope change, or null
 * @param exemptedOnly what follows where all Majors are exempted, or null
 */
@Beta
public record AuditSeen(
    boolean custody,
    AuditMode mode,
    AuditType type,
    boolean held,
    @Nullable CertificateLevel heldLevel,
    ScopeKind scope,
    int majors,
    int majorsWithoutCritical,
    int majorFindings,
    int majorLimit,
    int exempted,
    int critical,
    int minors,
    int persistentMinors,
    int beyondTransition,
    @Nullable Decision criticalOfHolder,
    @Nullable Decision provisionalAgain,
    @Nullable Decision majorAtSurveillance,
    @Nullable Decision majorAtScopeChange,
    @Nullable Decision exemptedOnly) {}
