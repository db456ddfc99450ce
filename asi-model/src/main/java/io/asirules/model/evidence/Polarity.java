package io.asirules.model.evidence;

/** In which direction a piece of evidence points. It is not an audit finding. */
public enum Polarity {
  /** It shows the aspects it names. */
  SUPPORTS,
  /** It shows that the aspects it names are lacking. */
  CONTRADICTS,
  /** It decides nothing. */
  NEUTRAL
}
