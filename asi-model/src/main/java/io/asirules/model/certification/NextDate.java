package io.asirules.model.certification;

import io.asirules.model.Language;
import io.asirules.model.LocalizedText;
import io.asirules.model.standard.Provenance;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that comes next, or a window that ends on it.
 *
 * @param kind what is due
 * @param from first day of a window, or null where there is none
 * @param date the day, or the last day of the window
 * @param passed whether the day lies before the day for which the decision speaks
 * @param provenance how well the rule that gives the day is known
 */
public record NextDate(
    Kind kind, @Nullable LocalDate from, LocalDate date, boolean passed, Provenance provenance) {

  /** What is due. */
  public enum Kind {
    /** The corrective action plan for Majors reaches the Lead Auditor. */
    CORRECTIVE_ACTION_PLAN("Corrective action plan to the Lead Auditor", "向首席审核员提交纠正措施计划"),
    /** The audit report reaches the Secretariat. */
    AUDIT_REPORT(
        "Audit report to the Secretariat (a warning, not a hard limit)", "向秘书处提交审核报告（提示，非硬性期限）"),
    /** Majors are closed, where possible. */
    CORRECTIVE_ACTION_COMPLETION("Majors closed, where possible", "严重不符合完成整改（尽可能）"),
    /** The month around which a surveillance audit usually falls. */
    SURVEILLANCE_AROUND("Surveillance audit, usually around", "监督审核，通常约在"),
    /** The window in which a surveillance audit falls, as far as known. */
    SURVEILLANCE_WINDOW("Surveillance audit, as far as known", "监督审核（就已知情况）"),
    /** A provisional certificate becomes full by then. */
    FULL_BY("Provisional to full, by then", "此前由临时转为完全认证"),
    /** A re-certification audit is done by then. */
    RE_CERTIFICATION("Re-certification, by then", "此前完成再认证"),
    /** A member's first certificate. */
    MEMBERSHIP_DEADLINE("First certificate of the member", "会员首张证书期限"),
    /** All 11 principles, after a certificate of Principles 1 to 4. */
    ALL_PRINCIPLES("All principles, after a certificate of Principles 1 to 4", "由原则1至4过渡到全部原则"),
    /** A Performance Standard certificate beside a CoC certificate. */
    PERFORMANCE_STANDARD(
        "Performance Standard certificate beside the CoC certificate", "监管链证书所需的绩效标准证书"),
    /** The request to extend a CoC certificate. */
    EXTENSION_REQUEST("Request to extend the CoC certificate", "申请延长监管链证书"),
    /** How long a CoC certificate may be extended. */
    EXTENSION_END("End of the extension of the CoC certificate", "监管链证书延长期止");

    private final LocalizedText title;

    Kind(String en, String zh) {
      this.title = new LocalizedText(en, zh);
    }

    /**
     * Returns what is due in words.
     *
     * @return the title in both languages
     */
    public LocalizedText title() {
      return title;
    }
  }

  /**
   * Returns what is due and when, as a sentence.
   *
   * @param language language wanted
   * @return the sentence
   */
  public String text(Language language) {
    String days =
        from == null ? date.toString() : from + (language == Language.ZH ? "至" : " to ") + date;
    return kind.title().in(language) + (language == Language.ZH ? "：" : ": ") + days;
  }
}
