package io.asirules.rules.observation;

import com.google.common.annotations.Beta;

/** Whether a list that a holder of an account may keep has a name. */
@Beta
public enum InList {
  /** No such list is kept, or there is no name to look for. */
  NO_LIST,
  /** The list does not have it. */
  NOT_LISTED,
  /** The list has it. */
  LISTED
}
