package io.asirules.model.ledger;

import io.asirules.model.Language;

/** What becomes of a flow in the account, the worst first. */
public enum FlowTreatment {
  /** Not booked at all. */
  NOT_BOOKED("; the flow is not booked", "；该流不予记账"),
  /** Booked, but as non-CoC inflow. */
  BOOKED_AS_NON_COC("; booked as non-CoC", "；按非监管链记账"),
  /** Booked as the ledger states it, with a finding. */
  BOOKED_WITH_FINDING("", ""),
  /** Left out without a word: it stays inside the scope. */
  LEFT_OUT("", ""),
  /** Booked as the ledger states it. */
  BOOKED("", "");

  private final String en;
  private final String zh;

  FlowTreatment(String en, String zh) {
    this.en = en;
    this.zh = zh;
  }

  /**
   * Returns what follows for the flow, as the end of a sentence.
   *
   * @param language language wanted
   * @return the words, with their semicolon and without full stop; empty where it is booked as
   *     stated or left out
   */
  public String consequence(Language language) {
    return language == Language.ZH ? zh : en;
  }

  /**
   * Tells whether something stands against the flow.
   *
   * @return false where it is booked as stated or left out
   */
  public boolean isObjection() {
    return this != BOOKED && this != LEFT_OUT;
  }
}
