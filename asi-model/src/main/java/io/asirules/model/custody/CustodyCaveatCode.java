package io.asirules.model.custody;

import io.asirules.model.Language;
import io.asirules.model.assessment.Code;

/**
 * What a balance, or the whole account, rests on that is not confirmed. {@code {0}} stands for the
 * first argument.
 */
public enum CustodyCaveatCode implements Code {
  /** The formula of the percentage. */
  INPUT_PERCENTAGE(
      "The formula of the Input Percentage is recalled; its words are confirmed.",
      "投入百分比的公式凭记忆；其文字表述已确认。"),
  /** How long a balance lives. */
  BALANCE_LIFETIME(
      "That a Positive Balance lapses after {0} period(s) is recalled.", "正余额在{0}期后失效凭记忆。"),
  /** What a carried tonne counts as. */
  BALANCE_BASIS(
      "Whether a carried balance counts as output or as input tonnes is not known; {0} is used.",
      "结转余额按产出吨还是投入吨计未知；采用{0}。"),
  /** Whether allowances are pooled. */
  POOLING(
      "Whether the allowances of products and scrap may be pooled is not known; {0} is used.",
      "产品与废料的额度可否合并未知；采用{0}。"),
  /** How stages combine. */
  STAGES(
      "How the percentages of several stages in one scope combine is not known; {0} is used.",
      "同一范围内多个环节的百分比如何合并未知；采用{0}。"),
  /** Stages whose weights are not known. */
  STAGE_SHARE_NOT_KNOWN(
      "Material enters more than one stage and no internal flow tells their shares; the lowest Input Percentage is used.",
      "多个环节有输入而无内部流说明其比例；采用最低的投入百分比。"),
  /** Internal flows of unknown origin. */
  INTERNAL_ORIGIN_NOT_KNOWN(
      "Internal flows of {0} come from no earlier stage with inflow; they are left out.",
      "{0}的内部流不来自有输入的前一环节；不予计入。"),
  /** The rule on overdrafts. */
  OVERDRAFT_RULE("The rule on Internal Overdraft is recalled.", "内部透支规则凭记忆。"),
  /** The base of the cap. */
  OVERDRAFT_BASE(
      "The base of the cap on Internal Overdraft is not known; {0} is used.", "内部透支上限的基数未知；采用{0}。"),
  /** Mass or content. */
  MASS_CONTENT(
      "Whether scrap and dross count by gross mass or by aluminium content is not known; the shares {0} are used.",
      "废料与铝渣按毛重还是铝含量计未知；采用比例{0}。"),
  /** Alloying metals. */
  ALLOYING_METALS("How alloying metals count is not known; {0} is used.", "合金元素如何计入未知；采用{0}。"),
  /** Dross. */
  DROSS(
      "When dross from others is Eligible Scrap is not known; {0} is used.",
      "外来铝渣何时为合格废料未知；采用{0}。"),
  /** Stock. */
  STOCK_CHANGES(
      "Whether changes of stock change the input is not known; {0} is used.",
      "库存变化是否改变投入未知；采用{0}。"),
  /** Flows before the certificate. */
  BEFORE_CERTIFICATE(
      "Whether flows before the CoC certificate form the Input Percentage is not known; {0} is used.",
      "监管链证书之前的流是否计入投入百分比未知；采用{0}。"),
  /** A balance of somebody else. */
  TRANSFERRED_BALANCE(
      "Whether a balance of {0} t can be taken over is not known; {1} is used.",
      "{0}吨余额可否承接未知；采用{1}。"),
  /** Periods of less than a year. */
  SHORT_PERIODS(
      "CoC 2 asks for one year; shorter periods are balanced by {0}. Year to date, inflow and Input"
          + " Percentage are those of the year so far.",
      "监管链标准第2版要求一年；较短期间按{0}结算。按年初至今结算时，投入与投入百分比为年初至今数。"),
  /** The start of the first period. */
  CALENDAR_YEAR(
      "That a period is the calendar year is inferred; no start was stated.", "期间为日历年系推断；未说明起始日。"),
  /** Credits of the first edition. */
  MARKET_CREDITS("Market credits of CoC 1 are not accounted.", "不核算监管链标准第1版的市场信用。"),
  /** Suppliers that nobody looked at. */
  SUPPLIERS_NOT_CHECKED(
      "No register of counterparties was given: whether suppliers were certified was not checked ({0} flows).",
      "未提供交易方登记册：未核查供应商是否获认证（{0}条流）。"),
  /** Suppliers whose PS certificate may follow. */
  SUPPLIER_PS_MAY_FOLLOW(
      "Suppliers of post-casthouse activity only, within their time for a PS certificate, are let count ({0} flows).",
      "仅从事铸造后活动且处于取得绩效标准证书期限内的供应商计入（{0}条流）。"),
  /** Suppliers whose activities are not stated. */
  SUPPLIER_ACTIVITIES_NOT_STATED(
      "The certified activities of suppliers are not stated ({0} flows).", "未说明供应商的认证活动（{0}条流）。"),
  /** The own certificate is not stated. */
  CERTIFICATE_NOT_STATED(
      "The CoC certificate of the Entity is not stated; no day was held against it.",
      "未说明实体的监管链证书；未按其日期核查。"),
  /** The own activities are not stated. */
  ACTIVITIES_NOT_STATED(
      "The activities of the scope are not stated; whether it can make what it sells was not"
          + " checked.",
      "未说明范围内的活动；未核查其能否生产所售材料。"),
  /** The facilities are not stated. */
  FACILITIES_NOT_STATED(
      "The facilities of the scope are not stated; where a flow entered or left was not checked.",
      "未说明范围内的设施；未核查流的进出地点。"),
  /** The documents are kept elsewhere. */
  DOCUMENTS_NOT_STATED(
      "The CoC Documents are kept elsewhere; only that each flow names one was checked.",
      "监管链文件另行保存；仅核查各流是否注明文件。"),
  /** The own mine is not checked. */
  MINE_NOT_CHECKED(
      "Bauxite of an own mine counts as CoC input; its PS certificate is not stated ({0} flows).",
      "自有矿山铝土矿计为监管链投入；未说明其绩效标准证书（{0}条流）。"),
  /** More leaves than entered. */
  OUTFLOW_ABOVE_INFLOW(
      "{0} t leave, more than the {1} t that form the Input Percentage; check masses and units.",
      "产出{0}吨，超过构成投入百分比的{1}吨；请核对质量与单位。"),
  /** There is no balance. */
  NOTHING_LEAVES(
      "Nothing that can be designated has left the scope, so that there is no balance.",
      "尚无可指定的材料离开认证范围，故未结算余额。"),
  /** The day that counts is beyond the last period. */
  ACCOUNT_ENDS_EARLIER(
      "The last period ends on {0}; what becomes of a balance or an overdraft after it is not shown."
          + " State a later last day to see it.",
      "最后一期至{0}止；其后余额或透支的变化未显示。如需查看，请说明更晚的结束日。"),
  /** Flows after the day that counts. */
  LATER_FLOWS("{0} flows after {1} do not count.", "{1}之后的{0}条流不计入。"),
  /** A share that cannot be checked. */
  JOINT_VENTURE_OUTPUT_NOT_STATED(
      "The output of {0} is not stated, so its share was not checked.", "未说明{0}的产量，故未核查其份额。");

  private final String en;
  private final String zh;

  CustodyCaveatCode(String en, String zh) {
    this.en = en;
    this.zh = zh;
  }

  @Override
  public String pattern(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
