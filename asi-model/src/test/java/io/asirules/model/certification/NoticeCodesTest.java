package io.asirules.model.certification;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.Language;
import io.asirules.model.assessment.Argument;
import io.asirules.model.assessment.Code;
import io.asirules.model.assessment.Reason;
import io.asirules.model.audit.AuditDiffCode;
import io.asirules.model.audit.FindingChange;
import io.asirules.model.audit.ReportField;
import io.asirules.model.audit.ReportIssue;
import io.asirules.model.audit.ReportIssueCode;
import io.asirules.model.audit.Severity;
import io.asirules.model.process.ActionGuard;
import io.asirules.model.process.ActionNoticeCode;
import io.asirules.model.process.ActionStep;
import io.asirules.model.process.ProcessGuard;
import io.asirules.model.process.ProcessStep;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Provenance;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NoticeCodesTest {

  private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

  static Stream<Code> codes() {
    return Stream.<Code[]>of(
            ActionGuard.values(),
            ActionNoticeCode.values(),
            ActionStep.values(),
            AuditDiffCode.values(),
            JointVentureCode.values(),
            ProcessGuard.values(),
            ProcessStep.values(),
            ReportIssueCode.values(),
            SchemeNoticeCode.values(),
            ScopeNoticeCode.values())
        .flatMap(Stream::of);
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyCodeSpeaksBothLanguagesOfTheSameThings(Code code) {
    String en = code.pattern(Language.EN);
    String zh = code.pattern(Language.ZH);

    assertThat(places(zh)).isEqualTo(places(en));
    assertThat(zh.codePoints().anyMatch(Character::isIdeographic)).isTrue();
    assertThat(en.codePoints().anyMatch(Character::isIdeographic)).isFalse();
    assertThat(en).endsWith(".");
    assertThat(zh).endsWith("。");
  }

  private static SortedSet<String> places(String pattern) {
    SortedSet<String> found = new TreeSet<>();
    Matcher matcher = PLACE.matcher(pattern);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  @Test
  void aNoticeTellsWhatItRestsOn() {
    Provenance read = new Provenance(EvidenceLevel.CONFIRMED, List.of("https://x.example"), "");
    Reason<ReportIssueCode> missing = Reason.of(ReportIssueCode.MISSING, List.of(), read);
    Reason<ProcessGuard> plain =
        Reason.of(
            ProcessGuard.DAYS_IN_ORDER,
            List.of(Argument.of("2024-01-01"), Argument.of("2024-02-01")),
            null);

    assertThat(missing).hasToString("MISSING: is missing. (CONFIRMED, https://x.example)");
    assertThat(plain)
        .hasToString(
            "DAYS_IN_ORDER: 2024-01-01 lies before 2024-02-01, the day of the step before.");
  }

  @Test
  void anIssueNamesItsFieldAndAudit() {
    Reason<ReportIssueCode> missing = Reason.of(ReportIssueCode.MISSING, List.of(), null);
    Reason<ReportIssueCode> late =
        Reason.of(
            ReportIssueCode.EXPIRY_NOT_OF_LEVEL,
            List.of(),
            new Provenance(EvidenceLevel.RECALLED, List.of(), ""));
    ReportIssue ofAudit = new ReportIssue(ReportField.AUDIT_FIRM, 2, missing);

    assertThat(ofAudit.text(Language.EN)).isEqualTo("Audit firm (audit 2): is missing.");
    assertThat(ofAudit.text(Language.ZH)).isEqualTo("审核机构（第2次审核）：缺失。");
    assertThat(ofAudit.isWarning()).isFalse();
    assertThat(new ReportIssue(ReportField.EXPIRY, 0, late).isWarning())
        .as("a datum below CONFIRMED makes no contradiction")
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    ", MINOR_NC, NEW",
    "MAJOR_NC, , CLOSED",
    "MAJOR_NC, MINOR_NC, DOWNGRADED",
    "CRITICAL_BREACH, MAJOR_NC, DOWNGRADED",
    "MINOR_NC, MAJOR_NC, ESCALATED",
    "MINOR_NC, MINOR_NC, PERSISTENT"
  })
  void aChangeFollowsFromTheSeverities(Severity before, Severity after, FindingChange change) {
    assertThat(FindingChange.of(before, after)).isEqualTo(change);
  }
}
