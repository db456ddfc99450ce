package io.asirules.rules.process;

import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.Certificate;
import io.asirules.model.process.ProcessEvent;
import io.asirules.model.process.ProcessState;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.MembershipClass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the way to a certificate.
 *
 * @param stage the step reached, membership and expiry apart
 * @param membershipClass class of the member; null when it is none
 * @param joined when it joined
 * @param scope the scope as documented last
 * @param selfAssessed when the last self-assessment was completed
 * @param audit the last audit
 * @param reviewed when the oversight review accepted the report of that audit; null once a
 *     certificate rests on it
 * @param certificate the certificate reported last
 * @param surveyed whether a surveillance of it was reviewed
 * @param last day of the last step
 */
record Progress(
    ProcessState stage,
    @Nullable MembershipClass membershipClass,
    @Nullable LocalDate joined,
    @Nullable CertificationScope scope,
    @Nullable LocalDate selfAssessed,
    @Nullable AuditRecord audit,
    @Nullable LocalDate reviewed,
    @Nullable Certificate certificate,
    boolean surveyed,
    @Nullable LocalDate last) {

  static final Progress NONE =
      new Progress(ProcessState.PREPARATION, null, null, null, null, null, null, null, false, null);

  /** What is known after a step that no guard refused. */
  Progress after(ProcessEvent event) {
    Change change = new Change(this, event.day());
    if (event instanceof ProcessEvent.Joined it) {
      change.joined = joined == null ? it.day() : joined;
      change.membershipClass = it.membershipClass();
    } else if (event instanceof ProcessEvent.Left) {
      change.joined = null;
      change.membershipClass = null;
    } else if (event instanceof ProcessEvent.ScopeDocumented it) {
      change.scope = it.scope();
    } else if (event instanceof ProcessEvent.SelfAssessed it) {
      change.selfAssessed = it.day();
      if (stage == ProcessState.PREPARATION || stage == ProcessState.ENDED) {
        change.stage = ProcessState.SELF_ASSESSED;
      }
    } else if (event instanceof ProcessEvent.Audited it) {
      change.audit = it.audit();
      change.reviewed = null;
      change.stage = ProcessState.AUDITED;
    } else if (event instanceof ProcessEvent.Reported) {
      change.stage = ProcessState.REPORTED;
    } else if (event instanceof ProcessEvent.Reviewed it) {
      change.review(it);
    } else if (event instanceof ProcessEvent.Certified it) {
      change.certificate = it.certificate();
      change.surveyed = false;
      change.reviewed = null;
      change.stage = ProcessState.CERTIFIED;
    } else {
      change.end();
    }
    return change.done();
  }

  /** The parts that a step changes. */
  private static final class Change {
    private ProcessState stage;
    private @Nullable MembershipClass membershipClass;
    private @Nullable LocalDate joined;
    private @Nullable CertificationScope scope;
    private @Nullable LocalDate selfAssessed;
    private @Nullable AuditRecord audit;
    private @Nullable LocalDate reviewed;
    private @Nullable Certificate certificate;
    private boolean surveyed;
    private final LocalDate day;

    Change(Progress from, LocalDate day) {
      this.stage = from.stage;
      this.membershipClass = from.membershipClass;
      this.joined = from.joined;
      this.scope = from.scope;
      this.selfAssessed = from.selfAssessed;
      this.audit = from.audit;
      this.reviewed = from.reviewed;
      this.certificate = from.certificate;
      this.surveyed = from.surveyed;
      this.day = day;
    }

    void review(ProcessEvent.Reviewed event) {
      if (!event.accepted()) {
        stage = ProcessState.AUDITED;
        return;
      }
      reviewed = event.day();
      boolean goesOn = certificate != null && audit != null && !audit.type().certifies();
      surveyed |= goesOn && audit != null && audit.type().surveys();
      stage = goesOn ? ProcessState.CERTIFIED : ProcessState.REVIEWED;
    }

    /** A new run begins with a new self-assessment. */
    void end() {
      stage = ProcessState.ENDED;
      selfAssessed = null;
      audit = null;
      reviewed = null;
      certificate = null;
      surveyed = false;
    }

    Progress done() {
      return new Progress(
          stage,
          membershipClass,
          joined,
          scope,
          selfAssessed,
          audit,
          reviewed,
          certificate,
          surveyed,
          day);
    }
  }
}
