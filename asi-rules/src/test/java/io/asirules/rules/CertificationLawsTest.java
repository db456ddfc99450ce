package io.asirules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.exchange.json.DecisionWriter;
import io.asirules.model.Language;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.Finding;
import io.asirules.model.audit.MaturityRating;
import io.asirules.model.certification.CertificationDecision;
import io.asirules.model.certification.CertificationReasonCode;
import io.asirules.model.certification.Decision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;

/** What holds for every audit, whatever was found. */
class CertificationLawsTest {
  private static final AsiRules RULES = AsiRules.create();
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

  @Provide
  Arbitrary<AuditRecord> audits() {
    return CertificationArbitraries.audits(RULES);
  }

  @Provide
  Arbitrary<Tuple.Tuple2<AuditRecord, Finding>> audited() {
    return audits()
        .flatMap(
            audit ->
                CertificationArbitraries.findings(
                        RULES.catalogue().standard(audit.standard()), audit.end())
                    .map(finding -> Tuple.of(audit, finding)));
  }

  @Property(tries = 1500, shrinking = ShrinkingMode.BOUNDED)
  void addingAFindingNeverImprovesADecision(
      @ForAll("audited") Tuple.Tuple2<AuditRecord, Finding> pair, @ForAll boolean strict) {
    AuditRecord audit = pair.get1();
    List<Finding> more = new ArrayList<>(audit.findings());
    more.add(pair.get2());

    CertificationDecision before = decide(audit, strict);
    CertificationDecision after = decide(audit.toBuilder().findings(more).build(), strict);

    assertThat(rank(after.decision())).isGreaterThanOrEqualTo(rank(before.decision()));
    if (before.maturityCap() != null && after.maturityCap() != null) {
      assertThat(after.maturityCap()).isLessThanOrEqualTo(before.maturityCap());
    }
  }

  @Property(tries = 500, shrinking = ShrinkingMode.BOUNDED)
  void closingAllFindingsNeverWorsensADecision(
      @ForAll("audits") AuditRecord audit, @ForAll boolean strict) {
    List<Finding> closed = new ArrayList<>();
    for (Finding finding : audit.findings()) {
      closed.add(finding.toBuilder().closed(audit.end()).build());
    }
    CertificationDecision before = decide(audit, strict);
    CertificationDecision after = decide(audit.toBuilder().findings(closed).build(), strict);

    assertThat(rank(after.decision())).isLessThanOrEqualTo(rank(before.decision()));
    assertThat(after.count().isEmpty()).isTrue();
    if (before.maturityCap() != null && after.maturityCap() != null) {
      assertThat(after.maturityCap()).isGreaterThanOrEqualTo(before.maturityCap());
    }
  }

  @Property(tries = 500, shrinking = ShrinkingMode.BOUNDED)
  void theOrderOfFindingsLeavesNoTrace(
      @ForAll("audits") AuditRecord audit, @ForAll boolean strict, @ForAll long seed) {
    List<Finding> shuffled = new ArrayList<>(audit.findings());
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(json(audit.toBuilder().findings(shuffled).build(), strict))
        .isEqualTo(json(audit, strict));
  }

  @Property(tries = 500, shrinking = ShrinkingMode.BOUNDED)
  void whichSiteHasWhichFindingLeavesNoTrace(
      @ForAll("audits") AuditRecord audit, @ForAll boolean strict) {
    List<Finding> swapped = new ArrayList<>();
    for (Finding finding : audit.findings()) {
      String site = finding.site().orElse("");
      String other = site.equals("North") ? "South" : site.equals("South") ? "North" : site;
      swapped.add(finding.toBuilder().site(other).build());
    }

    assertThat(json(audit.toBuilder().findings(swapped).build(), strict))
        .isEqualTo(json(audit, strict));
  }

  @Property(tries = 500, shrinking = ShrinkingMode.BOUNDED)
  void theUnionOverSitesEqualsTheSingleSiteCase(@ForAll("audits") AuditRecord audit) {
    List<Finding> united = new ArrayList<>();
    audit.findings().forEach(finding -> united.add(finding.toBuilder().site("").build()));

    CertificationDecision sites = decide(audit, false);
    CertificationDecision single = decide(audit.toBuilder().findings(united).build(), false);

    assertThat(single.decision()).isEqualTo(sites.decision());
    assertThat(single.count()).isEqualTo(sites.count());
    assertThat(said(single)).isEqualTo(said(sites));
    assertThat(single.maturityCap()).isEqualTo(sites.maturityCap());
    assertThat(single.issue()).isEqualTo(sites.issue());
    assertThat(single.expiry()).isEqualTo(sites.expiry());
    assertThat(single.nextDates()).isEqualTo(sites.nextDates());
    assertThat(single.actions()).isEqualTo(sites.actions());
  }

  @Property(tries = 500, shrinking = ShrinkingMode.BOUNDED)
  void strictEvidenceOnlyEverLeavesADecisionOpen(@ForAll("audits") AuditRecord audit) {
    CertificationDecision usual = decide(audit, false);
    CertificationDecision strict = decide(audit, true);

    if (strict.decision() != usual.decision()) {
      assertThat(strict.decision()).isEqualTo(Decision.UNDETERMINED);
      assertThat(strict.reasons().get(0).code()).isEqualTo(CertificationReasonCode.NOT_CONFIRMED);
      assertThat(strict.reasons().get(1)).isEqualTo(usual.reasons().get(0));
    } else if (strict.decision() != Decision.UNDETERMINED) {
      assertThat(strict.reasons().get(0).provenance().level().isReliable()).isTrue();
    }
    assertThat(strict.nextDates()).allMatch(date -> date.provenance().level().isReliable());
  }

  @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
  void theDayThatCountsDecidesNothing(@ForAll("audits") AuditRecord audit) {
    CertificationDecision now = RULES.decide(audit, AssessmentOptions.asOf(AS_OF));
    CertificationDecision later = RULES.decide(audit, AssessmentOptions.asOf(AS_OF.plusYears(9)));

    assertThat(later.decision()).isEqualTo(now.decision());
    assertThat(later.reasons()).isEqualTo(now.reasons());
    assertThat(later.expiry()).isEqualTo(now.expiry());
  }

  @Property(tries = 500, shrinking = ShrinkingMode.BOUNDED)
  void aDecisionIsCoherent(@ForAll("audits") AuditRecord audit, @ForAll boolean strict) {
    CertificationDecision result = decide(audit, strict);
    boolean certificate =
        result.decision() == Decision.FULL || result.decision() == Decision.PROVISIONAL;

    assertThat(result.decision() == Decision.REVOKED && !audit.certificateHeld()).isFalse();
    assertThat(result.decision() == Decision.NOT_ISSUED && audit.certificateHeld()).isFalse();
    if (!certificate) {
      assertThat(result.issue()).isNull();
    }
    if (result.expiry() != null) {
      assertThat(result.issue()).isNotNull().isBefore(result.expiry());
    }
    if (result.maturityCap() == MaturityRating.HIGH) {
      assertThat(result.count().isEmpty()).isTrue();
    }
    assertThat(result.actions()).hasSizeGreaterThanOrEqualTo(result.count().majors());
  }

  /** What the reasons say and cite, without the rule: one speaks of sites and one does not. */
  private static List<String> said(CertificationDecision decision) {
    return decision.reasons().stream()
        .map(reason -> reason.code() + ": " + reason.text(Language.EN) + " " + reason.provenance())
        .toList();
  }

  private static int rank(Decision decision) {
    return switch (decision) {
      case FULL -> 0;
      case PROVISIONAL -> 1;
      case UNDETERMINED -> 2;
      case NOT_ISSUED, REVOKED -> 3;
    };
  }

  private static CertificationDecision decide(AuditRecord audit, boolean strict) {
    AssessmentOptions options = AssessmentOptions.asOf(AS_OF);
    return RULES.decide(audit, strict ? options.withStrictEvidence() : options);
  }

  private static String json(AuditRecord audit, boolean strict) {
    // The stamp names the input, in which the sites do stand.
    return DecisionWriter.toJson(List.of(decide(audit, strict)), Language.EN)
        .replaceFirst("\"input\" : \"[0-9a-f]{64}\"", "\"input\" : \"...\"");
  }
}
