package io.asirules.model.document;

import io.asirules.model.Language;
import io.asirules.model.assessment.Code;

/**
 * What a line of the check of a CoC Document found, in the order of the lines. {@code {0}} stands
 * for the first argument.
 */
public enum DocumentReasonCode implements Code {
  /** A field that is needed is missing. */
  FIELD_MISSING("The {0} is missing.", "缺少{0}。"),
  /** No field is missing. */
  ALL_FIELDS_STATED("Every field that is needed is stated.", "必填字段齐全。"),
  /** Another number of the customer is on record. */
  CUSTOMER_NUMBER_DIFFERS(
      "The number {0} of the customer is not {1}, which is on record.", "客户编号{0}与记录中的{1}不符。"),
  /** A number of a customer that is said to have none. */
  CUSTOMER_SAID_NOT_CERTIFIED(
      "The document says that the customer is not certified, and states its number {0}.",
      "文件称客户未获认证，却注明其编号{0}。"),
  /** The number of the customer is there. */
  CUSTOMER_NUMBER_STATED("The number {0} of the customer is stated.", "已注明客户编号{0}。"),
  /** The customer is on record as certified. */
  CUSTOMER_NUMBER_NEEDED(
      "The customer held a CoC certificate on {0}; its certification number is missing.",
      "客户在{0}持有监管链证书；缺少其认证编号。"),
  /** The customer needs no number. */
  CUSTOMER_NOT_CERTIFIED(
      "The customer is not CoC-certified; no number of it is needed.", "客户未获监管链认证，无需其编号。"),
  /** Whether the customer needs a number is open. */
  CUSTOMER_CERTIFICATION_NOT_KNOWN(
      "Whether the customer is CoC-certified is not known; if it is, its number is missing.",
      "未知客户是否获监管链认证；若已获认证，则缺少其编号。"),
  /** A mass that is none. */
  COC_MASS_NOT_POSITIVE(
      "The mass of CoC Material is {0} t; expected more than 0.", "监管链材料质量为{0}吨；应大于0。"),
  /** A part above the whole. */
  COC_MASS_ABOVE_TOTAL(
      "{0} t of CoC Material are more than the {1} t of the whole shipment.",
      "监管链材料{0}吨超过货物总质量{1}吨。"),
  /** The masses fit together. */
  MASSES_IN_ORDER("{0} t of CoC Material in a shipment of {1} t.", "货物{1}吨中监管链材料{0}吨。"),
  /** A date that is not yet. */
  DATED_LATER("It is dated {0}, after {1}.", "签发日期{0}晚于{1}。"),
  /** A date after the delivery. */
  DATED_AFTER_DELIVERY("It is dated {0}, after the delivery on {1}.", "签发日期{0}晚于交货日期{1}。"),
  /** A date that fits. */
  DATE_IN_ORDER("It is dated {0}.", "签发日期为{0}。"),
  /** Recycled content without its value. */
  RECYCLED_CONTENT_WITHOUT_VALUE("Recycled content is named without a percentage.", "提及再生含量但无百分比。"),
  /** Recycled content that cannot be. */
  RECYCLED_CONTENT_OUT_OF_RANGE(
      "A recycled content of {0} %; expected 0 to 100.", "再生含量为{0}%；应为0至100。"),
  /** Recycled content without its method. */
  RECYCLED_CONTENT_WITHOUT_METHOD(
      "Recycled content is named without the method of calculation.", "提及再生含量但无计算方法。"),
  /** Recycled content with its method. */
  RECYCLED_CONTENT_IN_ORDER(
      "A recycled content of {0} % is stated with its method.", "注明再生含量{0}%及其计算方法。"),
  /** Carbon footprint without its value. */
  CARBON_FOOTPRINT_WITHOUT_VALUE("A carbon footprint is named without a value.", "提及碳足迹但无数值。"),
  /** Carbon footprint below zero. */
  CARBON_FOOTPRINT_NEGATIVE(
      "A carbon footprint of {0} t CO2e/t; expected 0 or more.", "碳足迹为{0} t CO2e/t；应不小于0。"),
  /** Carbon footprint without its method. */
  CARBON_FOOTPRINT_WITHOUT_METHOD(
      "A carbon footprint is named without the method of calculation.", "提及碳足迹但无计算方法。"),
  /** Carbon footprint with its method. */
  CARBON_FOOTPRINT_IN_ORDER(
      "A carbon footprint of {0} t CO2e/t is stated with its method.", "注明碳足迹{0} t CO2e/t及其计算方法。"),
  /** Further information that nothing shows. */
  SUPPLEMENT_WITHOUT_EVIDENCE("\"{0}\" is stated, and no evidence is named.", "注明“{0}”但未列证据。"),
  /** Further information that is shown. */
  SUPPLEMENT_EVIDENCED("\"{0}\" is stated with its evidence: {1}.", "注明“{0}”及证据：{1}。"),
  /** The holder is the party it must be. */
  HOLDER_NAMED("{0} is the holder of the account.", "{0}即账户持有人。"),
  /** Nothing to compare the party with. */
  HOLDER_NOT_STATED("Whether {0} is the holder of the account is not known.", "未知{0}是否为账户持有人。"),
  /** Another party. */
  HOLDER_NOT_NAMED("It names {0}, not {1}.", "文件所列为{0}，而非{1}。"),
  /** Own certificate not known. */
  OWN_CERTIFICATE_NOT_STATED("The own CoC certificate is not stated.", "未说明自身的监管链证书。"),
  /** Own certificate not valid. */
  OWN_CERTIFICATE_NOT_VALID("The own CoC certificate is not valid on {0}.", "自身的监管链证书在{0}无效。"),
  /** Own certificate valid. */
  OWN_CERTIFICATE_VALID("The own CoC certificate is valid on {0}.", "自身的监管链证书在{0}有效。"),
  /** Nothing to compare the issuer's number with. */
  ISSUER_NUMBER_NOT_KNOWN(
      "The number {0} of the issuer cannot be compared; none is on record.",
      "签发方编号{0}无从比对；记录中没有编号。"),
  /** Another number of the issuer is on record. */
  ISSUER_NUMBER_DIFFERS(
      "The number {0} of the issuer is not {1}, which is on record.", "签发方编号{0}与记录中的{1}不符。"),
  /** The issuer's number is the one on record. */
  ISSUER_NUMBER_AGREES("The number {0} of the issuer is the one on record.", "签发方编号{0}与记录相符。"),
  /** A material that cannot leave as CoC Material. */
  MATERIAL_CANNOT_BE_DESIGNATED("{0} cannot be designated as CoC Material.", "{0}不能指定为监管链材料。"),
  /** A material that is never CoC Material. */
  MATERIAL_NEVER_COC("{0} is never CoC Material.", "{0}不可能是监管链材料。"),
  /** Own activities not known. */
  OWN_ACTIVITIES_NOT_STATED(
      "The activities of the own scope are not stated, so whether {0} fits is not known.",
      "未说明自身范围内的活动，故未知{0}是否适合。"),
  /** A material that is not made here. */
  MATERIAL_NOT_MADE("No activity in the own scope makes {0}.", "自身范围内无生产{0}的活动。"),
  /** Scrap that is not re-melted here. */
  SCRAP_WITHOUT_REMELTING(
      "{0} enters the chain of custody at re-melters and refiners only, and the own scope has none.",
      "{0}仅可在重熔/精炼环节进入监管链，而自身范围内无此活动。"),
  /** Dross. */
  DROSS_NOT_SETTLED(
      "Whether dross that changes hands is Eligible Scrap is not published.", "转手的铝渣是否属于合格废料未见公布。"),
  /** A material that fits. */
  MATERIAL_IN_ORDER("{0} fits the activities of the own scope.", "{0}与自身范围内的活动相符。"),
  /** No register. */
  REGISTER_NOT_STATED(
      "No register of counterparties is stated; nothing is known of the certificates of {0}.",
      "未提供交易方登记册；对{0}的证书一无所知。"),
  /** A supplier that is not in the register. */
  SUPPLIER_NOT_KNOWN("{0} is not in the register of counterparties.", "{0}不在交易方登记册中。"),
  /** A document that is not the supplier's. */
  ISSUER_IS_NOT_SUPPLIER(
      "{0} delivered and is no trader, but the document is of {1}.", "由{0}交货且其并非贸易商，但文件由{1}签发。"),
  /** Through a trader without the original document. */
  TRADER_NOT_VERIFIED(
      "{0} trades without a CoC certificate, and {1} is not known as the Entity that issued the original document.",
      "{0}为未持监管链证书的贸易商，且未知{1}是签发原始文件的实体。"),
  /** Through a trader with the original document. */
  ORIGINAL_DOCUMENT(
      "{0} trades without a CoC certificate; the document is the original of {1}.",
      "{0}为未持监管链证书的贸易商；文件为{1}的原件。"),
  /** A supplier in the register. */
  SUPPLIER_KNOWN("{0} is in the register of counterparties.", "{0}在交易方登记册中。"),
  /** Post-consumer scrap after due diligence. */
  DUE_DILIGENCE_DONE("Due diligence on {0} was completed by {1}.", "截至{1}已完成对{0}的尽职调查。"),
  /** Post-consumer scrap without due diligence. */
  DUE_DILIGENCE_OPEN("Due diligence on {0} was not completed by {1}.", "截至{1}未完成对{0}的尽职调查。"),
  /** No CoC certificate on that day. */
  SUPPLIER_WITHOUT_COC("{0} held no CoC certificate on {1}.", "{0}在{1}未持有监管链证书。"),
  /** A CoC certificate on that day. */
  SUPPLIER_HOLDS_COC("{0} held a CoC certificate on {1}.", "{0}在{1}持有监管链证书。"),
  /** A PS certificate on that day. */
  SUPPLIER_HOLDS_PS("{0} held a PS certificate on {1}.", "{0}在{1}持有绩效标准证书。"),
  /** The PS certificate may follow. */
  SUPPLIER_PS_MAY_FOLLOW(
      "{0} held no PS certificate on {1}; of post-casthouse activity only, it may follow until {2}.",
      "{0}在{1}未持有绩效标准证书；其仅有铸造后活动，可于{2}前取得。"),
  /** Whether the PS certificate may follow is not known. */
  SUPPLIER_PS_NOT_KNOWN(
      "{0} held no PS certificate on {1}; whether it may follow is not known.",
      "{0}在{1}未持有绩效标准证书；未知是否可后续取得。"),
  /** No PS certificate, and it may not follow. */
  SUPPLIER_WITHOUT_PS("{0} held no PS certificate on {1}.", "{0}在{1}未持有绩效标准证书。"),
  /** Activities of the supplier not known. */
  SUPPLIER_ACTIVITIES_NOT_STATED(
      "The activities in the certified scope of {0} are not stated.", "未说明{0}的认证范围内的活动。"),
  /** A material that the supplier does not make. */
  ACTIVITY_DOES_NOT_FIT(
      "No activity in the certified scope of {0} makes {1}.", "{0}的认证范围内无生产{1}的活动。"),
  /** A material that the supplier makes. */
  ACTIVITY_FITS("{1} fits the certified scope of {0}.", "{1}与{0}的认证范围相符。"),
  /** Delivered material not known. */
  DELIVERED_MATERIAL_NOT_STATED(
      "What was delivered is not stated, so {0} cannot be compared.", "未说明所交材料，故{0}无从比对。"),
  /** Another material. */
  DELIVERED_MATERIAL_DIFFERS("It states {0}; {1} was delivered.", "文件注明{0}；实际交付{1}。"),
  /** The same material. */
  DELIVERED_MATERIAL_AGREES("{0} was delivered as stated.", "按文件交付{0}。"),
  /** Delivered mass not known. */
  DELIVERED_MASS_NOT_STATED(
      "How much CoC Material was delivered is not stated, so {0} t cannot be compared.",
      "未说明所交监管链材料的质量，故{0}吨无从比对。"),
  /** Another mass. */
  DELIVERED_MASS_DIFFERS(
      "It states {0} t of CoC Material; {1} t were delivered.", "文件注明监管链材料{0}吨；实际交付{1}吨。"),
  /** The same mass. */
  DELIVERED_MASS_AGREES("{0} t of CoC Material were delivered as stated.", "按文件交付监管链材料{0}吨。"),
  /** An error that is not corrected. */
  CORRECTION_OPEN("The correction of an error is not agreed on: {0}.", "差错的更正尚未商定：{0}。"),
  /** An error of which something is not documented. */
  CORRECTION_NOT_DOCUMENTED(
      "Of a correction it is not documented when the error was found, what it was, or what was agreed.",
      "某项更正未记录差错的发现日期、内容或商定的更正。"),
  /** An error that may be repeated. */
  CORRECTION_WITHOUT_PREVENTION(
      "What keeps the error from being repeated is not documented: {0}.", "未记录防止差错再次发生的措施：{0}。"),
  /** An error that is corrected. */
  CORRECTION_CLOSED("An error is corrected as agreed on {1}: {0}.", "差错已按{1}的商定更正：{0}。"),
  /** What the check does not tell. */
  AVAILABILITY_NOT_CHECKED(
      "Whether enough CoC Material is available to allocate is told by the account, not here.",
      "可分配的监管链材料是否充足由材料账户说明，不在此检查。");

  private final String en;
  private final String zh;

  DocumentReasonCode(String en, String zh) {
    this.en = en;
    this.zh = zh;
  }

  @Override
  public String pattern(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
