package io.asirules.model.evidence;

/** Ratings that an assessor gives to a criterion. The ratings of the Assurance Manual. */
public enum Rating {
  /** Conformance. */
  CONFORMANCE,
  /** Minor Non-Conformance. */
  MINOR_NC,
  /** Major Non-Conformance. */
  MAJOR_NC,
  /** Critical Breach: RECALLED, no published page names it. */
  CRITICAL_BREACH,
  /** Not Applicable. */
  NOT_APPLICABLE
}
