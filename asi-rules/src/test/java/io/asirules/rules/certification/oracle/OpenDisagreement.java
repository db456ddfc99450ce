package io.asirules.rules.certification.oracle;

import static io.asirules.model.certification.CertificationCaveatCode.EDITION_DATES_OPEN;
import static io.asirules.model.certification.CertificationCaveatCode.PERFORMANCE_STANDARD_RULE;
import static io.asirules.model.certification.CertificationCaveatCode.SCOPE_CHANGE_DATES;
import static io.asirules.model.certification.CertificationCaveatCode.UNUSUAL_EXPIRY;

import io.asirules.model.certification.AssuranceRegime;
import io.asirules.model.certification.AuditMode;
import io.asirules.model.certification.AuditRecord;
import io.asirules.model.certification.AuditType;
import io.asirules.model.certification.Certificate;
import io.asirules.model.certification.CertificateLevel;
import io.asirules.model.certification.CertificationCaveatCode;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where rules and reference are known to disagree, each with the smallest audit that shows it. A
 * disagreement that is settled is taken out; a test fails until it is.
 */
enum OpenDisagreement {
  /**
   * Of what replaced an edition or a manual only the month is known: July 2024, December 2017. The
   * reference takes a partial date at its earliest everywhere and says EDITION_DATES_OPEN of an
   * audit in that month; the rules take it at its latest here and at its earliest elsewhere, so
   * that of July 2024 they say nothing under either manual. The specification does not tell.
   */
  MONTH_OF_THE_SUCCESSOR(
      Set.of(EDITION_DATES_OPEN),
      input ->
          within(input, "2024-07-01", "2024-07-31") || within(input, "2017-12-01", "2017-12-31"),
      plain(audit("asi:ps:3.1", AssuranceRegime.AM_2, AuditType.CERTIFICATION, "2024-07-01"))),

  /**
   * Under strict evidence next date line 10 is left out. The rules give its caveat all the same;
   * the specification says so of line 11 and not of line 10.
   */
  CAVEAT_OF_A_DATE_LEFT_OUT(
      Set.of(PERFORMANCE_STANDARD_RULE),
      AuditInput::strict,
      strict(
          audit("asi:coc:2", AssuranceRegime.AM_2024, AuditType.CERTIFICATION, "2025-03-01")
              .performanceStandard(false)
              .activities(Set.of(SupplyChainActivity.SEMI_FABRICATION))
              .joined(LocalDate.of(2024, 1, 1)))),

  /**
   * Under strict evidence the expiry beside SCOPE_CHANGE_DATES is left out. The rules say
   * UNUSUAL_EXPIRY all the same, whose sentence has it that the stated date is used.
   */
  UNUSUAL_EXPIRY_LEFT_OUT(
      Set.of(UNUSUAL_EXPIRY),
      AuditInput::strict,
      strict(
          audit("asi:ps:3.1", AssuranceRegime.AM_2, AuditType.SCOPE_CHANGE, "2024-06-26")
              .certificate(
                  new Certificate(
                      CertificateLevel.FULL, LocalDate.of(2023, 3, 1), LocalDate.of(2026, 3, 1))))),

  /**
   * A scope change from the desk under the Covid policy, Chain of Custody: the issue stays by line
   * 7 or 8, which the specification gives SCOPE_CHANGE_DATES, and decision line 10 has no expiry.
   * The rules give the issue without the caveat.
   */
  COVID_SCOPE_CHANGE(
      Set.of(SCOPE_CHANGE_DATES),
      input -> input.audit().mode() == AuditMode.DESKTOP,
      plain(
          audit("asi:coc:1", AssuranceRegime.AM_1, AuditType.SCOPE_CHANGE, "2021-06-26")
              .mode(AuditMode.DESKTOP)
              .performanceStandard(true)
              .certificate(Certificate.issued(CertificateLevel.FULL, LocalDate.of(2020, 3, 1)))));

  private final Set<CertificationCaveatCode> caveats;
  private final Predicate<AuditInput> arises;
  private final AuditInput smallest;

  OpenDisagreement(
      Set<CertificationCaveatCode> caveats, Predicate<AuditInput> arises, AuditInput smallest) {
    this.caveats = caveats;
    this.arises = arises;
    this.smallest = smallest;
  }

  AuditInput smallest() {
    return smallest;
  }

  /** Caveats that are not compared for an input. */
  static Set<CertificationCaveatCode> caveats(AuditInput input) {
    Set<CertificationCaveatCode> open = EnumSet.noneOf(CertificationCaveatCode.class);
    for (OpenDisagreement each : values()) {
      if (each.arises.test(input)) {
        open.addAll(each.caveats);
      }
    }
    return open;
  }

  private static boolean within(AuditInput input, String from, String to) {
    LocalDate end = input.audit().end();
    return !end.isBefore(LocalDate.parse(from)) && !end.isAfter(LocalDate.parse(to));
  }

  private static AuditRecord.Builder audit(
      String standard, AssuranceRegime regime, AuditType type, String end) {
    return AuditRecord.builder(
        "An Entity", StandardId.parse(standard), regime, type, LocalDate.parse(end));
  }

  private static AuditInput plain(AuditRecord.Builder audit) {
    return TableAudits.plain(audit.build());
  }

  private static AuditInput strict(AuditRecord.Builder audit) {
    return TableAudits.strict(audit.build());
  }
}
