package io.asirules.rules.certification.oracle;

import io.asirules.model.audit.AuditRecord;
import io.asirules.model.scope.SupplyChainActivity;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Section 2: Chain of Custody after the Performance Standard. */
enum PerformanceStandardOrder {
  IN_ORDER,
  MISSING,
  OPEN,
  OVERDUE;

  private static final Set<SupplyChainActivity> FIRST =
      EnumSet.of(
          SupplyChainActivity.BAUXITE_MINING,
          SupplyChainActivity.BAUXITE_DEVELOPMENT,
          SupplyChainActivity.ALUMINA_REFINING,
          SupplyChainActivity.ALUMINIUM_SMELTING,
          SupplyChainActivity.REMELTING_REFINING,
          SupplyChainActivity.CASTHOUSE);

  private static final Set<SupplyChainActivity> POST_CASTHOUSE =
      EnumSet.of(
          SupplyChainActivity.SEMI_FABRICATION,
          SupplyChainActivity.MATERIAL_CONVERSION,
          SupplyChainActivity.OTHER_MANUFACTURING_OR_SALE);

  static boolean isCustody(AuditRecord audit) {
    return audit.standard().standard().equals("coc");
  }

  static PerformanceStandardOrder of(AuditRecord audit) {
    if (!isCustody(audit) || audit.performanceStandard().orElse(true)) {
      return IN_ORDER;
    }
    Set<SupplyChainActivity> activities = audit.activities().orElse(Set.of());
    if (activities.stream().anyMatch(FIRST::contains)) {
      return MISSING;
    }
    if (!allPostCasthouse(audit)) {
      return OPEN;
    }
    Optional<Boolean> other = audit.otherUnitCertified();
    LocalDate deadline = null;
    if (other.isPresent()) {
      deadline = other.get() ? yearAfterHeld(audit) : membership(audit);
    }
    return deadline != null && deadline.isBefore(audit.end()) ? OVERDUE : IN_ORDER;
  }

  static boolean allPostCasthouse(AuditRecord audit) {
    Set<SupplyChainActivity> activities = audit.activities().orElse(Set.of());
    return !activities.isEmpty() && POST_CASTHOUSE.containsAll(activities);
  }

  static @Nullable LocalDate membership(AuditRecord audit) {
    return audit.joined().map(day -> day.plusYears(2)).orElse(null);
  }

  /** One year after the issue of the CoC certificate held, or null where that is not known. */
  static @Nullable LocalDate yearAfterHeld(AuditRecord audit) {
    if (!audit.certificateHeld()) {
      return null;
    }
    if (audit.certificate().isPresent()) {
      return audit.certificate().get().issue().plusYears(1);
    }
    boolean ofTheOneHeld =
        !audit.type().certifies()
            || (audit.type().recertifies()
                && audit.issue().isPresent()
                && audit.issue().get().isBefore(audit.end()));
    return ofTheOneHeld ? audit.issue().map(day -> day.plusYears(1)).orElse(null) : null;
  }
}
