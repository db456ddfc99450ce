package io.asirules.rules.certification.oracle;

import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.Certificate;
import io.asirules.model.audit.CertificateLevel;
import io.asirules.model.audit.Finding;
import io.asirules.model.scope.ScopeKind;
import io.asirules.model.scope.SupplyChainActivity;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Random audits, bent towards corners. What the model refuses to build is never drawn. */
final class AuditArbitraries {
  private static final Set<SupplyChainActivity> POST_CASTHOUSE =
      Set.of(
          SupplyChainActivity.SEMI_FABRICATION,
          SupplyChainActivity.MATERIAL_CONVERSION,
          SupplyChainActivity.OTHER_MANUFACTURING_OR_SALE);

  /** Last days of certificates on which something turns, with neighbours. */
  private static final List<LocalDate> EXPIRIES =
      Stream.of("2024-12-31", "2025-01-01", "2027-02-28", "2027-03-01", "2028-02-29")
          .map(LocalDate::parse)
          .toList();

  private record Held(boolean held, @Nullable Certificate certificate) {}

  private record Setting(
      @Nullable LocalDate joined,
      ScopeKind scope,
      @Nullable Set<SupplyChainActivity> activities,
      @Nullable Boolean performanceStandard,
      @Nullable Boolean otherUnit) {}

  private AuditArbitraries() {}

  static Arbitrary<AuditInput> inputs() {
    return FrameArbitraries.frames().flatMap(AuditArbitraries::inputs).withoutEdgeCases();
  }

  private static Arbitrary<AuditInput> inputs(Frame frame) {
    return helds(frame)
        .flatMap(
            held ->
                issues(frame, held)
                    .flatMap(
                        issue ->
                            Combinators.combine(
                                    new FindingArbitraries(frame).lists(),
                                    settings(frame, held, issue),
                                    asOfDays(frame, held, issue),
                                    Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true)))
                                .as(
                                    (findings, setting, asOf, strict) ->
                                        new AuditInput(
                                            audit(frame, held, issue, findings, setting),
                                            asOf,
                                            strict))));
  }

  private static AuditRecord audit(
      Frame frame, Held held, @Nullable LocalDate issue, List<Finding> findings, Setting setting) {
    return frame
        .builder()
        .certificate(held.certificate())
        .certificateHeld(held.held())
        .issue(issue)
        .findings(findings)
        .joined(setting.joined())
        .scope(setting.scope())
        .activities(setting.activities())
        .performanceStandard(setting.performanceStandard())
        .otherUnitCertified(setting.otherUnit())
        .build();
  }

  /** A certificate is mostly held where one is needed, and mostly runs when the audit ends. */
  private static Arbitrary<Held> helds(Frame frame) {
    boolean needed = frame.type().recertifies() || !frame.type().certifies();
    Arbitrary<Held> described =
        Combinators.combine(Arbitraries.of(CertificateLevel.class), Arbitraries.of(0, 0, 0, -1, 1))
            .flatAs((level, off) -> certificates(frame, level, off))
            .map(certificate -> new Held(true, certificate));
    return Arbitraries.frequencyOf(
        Tuple.of(needed ? 1 : 12, Arbitraries.just(new Held(false, null))),
        Tuple.of(2, Arbitraries.just(new Held(true, null))),
        Tuple.of(needed ? 5 : 1, described));
  }

  private static Arbitrary<Certificate> certificates(
      Frame frame, CertificateLevel level, int offRule) {
    LocalDate end = frame.end();
    LocalDate first = end.minusYears(level.years()).minusDays(40);
    List<LocalDate> telling =
        EXPIRIES.stream()
            .map(expiry -> expiry.plusDays(1).minusYears(level.years()))
            .filter(issue -> !issue.isBefore(first) && !issue.isAfter(end))
            .toList();
    Arbitrary<LocalDate> any = FrameArbitraries.days(first, end);
    Arbitrary<LocalDate> running =
        telling.isEmpty()
            ? any
            : Arbitraries.frequencyOf(Tuple.of(2, any), Tuple.of(1, Arbitraries.of(telling)));
    Arbitrary<LocalDate> issues =
        frame.type().recertifies()
            ? FrameArbitraries.near(end.minusYears(level.years()), 40, 200)
            : running;
    return issues.map(
        issue -> new Certificate(level, issue, Certificate.expiry(level, issue).plusDays(offRule)));
  }

  private static Arbitrary<@Nullable LocalDate> issues(Frame frame, Held held) {
    LocalDate end = frame.end();
    Arbitrary<@Nullable LocalDate> none = Arbitraries.just(null);
    Arbitrary<LocalDate> after =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(end)),
            Tuple.of(2, FrameArbitraries.days(end, end.plusDays(150))));
    if (frame.type().certifies()) {
      Arbitrary<LocalDate> following =
          held.certificate() != null && !held.certificate().expiry().plusDays(1).isBefore(end)
              ? Arbitraries.just(held.certificate().expiry().plusDays(1))
              : after;
      boolean ofTheOneHeld =
          frame.type().recertifies() && held.held() && held.certificate() == null;
      Arbitrary<LocalDate> earlier =
          ofTheOneHeld ? FrameArbitraries.near(end.minusYears(3), 30, 300) : following;
      return Arbitraries.frequencyOf(
          Tuple.of(2, none), Tuple.of(3, after), Tuple.of(1, following), Tuple.of(3, earlier));
    }
    LocalDate around = held.certificate() == null ? end.minusYears(1) : held.certificate().issue();
    return Arbitraries.frequencyOf(
        Tuple.of(2, none),
        Tuple.of(2, FrameArbitraries.near(around, 300, 300)),
        Tuple.of(1, FrameArbitraries.days(end.minusYears(3), end)),
        Tuple.of(1, after));
  }

  private static Arbitrary<Setting> settings(Frame frame, Held held, @Nullable LocalDate issue) {
    boolean custody = frame.standard().standard().equals("coc");
    LocalDate certificate =
        held.certificate() != null
            ? held.certificate().issue()
            : issue == null ? frame.end() : issue;
    Arbitrary<@Nullable LocalDate> joined =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(null)),
            Tuple.of(1, FrameArbitraries.near(frame.end().minusYears(2), 400, 400)),
            Tuple.of(1, FrameArbitraries.near(certificate.minusYears(2), 5, 60)),
            Tuple.of(1, Arbitraries.of(FrameArbitraries.edges())));
    Arbitrary<ScopeKind> scopes =
        Arbitraries.frequency(
            Tuple.of(5, ScopeKind.FULL), Tuple.of(1, ScopeKind.MATERIAL_STEWARDSHIP_TRANSITION));
    Arbitrary<@Nullable Boolean> performance =
        Arbitraries.frequency(
            Tuple.of(custody ? 3 : 1, true),
            Tuple.of(custody ? 5 : 1, false),
            Tuple.of(1, (Boolean) null));
    Arbitrary<@Nullable Boolean> other =
        Arbitraries.frequency(Tuple.of(2, true), Tuple.of(2, false), Tuple.of(1, (Boolean) null));
    return Combinators.combine(joined, scopes, activities(), performance, other).as(Setting::new);
  }

  private static Arbitrary<@Nullable Set<SupplyChainActivity>> activities() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(null)),
        Tuple.of(4, Arbitraries.of(POST_CASTHOUSE).set().ofMinSize(1).ofMaxSize(2)),
        Tuple.of(2, Arbitraries.of(SupplyChainActivity.class).set().ofMaxSize(3)));
  }

  private static Arbitrary<LocalDate> asOfDays(Frame frame, Held held, @Nullable LocalDate issue) {
    LocalDate expiry =
        held.certificate() != null
            ? held.certificate().expiry()
            : Certificate.expiry(CertificateLevel.FULL, issue == null ? frame.end() : issue);
    return Arbitraries.frequencyOf(
        Tuple.of(2, FrameArbitraries.near(frame.end(), 0, 400)),
        Tuple.of(1, FrameArbitraries.near(frame.end().plusMonths(1), 2, 2)),
        Tuple.of(1, FrameArbitraries.near(frame.end().plusWeeks(8), 2, 2)),
        Tuple.of(1, FrameArbitraries.near(frame.end().plusMonths(12), 2, 2)),
        Tuple.of(2, FrameArbitraries.near(expiry, 60, 400)),
        Tuple.of(1, Arbitraries.of(FrameArbitraries.edges())));
  }
}
