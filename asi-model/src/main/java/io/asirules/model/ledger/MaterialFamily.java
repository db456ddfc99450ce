package io.asirules.model.ledger;

import io.asirules.model.LocalizedText;

/**
 * What a tonne is a tonne of. Tonnes of one family can be added; between families, from bauxite to
 * alumina and from alumina to metal, the mass changes (RECALLED: a percentage is formed within one
 * material).
 */
public enum MaterialFamily {
  /** Bauxite. */
  BAUXITE("Bauxite", "铝土矿"),
  /** Alumina. */
  ALUMINA("Alumina", "氧化铝"),
  /** Aluminium in every form: liquid, solid, product, scrap. */
  METAL("Metal", "金属");

  private final LocalizedText title;

  MaterialFamily(String en, String zh) {
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
