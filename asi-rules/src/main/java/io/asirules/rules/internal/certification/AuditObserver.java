package io.asirules.rules.internal.certification;

import io.asirules.criteriadata.catalog.AssessmentParameter;
import io.asirules.criteriadata.catalog.AssessmentParameters;
import io.asirules.criteriadata.catalog.AssuranceFact;
import io.asirules.criteriadata.catalog.AssuranceFacts;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.Certificate;
import io.asirules.model.audit.CertificateLevel;
import io.asirules.model.audit.CriterionPart;
import io.asirules.model.audit.Finding;
import io.asirules.model.audit.Severity;
import io.asirules.model.certification.Decision;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.Standard;
import io.asirules.rules.observation.AuditDatesSeen;
import io.asirules.rules.observation.AuditSeen;
import io.asirules.rules.observation.DecisionSeen;
import io.asirules.rules.observation.MaturitySeen;
import io.asirules.rules.observation.MinorsSeen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What rules see of an audit. */
final class AuditObserver {

  private final AuditRecord audit;
  private final FindingTally tally;
  private final AssuranceFacts facts;
  private final AssessmentParameters parameters;
  private final Standard standard;

  AuditObserver(
      AuditRecord audit,
      FindingTally tally,
      AssuranceFacts facts,
      AssessmentParameters parameters,
      Standard standard) {
    this.audit = audit;
    this.tally = tally;
    this.facts = facts;
    this.parameters = parameters;
    this.standard = standard;
  }

  AuditSeen audit() {
    return new AuditSeen(
        audit.standard().standard().equals("coc"),
        audit.mode(),
        audit.type(),
        audit.certificateHeld(),
        heldLevel(),
        audit.scope(),
        tally.majors().size(),
        tally.plainMajors().size(),
        tally.countedOneByOne(),
        facts.number(AssuranceFact.MAJOR_LIMIT),
        tally.exempted().size(),
        tally.critical().size(),
        tally.minors().size(),
        persistentMinors().size(),
        beyondTransition().size(),
        facts.decision(AssuranceFact.CRITICAL_BREACH_OF_HOLDER),
        facts.decision(AssuranceFact.PROVISIONAL_AGAIN),
        facts.decision(AssuranceFact.MAJOR_AT_SURVEILLANCE),
        facts.decision(AssuranceFact.MAJOR_AT_SCOPE_CHANGE),
        facts.decision(AssuranceFact.EXEMPTION_LEVEL));
  }

  AuditDatesSeen dates() {
    return new AuditDatesSeen(
        audit.type(),
        audit.end(),
        audit.issue().orElse(null),
        heldLevel(),
        audit.certificate().map(Certificate::expiry).orElse(null),
        audit.scope(),
        facts.day(AssuranceFact.TRANSITION_END),
        tally.plainMajors().size(),
        facts.number(AssuranceFact.MAJOR_LIMIT));
  }

  DecisionSeen decision(DecisionGrounds grounds, boolean strict) {
    return new DecisionSeen(
        grounds.decision(),
        grounds.reason(),
        grounds.level(),
        strict,
        audit.certificateHeld(),
        heldLevel(),
        tally.minors().size(),
        facts.number(AssuranceFact.MOST_MINORS_SEEN));
  }

  MaturitySeen maturity(Decision decision) {
    return new MaturitySeen(
        decision, audit.mode(), tally.critical().size(), tally.counting().size(), tally.raised());
  }

  MinorsSeen minors(List<CriterionId> ofPrinciple) {
    int related = parameters.number(AssessmentParameter.RELATED_MINORS).value();
    return new MinorsSeen(ofPrinciple.size(), related);
  }

  private @Nullable CertificateLevel heldLevel() {
    return audit.certificate().map(Certificate::level).orElse(null);
  }

  /** Returns the criteria with Minors only, by principle or section. */
  SortedMap<Integer, List<CriterionId>> minorsByPrinciple() {
    SortedMap<Integer, List<CriterionId>> byPrinciple = new TreeMap<>();
    for (CriterionId criterion : tally.minors()) {
      byPrinciple.computeIfAbsent(principle(criterion), key -> new ArrayList<>()).add(criterion);
    }
    return byPrinciple;
  }

  /** Returns the parts with a Minor that was opened before the audit. */
  List<CriterionPart> persistentMinors() {
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
    return persistent;
  }

  /** Returns the criteria with a finding that lie outside the principles of the transition. */
  List<CriterionId> beyondTransition() {
    int last = lastInTransition();
    return tally.worst().keySet().stream().filter(each -> principle(each) > last).toList();
  }

  int lastInTransition() {
    return parameters.number(AssessmentParameter.TRANSITION_LAST_PRINCIPLE).value();
  }

  private int principle(CriterionId criterion) {
    return standard.criterion(criterion).map(Criterion::principle).orElse(0);
  }
}
