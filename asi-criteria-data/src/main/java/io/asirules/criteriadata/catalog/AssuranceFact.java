package io.asirules.criteriadata.catalog;

/**
 * A term of the Assurance Manual, or another fact on assurance, on which certification decisions
 * rest. Value, level and source of each stand in {@code assurance.csv}; an overlay may replace it.
 */
public enum AssuranceFact {
  /** Years of a full certificate. */
  FULL_CERTIFICATE(FactForm.number("year", 1, 100)),
  /** Minors do not block a full certificate. */
  MINORS_DO_NOT_BLOCK,
  /** Most Minors in a certified case. */
  MOST_MINORS_SEEN(FactForm.number("criterion", 0, 1000)),
  /** Years of a provisional certificate. */
  PROVISIONAL_CERTIFICATE(FactForm.number("year", 1, 100)),
  /** Last day of a provisional certificate. */
  PROVISIONAL_LAST_DAY,
  /** How a provisional certificate becomes full. */
  PROVISIONAL_TO_FULL,
  /** Whether a provisional period can be repeated. */
  PROVISIONAL_AGAIN(FactForm.DECISION),
  /** From which day the three years count after a provisional certificate. */
  FULL_AFTER_PROVISIONAL,
  /** Most Majors with which a certificate can be issued. */
  MAJOR_LIMIT(FactForm.number("criterion", 0, 1000)),
  /** That the certificate held is revoked at re-certification. */
  REVOKED_AT_RECERTIFICATION,
  /** That Assurance Manual V1 has no limit on Majors. */
  LIMIT_NEW_IN_V2,
  /** That a criterion counts once. */
  COUNTED_PER_CRITERION,
  /** No certificate while a critical breach stands. */
  CRITICAL_BREACH,
  /** What a critical breach does to a certificate held. */
  CRITICAL_BREACH_OF_HOLDER(FactForm.DECISION),
  /** What a Major at surveillance leads to. */
  MAJOR_AT_SURVEILLANCE(FactForm.DECISION),
  /** What a Major at a scope change leads to. */
  MAJOR_AT_SCOPE_CHANGE(FactForm.DECISION),
  /** Covid desktop audits against the Performance Standard. */
  COVID_DESKTOP_PS,
  /** Covid desktop audits against the Chain of Custody Standard. */
  COVID_DESKTOP_COC,
  /** Other desktop audits. */
  DESKTOP_RULES,
  /** First day of the GHG performance exemption. */
  EXEMPTION_FROM(FactForm.DAY),
  /** Criteria that it covers. */
  EXEMPTION_CRITERIA(FactForm.CRITERIA),
  /** Level of a certificate with exempted Majors. */
  EXEMPTION_LEVEL(FactForm.DECISION),
  /** High maturity needs an audit without findings. */
  HIGH_NEEDS_NO_FINDING,
  /** The scale of the maturity rating. */
  MATURITY_SCALE,
  /** A new period follows the old one. */
  CONTIGUOUS,
  /** Surveillance keeps the dates. */
  SURVEILLANCE_KEEPS_DATES,
  /** A scope change keeps the dates. */
  SCOPE_CHANGE_KEEPS_DATES,
  /** Months for the corrective action plan. */
  PLAN_MONTHS(FactForm.number("month", 0, 1200)),
  /** First and last month in which Majors are closed. */
  COMPLETION_MONTHS(FactForm.numbers("month", 0, 1200)),
  /** Weeks for the audit report. */
  REPORT_WEEKS(FactForm.number("week", 0, 1000)),
  /** Month around which surveillance falls. */
  SURVEILLANCE_AROUND(FactForm.number("month", 0, 1200)),
  /** First and last month of surveillance. */
  SURVEILLANCE_WINDOW(FactForm.numbers("month", 0, 1200)),
  /** Re-certification at the end of the cycle. */
  RE_CERTIFICATION,
  /** Deadline for Minors. */
  MINOR_DEADLINE,
  /** Years from joining to the first certificate. */
  MEMBERSHIP_YEARS(FactForm.number("year", 0, 100)),
  /** End of certificates of Principles 1 to 4 only. */
  TRANSITION_END(FactForm.DAY),
  /** The Performance Standard comes before Chain of Custody. */
  PS_BEFORE_COC(FactForm.ACTIVITIES),
  /** Which comes first where activities are not known. */
  PS_ORDER_OPEN,
  /** Years from the CoC certificate to the Performance Standard certificate. */
  PS_AFTER_COC(FactForm.number("year", 0, 100)),
  /** Earliest expiry of a CoC certificate that can be extended. */
  EXTENSION_FIRST_EXPIRY(FactForm.DAY),
  /** Latest expiry of a CoC certificate that can be extended. */
  EXTENSION_LAST_EXPIRY(FactForm.DAY),
  /** Days before expiry by which the extension is asked for. */
  EXTENSION_REQUEST_DAYS(FactForm.number("day", 0, 10000)),
  /** Day to which a CoC certificate can be extended. */
  EXTENSION_END(FactForm.DAY),
  /** Membership comes before certification. */
  MEMBERSHIP_FIRST,
  /** Only two membership classes certify. */
  CERTIFYING_CLASSES,
  /** What becomes of a certificate when the membership ends. */
  MEMBERSHIP_ENDED,
  /** The scope is written down. */
  DOCUMENTED_SCOPE,
  /** The self-assessment comes before the audit. */
  SELF_ASSESSMENT_FIRST,
  /** The report follows the audit. */
  REPORT_AFTER_AUDIT,
  /** The oversight review comes before the certificate. */
  OVERSIGHT_REVIEW,
  /** Periodic review needs a certificate. */
  PERIODIC_REVIEW,
  /** Plans for Majors are attached to the report. */
  PLANS_WITH_REPORT,
  /** Every finding needs a plan. */
  PLAN_FOR_EVERY_FINDING,
  /** The plan is approved before the action. */
  APPROVAL_BEFORE_ACTION,
  /** Closing needs evidence. */
  CLOSING_EVIDENCE,
  /** Months in which ASI expects most Minors closed. */
  MINOR_EXPECTATION(FactForm.numbers("month", 0, 1200)),
  /** Persistent Minors are a ground for a Major. */
  PERSISTENT_MINORS,
  /** A Major may be downgraded. */
  DOWNGRADE,
  /** What a scope may be. */
  SCOPE_BASIS,
  /** What a scope holds at least. */
  ONE_FACILITY,
  /** Chain of custody of a joint venture that is not controlled. */
  JOINT_VENTURE_WITHOUT_CONTROL,
  /** Chain of custody of a joint venture that is controlled. */
  JOINT_VENTURE_WITH_CONTROL,
  /** Chain of custody of a joint venture whose control is not stated. */
  JOINT_VENTURE_OPEN,
  /** Outsourcing contractors inside a CoC scope. */
  CONTRACTORS,
  /** Public fields of an audit report. */
  REPORT_FIELDS,
  /** Entity Overview. */
  ENTITY_OVERVIEW,
  /** How a recognised scheme counts. */
  SCHEME_MECHANISM;

  private final FactForm form;

  AssuranceFact() {
    this(FactForm.STATEMENT);
  }

  AssuranceFact(FactForm form) {
    this.form = form;
  }

  /**
   * Returns what its value is made of.
   *
   * @return a unit such as {@code month}, {@code months} for two, or {@code day} for a date, {@code
   *     criteria}, {@code activities}, {@code decision}, or {@code statement} for what has no value
   *     and only holds or does not
   */
  public String unit() {
    return form.unit();
  }

  /** Returns what its value can be. */
  FactForm form() {
    return form;
  }
}
