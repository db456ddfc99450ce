package io.asirules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.asirules.model.audit.AssuranceRegime;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.AuditType;
import io.asirules.model.audit.Certificate;
import io.asirules.model.audit.CertificateLevel;
import io.asirules.model.audit.CriterionPart;
import io.asirules.model.audit.Finding;
import io.asirules.model.audit.Severity;
import io.asirules.model.certification.CertificationDecision;
import io.asirules.model.certification.Decision;
import io.asirules.model.certification.NextDate;
import io.asirules.model.scope.ScopeKind;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Issue, expiry and next dates in {@code certification-dates.tsv}, row by row. */
class CertificationDatesTest {
  private static final AsiRules RULES = AsiRules.create();
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "certification-dates.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      maxCharsPerColumn = 1000)
  void everyRowOfTheTableComesOutAsWritten(
      String name,
      String standard,
      String regime,
      AuditType type,
      int majors,
      LocalDate end,
      @Nullable LocalDate issue,
      String held,
      @Nullable String member,
      @Nullable String custody,
      String strict,
      Decision decision,
      @Nullable LocalDate issued,
      @Nullable LocalDate expiry,
      @Nullable String next) {
    AuditRecord.Builder audit =
        AuditRecord.builder(
                "An Entity",
                StandardId.parse(standard),
                AssuranceRegime.of(StandardId.parse("asi:am:" + regime)),
                type,
                end)
            .issue(issue);
    held(audit, held);
    member(audit, member == null ? "" : member);
    custody(audit, custody == null ? "" : custody);
    for (Criterion criterion : RULES.catalogue().standard(standard).criteria().subList(0, majors)) {
      audit.finding(
          Finding.builder(CriterionPart.whole(criterion.id()), Severity.MAJOR_NC).build());
    }
    AssessmentOptions options = AssessmentOptions.asOf(AS_OF);
    CertificationDecision result =
        RULES.decide(audit.build(), strict.equals("y") ? options.withStrictEvidence() : options);

    assertThat(result.decision()).as(name).isEqualTo(decision);
    assertThat(result.issue()).as(name).isEqualTo(issued);
    assertThat(result.expiry()).as(name).isEqualTo(expiry);
    assertThat(String.join("; ", result.nextDates().stream().map(this::print).toList()))
        .as(name)
        .isEqualTo(next == null ? "" : next);
  }

  private String print(NextDate date) {
    return date.kind() + " " + (date.from() == null ? "" : date.from() + "..") + date.date();
  }

  private static void held(AuditRecord.Builder audit, String held) {
    List<String> words = WORDS.splitToList(held);
    if (words.size() == 1) {
      audit.certificateHeld(held.equals("y"));
      return;
    }
    CertificateLevel level = CertificateLevel.valueOf(words.get(0));
    LocalDate issue = LocalDate.parse(words.get(1));
    audit.certificate(
        words.size() == 2
            ? Certificate.issued(level, issue)
            : new Certificate(level, issue, LocalDate.parse(words.get(2))));
  }

  private static void member(AuditRecord.Builder audit, String words) {
    if (words.startsWith("joined ")) {
      audit.joined(LocalDate.parse(words.substring("joined ".length())));
    } else if (words.equals("transition")) {
      audit.scope(ScopeKind.MATERIAL_STEWARDSHIP_TRANSITION);
    }
  }

  private static void custody(AuditRecord.Builder audit, String words) {
    List<SupplyChainActivity> activities = new ArrayList<>();
    for (String word : WORDS.split(words)) {
      switch (word) {
        case "ps" -> audit.performanceStandard(true);
        case "no-ps" -> audit.performanceStandard(false);
        case "other-unit" -> audit.otherUnitCertified(true);
        case "no-other-unit" -> audit.otherUnitCertified(false);
        default -> activities.add(SupplyChainActivity.valueOf(word));
      }
    }
    audit.activities(activities.isEmpty() ? null : activities);
  }
}
