package io.asirules.model.audit;

import io.asirules.model.LocalizedText;

/**
 * Fields of a public summary report of an audit, in the order in which reports print them.
 * CONFIRMED: https://issuu.com/laminazionesottilegroup/docs/asi_performance_standard_audit_report_4
 * ; the Entity Overview: CONFIRMED, https://aluminium-stewardship.org/?p=72917 , its place
 * RECALLED.
 */
public enum ReportField {
  /** Number of the certificate. */
  CERTIFICATE_NUMBER("Certificate number", "证书编号"),
  /** Standard and version. */
  STANDARD("ASI standard and version", "ASI标准及版本"),
  /** Full or provisional. */
  LEVEL("Certification level", "认证级别"),
  /** The accredited audit firm. */
  ACCREDITED_FIRM("Accredited firm", "认可审核机构"),
  /** Date of issue. */
  ISSUE("Date of issue", "颁发日期"),
  /** Date of expiry. */
  EXPIRY("Date of expiry", "到期日期"),
  /** First issue. */
  CERTIFIED_SINCE("Certified since", "首次认证日期"),
  /** Scope of the certificate. */
  CERTIFICATION_SCOPE("Certification scope", "认证范围"),
  /** The member. */
  MEMBER_NAME("Member name", "会员名称"),
  /** The entity. */
  ENTITY_NAME("Entity name", "实体名称"),
  /** Scope as the report describes it. */
  ENTITY_SCOPE("Scope", "范围"),
  /** Supply chain activities. */
  ACTIVITIES("Supply-chain activities", "供应链活动"),
  /** Added with PS 3; its place in the order was not seen. */
  ENTITY_OVERVIEW("Entity Overview", "实体概述"),
  /** Standard of an audit. */
  AUDIT_STANDARD("Standard", "标准"),
  /** Type of an audit. */
  AUDIT_TYPE("Audit type", "审核类型"),
  /** Firm that audited. */
  AUDIT_FIRM("Audit firm", "审核机构"),
  /** Days of an audit. */
  AUDIT_DATE("Audit date", "审核日期"),
  /** Day on which the report was submitted. */
  REPORT_SUBMISSION("Report submission date", "报告提交日期"),
  /** What the audit covered, and whether all criteria. */
  AUDIT_SCOPE("Audit scope", "审核范围"),
  /** What came out. */
  AUDIT_OUTCOME("Audit outcome", "审核结果"),
  /** Declaration of the auditor. */
  DECLARATION("Auditor declaration", "审核员声明"),
  /** Findings by criterion. */
  FINDINGS("Findings by criterion", "按准则列出的审核发现");

  private final LocalizedText title;

  ReportField(String en, String zh) {
    this.title = new LocalizedText(en, zh);
  }

  /**
   * Returns the name of the field.
   *
   * @return the name in both languages
   */
  public LocalizedText title() {
    return title;
  }
}
