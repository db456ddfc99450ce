package io.asirules.rules.certification.oracle;

import io.asirules.model.audit.AssuranceRegime;
import io.asirules.model.audit.AuditMode;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.Finding;
import io.asirules.model.audit.MaturityRating;
import io.asirules.model.audit.Severity;
import io.asirules.model.certification.CertificationCaveatCode;
import io.asirules.model.certification.CertificationReasonCode;
import io.asirules.model.certification.CorrectiveAction;
import io.asirules.model.certification.Decision;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.EvidenceLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The reference: an audit that {@link Refusals} lets pass, decided by the specification. */
final class ReferenceDecision {
  private static final int PLAN_MONTHS = 1;
  private static final int COMPLETE_FROM = 6;
  private static final int COMPLETE_BY = 12;

  private ReferenceDecision() {}

  static ReferenceResult decide(AuditInput input) {
    AuditRecord audit = input.audit();
    Tally tally = Tally.of(audit);
    DecisionLine line = DecisionLine.of(audit, tally);
    boolean open = input.strict() && line.strictForbids(tally);
    Decision decision = open ? Decision.UNDETERMINED : line.decision();
    Validity validity = Validity.of(audit, decision, line.number(), input.strict());
    MaturityRating cap = cap(audit, tally, decision);
    UpcomingDates dates = new UpcomingDates(input, tally, decision, line.number(), validity);
    return new ReferenceResult(
        line,
        decision,
        validity,
        cap,
        tally.count(),
        dates.list(),
        actions(audit, tally),
        open
            ? List.of(CertificationReasonCode.NOT_CONFIRMED, line.reason())
            : List.of(line.reason()),
        caveats(input, tally, line, validity, cap, dates));
  }

  private static @Nullable MaturityRating cap(AuditRecord audit, Tally tally, Decision decision) {
    if (audit.regime() == AssuranceRegime.AM_1
        || audit.mode() == AuditMode.DESKTOP
        || !tally.critical().isEmpty()
        || decision == Decision.NOT_ISSUED
        || decision == Decision.REVOKED) {
      return null;
    }
    return tally.counting().isEmpty() && !Tally.raisedAny(audit)
        ? MaturityRating.HIGH
        : MaturityRating.MEDIUM;
  }

  private static List<CorrectiveAction> actions(AuditRecord audit, Tally tally) {
    Map<CriterionId, Severity> worst = new TreeMap<>();
    for (Finding finding : tally.counting()) {
      worst.merge(
          finding.part().criterion(),
          finding.severity(),
          (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }
    LocalDate end = audit.end();
    List<CorrectiveAction> actions = new ArrayList<>();
    worst.forEach(
        (criterion, severity) -> {
          boolean major = tally.majors().contains(criterion);
          boolean plan =
              audit.mode() == AuditMode.ONSITE && (major || tally.exempted().contains(criterion));
          actions.add(
              new CorrectiveAction(
                  criterion,
                  severity,
                  plan ? end.plusMonths(PLAN_MONTHS) : null,
                  major ? end.plusMonths(COMPLETE_FROM) : null,
                  major ? end.plusMonths(COMPLETE_BY) : null));
        });
    return actions;
  }

  private static Map<CertificationCaveatCode, @Nullable EvidenceLevel> caveats(
      AuditInput input,
      Tally tally,
      DecisionLine line,
      Validity validity,
      @Nullable MaturityRating cap,
      UpcomingDates dates) {
    Map<CertificationCaveatCode, EvidenceLevel> ofRules =
        new EnumMap<>(CertificationCaveatCode.class);
    RuleCaveats.add(input.audit(), tally, line, cap, dates, ofRules);
    Set<CertificationCaveatCode> ofInput = EnumSet.noneOf(CertificationCaveatCode.class);
    InputCaveats.add(input.audit(), tally, line, ofInput);
    LocalDate expiry = validity.expiry();
    if (expiry != null && expiry.isBefore(input.asOf())) {
      ofInput.add(CertificationCaveatCode.EXPIRED);
    }
    Map<CertificationCaveatCode, @Nullable EvidenceLevel> all = new TreeMap<>(ofRules);
    ofInput.forEach(code -> all.put(code, null));
    validity.caveats().forEach(code -> all.put(code, levelOf(code)));
    return all;
  }

  private static @Nullable EvidenceLevel levelOf(CertificationCaveatCode code) {
    return switch (code) {
      case PROVISIONAL_LAST_DAY, CONTIGUOUS_PERIOD -> EvidenceLevel.SECONDARY;
      case FULL_AFTER_PROVISIONAL -> EvidenceLevel.UNKNOWN;
      case SCOPE_CHANGE_DATES -> EvidenceLevel.RECALLED;
      default -> null;
    };
  }
}
