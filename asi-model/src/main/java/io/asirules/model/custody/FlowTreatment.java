package io.asirules.model.custody;

/** What becomes of a flow in the account. */
public enum FlowTreatment {
  /** Booked as the ledger states it. */
  BOOKED,
  /** Booked, but as non-CoC inflow. */
  BOOKED_AS_NON_COC,
  /** Booked as the ledger states it, with a finding. */
  BOOKED_WITH_FINDING,
  /** Left out without a word: it stays inside the scope. */
  LEFT_OUT,
  /** Not booked at all. */
  NOT_BOOKED
}
