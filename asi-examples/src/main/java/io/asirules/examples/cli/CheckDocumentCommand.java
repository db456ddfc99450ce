package io.asirules.examples.cli;

import io.asirules.criteriadata.exchange.DocumentReader;
import io.asirules.criteriadata.exchange.LedgerReader;
import io.asirules.criteriadata.exchange.csv.DocumentCheckCsv;
import io.asirules.criteriadata.exchange.json.DocumentCheckWriter;
import io.asirules.criteriadata.words.MaterialWords;
import io.asirules.examples.page.DocumentCheckTable;
import io.asirules.model.InputException;
import io.asirules.model.Language;
import io.asirules.model.document.CocDocument;
import io.asirules.model.document.Delivery;
import io.asirules.model.document.DocumentCheck;
import io.asirules.rules.AsiRules;
import io.asirules.rules.DocumentCheckOptions;
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

/**
 * {@code asi check-document}: whether CoC Documents may go out, or what came with them be booked.
 */
@Command(
    name = "check-document",
    mixinStandardHelpOptions = true,
    description =
        "Checks CoC Documents before they go out, or with --receiving before their deliveries are"
            + " booked; exit code 1 says that there is something to act on.")
final class CheckDocumentCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "DOCUMENT",
      description = "A JSON file with a CoC Document, or with a list of them.")
  private String input = "";

  @Option(names = "--receiving", description = "The documents were received.")
  private boolean receiving;

  @Option(
      names = "--account",
      paramLabel = "ACCOUNT",
      description =
          "Who issues or receives: account.json, or a folder with it; else nothing is known.")
  private @Nullable String account;

  @Option(
      names = "--delivered-material",
      paramLabel = "MATERIAL",
      description = "What was delivered, such as ALUMINIUM.")
  private @Nullable String material;

  @Option(
      names = "--delivered-mass",
      paramLabel = "T",
      description = "Mass of CoC Material that was delivered, in tonnes.")
  private @Nullable String mass;

  @Option(
      names = "--delivered-by",
      paramLabel = "NAME",
      description = "Who delivered, as the register writes it; else the issuer.")
  private String from = "";

  @Option(
      names = "--delivered-on",
      paramLabel = "DATE",
      description = "Day of the delivery; else the date of issue.")
  private @Nullable String day;

  @Option(names = "--format", paramLabel = "table|json|csv", description = "Form of the result.")
  private String format = "table";

  @Mixin private ReportOptions report = new ReportOptions();
  @Mixin private CatalogueOption catalog = new CatalogueOption();

  private final StringWriter printed;

  CheckDocumentCommand(StringWriter printed) {
    this.printed = printed;
  }

  @Override
  public Integer call() {
    Words.format(format, List.of("table", "json", "csv"));
    Language language = report.language();
    Path place = Output.path("DOCUMENT", input);
    List<Path> read = new ArrayList<>(List.of(place));
    DocumentCheckOptions options = options(read);
    report.keep(read);
    List<CocDocument> documents = DocumentReader.read(place);
    if (documents.size() > 1 && !delivery().equals(Delivery.NOT_STATED)) {
      throw new InputException(
          "--delivered-...",
          "is said of one document; expected a file with one, not " + documents.size());
    }
    AsiRules rules = AsiRules.create(catalog::load);
    List<DocumentCheck> checks =
        documents.stream().map(document -> rules.checkDocument(document, options)).toList();
    String text =
        switch (format) {
          case "json" -> DocumentCheckWriter.toJson(checks, language);
          case "csv" -> DocumentCheckCsv.toCsv(checks, language);
          default -> new DocumentCheckTable(checks, language).table();
        };
    report.write(printed, text);
    return checks.stream().anyMatch(DocumentCheck::hasFindings) ? Asi.FINDINGS : Asi.NOTHING_FOUND;
  }

  private DocumentCheckOptions options(List<Path> read) {
    LocalDate asOf = report.day();
    DocumentCheckOptions options =
        receiving
            ? DocumentCheckOptions.receiving(asOf).withDelivery(delivery())
            : DocumentCheckOptions.issuing(asOf);
    if (!receiving && !delivery().equals(Delivery.NOT_STATED)) {
      throw new InputException(
          "--delivered-...", "is said of a document that goes out; expected --receiving");
    }
    if (account == null) {
      return options;
    }
    Path place = Output.path("--account", account);
    read.addAll(List.of(place, place.resolve("account.json")));
    return options.withHolder(LedgerReader.holder(place));
  }

  private Delivery delivery() {
    return new Delivery(
        Words.date("--delivered-on", day),
        from,
        material == null
            ? null
            : MaterialWords.read(
                material, problem -> new InputException("--delivered-material", problem)),
        mass == null ? null : Words.tonnes("--delivered-mass", mass));
  }
}
