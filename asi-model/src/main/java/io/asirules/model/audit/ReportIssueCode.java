package io.asirules.model.audit;

import io.asirules.model.Language;
import io.asirules.model.assessment.Code;

/** What may be wrong with the public fields of an audit report. */
public enum ReportIssueCode implements Code {
  /** A field is empty. */
  MISSING(false, "is missing.", "缺失。"),
  /** There is no audit. */
  NO_AUDIT(false, "the report holds no audit.", "报告中没有审核。"),
  /** Certificate and audit name different standards. */
  STANDARDS_DIFFER(true, "is {0}, but the certificate is for {1}.", "为{0}，而证书为{1}。"),
  /** The certificate expires before its issue. */
  EXPIRY_BEFORE_ISSUE(false, "{0} lies before the issue, {1}.", "{0}早于颁发日{1}。"),
  /** The expiry does not match the level. */
  EXPIRY_NOT_OF_LEVEL(
      false,
      "{0} does not match the level {1}: issue {2} makes it {3}.",
      "{0}与级别{1}不符：颁发日{2}应为{3}。"),
  /** Certified since lies after the issue. */
  SINCE_AFTER_ISSUE(false, "{0} lies after the issue, {1}.", "{0}晚于颁发日{1}。"),
  /** An audit ends before it starts. */
  AUDIT_ENDS_BEFORE_START(
      false, "the audit ends on {0}, before its start on {1}.", "审核结束日{0}早于开始日{1}。"),
  /** The report was submitted before the audit ended. */
  SUBMITTED_BEFORE_END(false, "{0} lies before the audit's end, {1}.", "{0}早于审核结束日{1}。"),
  /** The report came late. */
  LATE_REPORT(
      true,
      "{0} is more than {1} weeks after the audit's end, {2}; a warning and no hard limit.",
      "{0}距审核结束日{2}超过{1}周；仅为提示，非硬性期限。"),
  /** The certificate is older than the audit that led to it. */
  ISSUED_BEFORE_AUDIT(
      false,
      "{0} lies before the end of the audit that led to the certificate, {1}.",
      "{0}早于取得证书的审核结束日{1}。"),
  /** The certificate is older than the report. */
  ISSUED_BEFORE_REPORT(
      true,
      "{0} lies before the submission of the report, {1}; a certificate follows the oversight review, save where a new period follows an old one.",
      "{0}早于报告提交日{1}；证书在监督评审之后颁发，新周期衔接旧周期者除外。"),
  /** No audit in the report leads to a certificate. */
  NO_CERTIFYING_AUDIT(
      true, "no certification or re-certification audit is in the report.", "报告中没有认证或再认证审核。"),
  /** Not all criteria were covered. */
  PARTIAL_COVERAGE(
      true, "not all criteria were covered; the reason is to be read there.", "未涵盖全部准则；原因见该处。"),
  /** Whether all criteria were covered is not said. */
  COVERAGE_NOT_STATED(false, "does not say whether all criteria were covered.", "未说明是否涵盖全部准则。"),
  /** A full certificate stands beside Majors. */
  FULL_WITH_MAJOR(true, "the level is full, but Majors are open: {0}.", "级别为完全认证，但有未关闭的严重不符合：{0}。"),
  /** A provisional certificate stands without a Major. */
  PROVISIONAL_WITHOUT_MAJOR(
      true, "the level is provisional, but no Major is open.", "级别为临时认证，但无未关闭的严重不符合。"),
  /** A certificate stands beside more than three Majors. */
  MORE_THAN_THREE_MAJORS(
      true,
      "{0} criteria have a Major ({1}), more than with which a certificate is issued.",
      "{0}项准则为严重不符合（{1}），超过可颁发证书的上限。");

  private final boolean warning;
  private final String en;
  private final String zh;

  ReportIssueCode(boolean warning, String en, String zh) {
    this.warning = warning;
    this.en = en;
    this.zh = zh;
  }

  /**
   * Tells whether the report may be right as it is.
   *
   * @return true for a warning
   */
  public boolean isWarning() {
    return warning;
  }

  @Override
  public String pattern(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
