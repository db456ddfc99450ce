package io.asirules.model.certification;

import io.asirules.model.Language;
import io.asirules.model.assessment.Code;

/** What to confirm before a certificate of another scheme counts, or why it does not. */
public enum SchemeNoticeCode implements Code {
  /** Which criterion it serves is not confirmed. */
  CONFIRM_CRITERION(
      "That {0} serves {1} is not confirmed ({2}): the table by criterion was not found. Confirm it before it counts.",
      "{0}可用于{1}一事未经确认（{2}）：未找到按准则的对照表。采用前须确认。"),
  /** The auditor checks the scope. */
  CONFIRM_SCOPE(
      "The auditor has to confirm that the certificate's scope matches: it covers {0}.",
      "审核员须确认证书范围相符：涵盖{0}。"),
  /** It covers a part. */
  COVERS_PART(
      "The certificate does not cover {0}; there it stands for nothing.", "证书未涵盖{0}；对其不适用。"),
  /** Its scope is not stated. */
  SCOPE_NOT_STATED(
      "The scope of the certificate is not stated; without it nothing can be matched.",
      "未说明证书范围；无法核对。"),
  /** It covers nothing in scope. */
  COVERS_NOTHING("The certificate covers no facility in scope.", "证书未涵盖范围内任何设施。"),
  /** It names a place that the scope does not have. */
  UNKNOWN_SITE("The certificate names {0}, which the scope does not have.", "证书列有{0}，范围内无此项。"),
  /** No list names the scheme. */
  NOT_RECOGNISED("{0} is on no list of recognised schemes{1}.", "{0}不在认可计划清单上{1}。"),
  /** Another edition of a scheme. */
  OTHER_EDITION("{0} is not {1}, which is the edition that is listed.", "{0}不同于清单所列版本{1}。"),
  /** Not on the list that applies. */
  NOT_ON_LIST("{0} is not on the list that goes with {1}.", "{0}不在{1}适用的清单上。"),
  /** The list is not confirmed. */
  LIST_NOT_CONFIRMED(
      "That {0} is on the list that goes with {1} is not confirmed.", "{0}列于{1}适用清单一事未经确认。"),
  /** What it serves is not known. */
  SERVES_UNKNOWN("Which criterion of {1} {0} serves is not known.", "{0}对应{1}的哪项准则未知。"),
  /** Not valid on the day. */
  NOT_VALID("The certificate is not valid on {0}: {1}.", "证书在{0}无效：{1}。"),
  /** Validity not stated. */
  VALIDITY_NOT_STATED(
      "The last day of the certificate is not stated; confirm that it is valid.",
      "未说明证书有效期止；须确认其有效。");

  private final String en;
  private final String zh;

  SchemeNoticeCode(String en, String zh) {
    this.en = en;
    this.zh = zh;
  }

  @Override
  public String pattern(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
