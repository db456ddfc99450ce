package io.asirules.model.scope;

import io.asirules.model.LocalizedText;

/**
 * Supply chain activities of the ASI standards. Which criteria bind a facility follows first of all
 * from its activities. Names: CONFIRMED, https://aluminium-stewardship.org/auditor/tuev-sud-china ;
 * the two that were added in 2024: CONFIRMED,
 * https://aluminium-stewardship.org/updates-to-the-asi-assurance-manual
 */
public enum SupplyChainActivity {
  /** Mining of bauxite. */
  BAUXITE_MINING("Bauxite Mining", "铝土矿开采"),
  /** Development of a bauxite mine before production; added in 2024. */
  BAUXITE_DEVELOPMENT("Bauxite Development", "铝土矿开发"),
  /** Refining of bauxite to alumina. */
  ALUMINA_REFINING("Alumina Refining", "氧化铝精炼"),
  /** Production of high purity alumina; added in 2024. */
  HIGH_PURITY_ALUMINA("High Purity Alumina", "高纯氧化铝"),
  /** Electrolysis of alumina to aluminium. */
  ALUMINIUM_SMELTING("Aluminium Smelting", "铝电解"),
  /** Re-melting and refining of scrap. */
  REMELTING_REFINING("Aluminium Re-melting and Refining", "铝重熔/精炼"),
  /** Casting of molten metal to products for further working. */
  CASTHOUSE("Casthouse", "铸造"),
  /** Rolling, extrusion and other semi-fabrication. */
  SEMI_FABRICATION("Semi-Fabrication", "半成品加工"),
  /** Conversion of semi-fabricated material to products or components. */
  MATERIAL_CONVERSION("Material Conversion", "材料转化"),
  /** Other manufacturing or sale of products that contain aluminium. */
  OTHER_MANUFACTURING_OR_SALE(
      "Other manufacturing or sale of products containing Aluminium", "其他含铝产品的制造或销售");

  private final LocalizedText title;

  SupplyChainActivity(String en, String zh) {
    this.title = new LocalizedText(en, zh);
  }

  /**
   * Tells whether it comes after the casthouse, as Chain of Custody groups activities. CONFIRMED,
   * https://aluminium-stewardship.org/auditor/tuev-sud-china
   *
   * @return true for semi-fabrication, material conversion, and other manufacturing or sale
   */
  public boolean isPostCasthouse() {
    return this == SEMI_FABRICATION
        || this == MATERIAL_CONVERSION
        || this == OTHER_MANUFACTURING_OR_SALE;
  }

  /**
   * Returns the name as ASI prints it.
   *
   * @return the title in both languages
   */
  public LocalizedText title() {
    return title;
  }
}
