package io.asirules.rules.internal.certification;

import io.asirules.criteriadata.catalog.AssuranceFact;
import io.asirules.criteriadata.catalog.AssuranceFacts;
import io.asirules.model.LocalizedText;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.Finding;
import io.asirules.model.audit.Severity;
import io.asirules.model.certification.CertificationCaveatCode;
import io.asirules.model.standard.Reference;
import io.asirules.rules.internal.engine.Answers;
import io.asirules.rules.internal.engine.Verdict;
import io.asirules.rules.observation.ExemptionClaimSeen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The open findings of an audit that are marked as exempted: CERTIFICATION 2, line 3. */
final class ExemptionClaims {

  private final AuditRecord audit;
  private final AssuranceFacts facts;
  private final List<Finding> claims = new ArrayList<>();
  private final List<ExemptionClaimSeen> seen = new ArrayList<>();
  private final List<Verdict> verdicts;

  ExemptionClaims(AuditRecord audit, AssuranceFacts facts, Answers<?> answers) {
    this.audit = audit;
    this.facts = facts;
    for (Finding finding : audit.findings()) {
      if (finding.exempted() && finding.openAt(audit.end())) {
        claims.add(finding);
        seen.add(observe(finding));
      }
    }
    this.verdicts = answers.ask(seen);
  }

  private ExemptionClaimSeen observe(Finding finding) {
    Reference criterion = Reference.of(audit.standard(), finding.part().criterion());
    return new ExemptionClaimSeen(
        finding.severity(),
        facts.words(AssuranceFact.EXEMPTION_CRITERIA).contains(criterion.toString()),
        audit.end(),
        facts.day(AssuranceFact.EXEMPTION_FROM));
  }

  /** Returns the findings that a rule exempts. */
  Set<Finding> exempted() {
    Set<Finding> exempted = new HashSet<>();
    for (int i = 0; i < claims.size(); i++) {
      if (isExempted(i)) {
        exempted.add(claims.get(i));
      }
    }
    return exempted;
  }

  private boolean isExempted(int claim) {
    return !verdicts.get(claim).grounds().isEmpty();
  }

  /** Adds for each finding that no rule exempts what it lacks. */
  void add(Caveats caveats) {
    for (int i = 0; i < claims.size(); i++) {
      if (!isExempted(i)) {
        caveats.warn(
            CertificationCaveatCode.EXEMPTION_NOT_COUNTED,
            claims.get(i).part(),
            lacking(seen.get(i), !verdicts.get(i).cautions().isEmpty()));
      }
    }
  }

  private LocalizedText lacking(ExemptionClaimSeen claim, boolean isUnknownToRegime) {
    if (claim.severity() != Severity.MAJOR_NC) {
      return new LocalizedText("it is not a Major", "并非严重不符合");
    }
    if (!claim.covered()) {
      List<String> covered = facts.words(AssuranceFact.EXEMPTION_CRITERIA);
      return new LocalizedText(
          "it covers only " + String.join(", ", covered), "豁免仅涵盖" + String.join("、", covered));
    }
    if (isUnknownToRegime) {
      return new LocalizedText(
          "it does not exist under " + audit.regime(), audit.regime() + "下无此豁免");
    }
    LocalDate since = claim.since();
    return new LocalizedText("it is in force from " + since, "自" + since + "起生效");
  }
}
