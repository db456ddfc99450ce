package io.asirules.model.assessment;

import io.asirules.model.Language;
import io.asirules.model.LocalizedText;

/** Kinds of caveat: a result that rests on something weaker than a confirmed datum says so. */
public enum CaveatCode implements Code {
  /** The applicability cell is below CONFIRMED. */
  APPLICABILITY_NOT_CONFIRMED("the applicability of the criterion", "准则的适用性"),
  /** That the requirement exists is below CONFIRMED. */
  REQUIREMENT_NOT_CONFIRMED("the existence of the requirement", "该要求的存在"),
  /** The interval is below CONFIRMED. */
  INTERVAL_NOT_CONFIRMED("the interval", "间隔"),
  /** The duty to publish is below CONFIRMED. */
  PUBLICATION_NOT_CONFIRMED("the duty to publish", "公开义务"),
  /** The limit is below CONFIRMED. */
  LIMIT_NOT_CONFIRMED("the limit", "限值"),
  /** Which criterion a recognised scheme serves is below CONFIRMED. */
  SCHEME_NOT_CONFIRMED("the use of the scheme for the requirement", "该体系对该要求的适用"),
  /** The time allowed for publishing is a reading of this library. */
  TIME_TO_PUBLISH("the time allowed to publish after a period", "期间结束后的公开时限"),
  /** How late still counts as late is a reading of this library. */
  LATE_SHARE("the limit between late and overdue", "迟延与过期的界限"),
  /** The years after which the requirement is due are below CONFIRMED. */
  YEARS_NOT_CONFIRMED("the number of years after which it is due", "该要求开始适用的年数"),
  /** From which year a smelter counts as new is below CONFIRMED. */
  START_YEAR("the year from which a smelter counts as new", "新电解铝厂的起算年份"),
  /** The figure that frees from the requirement is below CONFIRMED. */
  EXEMPTION_NOT_CONFIRMED("the figure that frees from it", "免除该要求的数值"),
  /** Only one document was searched. */
  ONE_DOCUMENT_SEARCHED("one document alone, in which it was not found", "仅查找了一份文件且未找到"),
  /** The entity's word alone. */
  SELF_DECLARED_ONLY("the entity's own answer, without evidence", "仅为实体自述，无证据"),
  /** The end of the transition is arithmetic. */
  TRANSITION_END("the end of the transition", "过渡期截止日"),
  /** How two editions map is below CONFIRMED. */
  MAPPING_NOT_CONFIRMED("the mapping between the editions", "版本之间的对应关系");

  private final LocalizedText what;
  private final LocalizedText sentence;

  CaveatCode(String en, String zh) {
    this.what = new LocalizedText(en, zh);
    this.sentence = new LocalizedText("Rests on " + en + ", {1} ({0}).", "依据{1}：" + zh + "（{0}）。");
  }

  /**
   * Returns what the caveat is about.
   *
   * @return a clause in both languages
   */
  public LocalizedText what() {
    return what;
  }

  @Override
  public String pattern(Language language) {
    return sentence.in(language);
  }
}
