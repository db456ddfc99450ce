package io.asirules.rules.process;

import io.asirules.criteriadata.catalog.AssuranceFact;
import io.asirules.criteriadata.catalog.AssuranceFacts;
import io.asirules.model.AsiException;
import io.asirules.model.Language;
import io.asirules.model.LocalizedText;
import io.asirules.model.assessment.Reason;
import io.asirules.model.audit.AssuranceRegime;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.AuditType;
import io.asirules.model.audit.Certificate;
import io.asirules.model.audit.CriterionPart;
import io.asirules.model.audit.Finding;
import io.asirules.model.audit.Severity;
import io.asirules.model.certification.CertificationDecision;
import io.asirules.model.certification.CertificationReasonCode;
import io.asirules.model.certification.Decision;
import io.asirules.model.certification.NextDate;
import io.asirules.model.certification.Transition;
import io.asirules.model.process.ProcessEvent;
import io.asirules.model.process.ProcessGuard;
import io.asirules.model.process.ProcessState;
import io.asirules.model.process.ProcessStep;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.StandardId;
import io.asirules.rules.internal.notice.Notices;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The way of one entity to a certificate against one standard, and through its periodic review:
 * self-assessment, audit, report, certificate, review. People report what happened; each step is
 * taken or refused by the guards, and says why. It records what others decide and decides nothing:
 * a state {@code CERTIFIED} says that a certificate was reported, and never is one.
 *
 * <p>Immutable and safe for use by many threads. PROCESS.md, section 1, is the specification.
 */
public final class CertificationProcess {

  private final String entity;
  private final StandardId standard;
  private final Notices assurance;
  private final Progress at;
  private final List<Reason<ProcessStep>> history;

  private CertificationProcess(
      String entity,
      StandardId standard,
      Notices assurance,
      Progress at,
      List<Reason<ProcessStep>> history) {
    this.assurance = assurance;
    this.entity = Objects.requireNonNull(entity, "entity");
    this.standard = Objects.requireNonNull(standard, "standard");
    this.at = at;
    this.history = List.copyOf(history);
  }

  /**
   * Begins the process of an entity of which nothing is known yet.
   *
   * @param entity name of the entity, as its audits name it
   * @param standard the edition
   * @param facts what is known of assurance, such as {@code rules.catalogue().assurance()}
   * @return the process, not eligible until the entity joined
   */
  public static CertificationProcess begin(
      String entity, StandardId standard, AssuranceFacts facts) {
    return new CertificationProcess(entity, standard, new Notices(facts), Progress.NONE, List.of());
  }

  /**
   * Takes a step, or says what stands against it.
   *
   * @param event what happened
   * @return the process after it, or unchanged with the guards that refused
   * @throws AsiException if the event speaks of another entity or standard
   */
  public Transition<CertificationProcess, ProcessStep, ProcessGuard> apply(ProcessEvent event) {
    requireOwn(event);
    List<Reason<ProcessGuard>> refusals = new ArrayList<>();
    LocalDate last = at.last();
    if (last != null && event.day().isBefore(last)) {
      refusals.add(Notices.plain(ProcessGuard.DAYS_IN_ORDER, event.day(), last));
    }
    if (needsMembership(event)) {
      eligibility(event.day()).ifPresent(refusals::add);
    }
    refusals.addAll(new Guards(at, assurance).against(event));
    if (!refusals.isEmpty()) {
      return new Transition<>(this, null, refusals);
    }
    Progress next = at.after(event);
    Reason<ProcessStep> step = step(event, next);
    List<Reason<ProcessStep>> steps = new ArrayList<>(history);
    steps.add(step);
    return new Transition<>(
        new CertificationProcess(entity, standard, assurance, next, steps), step, List.of());
  }

  private void requireOwn(ProcessEvent event) {
    if (event instanceof ProcessEvent.Audited audited) {
      requireOwn("audit", audited.audit().entity(), audited.audit().standard());
    } else if (event instanceof ProcessEvent.Certified certified && certified.decision() != null) {
      requireOwn("decision", certified.decision().entity(), certified.decision().standard());
    }
  }

  private void requireOwn(String what, String name, StandardId edition) {
    if (!name.equals(entity) || !edition.equals(standard)) {
      throw new AsiException(
          "the "
              + what
              + " is of "
              + name
              + " against "
              + edition
              + "; expected "
              + entity
              + " against "
              + standard);
    }
  }

  private static boolean needsMembership(ProcessEvent event) {
    return !(event instanceof ProcessEvent.Joined)
        && !(event instanceof ProcessEvent.Left)
        && !(event instanceof ProcessEvent.ScopeDocumented)
        && !(event instanceof ProcessEvent.Ended);
  }

  private Reason<ProcessStep> step(ProcessEvent event, Progress next) {
    LocalDate day = event.day();
    if (event instanceof ProcessEvent.Joined joined) {
      String name = joined.membershipClass().name();
      return assurance.notice(ProcessStep.JOINED, AssuranceFact.MEMBERSHIP_FIRST, day, name);
    } else if (event instanceof ProcessEvent.Left) {
      return assurance.notice(ProcessStep.LEFT, AssuranceFact.MEMBERSHIP_ENDED, day);
    } else if (event instanceof ProcessEvent.ScopeDocumented) {
      return assurance.notice(ProcessStep.SCOPE_DOCUMENTED, AssuranceFact.DOCUMENTED_SCOPE, day);
    } else if (event instanceof ProcessEvent.SelfAssessed) {
      return assurance.notice(ProcessStep.SELF_ASSESSED, AssuranceFact.SELF_ASSESSMENT_FIRST, day);
    } else if (event instanceof ProcessEvent.Audited audited) {
      AuditType type = audited.audit().type();
      AssuranceFact fact =
          type.certifies() ? AssuranceFact.SELF_ASSESSMENT_FIRST : AssuranceFact.PERIODIC_REVIEW;
      return assurance.notice(ProcessStep.AUDITED, fact, day, type.title());
    } else if (event instanceof ProcessEvent.Reported) {
      return assurance.notice(ProcessStep.REPORTED, AssuranceFact.REPORT_AFTER_AUDIT, day);
    } else if (event instanceof ProcessEvent.Reviewed reviewed) {
      Certificate held = next.certificate();
      if (!reviewed.accepted()) {
        return assurance.notice(ProcessStep.REVIEW_RETURNED, AssuranceFact.OVERSIGHT_REVIEW, day);
      }
      return next.stage() == ProcessState.CERTIFIED && held != null
          ? assurance.notice(
              ProcessStep.CERTIFICATE_GOES_ON, AssuranceFact.PERIODIC_REVIEW, day, held.expiry())
          : assurance.notice(ProcessStep.REVIEW_ACCEPTED, AssuranceFact.OVERSIGHT_REVIEW, day);
    } else if (event instanceof ProcessEvent.Certified certified) {
      Certificate made = certified.certificate();
      return assurance.notice(
          ProcessStep.CERTIFIED,
          AssuranceFact.OVERSIGHT_REVIEW,
          day,
          made.level(),
          made.issue(),
          made.expiry());
    }
    return Notices.plain(ProcessStep.ENDED, day);
  }

  /**
   * Returns where the entity stands on a day.
   *
   * @param asOf the day; of what happened after the last step nothing is known
   * @return the state
   */
  public ProcessState state(LocalDate asOf) {
    if (eligibility(asOf).isPresent()) {
      return ProcessState.NOT_ELIGIBLE;
    }
    Certificate held = at.certificate();
    boolean over = held != null && held.expiry().isBefore(asOf);
    return over && at.stage() == ProcessState.CERTIFIED ? ProcessState.EXPIRED : at.stage();
  }

  /**
   * Says why the entity cannot run to certification at all. That is not a gap: without membership
   * the question does not arise.
   *
   * @param asOf the day
   * @return the reason, or empty for a member of a class that certifies
   */
  public Optional<Reason<ProcessGuard>> eligibility(LocalDate asOf) {
    var membershipClass = at.membershipClass();
    if (membershipClass == null) {
      return Optional.of(
          assurance.notice(ProcessGuard.MEMBERSHIP, AssuranceFact.MEMBERSHIP_FIRST, asOf));
    }
    return membershipClass.certifies()
        ? Optional.empty()
        : Optional.of(
            assurance.notice(
                ProcessGuard.MEMBERSHIP_CLASS,
                AssuranceFact.CERTIFYING_CLASSES,
                membershipClass.name()));
  }

  /**
   * Returns what comes next in the periodic review, or by when a member needs its first
   * certificate.
   *
   * @param asOf the day; earlier ones are marked as passed
   * @return the dates, by day
   */
  public List<NextDate> nextReviews(LocalDate asOf) {
    return PeriodicReview.dates(at, standard, asOf, assurance.facts());
  }

  /**
   * Returns the steps taken.
   *
   * @return the steps, oldest first
   */
  public List<Reason<ProcessStep>> history() {
    return history;
  }

  /**
   * Returns who it is about.
   *
   * @return name of the entity
   */
  public String entity() {
    return entity;
  }

  /**
   * Returns the edition.
   *
   * @return its coordinate
   */
  public StandardId standard() {
    return standard;
  }

  /**
   * Returns the scope as documented last.
   *
   * @return the scope, or empty
   */
  public Optional<CertificationScope> scope() {
    return Optional.ofNullable(at.scope());
  }

  /**
   * Returns the last audit of the run.
   *
   * @return the audit, or empty
   */
  public Optional<AuditRecord> audit() {
    return Optional.ofNullable(at.audit());
  }

  /**
   * Returns the certificate reported last.
   *
   * @return the certificate, expired or not, or empty
   */
  public Optional<Certificate> certificate() {
    return Optional.ofNullable(at.certificate());
  }

  /** What has to be there before a step, membership and order of days apart. */
  private static final class Guards {
    private final Progress at;
    private final Notices assurance;
    private final List<Reason<ProcessGuard>> refusals = new ArrayList<>();

    Guards(Progress at, Notices assurance) {
      this.at = at;
      this.assurance = assurance;
    }

    List<Reason<ProcessGuard>> against(ProcessEvent event) {
      if (event instanceof ProcessEvent.Left) {
        refuseUnless(
            at.membershipClass() != null,
            assurance.notice(ProcessGuard.MEMBERSHIP, AssuranceFact.MEMBERSHIP_FIRST, event.day()));
      } else if (event instanceof ProcessEvent.ScopeDocumented documented) {
        scope(documented.day(), documented.scope().description());
      } else if (event instanceof ProcessEvent.SelfAssessed) {
        scope(event.day());
      } else if (event instanceof ProcessEvent.Audited audited) {
        audit(audited.audit());
      } else if (event instanceof ProcessEvent.Reported reported) {
        report(reported.plansAttached());
      } else if (event instanceof ProcessEvent.Reviewed) {
        refuseUnless(
            at.stage() == ProcessState.REPORTED,
            assurance.notice(ProcessGuard.REPORT, AssuranceFact.OVERSIGHT_REVIEW));
      } else if (event instanceof ProcessEvent.Certified certified) {
        certificate(certified);
      } else if (event instanceof ProcessEvent.Ended) {
        refuseUnless(
            at.stage() != ProcessState.PREPARATION && at.stage() != ProcessState.ENDED,
            Notices.plain(ProcessGuard.NOTHING_TO_END));
      }
      return refusals;
    }

    private void refuseUnless(boolean holds, Reason<ProcessGuard> refusal) {
      if (!holds) {
        refusals.add(refusal);
      }
    }

    private void scope(LocalDate day) {
      CertificationScope scope = at.scope();
      scope(day, scope == null ? "" : scope.description());
    }

    private void scope(LocalDate day, String description) {
      refuseUnless(
          !description.isBlank(),
          assurance.notice(ProcessGuard.DOCUMENTED_SCOPE, AssuranceFact.DOCUMENTED_SCOPE, day));
    }

    private void audit(AuditRecord audit) {
      LocalDate begins = audit.start().orElse(audit.end());
      scope(begins);
      LocalDate assessed = at.selfAssessed();
      refuseUnless(
          assessed != null && !assessed.isAfter(begins),
          assurance.notice(
              ProcessGuard.SELF_ASSESSMENT, AssuranceFact.SELF_ASSESSMENT_FIRST, begins));
      Certificate held = at.certificate();
      refuseUnless(
          audit.type() == AuditType.CERTIFICATION
              || (held != null && !held.expiry().isBefore(audit.end())),
          assurance.notice(
              ProcessGuard.CERTIFICATE_HELD,
              AssuranceFact.PERIODIC_REVIEW,
              audit.type().title(),
              audit.end()));
      AuditRecord open = at.audit();
      if (open != null
          && (at.stage() == ProcessState.AUDITED || at.stage() == ProcessState.REPORTED)) {
        refusals.add(
            assurance.notice(
                ProcessGuard.OPEN_AUDIT, AssuranceFact.REPORT_AFTER_AUDIT, open.end()));
      }
    }

    private void report(boolean plansAttached) {
      AuditRecord audit = at.audit();
      if (audit == null || at.stage() != ProcessState.AUDITED) {
        refusals.add(assurance.notice(ProcessGuard.AUDIT, AssuranceFact.REPORT_AFTER_AUDIT));
        return;
      }
      List<CriterionPart> majors =
          audit.findings().stream()
              .filter(finding -> finding.openAt(audit.end()))
              .filter(finding -> finding.severity() != Severity.MINOR_NC)
              .map(Finding::part)
              .distinct()
              .toList();
      refuseUnless(
          majors.isEmpty() || plansAttached || audit.regime() == AssuranceRegime.AM_1,
          assurance.notice(
              ProcessGuard.PLANS_ATTACHED,
              AssuranceFact.PLANS_WITH_REPORT,
              CriterionPart.print(majors)));
    }

    private void certificate(ProcessEvent.Certified event) {
      LocalDate reviewed = at.reviewed();
      LocalDate issue = event.certificate().issue();
      boolean reviewedFirst = reviewed != null && (!issue.isBefore(reviewed) || continues(issue));
      refuseUnless(
          reviewedFirst,
          assurance.notice(ProcessGuard.OVERSIGHT_REVIEW, AssuranceFact.OVERSIGHT_REVIEW, issue));
      CertificationDecision decision = event.decision();
      if (decision == null
          || (decision.decision() != Decision.NOT_ISSUED
              && decision.decision() != Decision.REVOKED)) {
        return;
      }
      Reason<CertificationReasonCode> reason = decision.reasons().get(0);
      // People decide: only a rule that was read in a published source may stand against them.
      Provenance rests = reason.provenance();
      if (rests != null && rests.level().isReliable()) {
        LocalizedText text = new LocalizedText(reason.text(Language.EN), reason.text(Language.ZH));
        refusals.add(Notices.of(ProcessGuard.LIMIT_OF_MAJORS, rests, text));
      }
    }

    /** A new period that follows the old one may be older than the review of its audit. */
    private boolean continues(LocalDate issue) {
      AuditRecord audit = at.audit();
      Certificate held = at.certificate();
      return audit != null
          && audit.type().recertifies()
          && held != null
          && issue.equals(held.expiry().plusDays(1));
    }
  }
}
