package io.asirules.examples.cli;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.exchange.csv.MappingCsv;
import io.asirules.criteriadata.exchange.json.MappingWriter;
import io.asirules.criteriadata.exchange.result.StampLine;
import io.asirules.examples.page.MapTable;
import io.asirules.model.Language;
import io.asirules.model.mapping.VersionMapping;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code asi map}: how one edition maps to another, directly or over editions in between. */
@Command(
    name = "map",
    mixinStandardHelpOptions = true,
    description = "Maps one edition to another, criterion by criterion.")
final class MapCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "FROM", description = "An edition, as asi:ps:2.")
  private String from = "";

  @Parameters(index = "1", paramLabel = "TO", description = "Another edition, as asi:ps:3.1.")
  private String to = "";

  @Option(
      names = "--include-inferred",
      description = "Lets rows count that rest on titles alone; else they say UNKNOWN.")
  private boolean inferred;

  @Option(names = "--format", paramLabel = "table|json|csv", description = "Form of the result.")
  private String format = "table";

  @Mixin private ReportOptions report = new ReportOptions();
  @Mixin private CatalogueOption catalog = new CatalogueOption();

  private final StringWriter printed;

  MapCommand(StringWriter printed) {
    this.printed = printed;
  }

  @Override
  public Integer call() {
    Words.format(format, List.of("table", "json", "csv"));
    Language language = report.language();
    Catalogue catalogue = catalog.load();
    Standard source = CatalogueOption.edition(catalogue, "FROM", from);
    Standard target = CatalogueOption.edition(catalogue, "TO", to);
    VersionMapping mapping = catalogue.mappings().between(source.id(), target.id(), inferred);
    List<StandardId> route = catalogue.mappings().route(source.id(), target.id()).orElseThrow();
    StampLine stamp = StampLine.ofData(catalogue.stamp(), catalogue.overlays());
    String text =
        switch (format) {
          case "json" ->
              MappingWriter.toJson(
                  mapping,
                  source,
                  target,
                  route,
                  catalogue.stamp(),
                  catalogue.overlays(),
                  language);
          case "csv" ->
              MappingCsv.toCsv(
                  mapping, source, target, catalogue.stamp(), catalogue.overlays(), language);
          default -> new MapTable(mapping, source, target, route, stamp, language).table();
        };
    report.write(printed, text);
    return Asi.NOTHING_FOUND;
  }
}
