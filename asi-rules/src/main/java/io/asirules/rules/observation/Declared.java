package io.asirules.rules.observation;

import com.google.common.annotations.Beta;

/** What is declared about the circumstances that something depends on, taken together. */
@Beta
public enum Declared {
  /** All are present, or it depends on none. */
  PRESENT,
  /** One is declared absent. */
  ABSENT,
  /** None is declared absent, and one is not declared. */
  NOT_DECLARED
}
