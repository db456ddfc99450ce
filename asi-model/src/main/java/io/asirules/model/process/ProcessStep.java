package io.asirules.model.process;

import io.asirules.model.Language;
import io.asirules.model.assessment.Code;

/** Steps of the certification process that were taken. */
public enum ProcessStep implements Code {
  /** Joined ASI. */
  JOINED("On {0} the member joined ASI in the class {1}.", "{0}会员加入ASI，类别为{1}。"),
  /** Left ASI. */
  LEFT(
      "On {0} the membership ended; what becomes of a certificate is not published.",
      "{0}会员资格终止；对证书的影响未公布。"),
  /** The scope is written down. */
  SCOPE_DOCUMENTED("On {0} the certification scope was documented.", "{0}认证范围已形成文件。"),
  /** Self-assessed. */
  SELF_ASSESSED(
      "On {0} the self-assessment was completed, by the member for the scope that it fixed.",
      "{0}会员就其确定的范围完成自评。"),
  /** Audited. */
  AUDITED("On {0} the audit ({1}) ended.", "{0}审核（{1}）结束。"),
  /** Reported. */
  REPORTED("On {0} the audit report reached the Secretariat.", "{0}审核报告提交秘书处。"),
  /** Oversight review passed. */
  REVIEW_ACCEPTED(
      "On {0} the Secretariat's oversight review accepted the report.", "{0}秘书处监督评审通过报告。"),
  /** Oversight review not passed. */
  REVIEW_RETURNED("On {0} the Secretariat returned the report to the auditor.", "{0}秘书处将报告退回审核员。"),
  /** The certificate held goes on. */
  CERTIFICATE_GOES_ON(
      "On {0} the Secretariat's oversight review accepted the report; the certificate held goes on until {1}.",
      "{0}秘书处监督评审通过报告；现有证书继续有效至{1}。"),
  /** A certificate was issued. */
  CERTIFIED(
      "On {0} a certificate was published: {1}, issue {2}, expiry {3}.",
      "{0}公布证书：{1}，颁发{2}，到期{3}。"),
  /** The run ended. */
  ENDED("On {0} the run ended without a certificate that stands.", "{0}流程终止，无有效证书。");

  private final String en;
  private final String zh;

  ProcessStep(String en, String zh) {
    this.en = en;
    this.zh = zh;
  }

  @Override
  public String pattern(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
