package io.asirules.model.custody;

import io.asirules.model.Language;
import io.asirules.model.assessment.Code;

/**
 * What the balance of a period, or the whole account, shows. {@code {0}} stands for the first
 * argument.
 */
public enum CustodyFindingCode implements Code {
  /** An overdraft where none is tolerated. */
  OVERDRAFT_NEVER(
      "{0} t more were sold as CoC Material than were available; no Internal Overdraft is tolerated.",
      "作为监管链材料销售的数量超出可用量{0}吨；不容许内部透支。"),
  /** An earlier overdraft that stays. */
  OVERDRAFT_NOT_MADE_GOOD(
      "The Internal Overdraft of {1} t of the period before was not made good; {0} t are overdrawn.",
      "上期内部透支{1}吨未补足；透支{0}吨。"),
  /** An earlier overdraft, while the period that makes it good runs. */
  OVERDRAFT_TO_MAKE_GOOD(
      "{0} t of Internal Overdraft have to be made good by {1}; nothing may be sold as CoC Material"
          + " before.",
      "内部透支{0}吨须于{1}前补足；此前不得作为监管链材料销售。"),
  /** An overdraft without force majeure. */
  OVERDRAFT_WITHOUT_FORCE_MAJEURE(
      "{0} t more were sold as CoC Material than were available, without force majeure.",
      "作为监管链材料销售的数量超出可用量{0}吨，且无不可抗力。"),
  /** An overdraft above the cap. */
  OVERDRAFT_ABOVE_CAP(
      "An Internal Overdraft of {0} t in the period is above the cap of {1} t.",
      "本期内部透支{0}吨超过上限{1}吨。"),
  /** An overdraft above what force majeure affected. */
  OVERDRAFT_ABOVE_AFFECTED(
      "An Internal Overdraft of {0} t in the period is above the {1} t affected by force majeure.",
      "本期内部透支{0}吨超过受不可抗力影响的{1}吨。"),
  /** An overdraft that is tolerated. */
  OVERDRAFT_TOLERATED(
      "An Internal Overdraft of {0} t under force majeure, within the cap of {1} t; it has to be made good in the next period.",
      "不可抗力下的内部透支{0}吨，未超过上限{1}吨；须于下一期补足。"),
  /** An earlier overdraft that is made good. */
  OVERDRAFT_MADE_GOOD(
      "The Internal Overdraft of {0} t of the period before is made good.", "上期内部透支{0}吨已补足。"),
  /** A balance that expired. */
  BALANCE_EXPIRED("{0} t of Positive Balance expired unused.", "正余额{0}吨未使用而失效。"),
  /** A balance that expires when the period ends. */
  BALANCE_LAPSES(
      "{0} t of Positive Balance expire on {1} unless they are drawn on.", "正余额{0}吨如不使用将于{1}失效。"),
  /** Outflow without inflow. */
  NO_INFLOW(
      "Material leaves, but no inflow forms an Input Percentage; nothing may be designated.",
      "有材料输出，但无输入构成投入百分比；不得指定为监管链材料。"),
  /** A period that is not over. */
  PERIOD_OPEN("The period runs until {0}; the figures are those up to {1}.", "本期至{0}止；数字截至{1}。"),
  /** More of a joint venture than its share. */
  JOINT_VENTURE_SHARE_EXCEEDED(
      "From {0}, {1} t were booked as CoC input from {2} to {3}, more than the share of {4} t.",
      "自{2}至{3}从{0}记入监管链投入{1}吨，超过份额{4}吨。");

  private final String en;
  private final String zh;

  CustodyFindingCode(String en, String zh) {
    this.en = en;
    this.zh = zh;
  }

  @Override
  public String pattern(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
