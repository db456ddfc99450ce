package io.asirules.model.standard;

/** One cell of the applicability matrix: does a criterion bind an activity? */
public enum ActivityBinding {
  /** It applies, possibly under a circumstance. */
  APPLIES,
  /** It does not apply. */
  DOES_NOT_APPLY,
  /** Not known. */
  UNDETERMINED
}
