package io.asirules.criteriadata.exchange;

import io.asirules.model.assessment.Argument;
import io.asirules.model.assessment.Caveat;
import io.asirules.model.assessment.Ground;
import io.asirules.model.assessment.GroundLayer;
import io.asirules.model.assessment.Reason;
import io.asirules.model.assessment.Stamp;
import io.asirules.model.audit.AssuranceRegime;
import io.asirules.model.audit.FindingCount;
import io.asirules.model.audit.MaturityRating;
import io.asirules.model.certification.CertificationCaveatCode;
import io.asirules.model.certification.CertificationDecision;
import io.asirules.model.certification.CertificationReasonCode;
import io.asirules.model.certification.Decision;
import io.asirules.model.certification.NextDate;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A decision with something in every field, and one with nothing where nothing may be. */
final class SampleDecision {

  private static final StandardId STANDARD = StandardId.parse("asi:ps:3.1");
  private static final LocalDate ISSUE = LocalDate.of(2025, 3, 28);

  private SampleDecision() {}

  static List<CertificationDecision> decisions() {
    return List.of(full(), open());
  }

  private static Stamp stamp() {
    Stamp.Part part = new Stamp.Part("1", "a".repeat(64));
    return new Stamp(
        part,
        new Stamp.Part("asi:am:2024@1", part.content()),
        part,
        List.of(part),
        STANDARD,
        LocalDate.of(2026, 11, 23),
        false,
        false,
        Map.of(),
        part.content());
  }

  private static Reason<CertificationReasonCode> reason(
      CertificationReasonCode code, Argument... arguments) {
    Provenance provenance =
        new Provenance(EvidenceLevel.CONFIRMED, List.of("https://example.org/page"), "");
    return Reason.of(code, List.of(arguments), provenance, "A rule says so");
  }

  private static Ground<Decision, CertificationReasonCode> ground(
      Decision best, Decision worst, Reason<CertificationReasonCode> reason) {
    return new Ground<>(GroundLayer.DECIDING, best, worst, reason);
  }

  private static CertificationDecision full() {
    LocalDate expiry = LocalDate.of(2028, 3, 27);
    return new CertificationDecision(
        stamp(),
        "An Entity",
        STANDARD,
        AssuranceRegime.AM_2024,
        Decision.FULL,
        List.of(Decision.FULL),
        ISSUE,
        expiry,
        MaturityRating.MEDIUM,
        new FindingCount(0, 1, 0, 0),
        List.of(
            new NextDate(
                NextDate.Kind.SURVEILLANCE_WINDOW,
                ISSUE.plusMonths(12),
                ISSUE.plusMonths(24),
                false,
                Provenance.recalled()),
            new NextDate(
                NextDate.Kind.RE_CERTIFICATION, null, expiry, false, Provenance.recalled())),
        List.of(),
        List.of(
            ground(
                Decision.FULL,
                Decision.FULL,
                reason(
                    CertificationReasonCode.MINORS_DO_NOT_BLOCK,
                    Argument.of(1),
                    Argument.of("4.1")))),
        List.of(reason(CertificationReasonCode.MATURITY_BELOW_HIGH)),
        List.of(
            new Caveat<>(CertificationCaveatCode.MATURITY_SCALE, List.of(), EvidenceLevel.RECALLED),
            new Caveat<>(CertificationCaveatCode.FIRST_ALTHOUGH_HELD, List.of(), null)));
  }

  private static CertificationDecision open() {
    return new CertificationDecision(
        stamp(),
        "Another",
        STANDARD,
        AssuranceRegime.AM_1,
        Decision.UNDETERMINED,
        List.of(Decision.FULL, Decision.PROVISIONAL),
        null,
        null,
        null,
        new FindingCount(1, 0, 0, 0),
        List.of(),
        List.of(),
        List.of(
            ground(
                Decision.FULL,
                Decision.PROVISIONAL,
                reason(CertificationReasonCode.MAJOR_AT_SURVEILLANCE, Argument.of("5.3")))),
        List.of(),
        List.of());
  }
}
