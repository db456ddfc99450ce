package io.asirules.rules.observation;

import com.google.common.annotations.Beta;
import io.asirules.model.audit.AuditType;
import io.asirules.model.audit.CertificateLevel;
import io.asirules.model.scope.ScopeKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of an audit and of the certificate held.
 *
 * @param type what the audit is for
 * @param end last day of the audit
 * @param dateOfIssue date of issue as stated, or null: of the new certificate, or of the one held
 * @param heldLevel level of the certificate held, or null where that is not stated
 * @param heldUntil its last day, or null where that is not stated
 * @param scope kind of scope
 * @param transitionEnd last day of a scope in transition
 * @param majorsWithoutCritical criteria with a Major that no exemption takes away
 * @param majorLimit most criteria with a Major with which a certificate is possible, where there is
 *     a limit
 */
@Beta
public record AuditDatesSeen(
    AuditType type,
    LocalDate end,
    @Nullable LocalDate dateOfIssue,
    @Nullable CertificateLevel heldLevel,
    @Nullable LocalDate heldUntil,
    ScopeKind scope,
    LocalDate transitionEnd,
    int majorsWithoutCritical,
    int majorLimit) {}
