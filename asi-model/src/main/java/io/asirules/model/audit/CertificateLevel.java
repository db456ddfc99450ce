package io.asirules.model.audit;

/** Level of a certificate. */
public enum CertificateLevel {
  /** Full certification: three years. */
  FULL(3),
  /** Provisional certification: one year. */
  PROVISIONAL(1);

  private final int years;

  CertificateLevel(int years) {
    this.years = years;
  }

  /**
   * Returns how long a certificate of this level runs.
   *
   * @return years, less a day
   */
  public int years() {
    return years;
  }
}
