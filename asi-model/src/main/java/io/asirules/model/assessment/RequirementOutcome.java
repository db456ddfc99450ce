package io.asirules.model.assessment;

/** Outcome of one requirement, from worst to best for the scope. */
public enum RequirementOutcome {
  /** Evidence shows that it is not met. */
  NOT_MET,
  /** Evidence shows that it is met in part. */
  PARTLY_MET,
  /** There is evidence, but it does not allow to tell. */
  INDETERMINATE,
  /** Only a person can tell. */
  NEEDS_JUDGEMENT,
  /** Nothing was answered or shown. */
  NOT_ANSWERED,
  /** Evidence shows that it is met. */
  MET,
  /** It does not apply. */
  NOT_APPLICABLE;

  /**
   * Returns the worse of two outcomes: the worst over all sites counts for the scope.
   *
   * @param other the outcome to compare with
   * @return the worse one
   */
  public RequirementOutcome worse(RequirementOutcome other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
