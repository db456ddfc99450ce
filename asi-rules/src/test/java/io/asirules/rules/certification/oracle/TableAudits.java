package io.asirules.rules.certification.oracle;

import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.Certificate;
import io.asirules.model.audit.CertificateLevel;
import io.asirules.model.audit.CriterionPart;
import io.asirules.model.audit.Finding;
import io.asirules.model.audit.Severity;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Audits of the tables: as many criteria with a finding of each kind as the row says. */
final class TableAudits {
  private static final List<String> PATHWAY = List.of("5.3", "5.4");

  private TableAudits() {}

  static List<Finding> findings(
      StandardId standard, int majors, int minors, int exempted, int critical) {
    List<CriterionId> free = new ArrayList<>(Edition.get(standard).criteria());
    free.removeIf(each -> PATHWAY.contains(each.value()));
    List<Finding> findings = new ArrayList<>();
    take(free, majors).forEach(each -> findings.add(finding(each, Severity.MAJOR_NC)));
    take(free, minors).forEach(each -> findings.add(finding(each, Severity.MINOR_NC)));
    take(free, critical).forEach(each -> findings.add(finding(each, Severity.CRITICAL_BREACH)));
    PATHWAY.stream()
        .limit(exempted)
        .map(each -> finding(CriterionId.of(each), Severity.MAJOR_NC))
        .map(each -> each.toBuilder().exempted(true).build())
        .forEach(findings::add);
    return findings;
  }

  private static List<CriterionId> take(List<CriterionId> free, int count) {
    List<CriterionId> taken = List.copyOf(free.subList(0, count));
    free.subList(0, count).clear();
    return taken;
  }

  private static Finding finding(CriterionId criterion, Severity severity) {
    return Finding.builder(CriterionPart.whole(criterion), severity).build();
  }

  static Finding finding(String part, Severity severity) {
    return Finding.builder(CriterionPart.parse(part).get(0), severity).build();
  }

  /** A certificate that ran for a year when the audit ended; for provisional ones half a year. */
  static AuditRecord.Builder holding(AuditRecord.Builder audit, String held, LocalDate end) {
    return switch (held) {
      case "none" -> audit;
      case "unknown" -> audit.certificateHeld(true);
      case "full" ->
          audit.certificate(Certificate.issued(CertificateLevel.FULL, end.minusYears(1)));
      case "provisional" ->
          audit.certificate(Certificate.issued(CertificateLevel.PROVISIONAL, end.minusMonths(6)));
      default -> throw new IllegalArgumentException(held);
    };
  }

  static AuditInput plain(AuditRecord audit) {
    return new AuditInput(audit, audit.end(), false);
  }

  static AuditInput strict(AuditRecord audit) {
    return new AuditInput(audit, audit.end(), true);
  }
}
