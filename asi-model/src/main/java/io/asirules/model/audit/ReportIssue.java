package io.asirules.model.audit;

import io.asirules.model.Language;
import io.asirules.model.assessment.Reason;
import io.asirules.model.standard.Provenance;
import java.util.Objects;

/**
 * Something that an audit report lacks, or that does not fit together.
 *
 * @param field the field, the first in print order where several are concerned
 * @param audit number of the audit in the report, from 1; 0 for a field of the certificate
 * @param notice what is wrong, and what the rule rests on
 */
public record ReportIssue(ReportField field, int audit, Reason<ReportIssueCode> notice) {

  /** Refuses nulls. */
  public ReportIssue {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(notice, "notice");
  }

  /**
   * Tells whether the report may be right as it is.
   *
   * @return true for what is unusual only, or rests on a datum below CONFIRMED; false for what is
   *     missing or contradicts itself
   */
  public boolean isWarning() {
    Provenance rests = notice.provenance();
    return notice.code().isWarning() || (rests != null && !rests.level().isReliable());
  }

  /**
   * Returns the sentence, with field and audit before it.
   *
   * @param language language wanted
   * @return the sentence
   */
  public String text(Language language) {
    boolean zh = language == Language.ZH;
    String where = field.title().in(language);
    if (audit > 0) {
      where += zh ? "（第" + audit + "次审核）" : " (audit " + audit + ")";
    }
    return where + (zh ? "：" : ": ") + notice.text(language);
  }
}
