package io.asirules.model.assessment;

/**
 * Which grounds decide. The first of {@link #CLOSING}, {@link #SETTLING} and {@link #DECIDING} that
 * has a ground counts, and the worst ground in it; then a ground of {@link #HOLD_BACK} may keep
 * that outcome back.
 */
public enum GroundLayer {
  /** It need not be shown here: not binding, a circumstance declared absent, not due yet. */
  CLOSING,
  /** Something settles it alone: a figure held against a limit, a route, an exemption, an event. */
  SETTLING,
  /** What evidence and answers say; another such ground never improves an outcome. */
  DECIDING,
  /** What keeps an outcome back: a circumstance that nobody declared, strict evidence. */
  HOLD_BACK
}
