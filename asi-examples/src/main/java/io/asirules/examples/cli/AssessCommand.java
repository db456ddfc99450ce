package io.asirules.examples.cli;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.exchange.SelfAssessmentReader;
import io.asirules.criteriadata.exchange.csv.AssessmentCsv;
import io.asirules.criteriadata.exchange.json.AssessmentWriter;
import io.asirules.criteriadata.exchange.json.JsonLayout;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.examples.page.AssessmentTable;
import io.asirules.examples.page.HtmlReport;
import io.asirules.model.InputException;
import io.asirules.model.Language;
import io.asirules.model.assessment.Assessment;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.Standard;
import io.asirules.rules.AsiRules;
import io.asirules.rules.AssessmentOptions;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code asi assess}: the assessment of a self-assessment with its evidence. */
@Command(
    name = "assess",
    mixinStandardHelpOptions = true,
    description = "Assesses a self-assessment; exit code 1 says that there are findings.")
final class AssessCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "INPUT",
      description = "A JSON file, or a folder with self-assessment.json and evidence.csv.")
  private String input = "";

  @Option(
      names = "--strict-evidence",
      description = "Lets no datum below CONFIRMED decide an outcome.")
  private boolean strict;

  @Option(
      names = "--limit",
      paramLabel = "REQUIREMENT=VALUE",
      description = "A limit that you vouch for, as 5.2/post-2020-intensity=11.0.")
  private List<String> limits = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "table|json|csv|html",
      description = "Form of the result.")
  private String format = "table";

  @Mixin private ReportOptions report = new ReportOptions();
  @Mixin private LayoutOption layout = new LayoutOption();
  @Mixin private CatalogueOption catalog = new CatalogueOption();
  @Mixin private RulesOption pinned = new RulesOption();

  private final StringWriter printed;

  AssessCommand(StringWriter printed) {
    this.printed = printed;
  }

  @Override
  public Integer call() {
    Words.format(format, List.of("table", "json", "csv", "html"));
    JsonLayout written = layout.layout(format);
    Language language = report.language();
    LocalDate day = report.askedDay();
    LocalDate now = Words.today();
    Path place = Output.path("INPUT", input);
    report.keep(Output.filesOf(place));
    LocalDate latest = day != null && day.isAfter(now) ? day : now;
    AtomicReference<SelfAssessment> inputs = new AtomicReference<>();
    // The input is read while the rules load.
    AsiRules rules =
        AsiRules.create(
            () -> {
              Catalogue loaded = catalog.load();
              inputs.set(new SelfAssessmentReader(loaded).read(place, latest));
              return loaded;
            });
    SelfAssessment read = Objects.requireNonNull(inputs.get());
    LocalDate counts = day != null ? day : read.asOf().orElse(now);
    Standard standard = rules.catalogue().standard(read.standard());
    Assessment assessment = rules.assess(read, pinned.pin(rules, options(standard, counts)));
    String text =
        switch (format) {
          case "json" -> AssessmentWriter.toJson(assessment, language, written);
          case "csv" -> AssessmentCsv.toCsv(assessment, language);
          case "html" -> HtmlReport.of(assessment, read, standard, language);
          default -> new AssessmentTable(assessment, language).text();
        };
    report.write(printed, text);
    return assessment.hasFindings() ? Asi.FINDINGS : Asi.NOTHING_FOUND;
  }

  private AssessmentOptions options(Standard standard, LocalDate day) {
    AssessmentOptions options = AssessmentOptions.asOf(day);
    if (strict) {
      options = options.withStrictEvidence();
    }
    List<String> known = new ArrayList<>();
    for (Requirement requirement : standard.requirements()) {
      if (requirement.threshold() != null) {
        known.add(requirement.id().toString());
      }
    }
    for (String limit : limits) {
      String place = "--limit " + limit;
      int equals = limit.indexOf('=');
      if (equals < 0) {
        throw new InputException(place, "expected REQUIREMENT=VALUE");
      }
      String name = limit.substring(0, equals).strip();
      if (!known.contains(name)) {
        throw new InputException(place, Spelling.unknown("requirement with a limit", name, known));
      }
      options = options.withLimit(name, figure(place, limit.substring(equals + 1).strip()));
    }
    return options;
  }

  private static BigDecimal figure(String place, String text) {
    // A plain figure only: an exponent of nine digits would take the machine's memory to print.
    if (!text.matches("[0-9]{1,15}(\\.[0-9]{1,15})?")) {
      throw new InputException(
          place, "'" + Objects.toString(text) + "' is not a limit; expected a figure as 11.0");
    }
    return new BigDecimal(text);
  }
}
