package io.asirules.rules.internal.certification;

import io.asirules.criteriadata.catalog.AssuranceFact;
import io.asirules.criteriadata.catalog.AssuranceFacts;
import io.asirules.model.LocalizedText;
import io.asirules.model.certification.AuditRecord;
import io.asirules.model.certification.AuditType;
import io.asirules.model.certification.CertificationCaveatCode;
import io.asirules.model.certification.CertificationReasonCode;
import io.asirules.model.certification.CriterionPart;
import io.asirules.model.certification.Finding;
import io.asirules.model.certification.MaturityRating;
import io.asirules.model.certification.Severity;
import io.asirules.model.scope.ScopeKind;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.Standard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a decision rests on below CONFIRMED, and what to look at in the input: CERTIFICATION 6. */
final class DecisionCaveats {

  private static final int RELATED = 3;
  private static final int LAST_PRINCIPLE_IN_TRANSITION = 4;

  private final AuditRecord audit;
  private final FindingTally tally;
  private final CertificationCase decided;
  private final AssuranceFacts facts;
  private final Standard standard;
  private final Caveats caveats;

  DecisionCaveats(
      AuditRecord audit,
      FindingTally tally,
      CertificationCase decided,
      AssuranceFacts facts,
      Standard standard,
      Caveats caveats) {
    this.audit = audit;
    this.tally = tally;
    this.decided = decided;
    this.facts = facts;
    this.standard = standard;
    this.caveats = caveats;
  }

  void collect(@Nullable MaturityRating cap) {
    ofDecision(decided.reason().code());
    if (decided.restsOnCountingOnce()) {
      caveats.rest(
          CertificationCaveatCode.COUNTED_PER_CRITERION,
          AssuranceFact.COUNTED_PER_CRITERION,
          tally.majors().size(),
          tally.countedOneByOne());
    }
    if (decided.restsOnCriticalBreach()) {
      caveats.rest(
          CertificationCaveatCode.CRITICAL_COUNTED_AS_MAJOR,
          AssuranceFact.CRITICAL_BREACH,
          FindingTally.names(tally.critical()));
    }
    if (cap == MaturityRating.MEDIUM) {
      caveats.rest(CertificationCaveatCode.MATURITY_SCALE, AssuranceFact.MATURITY_SCALE);
    }
    if (!tally.minors().isEmpty()) {
      caveats.rest(CertificationCaveatCode.MINOR_DEADLINE, AssuranceFact.MINOR_DEADLINE);
    }
    exemptions();
    certificateHeld();
    scope();
    minors();
  }

  private void ofDecision(CertificationReasonCode code) {
    switch (code) {
      case CRITICAL_BREACH, CRITICAL_BREACH_OF_HOLDER ->
          caveats.rest(
              CertificationCaveatCode.CRITICAL_BREACH_RECALLED, AssuranceFact.CRITICAL_BREACH);
      case MAJORS_WITHOUT_LIMIT ->
          caveats.rest(
              CertificationCaveatCode.NO_LIMIT_UNDER_REGIME_1,
              AssuranceFact.LIMIT_NEW_IN_V2,
              audit.regime());
      case COVID_DESKTOP_AUDIT ->
          caveats.rest(CertificationCaveatCode.COVID_POLICY, AssuranceFact.COVID_DESKTOP_PS);
      case COVID_DESKTOP_CHAIN_OF_CUSTODY ->
          caveats.rest(
              CertificationCaveatCode.COVID_CHAIN_OF_CUSTODY, AssuranceFact.COVID_DESKTOP_COC);
      case PERFORMANCE_STANDARD_FIRST,
          HELD_WITHOUT_PERFORMANCE_STANDARD,
          PERFORMANCE_STANDARD_ORDER_OPEN,
          PERFORMANCE_STANDARD_OVERDUE ->
          caveats.rest(
              CertificationCaveatCode.PERFORMANCE_STANDARD_RULE, AssuranceFact.PS_BEFORE_COC);
      case MORE_THAN_THREE_MAJORS_OF_HOLDER -> {
        if (audit.type().recertifies()) {
          caveats.rest(
              CertificationCaveatCode.REVOKED_AT_RECERTIFICATION,
              AssuranceFact.REVOKED_AT_RECERTIFICATION);
        }
      }
      case MINORS_DO_NOT_BLOCK -> {
        if (tally.minors().size() > facts.number(AssuranceFact.MOST_MINORS_SEEN)) {
          caveats.rest(
              CertificationCaveatCode.MINORS_BEYOND_CASES,
              AssuranceFact.MOST_MINORS_SEEN,
              tally.minors().size());
        }
      }
      default -> {}
    }
  }

  private void exemptions() {
    for (Finding finding : tally.vainlyExempted()) {
      FindingTally.Vain why = tally.vain(finding);
      if (why != null) {
        caveats.warn(CertificationCaveatCode.EXEMPTION_NOT_COUNTED, finding.part(), text(why));
      }
    }
  }

  private LocalizedText text(FindingTally.Vain why) {
    LocalDate from = facts.day(AssuranceFact.EXEMPTION_FROM);
    return switch (why) {
      case SEVERITY -> new LocalizedText("it is not a Major", "并非严重不符合");
      case CRITERION ->
          new LocalizedText("it covers 5.3 and 5.4 of PS 3 and 3.1 only", "豁免仅涵盖PS 3和3.1的5.3和5.4");
      case REGIME ->
          new LocalizedText("it does not exist under " + audit.regime(), audit.regime() + "下无此豁免");
      case DAY -> new LocalizedText("it is in force from " + from, "自" + from + "起生效");
    };
  }

  private void certificateHeld() {
    AuditType type = audit.type();
    boolean levelMatters =
        decided.reason().code() == CertificationReasonCode.ONE_TO_THREE_MAJORS
            || decided.reason().code() == CertificationReasonCode.MAJORS_WITHOUT_LIMIT;
    if (audit.certificateHeld() && audit.certificate().isEmpty() && levelMatters) {
      caveats.warn(CertificationCaveatCode.HELD_LEVEL_NOT_STATED);
    }
    if (!audit.certificateHeld() && type != AuditType.CERTIFICATION) {
      caveats.warn(CertificationCaveatCode.NOTHING_TO_SURVEY, type.title());
    }
    if (audit.certificateHeld() && type == AuditType.CERTIFICATION) {
      caveats.warn(CertificationCaveatCode.FIRST_ALTHOUGH_HELD);
    }
    LocalDate issue = audit.issue().orElse(audit.end());
    if (!type.certifies() && issue.isAfter(audit.end()) && !decided.isProvisionalHeld()) {
      caveats.warn(CertificationCaveatCode.ISSUED_AFTER_AUDIT, issue, audit.end());
    }
  }

  private void scope() {
    if (standard.id().standard().equals("coc") && audit.performanceStandard().isEmpty()) {
      caveats.warn(CertificationCaveatCode.PERFORMANCE_STANDARD_NOT_STATED);
    }
    if (audit.scope() != ScopeKind.MATERIAL_STEWARDSHIP_TRANSITION) {
      return;
    }
    LocalDate end = facts.day(AssuranceFact.TRANSITION_END);
    if (audit.end().isAfter(end)) {
      caveats.warn(CertificationCaveatCode.TRANSITION_OVER, end);
    }
    List<CriterionId> outside = new ArrayList<>();
    for (CriterionId criterion : tally.worst().keySet()) {
      if (principle(criterion) > LAST_PRINCIPLE_IN_TRANSITION) {
        outside.add(criterion);
      }
    }
    if (standard.id().standard().equals("ps") && !outside.isEmpty()) {
      caveats.warn(CertificationCaveatCode.OUTSIDE_TRANSITION, FindingTally.names(outside));
    }
  }

  private int principle(CriterionId criterion) {
    return standard.criterion(criterion).map(Criterion::principle).orElse(0);
  }

  private void minors() {
    SortedMap<Integer, List<CriterionId>> byPrinciple = new TreeMap<>();
    for (CriterionId criterion : tally.minors()) {
      byPrinciple.computeIfAbsent(principle(criterion), key -> new ArrayList<>()).add(criterion);
    }
    byPrinciple.forEach(
        (principle, criteria) -> {
          if (criteria.size() >= RELATED) {
            caveats.warn(
                CertificationCaveatCode.RELATED_MINORS,
                criteria.size(),
                principle,
                FindingTally.names(criteria));
          }
        });
    LocalDate since = audit.start().orElse(audit.end());
    List<CriterionPart> persistent = new ArrayList<>();
    for (Finding finding : tally.counting()) {
      boolean earlier = finding.opened().map(day -> day.isBefore(since)).orElse(false);
      boolean minor =
          finding.severity() == Severity.MINOR_NC
              && tally.minors().contains(finding.part().criterion());
      if (earlier && minor && !persistent.contains(finding.part())) {
        persistent.add(finding.part());
      }
    }
    if (!persistent.isEmpty()) {
      caveats.warn(CertificationCaveatCode.PERSISTENT_MINORS, CriterionPart.print(persistent));
    }
  }
}
