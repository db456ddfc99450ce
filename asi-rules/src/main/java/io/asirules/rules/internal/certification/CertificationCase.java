package io.asirules.rules.internal.certification;

import io.asirules.criteriadata.catalog.AssuranceFact;
import io.asirules.criteriadata.catalog.AssuranceFacts;
import io.asirules.model.LocalizedText;
import io.asirules.model.assessment.Argument;
import io.asirules.model.certification.AssuranceRegime;
import io.asirules.model.certification.AuditMode;
import io.asirules.model.certification.AuditRecord;
import io.asirules.model.certification.Certificate;
import io.asirules.model.certification.CertificateLevel;
import io.asirules.model.certification.CertificationReason;
import io.asirules.model.certification.CertificationReasonCode;
import io.asirules.model.certification.Decision;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.Provenance;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One audit: the fact that certification rules see. */
public final class CertificationCase {

  /** What the audit leaves a decision to rest on; the first that fits. */
  public enum Ground {
    /** More criteria with a Major than the limit, where there is one. */
    TOO_MANY_MAJORS,
    /** A Critical Breach. */
    CRITICAL_BREACH,
    /** Chain of Custody: the Performance Standard comes first and is missing. */
    PERFORMANCE_STANDARD_MISSING,
    /**
     * Chain of Custody: the activities do not tell whether the Performance Standard comes first.
     */
    PERFORMANCE_STANDARD_OPEN,
    /** Chain of Custody: the Performance Standard may follow, and its deadline has passed. */
    PERFORMANCE_STANDARD_OVERDUE,
    /** From the desk under the Covid interim policy, against the Performance Standard. */
    COVID_PERFORMANCE_STANDARD,
    /** From the desk under the Covid interim policy, against Chain of Custody, without a Major. */
    COVID_CHAIN_OF_CUSTODY,
    /** From the desk otherwise. */
    DESKTOP,
    /** Exempted Majors only. */
    EXEMPTED_MAJORS,
    /** Exempted Majors and others. */
    EXEMPTED_AND_OTHER_MAJORS,
    /** Majors that are not exempted. */
    MAJORS,
    /** Minors only. */
    MINORS,
    /** Nothing. */
    NO_FINDING
  }

  /** What the audit is for. */
  public enum Purpose {
    /** A new certificate. */
    CERTIFY,
    /** A look at one that runs. */
    SURVEY,
    /** A change of scope of one that runs, and no more. */
    CHANGE_SCOPE
  }

  private final AuditRecord audit;
  private final FindingTally tally;
  private final AssuranceFacts facts;
  private final CustodyOrder order;
  private final Ground ground;
  private @Nullable Decision decision;
  private @Nullable CertificationReason reason;

  CertificationCase(
      AuditRecord audit, FindingTally tally, CustodyOrder order, AssuranceFacts facts) {
    this.audit = audit;
    this.tally = tally;
    this.order = order;
    this.facts = facts;
    this.ground = firstGround();
  }

  /**
   * Tells whether a certificate is held.
   *
   * @return true when it is
   */
  public boolean isHeld() {
    return audit.certificateHeld();
  }

  /**
   * Tells whether the certificate held is known to be provisional.
   *
   * @return true when it is
   */
  public boolean isProvisionalHeld() {
    return audit.certificate().map(Certificate::level).orElse(null) == CertificateLevel.PROVISIONAL;
  }

  /**
   * Tells whether the Assurance Manual limits the number of Majors.
   *
   * @return true from its second edition
   */
  public boolean isLimited() {
    return audit.regime() != AssuranceRegime.AM_1;
  }

  /**
   * Returns what the audit leaves a decision to rest on.
   *
   * @return the first ground that fits
   */
  public Ground getGround() {
    return ground;
  }

  private Ground firstGround() {
    if (isLimited() && exceeds(tally.majors())) {
      return Ground.TOO_MANY_MAJORS;
    }
    if (!tally.critical().isEmpty()) {
      return Ground.CRITICAL_BREACH;
    }
    return switch (order.state()) {
      case MISSING -> Ground.PERFORMANCE_STANDARD_MISSING;
      case OPEN -> Ground.PERFORMANCE_STANDARD_OPEN;
      case OVERDUE -> Ground.PERFORMANCE_STANDARD_OVERDUE;
      case IN_ORDER -> audit.mode() == AuditMode.DESKTOP ? desktop() : found();
    };
  }

  private boolean exceeds(Collection<CriterionId> criteria) {
    return criteria.size() > facts.number(AssuranceFact.MAJOR_LIMIT);
  }

  private Ground desktop() {
    if (isLimited()) {
      return Ground.DESKTOP;
    }
    if (!order.isCustody()) {
      return Ground.COVID_PERFORMANCE_STANDARD;
    }
    return tally.majors().isEmpty() ? Ground.COVID_CHAIN_OF_CUSTODY : Ground.DESKTOP;
  }

  private Ground found() {
    if (!tally.exempted().isEmpty()) {
      return tally.majors().isEmpty() ? Ground.EXEMPTED_MAJORS : Ground.EXEMPTED_AND_OTHER_MAJORS;
    }
    if (!tally.majors().isEmpty()) {
      return Ground.MAJORS;
    }
    return tally.minors().isEmpty() ? Ground.NO_FINDING : Ground.MINORS;
  }

  /**
   * Returns what the audit is for.
   *
   * @return the purpose
   */
  public Purpose getPurpose() {
    if (audit.type().certifies()) {
      return Purpose.CERTIFY;
    }
    return audit.type().surveys() ? Purpose.SURVEY : Purpose.CHANGE_SCOPE;
  }

  /**
   * Records the decision. Called by exactly one rule.
   *
   * @param rule name of the rule
   * @param suggested the decision
   * @param code the reason
   */
  public void decide(String rule, Decision suggested, CertificationReasonCode code) {
    if (decision != null) {
      throw new IllegalStateException(audit.entity() + " is decided twice, by " + rule);
    }
    decision = suggested;
    reason = new CertificationReason(code, arguments(code), provenance(code), rule);
  }

  private List<Argument> arguments(CertificationReasonCode code) {
    return switch (code) {
      case MORE_THAN_THREE_MAJORS, MORE_THAN_THREE_MAJORS_OF_HOLDER, ONE_TO_THREE_MAJORS ->
          List.of(Argument.of(tally.majors().size()), names(tally.majors()));
      case MAJORS_WITHOUT_LIMIT ->
          List.of(
              Argument.of(tally.majors().size()),
              Argument.of(audit.regime()),
              names(tally.majors()));
      case CRITICAL_BREACH, CRITICAL_BREACH_OF_HOLDER -> List.of(names(tally.critical()));
      case PERFORMANCE_STANDARD_FIRST, HELD_WITHOUT_PERFORMANCE_STANDARD ->
          List.of(titles(order.upstream()));
      case PERFORMANCE_STANDARD_ORDER_OPEN -> List.of(titles(order.activities()));
      case PERFORMANCE_STANDARD_OVERDUE ->
          List.of(Argument.of(Objects.requireNonNull(order.deadline())));
      case DESKTOP_AUDIT_OPEN -> List.of(Argument.of(audit.regime()));
      case EXEMPTED_MAJORS -> List.of(names(tally.exempted()));
      case EXEMPTED_BESIDE_OTHER_MAJORS -> List.of(names(tally.exempted()), names(tally.majors()));
      case PROVISIONAL_AGAIN, MAJOR_AT_SURVEILLANCE, MAJOR_AT_SCOPE_CHANGE ->
          List.of(names(tally.majors()));
      case MINORS_DO_NOT_BLOCK ->
          List.of(Argument.of(tally.minors().size()), names(tally.minors()));
      default -> List.of();
    };
  }

  private static Argument names(Collection<CriterionId> criteria) {
    return Argument.of(FindingTally.names(criteria));
  }

  private static Argument titles(List<SupplyChainActivity> activities) {
    return activities.isEmpty()
        ? Argument.of(new LocalizedText("not stated", "未说明"))
        : Argument.of(activities.stream().map(SupplyChainActivity::title).toList());
  }

  private Provenance provenance(CertificationReasonCode code) {
    if (code == CertificationReasonCode.MORE_THAN_THREE_MAJORS
        || code == CertificationReasonCode.MORE_THAN_THREE_MAJORS_OF_HOLDER) {
      return facts.provenance(
          restsOnCriticalBreach() ? AssuranceFact.CRITICAL_BREACH : AssuranceFact.MAJOR_LIMIT);
    }
    return facts.provenance(
        switch (code) {
          case CRITICAL_BREACH -> AssuranceFact.CRITICAL_BREACH;
          case CRITICAL_BREACH_OF_HOLDER -> AssuranceFact.CRITICAL_BREACH_OF_HOLDER;
          case PERFORMANCE_STANDARD_FIRST -> AssuranceFact.PS_BEFORE_COC;
          case HELD_WITHOUT_PERFORMANCE_STANDARD, PERFORMANCE_STANDARD_ORDER_OPEN ->
              AssuranceFact.PS_ORDER_OPEN;
          case PERFORMANCE_STANDARD_OVERDUE -> AssuranceFact.PS_AFTER_COC;
          case COVID_DESKTOP_AUDIT -> AssuranceFact.COVID_DESKTOP_PS;
          case COVID_DESKTOP_CHAIN_OF_CUSTODY -> AssuranceFact.COVID_DESKTOP_COC;
          case DESKTOP_AUDIT_OPEN -> AssuranceFact.DESKTOP_RULES;
          case EXEMPTED_MAJORS, EXEMPTED_BESIDE_OTHER_MAJORS -> AssuranceFact.EXEMPTION_LEVEL;
          case PROVISIONAL_AGAIN -> AssuranceFact.PROVISIONAL_AGAIN;
          case ONE_TO_THREE_MAJORS -> AssuranceFact.PROVISIONAL_CERTIFICATE;
          case MAJORS_WITHOUT_LIMIT -> AssuranceFact.LIMIT_NEW_IN_V2;
          case MAJOR_AT_SURVEILLANCE -> AssuranceFact.MAJOR_AT_SURVEILLANCE;
          case MAJOR_AT_SCOPE_CHANGE -> AssuranceFact.MAJOR_AT_SCOPE_CHANGE;
          case MINORS_DO_NOT_BLOCK -> AssuranceFact.MINORS_DO_NOT_BLOCK;
          case NO_FINDING -> AssuranceFact.FULL_CERTIFICATE;
          default -> throw new IllegalStateException(code + " decides nothing");
        });
  }

  /** Tells whether the limit is passed only with Critical Breaches counted as Majors. */
  boolean restsOnCriticalBreach() {
    return ground == Ground.TOO_MANY_MAJORS && !exceeds(tally.plainMajors());
  }

  /** Tells whether the limit is kept only because a criterion counts once. */
  boolean restsOnCountingOnce() {
    return isLimited()
        && !tally.majors().isEmpty()
        && !exceeds(tally.majors())
        && tally.countedOneByOne() > facts.number(AssuranceFact.MAJOR_LIMIT);
  }

  /** Returns the weakest datum on which the decision rests. */
  Provenance weakest() {
    return reason().code() == CertificationReasonCode.ONE_TO_THREE_MAJORS && restsOnCountingOnce()
        ? facts.provenance(AssuranceFact.COUNTED_PER_CRITERION)
        : reason().provenance();
  }

  Decision decision() {
    if (decision == null) {
      throw new IllegalStateException("no rule decides on " + audit.entity());
    }
    return decision;
  }

  CertificationReason reason() {
    if (reason == null) {
      throw new IllegalStateException("no rule decides on " + audit.entity());
    }
    return reason;
  }
}
