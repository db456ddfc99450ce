package io.asirules.model.standard;

/**
 * Kinds of requirement. Each kind has one generic rule that says what evidence meets it, so a new
 * edition of a standard is mostly a new data file.
 */
public enum RequirementKind {
  /** A written policy: exists, endorsed by management, current, public where that is required. */
  POLICY,
  /** A system, procedure or operating practice: documented and in use, or certified. */
  MANAGEMENT_SYSTEM,
  /** An assessment of risks or impacts that was carried out. */
  ASSESSMENT,
  /** A plan or strategy that is in force. */
  PLAN,
  /** A consultation of, or engagement with, others that took place. */
  CONSULTATION,
  /** Training or information that was given. */
  TRAINING,
  /** A record that is kept. */
  RECORD,
  /** A mechanism for complaints and remedy that is open. */
  GRIEVANCE_MECHANISM,
  /** A duty to publish. */
  PUBLIC_DISCLOSURE,
  /** A check by an independent party. */
  VERIFICATION,
  /** A review at an interval or after an event. */
  REVIEW,
  /** A figure with a limit. */
  THRESHOLD,
  /** Something that must not happen. */
  PROHIBITION
}
