package io.asirules.model.evidence;

/** What an entity answers to a requirement in its self-assessment. */
public enum Response {
  /** It is in place. */
  YES,
  /** It is partly in place. */
  PARTLY,
  /** It is not in place. */
  NO,
  /** It is claimed not to apply; a person has to agree. */
  NOT_APPLICABLE,
  /** The entity does not know. */
  UNKNOWN
}
