package io.asirules.examples.cli;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.exchange.GapWriter;
import io.asirules.criteriadata.exchange.SelfAssessmentReader;
import io.asirules.examples.report.GapReport;
import io.asirules.model.InputException;
import io.asirules.model.Language;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.mapping.GapAnalysis;
import io.asirules.model.standard.Standard;
import io.asirules.rules.AsiRules;
import io.asirules.rules.AssessmentOptions;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code asi gap}: gaps now, and what another edition changes. */
@Command(
    name = "gap",
    mixinStandardHelpOptions = true,
    description =
        "Assesses against one edition and tells what another changes; exit code 1 says that there"
            + " is something to do.")
final class GapCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "INPUT",
      description = "A JSON file, or a folder with self-assessment.json and evidence.csv.")
  private String input = "";

  @Option(
      names = "--to",
      required = true,
      paramLabel = "STANDARD",
      description = "The other edition, as asi:ps:4-draft1.")
  private String to = "";

  @Option(
      names = "--answers",
      paramLabel = "INPUT",
      description = "A self-assessment against the other edition; what it answers stays.")
  private @Nullable String answers;

  @Option(
      names = "--include-inferred",
      description = "Lets mapping rows count that rest on titles alone.")
  private boolean inferred;

  @Option(
      names = "--strict-evidence",
      description = "Lets no datum below CONFIRMED decide an outcome or carry one over.")
  private boolean strict;

  @Option(
      names = "--format",
      paramLabel = "table|json|csv|html",
      description = "Form of the result.")
  private String format = "table";

  @Mixin private ReportOptions report = new ReportOptions();
  @Mixin private CatalogueOption catalog = new CatalogueOption();

  private final StringWriter printed;

  GapCommand(StringWriter printed) {
    this.printed = printed;
  }

  @Override
  public Integer call() {
    Words.format(format, List.of("table", "json", "csv", "html"));
    Language language = report.language();
    Path place = Output.path("INPUT", input);
    List<Path> read = new ArrayList<>(Output.filesOf(place));
    if (answers != null) {
      read.addAll(Output.filesOf(Output.path("--answers", answers)));
    }
    report.keep(read);
    AsiRules rules = AsiRules.create(catalog::load);
    Catalogue catalogue = rules.catalogue();
    Standard target = CatalogueOption.edition(catalogue, "--to", to);
    GapAnalysis gap = analyse(rules, place, target);
    String text =
        switch (format) {
          case "json" -> GapWriter.toJson(gap, language);
          case "csv" -> GapCsv.of(gap, language);
          case "html" ->
              GapReport.of(
                  gap, catalogue.standard(gap.before().stamp().standard()), target, language);
          default -> new GapTable(gap, language).text();
        };
    report.write(printed, text);
    return gap.hasFindings() ? Asi.FINDINGS : Asi.NOTHING_FOUND;
  }

  private GapAnalysis analyse(AsiRules rules, Path place, Standard target) {
    LocalDate day = report.askedDay();
    LocalDate now = Words.today();
    LocalDate latest = day != null && day.isAfter(now) ? day : now;
    SelfAssessmentReader reader = new SelfAssessmentReader(rules.catalogue());
    SelfAssessment before = reader.read(place, latest);
    AssessmentOptions options =
        AssessmentOptions.asOf(day != null ? day : before.asOf().orElse(now));
    options = strict ? options.withStrictEvidence() : options;
    options = inferred ? options.withInferences() : options;
    if (answers == null) {
      return rules.gap(before, target.id(), options);
    }
    SelfAssessment after = reader.read(Output.path("--answers", answers), latest);
    if (!after.standard().equals(target.id())) {
      throw new InputException(
          "--answers " + answers, "answers " + after.standard() + "; expected " + target.id());
    }
    return rules.gap(before, after, options);
  }
}
