package io.asirules.rules.observation;

import com.google.common.annotations.Beta;

/** How what a document states stands beside what is on record. */
@Beta
public enum Agreement {
  /** The document does not state it. */
  NOT_STATED,
  /** It is stated, and nothing is on record to compare it with. */
  NOT_ON_RECORD,
  /** The record has something else. */
  DIFFERS,
  /** The record has the same. */
  AGREES
}
