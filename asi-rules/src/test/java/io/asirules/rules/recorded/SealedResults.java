package io.asirules.rules.recorded;

import com.google.common.hash.Hashing;
import io.asirules.model.AsiException;
import io.asirules.model.audit.AssuranceRegime;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.AuditType;
import io.asirules.model.audit.CriterionPart;
import io.asirules.model.audit.Finding;
import io.asirules.model.audit.Severity;
import io.asirules.model.certification.CertificationDecision;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import io.asirules.rules.AsiRules;
import io.asirules.rules.AssessmentOptions;
import io.asirules.rules.RuleSet;
import io.asirules.rules.custody.BookingResults;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The results by which a sealed version is known: what it decides, when pinned, on the made-up
 * entities and the inputs of the record, on audits with some findings, and on the flows of {@code
 * booking.csv}. A change of the classes that observe is accepted as long as they come out.
 */
public final class SealedResults {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final int MOST_MAJORS = 8;

  private SealedResults() {}

  /**
   * Hashes the results of a version.
   *
   * @param rules the rules
   * @param set the version
   * @return 64 hexadecimal digits, or the empty text if it decides on nothing that is recorded
   */
  public static String hash(AsiRules rules, RuleSet set) {
    List<String> lines = new ArrayList<>();
    AssessmentOptions pins = AssessmentOptions.asOf(DAY).withRuleSet(set.coordinate());
    if (set.packages().contains("requirement") || set.id().equals("asi:map")) {
      runs(rules, set).forEach(run -> add(run, lines));
    }
    if (set.packages().contains("certification")) {
      set.editions().forEach(regime -> decisions(rules, regime, pins, lines));
    }
    if (set.packages().contains("booking")) {
      lines.addAll(BookingResults.of(rules, set.coordinate()));
    }
    String text = String.join("\n", lines);
    return lines.isEmpty()
        ? ""
        : Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
  }

  private static List<Run> runs(AsiRules rules, RuleSet set) {
    MadeUpEntities entities = new MadeUpEntities(Recorder.SEED);
    List<Run> runs =
        new ArrayList<>(
            IntStream.range(0, Recorder.ENTITIES)
                .parallel()
                .mapToObj(number -> Runs.of(rules, entities.entity(number), set))
                .toList()
                .stream()
                .flatMap(List::stream)
                .toList());
    runs.addAll(RecordedInput.runs(rules, set));
    return runs;
  }

  private static void add(Run run, List<String> lines) {
    lines.add(run.head());
    run.lines().forEach(line -> lines.add(line.text()));
  }

  private static void decisions(
      AsiRules rules, StandardId regime, AssessmentOptions options, List<String> lines) {
    LocalDate end = regime.toString().equals("asi:am:1") ? DAY.minusYears(6) : DAY.minusYears(1);
    for (Standard standard : rules.catalogue().standards()) {
      for (AuditType type : AuditType.values()) {
        for (int majors = 0;
            majors <= MOST_MAJORS && majors <= standard.criteria().size();
            majors++) {
          AuditRecord.Builder audit =
              AuditRecord.builder("E", standard.id(), AssuranceRegime.of(regime), type, end)
                  .certificateHeld(type != AuditType.CERTIFICATION);
          for (Criterion criterion : standard.criteria().subList(0, majors)) {
            audit.finding(
                Finding.builder(CriterionPart.whole(criterion.id()), Severity.MAJOR_NC).build());
          }
          lines.add(
              standard.id() + " " + type + " " + majors + " " + decide(rules, audit, options));
        }
      }
    }
  }

  private static String decide(
      AsiRules rules, AuditRecord.Builder audit, AssessmentOptions options) {
    try {
      CertificationDecision made = rules.decide(audit.build(), options);
      return made.possible()
          + " "
          + made.expiry()
          + " "
          + made.maturityCap()
          + " "
          + made.grounds().stream().map(ground -> ground.reason().code()).toList()
          + made.caveats().stream().map(caveat -> caveat.code()).toList();
    } catch (AsiException e) {
      return "refused";
    }
  }
}
