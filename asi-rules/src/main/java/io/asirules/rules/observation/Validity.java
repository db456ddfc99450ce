package io.asirules.rules.observation;

import com.google.common.annotations.Beta;

/** How a certificate stands on a day. */
@Beta
public enum Validity {
  /** There is none, or it is not stated. */
  NONE,
  /** Its first day is later. */
  NOT_YET,
  /** It is valid from its first to its last day; without a last day it is valid on. */
  VALID,
  /** Its last day is earlier. */
  ENDED
}
