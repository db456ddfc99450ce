package io.asirules.rules.internal.engine;

import io.asirules.model.assessment.ApplicabilityStatus;
import io.asirules.model.assessment.CriterionOutcome;
import io.asirules.model.certification.Decision;
import io.asirules.rules.observation.ApplicabilitySeen;
import io.asirules.rules.observation.AuditSeen;
import io.asirules.rules.observation.BalanceSeen;
import io.asirules.rules.observation.CriterionSeen;
import io.asirules.rules.observation.DecisionSeen;
import io.asirules.rules.observation.FlowSeen;
import io.asirules.rules.observation.JointVentureSeen;
import io.asirules.rules.observation.MaturitySeen;
import io.asirules.rules.observation.OutcomeSeen;
import io.asirules.rules.observation.OverdraftSeen;
import io.asirules.rules.observation.ProjectionSeen;
import io.asirules.rules.observation.RequirementSeen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the packages of one rule set say, by topic. Safe for use by many threads. */
public final class RuleSetAnswers {

  private static final String EDITION = "edition.";

  /** Outcomes that are declared from worst to best. */
  private static final Comparator<Enum<?>> AS_DECLARED = Comparator.comparingInt(Enum::ordinal);

  private static final Comparator<Enum<?>> OUTCOME_OF_CRITERION =
      (one, other) ->
          one == other
              ? 0
              : ((CriterionOutcome) one).worse((CriterionOutcome) other) == one ? -1 : 1;

  private static final Comparator<Enum<?>> APPLICABILITY =
      Comparator.comparingInt(RuleSetAnswers::openness);

  /** No certificate first; not issued and revoked are alike. */
  private static final Comparator<Enum<?>> DECISION =
      Comparator.comparingInt(decision -> -((Decision) decision).rank());

  private final Answers<ApplicabilitySeen> applicability;
  private final Answers<RequirementSeen> requirement;
  private final Answers<OutcomeSeen> outcome;
  private final Answers<CriterionSeen> grading;
  private final Answers<ProjectionSeen> projection;
  private final Answers<AuditSeen> certification;
  private final Answers<DecisionSeen> decision;
  private final Answers<MaturitySeen> maturity;
  private final Answers<FlowSeen> flow;
  private final Answers<JointVentureSeen> jointVenture;
  private final Answers<OverdraftSeen> overdraft;
  private final Answers<BalanceSeen> balance;
  private final Answers<Record> document;

  /**
   * Prepares to ask.
   *
   * @param rules the rules
   * @param packages the packages of the rule set: topics, and packages of an edition
   */
  public RuleSetAnswers(RuleBase rules, List<String> packages) {
    List<String> ofRequirement = of("requirement", packages);
    this.applicability = new Answers<>(rules, of("applicability", packages), APPLICABILITY);
    this.requirement = new Answers<>(rules, ofRequirement, AS_DECLARED);
    this.outcome = new Answers<>(rules, ofRequirement, AS_DECLARED);
    this.grading = new Answers<>(rules, of("grading", packages), OUTCOME_OF_CRITERION);
    this.projection = new Answers<>(rules, of("projection", packages), AS_DECLARED);
    List<String> ofCertification = of("certification", packages);
    this.certification = new Answers<>(rules, ofCertification, DECISION);
    this.decision = new Answers<>(rules, ofCertification, DECISION);
    this.maturity = new Answers<>(rules, ofCertification, AS_DECLARED);
    this.flow = new Answers<>(rules, of("booking", packages), AS_DECLARED);
    this.jointVenture = new Answers<>(rules, of("booking", packages), AS_DECLARED);
    this.overdraft = new Answers<>(rules, of("balance", packages), AS_DECLARED);
    this.balance = new Answers<>(rules, of("balance", packages), AS_DECLARED);
    this.document = new Answers<>(rules, of("document", packages), AS_DECLARED);
  }

  /** Not applicable first, open before applicable. */
  private static int openness(Enum<?> status) {
    return switch ((ApplicabilityStatus) status) {
      case NOT_APPLICABLE -> 0;
      case UNDETERMINED -> 1;
      case APPLICABLE -> 2;
    };
  }

  /** The packages of a topic, and those of the edition, which may speak of any topic. */
  private static List<String> of(String topic, List<String> packages) {
    List<String> names = new ArrayList<>(2);
    for (String each : packages) {
      if (each.equals(topic) || each.startsWith(topic + ".") || each.startsWith(EDITION)) {
        names.add(each);
      }
    }
    return names;
  }

  /**
   * Returns what the rules say of criteria beside a scope.
   *
   * @return the answers
   */
  public Answers<ApplicabilitySeen> applicability() {
    return applicability;
  }

  /**
   * Returns what the rules say of requirements at a place.
   *
   * @return the answers
   */
  public Answers<RequirementSeen> requirement() {
    return requirement;
  }

  /**
   * Returns what the rules hold back.
   *
   * @return the answers
   */
  public Answers<OutcomeSeen> outcome() {
    return outcome;
  }

  /**
   * Returns what the rules say of a criterion with its requirements.
   *
   * @return the answers
   */
  public Answers<CriterionSeen> grading() {
    return grading;
  }

  /**
   * Returns what the rules say of a criterion of another edition.
   *
   * @return the answers
   */
  public Answers<ProjectionSeen> projection() {
    return projection;
  }

  /**
   * Returns what the rules say of an audit.
   *
   * @return the answers
   */
  public Answers<AuditSeen> certification() {
    return certification;
  }

  /**
   * Returns what the rules hold back of a certification decision, and the caveats that go with it.
   *
   * @return the answers
   */
  public Answers<DecisionSeen> decision() {
    return decision;
  }

  /**
   * Returns what the rules say of the Overall Maturity Rating.
   *
   * @return the answers
   */
  public Answers<MaturitySeen> maturity() {
    return maturity;
  }

  /**
   * Returns what the rules say of flows of a ledger.
   *
   * @return the answers
   */
  public Answers<FlowSeen> flow() {
    return flow;
  }

  /**
   * Returns what the rules say of deliveries of a joint venture.
   *
   * @return the answers
   */
  public Answers<JointVentureSeen> jointVenture() {
    return jointVenture;
  }

  /**
   * Returns what the rules say of overdrafts.
   *
   * @return the answers
   */
  public Answers<OverdraftSeen> overdraft() {
    return overdraft;
  }

  /**
   * Returns what the rules say of balances beside overdrafts.
   *
   * @return the answers
   */
  public Answers<BalanceSeen> balance() {
    return balance;
  }

  /**
   * Returns what the rules say of CoC Documents.
   *
   * @return the answers, to observations of several kinds
   */
  public Answers<Record> document() {
    return document;
  }
}
