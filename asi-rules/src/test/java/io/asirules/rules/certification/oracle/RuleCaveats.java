package io.asirules.rules.certification.oracle;

import static io.asirules.model.standard.EvidenceLevel.RECALLED;
import static io.asirules.model.standard.EvidenceLevel.SECONDARY;
import static io.asirules.model.standard.EvidenceLevel.UNKNOWN;

import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.MaturityRating;
import io.asirules.model.certification.CertificationCaveatCode;
import io.asirules.model.certification.NextDate;
import io.asirules.model.standard.EvidenceLevel;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Section 6, first table: data below CONFIRMED on which a decision rests. */
final class RuleCaveats {
  private static final int LIMIT = 3;
  private static final int MOST_MINORS_SEEN = 8;

  private RuleCaveats() {}

  static void add(
      AuditRecord audit,
      Tally tally,
      DecisionLine line,
      @Nullable MaturityRating cap,
      UpcomingDates dates,
      Map<CertificationCaveatCode, EvidenceLevel> found) {
    int majors = tally.majors().size();
    if (Tally.secondOrLater(audit.regime())
        && majors >= 1
        && majors <= LIMIT
        && tally.majorFindings() > LIMIT) {
      found.put(CertificationCaveatCode.COUNTED_PER_CRITERION, SECONDARY);
    }
    byLine(audit, tally, line, found);
    if (dates.has(NextDate.Kind.PERFORMANCE_STANDARD)) {
      found.put(CertificationCaveatCode.PERFORMANCE_STANDARD_RULE, SECONDARY);
    }
    if (cap == MaturityRating.MEDIUM) {
      found.put(CertificationCaveatCode.MATURITY_SCALE, RECALLED);
    }
    if (!tally.minors().isEmpty()) {
      found.put(CertificationCaveatCode.MINOR_DEADLINE, UNKNOWN);
    }
    if (dates.extendable()) {
      found.put(CertificationCaveatCode.EXTENSION_MINORS, RECALLED);
    }
  }

  private static void byLine(
      AuditRecord audit,
      Tally tally,
      DecisionLine line,
      Map<CertificationCaveatCode, EvidenceLevel> found) {
    switch (line.number()) {
      case 1, 2 -> {
        if (line.level() == RECALLED) {
          found.put(CertificationCaveatCode.CRITICAL_COUNTED_AS_MAJOR, RECALLED);
        }
        if (line.number() == 2 && audit.type().recertifies()) {
          found.put(CertificationCaveatCode.REVOKED_AT_RECERTIFICATION, SECONDARY);
        }
      }
      case 3, 4 -> found.put(CertificationCaveatCode.CRITICAL_BREACH_RECALLED, RECALLED);
      case 5, 6, 7, 8 -> found.put(CertificationCaveatCode.PERFORMANCE_STANDARD_RULE, SECONDARY);
      case 9 -> found.put(CertificationCaveatCode.COVID_POLICY, RECALLED);
      case 10 -> found.put(CertificationCaveatCode.COVID_CHAIN_OF_CUSTODY, RECALLED);
      case 16 -> found.put(CertificationCaveatCode.NO_LIMIT_UNDER_REGIME_1, SECONDARY);
      case 19 -> {
        if (tally.minors().size() > MOST_MINORS_SEEN) {
          found.put(CertificationCaveatCode.MINORS_BEYOND_CASES, SECONDARY);
        }
      }
      default -> {
        // The other lines rest on nothing else.
      }
    }
  }
}
