package io.asirules.rules;

import io.asirules.model.audit.AssuranceRegime;
import io.asirules.model.audit.AuditMode;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.AuditType;
import io.asirules.model.audit.Certificate;
import io.asirules.model.audit.CertificateLevel;
import io.asirules.model.audit.CriterionPart;
import io.asirules.model.audit.Finding;
import io.asirules.model.audit.Severity;
import io.asirules.model.scope.ScopeKind;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Random audits, with few criteria so that findings often meet. */
final class CertificationArbitraries {

  /** What an audit can be of: an edition and the Assurance Manual that went with it. */
  private record Setting(String standard, AssuranceRegime regime, LocalDate first, LocalDate last) {
    Setting(String standard, AssuranceRegime regime, String first, String last) {
      this(standard, regime, LocalDate.parse(first), LocalDate.parse(last));
    }
  }

  private static final List<Setting> SETTINGS =
      List.of(
          new Setting("asi:ps:2", AssuranceRegime.AM_1, "2019-01-01", "2022-05-01"),
          new Setting("asi:coc:1", AssuranceRegime.AM_1, "2019-01-01", "2022-05-01"),
          new Setting("asi:ps:3", AssuranceRegime.AM_2, "2022-06-01", "2023-03-31"),
          new Setting("asi:coc:2", AssuranceRegime.AM_2, "2022-06-01", "2024-06-30"),
          new Setting("asi:ps:3.1", AssuranceRegime.AM_2, "2023-05-01", "2025-06-30"),
          new Setting("asi:ps:3.1", AssuranceRegime.AM_2024, "2024-11-01", "2027-12-31"),
          new Setting("asi:coc:2", AssuranceRegime.AM_2024, "2024-08-01", "2027-03-31"));

  private CertificationArbitraries() {}

  /** Audits, without those whose dates are out of order. */
  static Arbitrary<AuditRecord> audits(AsiRules rules) {
    return Arbitraries.of(SETTINGS).flatMap(setting -> audits(rules, setting));
  }

  private static Arbitrary<AuditRecord> audits(AsiRules rules, Setting setting) {
    Arbitrary<LocalDate> ends =
        Arbitraries.longs()
            .between(setting.first().toEpochDay(), setting.last().toEpochDay())
            .map(LocalDate::ofEpochDay);
    Standard standard = rules.catalogue().standard(setting.standard());
    return ends.flatMap(
        end ->
            Combinators.combine(
                    Arbitraries.of(AuditType.class),
                    Arbitraries.frequencyOf(
                        Tuple.of(5, Arbitraries.just(AuditMode.ONSITE)),
                        Tuple.of(1, Arbitraries.just(AuditMode.DESKTOP))),
                    Arbitraries.integers().between(0, 9).injectNull(0.5),
                    Arbitraries.integers().between(-1200, 250).injectNull(0.2),
                    held(end),
                    situations(),
                    findings(standard, end).list().ofMaxSize(9))
                .as(
                    (type, mode, days, issued, held, situation, findings) -> {
                      AuditRecord.Builder audit =
                          AuditRecord.builder(
                                  "An Entity",
                                  StandardId.parse(setting.standard()),
                                  setting.regime(),
                                  type,
                                  end)
                              .mode(mode)
                              .start(days == null ? null : end.minusDays(days));
                      held.describe(audit);
                      situation.describe(audit, end);
                      boolean possible =
                          issued != null
                              && (issued >= 0
                                  || !type.certifies()
                                  || (type.recertifies() && held.bare()));
                      return audit
                          .issue(possible ? end.plusDays(issued) : null)
                          .findings(findings)
                          .build();
                    }));
  }

  private record Held(boolean held, @Nullable Certificate certificate) {
    void describe(AuditRecord.Builder audit) {
      audit.certificateHeld(held).certificate(certificate);
    }

    boolean bare() {
      return held && certificate == null;
    }
  }

  private static Arbitrary<Held> held(LocalDate end) {
    Arbitrary<Certificate> described =
        Combinators.combine(
                Arbitraries.of(CertificateLevel.class), Arbitraries.integers().between(1, 1200))
            .as((level, days) -> Certificate.issued(level, end.minusDays(days)));
    return Arbitraries.oneOf(
        Arbitraries.just(new Held(false, null)),
        Arbitraries.just(new Held(true, null)),
        described.map(certificate -> new Held(true, certificate)));
  }

  private record Situation(
      int joined,
      ScopeKind scope,
      List<SupplyChainActivity> activities,
      int standardHeld,
      int other) {
    void describe(AuditRecord.Builder audit, LocalDate end) {
      audit
          .joined(joined < 0 ? null : end.minusDays(joined))
          .scope(scope)
          .activities(activities.isEmpty() ? null : activities)
          .performanceStandard(standardHeld == 2 ? null : standardHeld == 1)
          .otherUnitCertified(other == 2 ? null : other == 1);
    }
  }

  private static Arbitrary<Situation> situations() {
    return Combinators.combine(
            Arbitraries.integers().between(-1, 1500),
            Arbitraries.of(ScopeKind.class),
            Arbitraries.of(SupplyChainActivity.class).list().ofMaxSize(2),
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(0, 2))
        .as(Situation::new);
  }

  /** Findings on the first criteria of the edition and on 5.3 and 5.4, where it has them. */
  static Arbitrary<Finding> findings(Standard standard, LocalDate end) {
    List<CriterionId> criteria =
        standard.criteria().stream()
            .map(Criterion::id)
            .filter(
                id ->
                    standard.criteria().get(0).principle() == principle(standard, id)
                        || id.value().startsWith("2.")
                        || List.of("5.3", "5.4").contains(id.value()))
            .toList();
    return Combinators.combine(
            Arbitraries.of(criteria),
            Arbitraries.chars().range('a', 'e').set().ofMaxSize(2),
            Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(Severity.MINOR_NC)),
                Tuple.of(6, Arbitraries.just(Severity.MAJOR_NC)),
                Tuple.of(1, Arbitraries.just(Severity.CRITICAL_BREACH))),
            Arbitraries.of("", "North", "South"),
            Arbitraries.integers().between(0, 400).injectNull(0.6),
            Arbitraries.integers().between(-200, 200).injectNull(0.7),
            Arbitraries.of(true, false))
        .as(
            (criterion, letters, severity, site, opened, closed, exempted) -> {
              boolean lettered = !criterion.value().equals("5.4");
              LocalDate raised = opened == null ? null : end.minusDays(opened);
              LocalDate done = closed == null ? null : end.plusDays(closed);
              boolean inOrder = raised == null || done == null || !done.isBefore(raised);
              return Finding.builder(
                      lettered
                          ? CriterionPart.of(criterion, letters)
                          : CriterionPart.whole(criterion),
                      severity)
                  .site(site)
                  .opened(raised)
                  .closed(inOrder ? done : null)
                  .exempted(exempted)
                  .build();
            });
  }

  private static int principle(Standard standard, CriterionId id) {
    return standard.criterion(id).orElseThrow().principle();
  }
}
