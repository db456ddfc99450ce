package io.asirules.rules.internal.certification;

import io.asirules.criteriadata.catalog.AssuranceFact;
import io.asirules.criteriadata.catalog.AssuranceFacts;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.Certificate;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.rules.observation.CustodyOrderSeen;
import io.asirules.rules.observation.Declared;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chain of Custody beside the Performance Standard: CERTIFICATION 2, last part. */
final class CustodyOrder {

  private final AuditRecord audit;
  private final AssuranceFacts facts;
  private final Set<SupplyChainActivity> activities;

  CustodyOrder(AuditRecord audit, AssuranceFacts facts) {
    this.audit = audit;
    this.facts = facts;
    this.activities = audit.activities().orElse(Set.of());
  }

  /** Tells whether the audit is of Chain of Custody. */
  boolean isCustody() {
    return audit.standard().standard().equals("coc");
  }

  /** Tells whether the Performance Standard is known not to be held. */
  boolean lacksPerformanceStandard() {
    return isCustody() && audit.performanceStandard().map(held -> !held).orElse(false);
  }

  /** Tells whether all activities are known and come after the casthouse. */
  boolean isPostCasthouse() {
    return !activities.isEmpty()
        && activities.stream().allMatch(SupplyChainActivity::isPostCasthouse);
  }

  /** Activities in scope that need the Performance Standard first. */
  List<SupplyChainActivity> upstream() {
    Set<SupplyChainActivity> first = facts.activities(AssuranceFact.PS_BEFORE_COC);
    return activities.stream().filter(first::contains).sorted().toList();
  }

  /** Activities in scope. */
  List<SupplyChainActivity> activities() {
    return activities.stream().sorted().toList();
  }

  /** Tells whether the year after the certificate counts rather than the membership deadline. */
  boolean countsFromCertificate() {
    return audit.otherUnitCertified().orElse(false);
  }

  /** The day by which the Performance Standard certificate is due, as far as known. */
  @Nullable LocalDate deadline() {
    return countsFromCertificate() ? dueAfterCertificate() : dueAfterJoining();
  }

  private @Nullable LocalDate dueAfterCertificate() {
    return issueHeld().map(this::yearAfter).orElse(null);
  }

  private @Nullable LocalDate dueAfterJoining() {
    return audit
        .joined()
        .map(day -> day.plusYears(facts.number(AssuranceFact.MEMBERSHIP_YEARS)))
        .orElse(null);
  }

  /** Returns what rules see of it. */
  CustodyOrderSeen observe() {
    return new CustodyOrderSeen(
        declared(audit.performanceStandard()),
        audit.certificateHeld(),
        activities.size(),
        upstream().size(),
        (int) activities.stream().filter(SupplyChainActivity::isPostCasthouse).count(),
        declared(audit.otherUnitCertified()),
        dueAfterCertificate(),
        dueAfterJoining(),
        audit.end());
  }

  private static Declared declared(Optional<Boolean> stated) {
    return stated
        .map(yes -> yes ? Declared.PRESENT : Declared.ABSENT)
        .orElse(Declared.NOT_DECLARED);
  }

  /** The day that lies as long after a certificate as the Performance Standard may follow. */
  LocalDate yearAfter(LocalDate issue) {
    return issue.plusYears(facts.number(AssuranceFact.PS_AFTER_COC));
  }

  private Optional<LocalDate> issueHeld() {
    if (audit.certificate().isPresent() || !audit.certificateHeld()) {
      return audit.certificate().map(Certificate::issue);
    }
    boolean ofTheOneHeld =
        !audit.type().certifies()
            || (audit.type().recertifies()
                && audit.issue().map(day -> day.isBefore(audit.end())).orElse(false));
    return ofTheOneHeld ? audit.issue() : Optional.empty();
  }
}
