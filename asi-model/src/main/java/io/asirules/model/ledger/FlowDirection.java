package io.asirules.model.ledger;

/** Which way material goes over the boundary of the Certification Scope. */
public enum FlowDirection {
  /** It enters the scope: inflow. */
  IN,
  /** It leaves the scope: outflow. */
  OUT,
  /** It stays inside, from one stage to the next; scrap that stays inside is not booked. */
  INTERNAL
}
