package io.asirules.examples.cli;

import io.asirules.criteriadata.exchange.AuditReader;
import io.asirules.criteriadata.exchange.csv.DecisionCsv;
import io.asirules.criteriadata.exchange.input.Audits;
import io.asirules.criteriadata.exchange.json.DecisionWriter;
import io.asirules.examples.page.DecisionTable;
import io.asirules.model.Language;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.certification.CertificationDecision;
import io.asirules.rules.AsiRules;
import io.asirules.rules.AssessmentOptions;
import io.asirules.rules.RuleSet;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code asi decide}: which certificate follows from the findings of audits, and what is due. */
@Command(
    name = "decide",
    mixinStandardHelpOptions = true,
    description =
        "Suggests what follows from findings; exit code 1 says that there is something to act on.")
final class DecideCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "FINDINGS",
      description = "A file of findings, CSV or JSON, of one or several entities.")
  private String input = "";

  @Option(
      names = "--strict-evidence",
      description = "Lets no datum below CONFIRMED decide or date anything.")
  private boolean strict;

  @Option(names = "--format", paramLabel = "table|json|csv", description = "Form of the result.")
  private String format = "table";

  @Mixin private ReportOptions report = new ReportOptions();
  @Mixin private CatalogueOption catalog = new CatalogueOption();
  @Mixin private RulesOption pinned = new RulesOption();

  private final StringWriter printed;

  DecideCommand(StringWriter printed) {
    this.printed = printed;
  }

  @Override
  public Integer call() {
    Words.format(format, List.of("table", "json", "csv"));
    Language language = report.language();
    LocalDate asked = report.askedDay();
    Path place = Output.path("FINDINGS", input);
    report.keep(List.of(place));
    AsiRules rules = AsiRules.create(catalog::load);
    Audits audits = new AuditReader(rules.catalogue()).read(place);
    LocalDate written = audits.asOf() == null ? Words.today() : audits.asOf();
    AssessmentOptions options = AssessmentOptions.asOf(asked == null ? written : asked);
    if (strict) {
      options = options.withStrictEvidence();
    }
    List<RuleSet> ruleSets = new ArrayList<>();
    for (AuditRecord audit : audits.records()) {
      ruleSets.add(rules.ruleSet(audit.regime().id()));
    }
    List<CertificationDecision> decisions = new ArrayList<>();
    for (int i = 0; i < ruleSets.size(); i++) {
      AssessmentOptions own = pinned.pin(rules, options, ruleSets.get(i), ruleSets);
      decisions.add(rules.decide(audits.records().get(i), own));
    }
    String text =
        switch (format) {
          case "json" -> DecisionWriter.toJson(decisions, language);
          case "csv" -> DecisionCsv.toCsv(decisions, language);
          default -> new DecisionTable(decisions, language).table();
        };
    report.write(printed, text);
    return decisions.stream().anyMatch(CertificationDecision::hasFindings)
        ? Asi.FINDINGS
        : Asi.NOTHING_FOUND;
  }
}
