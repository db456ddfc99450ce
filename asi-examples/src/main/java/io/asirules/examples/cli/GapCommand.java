package io.asirules.examples.cli;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.exchange.csv.GapCsv;
import io.asirules.criteriadata.exchange.json.GapWriter;
import io.asirules.criteriadata.exchange.json.JsonLayout;
import io.asirules.examples.page.GapReport;
import io.asirules.examples.page.GapTable;
import io.asirules.model.Language;
import io.asirules.model.mapping.GapAnalysis;
import io.asirules.rules.AsiRules;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code asi gap}: gaps now, and what another edition changes. */
@Command(
    name = "gap",
    mixinStandardHelpOptions = true,
    description =
        "Assesses against one edition and tells what another changes; exit code 1 says that there"
            + " is something to do.")
final class GapCommand implements Callable<Integer> {

  @Mixin private GapInput input = new GapInput();

  @Option(
      names = "--format",
      paramLabel = "table|json|csv|html",
      description = "Form of the result.")
  private String format = "table";

  @Mixin private ReportOptions report = new ReportOptions();
  @Mixin private LayoutOption layout = new LayoutOption();
  @Mixin private CatalogueOption catalog = new CatalogueOption();

  private final StringWriter printed;

  GapCommand(StringWriter printed) {
    this.printed = printed;
  }

  @Override
  public Integer call() {
    Words.format(format, List.of("table", "json", "csv", "html"));
    JsonLayout written = layout.layout(format);
    Language language = report.language();
    report.keep(input.files());
    AsiRules rules = AsiRules.create(catalog::load);
    GapAnalysis gap = input.analyse(rules, report.askedDay());
    Catalogue catalogue = rules.catalogue();
    String text =
        switch (format) {
          case "json" -> GapWriter.toJson(gap, language, written);
          case "csv" -> GapCsv.toCsv(gap, language);
          case "html" ->
              GapReport.of(
                  gap,
                  catalogue.standard(gap.before().stamp().standard()),
                  catalogue.standard(gap.target().id()),
                  language);
          default -> new GapTable(gap, language).text();
        };
    report.write(printed, text);
    return gap.hasFindings() ? Asi.FINDINGS : Asi.NOTHING_FOUND;
  }
}
