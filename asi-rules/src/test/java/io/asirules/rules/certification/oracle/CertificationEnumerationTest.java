package io.asirules.rules.certification.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.AsiException;
import io.asirules.model.audit.AssuranceRegime;
import io.asirules.model.audit.AuditMode;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.AuditType;
import io.asirules.model.audit.Severity;
import io.asirules.model.certification.CertificationDecision;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.StandardId;
import io.asirules.rules.AsiRules;
import io.asirules.rules.AssessmentOptions;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Every combination of what decides: regime, standard, mode, type, certificate held, order of the
 * standards, and counts at and beside their limits. Rules and reference agree on all of them; the
 * reference is a ladder, of which the first line that fits decides.
 */
class CertificationEnumerationTest {

  private static final AsiRules RULES = AsiRules.create();
  private static final int ORDERS = 7;

  @Test
  void rulesAndReferenceAgreeEverywhere() {
    int compared = 0;
    for (AssuranceRegime regime : AssuranceRegime.values()) {
      for (boolean custody : List.of(false, true)) {
        for (AuditMode mode : AuditMode.values()) {
          for (AuditType type : AuditType.values()) {
            for (String held : List.of("none", "unknown", "full", "provisional")) {
              for (int order = 0; order < (custody ? ORDERS : 1); order++) {
                AuditRecord.Builder audit = audit(regime, custody, type, held).mode(mode);
                order(audit, order);
                compared += compare(audit.build());
              }
            }
          }
        }
      }
    }
    assertThat(compared).isEqualTo(49_920);
  }

  private static LocalDate end(AssuranceRegime regime) {
    return switch (regime) {
      case AM_1 -> LocalDate.of(2020, 10, 30);
      case AM_2 -> LocalDate.of(2025, 1, 31);
      case AM_2024 -> LocalDate.of(2025, 10, 31);
    };
  }

  private static AuditRecord.Builder audit(
      AssuranceRegime regime, boolean custody, AuditType type, String held) {
    boolean first = regime == AssuranceRegime.AM_1;
    String standard =
        custody ? (first ? "asi:coc:1" : "asi:coc:2") : (first ? "asi:ps:2" : "asi:ps:3.1");
    LocalDate end = end(regime);
    AuditRecord.Builder audit =
        AuditRecord.builder("E", StandardId.parse(standard), regime, type, end);
    return TableAudits.holding(audit, held, end);
  }

  private static void order(AuditRecord.Builder audit, int order) {
    switch (order) {
      case 1 -> audit.performanceStandard(true);
      case 2 -> upstream(audit, SupplyChainActivity.CASTHOUSE);
      case 3 -> audit.performanceStandard(false);
      case 4 -> upstream(audit, SupplyChainActivity.HIGH_PURITY_ALUMINA);
      case 5, 6 ->
          upstream(audit, SupplyChainActivity.SEMI_FABRICATION)
              .otherUnitCertified(order == 6)
              .joined(LocalDate.of(2018, 1, 1));
      default -> {
        // Whether the Performance Standard is held is not stated.
      }
    }
  }

  private static AuditRecord.Builder upstream(
      AuditRecord.Builder audit, SupplyChainActivity activity) {
    return audit.performanceStandard(false).activities(Set.of(activity));
  }

  private static int compare(AuditRecord plain) {
    boolean exempting = plain.standard().toString().equals("asi:ps:3.1");
    int compared = 0;
    for (int majors : List.of(0, 1, 3, 4)) {
      for (int critical : List.of(0, 1)) {
        for (int exempted : exempting ? List.of(0, 1) : List.of(0)) {
          for (int minors : List.of(0, 9)) {
            for (boolean again : majors == 3 ? List.of(false, true) : List.of(false)) {
              AuditRecord.Builder audit = plain.toBuilder();
              audit.findings(
                  TableAudits.findings(plain.standard(), majors, minors, exempted, critical));
              if (again) {
                AuditRecord built = audit.build();
                built.findings().stream()
                    .filter(each -> each.severity() == Severity.MAJOR_NC && !each.exempted())
                    .forEach(each -> audit.finding(each.toBuilder().site("North").build()));
              }
              AuditRecord record = audit.build();
              compare(new AuditInput(record, record.end(), false));
              compare(new AuditInput(record, record.end(), true));
              compared += 2;
            }
          }
        }
      }
    }
    return compared;
  }

  private static void compare(AuditInput input) {
    AssessmentOptions options = AssessmentOptions.asOf(input.asOf());
    CertificationDecision decision;
    try {
      decision =
          RULES.decide(input.audit(), input.strict() ? options.withStrictEvidence() : options);
    } catch (AsiException e) {
      assertThat(Refusals.of(input.audit())).as("%s", input).isNotEmpty();
      return;
    }
    CertificationAgreementTest.assertGrounds(input, decision);
    ReferenceResult expected = ReferenceDecision.decide(input);
    assertThat(Wording.of(decision, expected.deciding().size()))
        .as("%s", input)
        .isEqualTo(Wording.of(expected));
  }
}
