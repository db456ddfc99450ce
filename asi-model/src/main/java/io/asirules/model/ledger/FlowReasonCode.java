package io.asirules.model.ledger;

import io.asirules.model.Language;
import io.asirules.model.assessment.Code;

/**
 * Why a flow is booked as it is. {@code {0}} stands for the first argument. What becomes of the
 * flow is in {@link FlowTreatment#consequence}.
 */
public enum FlowReasonCode implements Code {
  /** At a site that is not in scope. */
  FACILITY_OUT_OF_SCOPE(
      "{0} is not a facility of the Certification Scope on {1}.", "{0}在{1}不属于认证范围内的设施。"),
  /** A document that was booked before. */
  DOCUMENT_DOUBLE_BOOKED("Document {0} is booked already, in row {1}.", "文件{0}已在第{1}行记账。"),
  /** A material that is never CoC Material. */
  NEVER_COC("{0} is never CoC Material.", "{0}不可能是监管链材料。"),
  /** CoC inflow before the own certificate. */
  BEFORE_CERTIFICATE(
      "On {0} the Entity was not yet CoC-certified (from {1}).", "{0}时实体尚未取得监管链认证（自{1}起）。"),
  /** CoC inflow after the own certificate. */
  AFTER_CERTIFICATE(
      "On {0} the CoC certificate of the Entity had ended (on {1}).", "{0}时实体的监管链证书已失效（{1}）。"),
  /** Own bauxite without a PS certificate. */
  OWN_MINE_WITHOUT_PS(
      "Bauxite of an own mine is ASI Bauxite only under a PS certificate, and none covers {0}.",
      "自有矿山的铝土矿须有绩效标准证书方为ASI铝土矿，而{0}无有效证书。"),
  /** Scrap taken in by somebody who does not re-melt. */
  SCRAP_WITHOUT_REMELTING(
      "Scrap enters the chain of custody at re-melters and refiners only, and the scope has none.",
      "废料仅可在重熔/精炼环节进入监管链，而范围内无此活动。"),
  /** A supplier that is not in the register. */
  SUPPLIER_NOT_KNOWN("{0} is not in the register of counterparties.", "{0}不在交易方登记册中。"),
  /** Post-consumer scrap of a supplier not yet looked into. */
  DUE_DILIGENCE_OPEN("Due diligence on {0} was not completed by {1}.", "截至{1}未完成对{0}的尽职调查。"),
  /** CoC inflow without a document. */
  DOCUMENT_MISSING("No CoC Document is named.", "未注明监管链文件。"),
  /** CoC inflow whose document is not there. */
  DOCUMENT_NOT_HELD("CoC Document {0} is not among those held.", "未持有监管链文件{0}。"),
  /** CoC inflow whose document lacks a field. */
  DOCUMENT_INCOMPLETE("CoC Document {0} lacks: {1}.", "监管链文件{0}缺少：{1}。"),
  /** CoC inflow whose document says something else. */
  DOCUMENT_DIFFERS(
      "CoC Document {0} states {1} t of {2}, the ledger {3} t of {4}.",
      "监管链文件{0}载明{2} {1}吨，台账为{4} {3}吨。"),
  /** Through a trader, without the original document. */
  TRADER_NOT_VERIFIED(
      "{0} trades without a CoC certificate, and the original CoC Document of a certified Entity is not verified.",
      "{0}为未持监管链证书的贸易商，且未核实认证实体的原始监管链文件。"),
  /** A supplier without a CoC certificate on that day. */
  SUPPLIER_WITHOUT_COC("{0} held no CoC certificate on {1}.", "{0}在{1}未持有监管链证书。"),
  /** A supplier without a PS certificate on that day. */
  SUPPLIER_WITHOUT_PS("{0} held no PS certificate on {1}.", "{0}在{1}未持有绩效标准证书。"),
  /** A supplier that cannot make the material. */
  ACTIVITY_DOES_NOT_FIT(
      "No activity in the certified scope of {0} makes {1}.", "{0}的认证范围内无生产{1}的活动。"),
  /** CoC outflow of a kind that the scope does not make. */
  OUTPUT_CANNOT_BE_MADE(
      "{0} leaves as CoC Material, but nothing in the scope can make it.",
      "{0}作为监管链材料输出，但范围内无法生产。"),
  /** CoC outflow before the own certificate. */
  SHIPPED_BEFORE_CERTIFICATE(
      "Sold as CoC Material on {0}, before the CoC certificate (from {1}).",
      "{0}作为监管链材料销售，早于监管链证书（自{1}起）。"),
  /** CoC outflow after the own certificate. */
  SHIPPED_AFTER_CERTIFICATE(
      "Sold as CoC Material on {0}, after the end of the CoC certificate (on {1}).",
      "{0}作为监管链材料销售，晚于监管链证书到期日（{1}）。"),
  /** CoC outflow without a document. */
  ISSUED_DOCUMENT_MISSING("Sold as CoC Material without a CoC Document.", "作为监管链材料销售但无监管链文件。"),
  /** CoC outflow whose document is not there. */
  ISSUED_DOCUMENT_NOT_HELD("CoC Document {0} is not among those held.", "未持有监管链文件{0}。"),
  /** CoC outflow whose document lacks a field. */
  ISSUED_DOCUMENT_INCOMPLETE("CoC Document {0} lacks: {1}.", "监管链文件{0}缺少：{1}。"),
  /** CoC outflow whose document says something else. */
  ISSUED_DOCUMENT_DIFFERS(
      "CoC Document {0} states {1} t of {2}, the ledger {3} t of {4}.",
      "监管链文件{0}载明{2} {1}吨，台账为{4} {3}吨。"),
  /** A row that cannot be read; nothing of it is booked. */
  UNREADABLE("{0}", "{0}"),
  /** Scrap, dross or alloying metal that stays in scope; it is left out. */
  STAYS_IN_SCOPE("{0} stays in the scope and is left out.", "{0}留在范围内，不计入。"),
  /** An internal flow from one stage to the next. */
  HANDED_ON("{0} is handed on inside the scope.", "{0}在范围内移交。"),
  /** A flow over the boundary that is not CoC. */
  NOT_COC("The ledger does not state it as CoC.", "台账未注明为监管链材料。"),
  /** Bauxite of an own mine. */
  OWN_MINE("The bauxite is of an own mine.", "铝土矿来自自有矿山。"),
  /** A supplier that nobody can check. */
  SUPPLIER_NOT_CHECKED("No register of counterparties is kept.", "未保存交易方登记册。"),
  /** Post-consumer scrap of a supplier that was looked into. */
  DUE_DILIGENCE_DONE("Due diligence on {0} was completed by {1}.", "截至{1}已完成对{0}的尽职调查。"),
  /** A supplier with both certificates. */
  SUPPLIER_CERTIFIED("The supplier held both certificates on {1}.", "供应商在{1}持有两份证书。"),
  /** A supplier with a CoC certificate whose PS certificate may follow. */
  SUPPLIER_PS_MAY_FOLLOW(
      "The supplier held a CoC certificate on {1}, and its PS certificate may follow.",
      "供应商在{1}持有监管链证书，其绩效标准证书可后补。"),
  /** CoC Material that leaves. */
  SOLD_AS_COC("{0} leaves as CoC Material.", "{0}作为监管链材料输出。");

  private final String en;
  private final String zh;

  FlowReasonCode(String en, String zh) {
    this.en = en;
    this.zh = zh;
  }

  @Override
  public String pattern(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
