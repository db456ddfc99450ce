package io.asirules.rules.internal.certification;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.asirules.criteriadata.catalog.AssuranceFact;
import io.asirules.criteriadata.catalog.AssuranceFacts;
import io.asirules.model.certification.AuditRecord;
import io.asirules.model.certification.Certificate;
import io.asirules.model.scope.SupplyChainActivity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chain of Custody after the Performance Standard: CERTIFICATION 2, last part. */
final class CustodyOrder {

  /** Whether Chain of Custody may come before the Performance Standard. */
  enum State {
    /** Nothing to say against. */
    IN_ORDER,
    /** The Performance Standard comes first and is missing. */
    MISSING,
    /** The activities do not tell. */
    OPEN,
    /** The Performance Standard may follow, and its deadline has passed. */
    OVERDUE
  }

  private static final ImmutableSet<SupplyChainActivity> AFTER_THE_PERFORMANCE_STANDARD =
      Sets.immutableEnumSet(
          SupplyChainActivity.BAUXITE_MINING,
          SupplyChainActivity.BAUXITE_DEVELOPMENT,
          SupplyChainActivity.ALUMINA_REFINING,
          SupplyChainActivity.ALUMINIUM_SMELTING,
          SupplyChainActivity.REMELTING_REFINING,
          SupplyChainActivity.CASTHOUSE);

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

  State state() {
    if (!lacksPerformanceStandard()) {
      return State.IN_ORDER;
    }
    if (!upstream().isEmpty()) {
      return State.MISSING;
    }
    if (!isPostCasthouse()) {
      return State.OPEN;
    }
    LocalDate deadline = deadline();
    boolean certain = audit.otherUnitCertified().isPresent();
    return certain && deadline != null && deadline.isBefore(audit.end())
        ? State.OVERDUE
        : State.IN_ORDER;
  }

  /** Activities in scope that need the Performance Standard first. */
  List<SupplyChainActivity> upstream() {
    return activities.stream().filter(AFTER_THE_PERFORMANCE_STANDARD::contains).sorted().toList();
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
    return countsFromCertificate()
        ? issueHeld().map(this::yearAfter).orElse(null)
        : audit
            .joined()
            .map(day -> day.plusYears(facts.number(AssuranceFact.MEMBERSHIP_YEARS)))
            .orElse(null);
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
