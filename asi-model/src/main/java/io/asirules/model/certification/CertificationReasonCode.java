package io.asirules.model.certification;

import io.asirules.model.Language;
import io.asirules.model.assessment.Code;

/**
 * Why a certification decision is what it is, as a stable word and a sentence in both languages.
 * {@code {0}} stands for the first argument. A reason that leaves the decision open says what a
 * person must look up.
 */
public enum CertificationReasonCode implements Code {
  // No certificate
  /** More Majors than the limit, and no certificate is held. */
  MORE_THAN_THREE_MAJORS(
      "Criteria with a Major: {0}, more than {2} ({1}). No certificate is issued.",
      "{0}项准则为严重不符合，超过{2}项：不颁发证书（{1}）。"),
  /** More Majors than the limit, and a certificate is held. */
  MORE_THAN_THREE_MAJORS_OF_HOLDER(
      "Criteria with a Major: {0}, more than {2} ({1}). The certificate held is revoked.",
      "{0}项准则为严重不符合，超过{2}项：撤销现有证书（{1}）。"),
  /** A critical breach, and no certificate is held. */
  CRITICAL_BREACH("No certificate while a Critical Breach stands: {0}.", "存在重大违规期间不颁发证书：{0}。"),
  /** A critical breach, and a certificate is held. */
  CRITICAL_BREACH_OF_HOLDER(
      "A Critical Breach leads to the disciplinary path; whether the certificate held is suspended"
          + " or withdrawn has to be looked up in the Assurance Manual: {0}.",
      "重大违规将进入纪律程序；现有证书是中止还是撤销，须查阅《保证手册》：{0}。"),
  /** Chain of Custody before the Performance Standard, and no certificate is held. */
  PERFORMANCE_STANDARD_FIRST(
      "With {0} in scope a Performance Standard certificate comes before the Chain of Custody"
          + " certificate.",
      "范围内有{0}时，须先取得绩效标准证书，再取得监管链证书。"),
  /** Chain of Custody without the Performance Standard, and a certificate is held. */
  HELD_WITHOUT_PERFORMANCE_STANDARD(
      "With {0} in scope a Performance Standard certificate has to stand beside the Chain of"
          + " Custody certificate held; what follows when it lapsed has to be asked of the ASI"
          + " Secretariat.",
      "范围内有{0}时，持有的监管链证书须同时有绩效标准证书；后者失效的后果须向ASI秘书处查询。"),

  /** The certificate that would be revoked ended before the audit. */
  HELD_CERTIFICATE_ENDED(
      "The certificate held ended on {0}, before the audit ended on {1}: there is none to revoke,"
          + " and none is issued.",
      "现有证书已于{0}到期，早于审核结束日{1}：无证书可撤销，亦不颁发新证书。"),

  // Open
  /** It is not known whether the Performance Standard comes first. */
  PERFORMANCE_STANDARD_ORDER_OPEN(
      "Whether a Performance Standard certificate comes first depends on the activities in scope"
          + " ({0}); state them, or look the rule up in the Assurance Manual.",
      "是否须先取得绩效标准证书取决于范围内的活动（{0}）；请说明活动，或查阅《保证手册》。"),
  /** The deadline for the Performance Standard passed. */
  PERFORMANCE_STANDARD_OVERDUE(
      "The Performance Standard certificate was due by {0}; a Chain of Custody certification is"
          + " suspended then. Ask the ASI Secretariat how it stands.",
      "绩效标准证书应于{0}前取得；逾期则监管链认证中止。请向ASI秘书处查询现状。"),
  /** A desktop audit of which no rule is known. */
  DESKTOP_AUDIT_OPEN(
      "No rule is known for an audit from the desk under {0}; look up its provisions on force"
          + " majeure.",
      "{0}下仅桌面审核的规则未知；请查阅其中关于不可抗力的规定。"),
  /** Only exempted Majors. */
  EXEMPTED_MAJORS(
      "A certificate is possible: all Majors are exempted ({0}). Which level it has is not"
          + " published; look it up in the rules of the GHG performance exemption.",
      "可以有证书：所有严重不符合均获豁免（{0}）。证书级别未公布；请查阅温室气体绩效豁免规则。"),
  /** Exempted Majors beside others. */
  EXEMPTED_BESIDE_OTHER_MAJORS(
      "Exempted Majors ({0}) stand beside others ({1}), so that a full certificate is ruled out;"
          + " whether the exempted ones count towards the limit, and which level follows,"
          + " has to be looked up in the rules of the GHG performance exemption.",
      "获豁免的严重不符合（{0}）与其他严重不符合（{1}）并存，故不可能为完全认证；豁免项是否计入上限及级别，须查阅温室气体绩效豁免规则。"),
  /** Majors under a provisional certificate. */
  PROVISIONAL_AGAIN(
      "The certificate held is provisional and Majors are open ({0}); whether another provisional"
          + " period is given has to be looked up in the Assurance Manual.",
      "现有证书为临时认证且仍有严重不符合（{0}）；可否再次临时认证，须查阅《保证手册》。"),
  /** A Major at a surveillance audit. */
  MAJOR_AT_SURVEILLANCE(
      "What a Major at a surveillance audit does to the certificate held is not published ({0});"
          + " look it up in the Assurance Manual.",
      "监督审核中的严重不符合对现有证书的影响未公布（{0}）；请查阅《保证手册》。"),
  /** A Major at a change of scope. */
  MAJOR_AT_SCOPE_CHANGE(
      "What a Major at a scope change audit does to the certificate held is not published ({0});"
          + " look it up in the Assurance Manual.",
      "范围变更审核中的严重不符合对现有证书的影响未公布（{0}）；请查阅《保证手册》。"),
  /** A datum below CONFIRMED would decide, and strict evidence was asked for. */
  NOT_CONFIRMED(
      "Under strict evidence {0} would rest on a datum that is not confirmed, and may not decide:"
          + " {1}",
      "在严格证据模式下，{0}所依据的数据未经确认，不得作为判定依据：{1}"),

  /** The user says what the Assurance Manual leaves open in public. */
  STATED_OF_THE_MANUAL(
      "By the Assurance Manual as the user states it: {0} ({1}).", "依用户所述的《保证手册》：{0}（{1}）。"),

  // Provisional
  /** One to three Majors. */
  ONE_TO_THREE_MAJORS(
      "Criteria with a Major: {0} of at most {2} ({1}). A provisional certificate.",
      "{0}项准则为严重不符合（至多{2}项）：临时证书（{1}）。"),
  /** Majors under Assurance Manual V1. */
  MAJORS_WITHOUT_LIMIT(
      "Criteria with a Major: {0} ({2}). A provisional certificate; no limit is known"
          + " under {1}.",
      "{0}项准则为严重不符合：临时证书；{1}下未见数量上限（{2}）。"),
  /** The Covid interim policy. */
  COVID_DESKTOP_AUDIT(
      "An audit from the desk under the Covid interim policy: provisional until the on-site audit,"
          + " whatever was found.",
      "依据新冠临时政策的桌面审核：无论发现如何，在现场审核前均为临时认证。"),

  // Full
  /** The Covid interim policy, Chain of Custody. */
  COVID_DESKTOP_CHAIN_OF_CUSTODY(
      "An audit from the desk under the Covid interim policy did not make a Chain of Custody"
          + " certificate provisional.",
      "依据新冠临时政策的桌面审核未使监管链证书成为临时证书。"),
  /** Minors only. */
  MINORS_DO_NOT_BLOCK(
      "No Major. Minors do not block a full certificate but need a plan; criteria with a Minor:"
          + " {0} ({1}).",
      "无严重不符合；{0}项准则为轻微不符合，不妨碍完全认证，但须有纠正计划（{1}）。"),
  /** Nothing found. */
  NO_FINDING("No finding is open at the end of the audit.", "审核结束时无未关闭的不符合。"),

  // Dates
  /** Expiry of a full certificate. */
  EXPIRY_OF_FULL("Issue {0}, plus {2} year(s), less a day: {1}.", "颁发日{0}加{2}年减一日：{1}。"),
  /** Expiry of a provisional certificate. */
  EXPIRY_OF_PROVISIONAL("Issue {0}, plus {2} year(s), less a day: {1}.", "颁发日{0}加{2}年减一日：{1}。"),
  /** The new period follows the old one. */
  CONTIGUOUS(
      "Re-certification: the new period begins on {0}, the day after the certificate held expires.",
      "再认证：新周期自现有证书到期次日{0}开始。"),
  /** The certificate held goes on. */
  DATES_STAY(
      "{0}: the dates of the certificate held stay, issue {1}, expiry {2}.",
      "{0}：现有证书日期不变，颁发{1}，到期{2}。"),
  /** A provisional certificate becomes full. */
  PROVISIONAL_TURNS_FULL(
      "The certificate held is provisional; it turns full once the Lead Auditor has approved that"
          + " the plans were carried out and work.",
      "现有证书为临时认证；经首席审核员批准计划已实施且有效后转为完全认证。"),
  /** Why the maturity rating cannot be High. */
  MATURITY_BELOW_HIGH(
      "An audit that raised any finding cannot end with the Overall Maturity Rating High.",
      "提出任何不符合的审核，整体成熟度评级不能为“高”。"),
  /** The issue is not stated. */
  ISSUE_NOT_STATED(
      "The date of issue is not stated, so the expiry cannot be calculated.", "未说明颁发日，无法计算到期日。");

  private final String en;
  private final String zh;

  CertificationReasonCode(String en, String zh) {
    this.en = en;
    this.zh = zh;
  }

  @Override
  public String pattern(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
