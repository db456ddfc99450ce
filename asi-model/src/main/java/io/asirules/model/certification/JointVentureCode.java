package io.asirules.model.certification;

import io.asirules.model.Language;
import io.asirules.model.assessment.Code;

/** How the Chain of Custody treats a joint venture. */
public enum JointVentureCode implements Code {
  /** Equity without control. */
  TAKES_ITS_SHARE(
      "{0}: with equity ({1}%) but no control, a certified member may take its physical share and is accountable from receipt; the unit has to lie in the CoC scope of another certified entity.",
      "{0}：持股（{1}%）但不控制，获证会员可提取其实物份额，自接收起负责；该单位须在另一获证实体的产销监管链范围内。"),
  /** Control. */
  BOOKS_ALL_OUTPUT(
      "{0}: the entity controls it and books CoC output handed to partners in its own accounting.",
      "{0}：实体控制该单位，交付合作方的产销监管链产出计入实体自身账目。"),
  /** Control or share not stated. */
  NOT_TOLD(
      "{0}: which rule holds depends on share and control, and {1} is not stated.",
      "{0}：适用规则取决于股权和控制权，而{1}未说明。");

  private final String en;
  private final String zh;

  JointVentureCode(String en, String zh) {
    this.en = en;
    this.zh = zh;
  }

  @Override
  public String pattern(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
