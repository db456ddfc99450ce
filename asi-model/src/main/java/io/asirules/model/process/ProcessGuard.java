package io.asirules.model.process;

import io.asirules.model.Language;
import io.asirules.model.assessment.Code;

/** Guards of the certification process: what has to be there before a step. */
public enum ProcessGuard implements Code {
  /** Membership comes first. */
  MEMBERSHIP(
      "The entity is not a member of ASI on {0}; a company joins before it can be certified.",
      "{0}实体不是ASI会员；公司须先加入方可认证。"),
  /** Only two classes certify. */
  MEMBERSHIP_CLASS(
      "Members of the class {0} do not certify; only Production and Transformation and Industrial Users do.",
      "{0}类会员不进行认证；仅生产与转化类及工业用户类会员认证。"),
  /** The scope is documented. */
  DOCUMENTED_SCOPE(
      "No certification scope is documented by {0}; it is written down with the first self-assessment.",
      "至{0}认证范围未形成文件；范围须在首次自评时写明。"),
  /** The self-assessment comes before the audit. */
  SELF_ASSESSMENT(
      "No self-assessment was completed by {0}; it comes before the audit.", "至{0}未完成自评；自评先于审核。"),
  /** Periodic review needs a certificate. */
  CERTIFICATE_HELD("{0} needs a certificate that runs on {1}; none does.", "{0}须有在{1}有效的证书；目前没有。"),
  /** One audit at a time. */
  OPEN_AUDIT(
      "The audit that ended on {0} is still open: its report and review come first.",
      "{0}结束的审核尚未完结：须先完成其报告和评审。"),
  /** The audit comes before its report. */
  AUDIT("There is no audit to report on.", "尚无可报告的审核。"),
  /** Plans for Majors are attached. */
  PLANS_ATTACHED(
      "Majors are open ({0}) and no corrective action plan is attached to the report.",
      "有未关闭的严重不符合（{0}），报告未附纠正措施计划。"),
  /** The report comes before its review. */
  REPORT("There is no report to review.", "尚无可评审的报告。"),
  /** The oversight review comes before the certificate. */
  OVERSIGHT_REVIEW(
      "The Secretariat's oversight review has not accepted a report by {0}; a certificate is issued only after it.",
      "至{0}秘书处监督评审尚未通过报告；证书仅在此后颁发。"),
  /** Too many Majors. */
  LIMIT_OF_MAJORS("No certificate with what the audit found: {0}.", "审核结果不允许颁发证书：{0}。"),
  /** Nothing is there to end. */
  NOTHING_TO_END("Nothing is under way that could end.", "没有可终止的流程。"),
  /** Days are in order. */
  DAYS_IN_ORDER("{0} lies before {1}, the day of the step before.", "{0}早于上一步骤之日{1}。");

  private final String en;
  private final String zh;

  ProcessGuard(String en, String zh) {
    this.en = en;
    this.zh = zh;
  }

  @Override
  public String pattern(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
