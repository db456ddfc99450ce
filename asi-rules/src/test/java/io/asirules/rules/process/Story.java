package io.asirules.rules.process;

import com.google.common.base.Splitter;
import io.asirules.criteriadata.catalog.AssuranceFacts;
import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.model.audit.AssuranceRegime;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.AuditType;
import io.asirules.model.audit.Certificate;
import io.asirules.model.audit.CertificateLevel;
import io.asirules.model.audit.CriterionPart;
import io.asirules.model.audit.Finding;
import io.asirules.model.audit.Severity;
import io.asirules.model.certification.Transition;
import io.asirules.model.process.ProcessEvent;
import io.asirules.model.process.ProcessGuard;
import io.asirules.model.process.ProcessStep;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.MembershipClass;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Events in the words of the table: {@code joined 2023-01-09 PRODUCTION_AND_TRANSFORMATION}. */
final class Story {

  static final StandardId STANDARD = StandardId.parse("asi:ps:3.1");
  static final String ENTITY = "Acme";

  private static final AssuranceFacts FACTS = Catalogue.load().assurance();
  private static final Splitter STEPS = Splitter.on(';').trimResults().omitEmptyStrings();
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final Splitter RANGE = Splitter.on("..");

  private Story() {}

  static List<ProcessEvent> events(String text) {
    return STEPS.splitToList(text).stream().map(Story::event).toList();
  }

  static CertificationProcess begin() {
    return CertificationProcess.begin(ENTITY, STANDARD, FACTS);
  }

  /** Takes all steps, those that are refused too. */
  static List<Transition<CertificationProcess, ProcessStep, ProcessGuard>> run(
      List<ProcessEvent> events) {
    List<Transition<CertificationProcess, ProcessStep, ProcessGuard>> taken = new ArrayList<>();
    CertificationProcess process = begin();
    for (ProcessEvent event : events) {
      var transition = process.apply(event);
      taken.add(transition);
      process = transition.result();
    }
    return taken;
  }

  static ProcessEvent event(String text) {
    List<String> words = WORDS.splitToList(text);
    List<String> days = RANGE.splitToList(words.get(1));
    LocalDate first = LocalDate.parse(days.get(0));
    LocalDate day = LocalDate.parse(days.get(days.size() - 1));
    return switch (words.get(0)) {
      case "joined" ->
          new ProcessEvent.Joined(
              day,
              words.size() > 2
                  ? MembershipClass.valueOf(words.get(2))
                  : MembershipClass.PRODUCTION_AND_TRANSFORMATION);
      case "left" -> new ProcessEvent.Left(day);
      case "scope" ->
          new ProcessEvent.ScopeDocumented(
              day,
              CertificationScope.builder()
                  .description(words.size() > 2 ? "" : "The smelter at Sund.")
                  .build());
      case "self-assessed" -> new ProcessEvent.SelfAssessed(day);
      case "audit" -> new ProcessEvent.Audited(audit(words, first, day));
      case "report" -> new ProcessEvent.Reported(day, words.contains("plans"));
      case "review" -> new ProcessEvent.Reviewed(day, !words.contains("returned"));
      case "certificate" -> {
        CertificateLevel level = CertificateLevel.valueOf(words.get(2));
        LocalDate issue = words.size() > 3 ? LocalDate.parse(words.get(3)) : day;
        yield new ProcessEvent.Certified(day, Certificate.issued(level, issue), null);
      }
      case "ended" -> new ProcessEvent.Ended(day);
      default -> throw new IllegalArgumentException(text);
    };
  }

  private static AuditRecord audit(List<String> words, LocalDate start, LocalDate end) {
    AssuranceRegime regime = words.contains("am1") ? AssuranceRegime.AM_1 : AssuranceRegime.AM_2024;
    var record =
        AuditRecord.builder(ENTITY, STANDARD, regime, AuditType.valueOf(words.get(2)), end)
            .start(start);
    for (String word : words.subList(3, words.size())) {
      if (word.startsWith("Major:") || word.startsWith("Minor:")) {
        Severity severity = word.startsWith("Major") ? Severity.MAJOR_NC : Severity.MINOR_NC;
        CriterionPart.parse(word.substring(6))
            .forEach(part -> record.finding(Finding.builder(part, severity).build()));
      }
    }
    return record.build();
  }
}
