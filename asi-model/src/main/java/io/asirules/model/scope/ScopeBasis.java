package io.asirules.model.scope;

import io.asirules.model.LocalizedText;

/**
 * What a member chose its certification scope to be. A facility, a programme or a product:
 * CONFIRMED,
 * https://aluminium-stewardship.org/maintaining-asi-membership-by-achieving-and-sustaining-certification
 * ; a business or a part of one: SECONDARY, https://ucsl.eu/asi
 */
public enum ScopeBasis {
  /** A business, or parts of it. */
  BUSINESS("Business", "业务"),
  /** One or several facilities. */
  FACILITY("Facility", "设施"),
  /** A product or a programme. */
  PRODUCT_OR_PROGRAMME("Product or programme", "产品或项目");

  private final LocalizedText title;

  ScopeBasis(String en, String zh) {
    this.title = new LocalizedText(en, zh);
  }

  /**
   * Returns the basis in words.
   *
   * @return the title in both languages
   */
  public LocalizedText title() {
    return title;
  }
}
