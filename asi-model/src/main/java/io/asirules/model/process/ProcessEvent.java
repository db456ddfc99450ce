package io.asirules.model.process;

import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.Certificate;
import io.asirules.model.certification.CertificationDecision;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.MembershipClass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that happened on the way to a certificate, as people report it. */
public sealed interface ProcessEvent {

  /**
   * Returns the day on which it happened.
   *
   * @return the day
   */
  LocalDate day();

  /**
   * The member joined ASI, or changed its class.
   *
   * @param day the day
   * @param membershipClass its class
   */
  record Joined(LocalDate day, MembershipClass membershipClass) implements ProcessEvent {}

  /**
   * The membership ended.
   *
   * @param day the day
   */
  record Left(LocalDate day) implements ProcessEvent {}

  /**
   * The member wrote its certification scope down, or changed it.
   *
   * @param day the day
   * @param scope the scope
   */
  record ScopeDocumented(LocalDate day, CertificationScope scope) implements ProcessEvent {}

  /**
   * The member completed its self-assessment.
   *
   * @param day the day
   */
  record SelfAssessed(LocalDate day) implements ProcessEvent {}

  /**
   * An accredited auditor finished an audit.
   *
   * @param audit the audit
   */
  record Audited(AuditRecord audit) implements ProcessEvent {
    @Override
    public LocalDate day() {
      return audit.end();
    }
  }

  /**
   * The audit report reached the Secretariat.
   *
   * @param day the day
   * @param plansAttached whether the corrective action plans for Majors are attached
   */
  record Reported(LocalDate day, boolean plansAttached) implements ProcessEvent {}

  /**
   * The Secretariat finished its oversight review of the report.
   *
   * @param day the day
   * @param accepted false when the report went back to the auditor
   */
  record Reviewed(LocalDate day, boolean accepted) implements ProcessEvent {}

  /**
   * ASI issued a certificate.
   *
   * @param day the day on which it was published; its date of issue may be earlier where a new
   *     period follows an old one
   * @param certificate the certificate
   * @param decision the decision that was suggested for the audit, or null when none was asked for
   */
  record Certified(LocalDate day, Certificate certificate, @Nullable CertificationDecision decision)
      implements ProcessEvent {}

  /**
   * The certificate was revoked or given back, or it is settled that none will be issued.
   *
   * @param day the day
   */
  record Ended(LocalDate day) implements ProcessEvent {}
}
