package io.asirules.model.certification;

import io.asirules.model.LocalizedText;

/** What a certification decision suggests. */
public enum Decision {
  /** A full certificate, three years less a day, or the one held goes on. */
  FULL("Full certification", "完全认证"),
  /** A provisional certificate, one year less a day. */
  PROVISIONAL("Provisional certification", "临时认证"),
  /** No certificate. */
  NOT_ISSUED("Not issued", "不颁发"),
  /** The certificate held is revoked. */
  REVOKED("Revoked", "撤销"),
  /** What is published does not tell. */
  UNDETERMINED("Undetermined", "未确定");

  private final LocalizedText title;

  Decision(String en, String zh) {
    this.title = new LocalizedText(en, zh);
  }

  /**
   * Returns the decision in words.
   *
   * @return the title in both languages
   */
  public LocalizedText title() {
    return title;
  }

  /**
   * Returns its place from best to worst. Not issued and revoked are alike: no certificate.
   *
   * @return 0 for FULL, 1 for PROVISIONAL, 2 for what is not known, 3 for no certificate
   */
  public int rank() {
    return switch (this) {
      case FULL -> 0;
      case PROVISIONAL -> 1;
      case UNDETERMINED -> 2;
      case NOT_ISSUED, REVOKED -> 3;
    };
  }
}
