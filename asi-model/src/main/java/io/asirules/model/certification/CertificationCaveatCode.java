package io.asirules.model.certification;

import io.asirules.model.Language;
import io.asirules.model.assessment.Code;

/**
 * Kinds of caveat of a decision: a datum below CONFIRMED on which it rests, or something in the
 * input that a person should look at. {@code {0}} stands for the first argument.
 */
public enum CertificationCaveatCode implements Code {
  // Data below CONFIRMED
  /** Majors are counted once for a criterion, over letters and sites. */
  COUNTED_PER_CRITERION(
      "Majors are counted once for a criterion over letters and sites: {0}; counted one by one"
          + " there are {1}.",
      "同一准则的严重不符合（各字母项、各场所）只计一次：{0}；逐项计为{1}。"),
  /** Critical breaches are counted as Majors. */
  CRITICAL_COUNTED_AS_MAJOR(
      "The limit of {1} is passed only with Critical Breaches counted as Majors: {0}.",
      "仅在重大违规计为严重不符合时才超过{1}项上限：{0}。"),
  /** What a critical breach leads to. */
  CRITICAL_BREACH_RECALLED(
      "What a Critical Breach leads to is recalled, not read.", "重大违规的后果凭记忆，未查阅原文。"),
  /** No limit on Majors under Assurance Manual V1. */
  NO_LIMIT_UNDER_REGIME_1(
      "That {0} has no limit on Majors follows from the limit being listed as new in the next"
          + " edition.",
      "{0}没有严重不符合数量上限，系由后一版将上限列为新增推断。"),
  /** The Covid policy. */
  COVID_POLICY("Read in reports of desktop audits whose address is not known.", "读自桌面审核报告，其网址未知。"),
  /** The Covid policy and Chain of Custody. */
  COVID_CHAIN_OF_CUSTODY(
      "Read off one case; how long such a Chain of Custody certificate ran is not known.",
      "据单一案例；该监管链证书有效期未知。"),
  /** The Performance Standard comes first. */
  PERFORMANCE_STANDARD_RULE(
      "Which comes first, and the deadlines, are from an unofficial page.", "先后顺序及期限出自非官方网页。"),
  /** More Minors than in any case seen. */
  MINORS_BEYOND_CASES(
      "{0} criteria with a Minor are more than in any certified case seen ({1}); no limit is known.",
      "轻微不符合准则数{0}多于已见的获证案例（{1}项）；未见上限。"),
  /** The last day of a provisional certificate. */
  PROVISIONAL_LAST_DAY(
      "That a provisional certificate ends a day before its term is full is inferred from one"
          + " case.",
      "临时证书在期满的前一日到期，系由单一案例推断。"),
  /** The new period follows without a gap. */
  CONTIGUOUS_PERIOD(
      "That the new period follows without a gap is read off one case.", "新周期无间断衔接，系由单一案例得出。"),
  /** A change of scope keeps the dates. */
  SCOPE_CHANGE_DATES(
      "That a change of scope keeps the dates is read off one report whose address is not known.",
      "范围变更不改变日期，系由一份网址未知的报告得出。"),
  /** When a full certificate that was provisional runs. */
  FULL_AFTER_PROVISIONAL(
      "From which day the term of a certificate that was provisional counts is not known.",
      "由临时转为完全的证书，有效期自何日起算未知。"),
  /** The scale of the maturity rating. */
  MATURITY_SCALE(
      "The scale Low, Medium, High of the Overall Maturity Rating is recalled; confirmed is only"
          + " that High needs an audit without any finding.",
      "整体成熟度评级的低、中、高等级凭记忆；仅确认“高”要求审核无任何不符合。"),
  /** Minor actions have no deadline. */
  MINOR_DEADLINE(
      "No deadline for Minors is published; ASI expects closure within the certification cycle,"
          + " mostly in {0} to {1} months.",
      "轻微不符合期限未公布；ASI期望在认证周期内关闭，多为{0}至{1}个月。"),
  /** The condition of a CoC extension. */
  EXTENSION_MINORS(
      "The extension to {0} is at ASI's discretion: Minors are judged case by case, and the yearly"
          + " report goes on. The notice of 6 December 2024 has no known address.",
      "延长至{0}由ASI决定：轻微不符合逐案评定，年度报告继续。2024年12月6日的通知无已知网址。"),
  /** The split of not issued and revoked at re-certification. */
  REVOKED_AT_RECERTIFICATION(
      "At re-certification it is a reading that the certificate held is revoked rather than only"
          + " the new one not issued.",
      "再认证时，视为撤销现有证书而非仅不颁发新证书，属解读。"),

  // To look at in the input
  /** An exemption that does not count. */
  EXEMPTION_NOT_COUNTED(
      "The exemption of {0} is not counted: {1}. It stands as any other finding.",
      "{0}的豁免不计：{1}。按一般不符合处理。"),
  /** Letters that no source shows. */
  LETTER_NOT_SEEN(
      "{0} names letters beyond those seen of {1} ({2}); what is seen is a lower bound.",
      "{0}的字母项超出已见的{1}（{2}）；已见者为下限。"),
  /** The edition closed for new audits. */
  EDITION_CLOSED(
      "{0} is open only to audits that began by {1}; this one ended on {2}.",
      "{0}仅适用于{1}前开始的审核；本审核于{2}结束。"),
  /** The audit ended before the edition was open to audits. */
  EDITION_NOT_OPEN(
      "{0} was not open to audits on {1}, when the audit ended.", "审核结束日{1}，{0}尚不可用于审核。"),
  /** The dates of an edition do not tell. */
  EDITION_DATES_OPEN(
      "Whether a new audit of {1} may use {0} cannot be told: {2} replaced it.",
      "无法判断{1}的新审核可否使用{0}：已由{2}取代。"),
  /** The level of the certificate held is not stated. */
  HELD_LEVEL_NOT_STATED(
      "Whether the certificate held is provisional is not stated; if it is, another provisional"
          + " period is an open question.",
      "未说明现有证书是否为临时；若是，可否再次临时认证尚无定论。"),
  /** A surveillance without a certificate. */
  NOTHING_TO_SURVEY(
      "{0} needs a certificate, but none is held according to the input.", "{0}须有证书，但输入表明未持有。"),
  /** A first certification although a certificate is held. */
  FIRST_ALTHOUGH_HELD(
      "A certificate is held although the audit is a first certification.", "审核为首次认证，但输入表明已持有证书。"),
  /** The certificate held was issued after the audit. */
  ISSUED_AFTER_AUDIT(
      "The certificate held is dated {0}, after the audit of it ended on {1}.",
      "现有证书日期{0}晚于其审核结束日{1}。"),
  /** The certificate held ended before the audit did. */
  CERTIFICATE_ENDED(
      "The certificate held ended on {0}, before the audit ended on {1}: it was not held any more.",
      "现有证书已于{0}到期，早于审核结束日{1}：届时已不再持有。"),
  /** The new period does not follow the old one. */
  NOT_CONTIGUOUS(
      "The new certificate is dated {0}; the certificate held expires on {1}.",
      "新证书日期{0}；现有证书到期日{1}。"),
  /** The expiry of the certificate held is not the usual one. */
  UNUSUAL_EXPIRY(
      "The certificate held expires on {0}; by the usual rule it would be {1}. The stated date is"
          + " used.",
      "现有证书到期日{0}；按通常规则应为{1}。采用所述日期。"),
  /** Whether a Performance Standard certificate is held is not stated. */
  PERFORMANCE_STANDARD_NOT_STATED(
      "Whether the entity holds a Performance Standard certificate is not stated; upstream of"
          + " semi-fabrication it comes first.",
      "未说明实体是否持有绩效标准证书；半成品加工上游须先取得。"),
  /** The transition of Principles 1 to 4 is over. */
  TRANSITION_OVER(
      "Certificates of Principles 1 to {1} only were possible until {0}.", "仅涵盖原则1至{1}的证书至{0}止。"),
  /** A finding outside the scope of Principles 1 to 4. */
  OUTSIDE_TRANSITION(
      "{0} lies outside Principles 1 to {1}, which alone the scope covers; it is counted all the"
          + " same.",
      "{0}不在范围所涵盖的原则1至{1}内；仍予计入。"),
  /** Several Minors under one principle. */
  RELATED_MINORS(
      "{0} criteria of Principle {1} have a Minor; related Minors may amount to a Major: {2}.",
      "原则{1}有{0}项准则为轻微不符合；相关的轻微不符合可能构成严重不符合：{2}。"),
  /** A Minor that an earlier audit raised. */
  PERSISTENT_MINORS(
      "Minors of an earlier audit are still open; persistent Minors may amount to a Major: {0}.",
      "先前审核的轻微不符合仍未关闭；持续的轻微不符合可能构成严重不符合：{0}。"),
  /** The certificate has expired on the day that counts. */
  EXPIRED("On {0} the certificate would have expired ({1}).", "至{0}证书已过有效期（{1}）。");

  private final String en;
  private final String zh;

  CertificationCaveatCode(String en, String zh) {
    this.en = en;
    this.zh = zh;
  }

  @Override
  public String pattern(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
