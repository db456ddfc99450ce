package io.asirules.model.document;

import io.asirules.model.LocalizedText;

/**
 * What a CoC Document must state (criterion 9.2). Fields and their order are RECALLED; the letters
 * of the criterion are not known, so that fields go by name.
 */
public enum DocumentField {
  /** Date of issue. */
  ISSUE_DATE("/issued", "date of issue", "签发日期"),
  /** Reference, tied to the issuer's Material Accounting System. */
  REFERENCE("/reference", "document reference", "文件编号"),
  /** Name of the issuer. */
  ISSUER_NAME("/issuer/name", "name of the issuer", "签发方名称"),
  /** Address of the issuer. */
  ISSUER_ADDRESS("/issuer/address", "address of the issuer", "签发方地址"),
  /** CoC certification number of the issuer. */
  ISSUER_CERTIFICATE("/issuer/certificate", "CoC certification number of the issuer", "签发方监管链认证编号"),
  /** Name of the customer. */
  CUSTOMER_NAME("/customer/name", "name of the customer", "客户名称"),
  /** Address of the customer. */
  CUSTOMER_ADDRESS("/customer/address", "address of the customer", "客户地址"),
  /** CoC certification number of the customer, if it is certified. */
  CUSTOMER_CERTIFICATE(
      "/customer/certificate", "CoC certification number of the customer", "客户监管链认证编号"),
  /** Somebody at the issuer who can verify the document. */
  CONTACT("/contact", "responsible contact at the issuer", "签发方责任联系人"),
  /** Statement that the information agrees with the CoC Standard. */
  CONFORMITY_STATEMENT(
      "/conformity_stated", "statement of conformity with the CoC Standard", "符合监管链标准的声明"),
  /** Kind of CoC Material or Eligible Scrap. */
  MATERIAL("/material", "type of CoC Material or Eligible Scrap", "监管链材料或合格废料类型"),
  /** Mass of CoC Material. */
  COC_MASS("/coc_mass", "mass of CoC Material", "监管链材料质量"),
  /** Mass of all material in the shipment. */
  TOTAL_MASS("/total_mass", "total mass of the shipment", "货物总质量");

  private final String pointer;
  private final LocalizedText title;

  DocumentField(String pointer, String en, String zh) {
    this.pointer = pointer;
    this.title = new LocalizedText(en, zh);
  }

  /**
   * Returns where it stands in a document written as JSON.
   *
   * @return a JSON pointer
   */
  public String pointer() {
    return pointer;
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
