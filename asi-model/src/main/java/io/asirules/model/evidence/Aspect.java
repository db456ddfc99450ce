package io.asirules.model.evidence;

/**
 * What a piece of evidence shows about a requirement. Which aspects a requirement needs follows
 * from its kind.
 */
public enum Aspect {
  /** A policy exists in writing. */
  EXISTS,
  /** Senior management endorsed it. */
  ENDORSED,
  /** It is public. */
  PUBLISHED,
  /** What is published is complete; used with CONTRADICTS when a named part is missing. */
  COMPLETE,
  /** A system or procedure is documented. */
  DOCUMENTED,
  /** A system or procedure is in use. */
  IN_USE,
  /** A certification body certified it against a scheme. */
  CERTIFIED,
  /** An assessment, plan, consultation, training, record or mechanism was made or carried out. */
  CARRIED_OUT,
  /** A check was made; the assurance of the evidence says by whom. */
  VERIFIED,
  /** A review took place. */
  REVIEWED,
  /** Something happened that calls for a review. */
  TRIGGER,
  /** A figure was measured or calculated. */
  MEASURED,
  /** A prohibition is declared to be kept. */
  DECLARED,
  /** Controls keep a prohibition. */
  CONTROLLED,
  /** An event that speaks against the requirement. */
  INCIDENT,
  /** Announced for the future. */
  PLANNED,
  /** It is up to date; used with CONTRADICTS when stated to be out of date. */
  CURRENT,
  /** Background that decides nothing. */
  CONTEXT
}
