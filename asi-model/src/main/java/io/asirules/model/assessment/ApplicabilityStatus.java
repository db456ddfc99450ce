package io.asirules.model.assessment;

/** Whether a criterion applies to a scope. */
public enum ApplicabilityStatus {
  /** It applies. */
  APPLICABLE,
  /** It does not apply. */
  NOT_APPLICABLE,
  /** It cannot be told from what is known. */
  UNDETERMINED
}
