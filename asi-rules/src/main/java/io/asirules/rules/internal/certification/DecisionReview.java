package io.asirules.rules.internal.certification;

import io.asirules.model.assessment.Argument;
import io.asirules.model.certification.CertificationReason;
import io.asirules.model.certification.CertificationReasonCode;
import io.asirules.model.certification.Decision;
import java.util.ArrayList;
import java.util.List;

/** A decision before it is given out: the fact that the rule on strict evidence sees. */
public final class DecisionReview {
  private final CertificationCase decided;
  private final boolean strict;
  private Decision decision;
  private final List<CertificationReason> reasons = new ArrayList<>();

  DecisionReview(CertificationCase decided, boolean strict) {
    this.decided = decided;
    this.strict = strict;
    this.decision = decided.decision();
    this.reasons.add(decided.reason());
  }

  /**
   * Tells whether data below CONFIRMED may decide nothing.
   *
   * @return true under strict evidence
   */
  public boolean isStrict() {
    return strict;
  }

  /**
   * Tells whether the decision says more than that it is open.
   *
   * @return false for UNDETERMINED
   */
  public boolean isDecided() {
    return decided.decision() != Decision.UNDETERMINED;
  }

  /**
   * Tells whether everything that the decision rests on is confirmed.
   *
   * @return true when it is
   */
  public boolean isConfirmed() {
    return decided.weakest().level().isReliable();
  }

  /**
   * Takes the decision back. Its reason stays behind the one of this rule.
   *
   * @param rule name of the rule
   * @param code the reason
   */
  public void leaveOpen(String rule, CertificationReasonCode code) {
    CertificationReason first = decided.reason();
    List<Argument> arguments =
        List.of(
            Argument.of(decided.decision().title()),
            Argument.of(first.code() + ", " + decided.weakest().level()));
    reasons.add(0, new CertificationReason(code, arguments, decided.weakest(), rule));
    decision = Decision.UNDETERMINED;
  }

  Decision decision() {
    return decision;
  }

  /** Returns the reasons, the deciding one first. */
  List<CertificationReason> reasons() {
    return reasons;
  }
}
