package io.asirules.model.document;

import io.asirules.model.LocalizedText;

/** What a CoC Document is looked at for. */
public enum DocumentUse {
  /** The holder is about to issue it with a shipment. */
  ISSUING("issuing", "签发"),
  /** The holder received it with a delivery and wants to book that. */
  RECEIVING("receiving", "接收");

  private final LocalizedText title;

  DocumentUse(String en, String zh) {
    this.title = new LocalizedText(en, zh);
  }

  /**
   * Returns the name for people.
   *
   * @return the title in both languages
   */
  public LocalizedText title() {
    return title;
  }
}
