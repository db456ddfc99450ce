package io.asirules.model.certification;

import io.asirules.model.Language;
import io.asirules.model.assessment.Code;

/** What may lack in a documented scope, or needs a look. */
public enum ScopeNoticeCode implements Code {
  /** No description. */
  NOT_DOCUMENTED(
      "The scope has no description in words; it is written down with the first self-assessment.",
      "范围无文字说明；须在首次自评时写明。"),
  /** Basis not stated. */
  BASIS_NOT_STATED(
      "Whether the scope is a business, facilities, or a product or programme is not stated.",
      "未说明范围为业务、设施还是产品或项目。"),
  /** Nothing is in scope. */
  NO_FACILITY("No facility is in scope.", "范围内没有设施。"),
  /** A product scope without product. */
  NO_PRODUCT("The scope is a product or programme, but none is named.", "范围为产品或项目，但未列明名称。"),
  /** Activities that nobody stated. */
  ACTIVITY_UNKNOWN(
      "The activities of {0} are not stated; what depends on them stays unknown.",
      "未说明{0}的活动；相关结果保持未知。"),
  /** Units that are out of scope. */
  OUT_OF_SCOPE("Out of scope: {0}.", "不在范围内：{0}。"),
  /** A joint venture without share. */
  JOINT_VENTURE_WITHOUT_SHARE("Joint venture {0} has no share stated.", "未说明合资企业{0}的股权比例。"),
  /** A joint venture held whole. */
  JOINT_VENTURE_NOT_SHARED(
      "Joint venture {0} is held to 100%: nobody shares it.", "合资企业{0}持股100%：无人共有。"),
  /** Control of a joint venture not stated. */
  JOINT_VENTURE_WITHOUT_CONTROL_STATED(
      "Whether joint venture {0} is controlled is not stated.", "未说明是否控制合资企业{0}。"),
  /** A subsidiary that is not controlled. */
  SUBSIDIARY_NOT_CONTROLLED("{0} is called a subsidiary but is not controlled.", "{0}列为子公司但未受控制。"),
  /** Contractors in a scope that is not of the Chain of Custody. */
  CONTRACTOR_OUTSIDE_CUSTODY(
      "Contractors are named inside a Chain of Custody scope; against {0} they have no place: {1}.",
      "承包方列于产销监管链范围内；对{0}不适用：{1}。"),
  /** An uncertified contractor inside the scope. */
  CONTRACTOR_NAMED(
      "{0} holds no CoC certificate of its own and is therefore named inside the scope.",
      "{0}自身无产销监管链证书，故列入范围。"),
  /** A certified contractor. */
  CONTRACTOR_CERTIFIED(
      "{0} holds a CoC certificate of its own; it need not be named inside the scope.",
      "{0}自身持有产销监管链证书，无须列入范围。"),
  /** A contractor whose certificate is not stated. */
  CONTRACTOR_NOT_STATED(
      "Whether {0} holds a CoC certificate of its own is not stated.", "未说明{0}是否自身持有产销监管链证书。");

  private final String en;
  private final String zh;

  ScopeNoticeCode(String en, String zh) {
    this.en = en;
    this.zh = zh;
  }

  @Override
  public String pattern(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
