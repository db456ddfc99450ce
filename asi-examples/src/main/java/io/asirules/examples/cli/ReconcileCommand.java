package io.asirules.examples.cli;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.exchange.csv.ReconciliationCsv;
import io.asirules.criteriadata.exchange.json.ReconciliationWriter;
import io.asirules.criteriadata.exchange.result.StampLine;
import io.asirules.criteriadata.imports.CriteriaList;
import io.asirules.criteriadata.imports.Reconciliation;
import io.asirules.criteriadata.imports.TextOutline;
import io.asirules.criteriadata.overlay.Overlay;
import io.asirules.criteriadata.overlay.OverlayFile;
import io.asirules.examples.files.UserFile;
import io.asirules.examples.page.ReconciliationTable;
import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import io.asirules.model.Language;
import io.asirules.model.standard.EditionContent;
import io.asirules.model.standard.Standard;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code asi reconcile}: the user's own list or text beside the catalogue. */
@Command(
    name = "reconcile",
    mixinStandardHelpOptions = true,
    description =
        "Compares an edition with the user's own list or text; exit code 1 says that they differ.")
final class ReconcileCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "STANDARD", description = "An edition, as asi:ps:3.1.")
  private String standard = "";

  @Option(
      names = "--with",
      required = true,
      paramLabel = "FILE",
      description = "The user's list (XLSX, CSV), or the published text (PDF).")
  private String with = "";

  @Option(
      names = "--out",
      paramLabel = "OVERLAY",
      description = "An overlay to write (JSON) that raises what agrees to VERIFIED.")
  private @Nullable String out;

  @Option(
      names = "--adopt",
      description = "Lets the overlay also take over what differs, is missing or is extra.")
  private boolean adopt;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "Name of the overlay; else that of the file.")
  private @Nullable String name;

  @Option(names = "--format", paramLabel = "table|json|csv", description = "Form of the result.")
  private String format = "table";

  @Option(names = "--lang", paramLabel = "en|zh", description = "Language of the sentences.")
  private String lang = "en";

  @Mixin private TableOptions table = new TableOptions();
  @Mixin private CatalogueOption catalog = new CatalogueOption();

  private final StringWriter printed;

  ReconcileCommand(StringWriter printed) {
    this.printed = printed;
  }

  @Override
  public Integer call() {
    Words.format(format, List.of("table", "json", "csv"));
    Language language = Words.language(lang);
    if (adopt && out == null) {
      throw new InputException("--adopt", "needs --out, the overlay to write");
    }
    var options = table.builder().build();
    Path path = Output.path("--with", with);
    Output.refuseToOverwrite(out, List.of(path));
    Catalogue catalogue = catalog.load();
    Standard edition = CatalogueOption.edition(catalogue, "STANDARD", standard);
    if (edition.version().content() != EditionContent.CRITERIA) {
      throw new InputException(
          "STANDARD " + edition.id(),
          "the catalogue has no criteria of it to compare with; expected an edition that has, such"
              + " as asi:ps:3.1");
    }
    UserFile file = UserFile.open(path, table.sheets());
    String fileName = file.source().name();
    CriteriaList list;
    try {
      list =
          file.tables().isEmpty()
              ? TextOutline.read(fileName, file.pages(), edition)
              : CriteriaList.read(fileName, file.tables(), edition, options);
    } catch (InputException e) {
      throw e.place().startsWith("--") || e.place().startsWith(fileName) ? e : e.in(fileName);
    }
    Reconciliation result = Reconciliation.of(edition, list);
    List<String> notes = new ArrayList<>(file.notes());
    notes.addAll(result.notes());
    StampLine stamp = StampLine.ofData(catalogue.stamp(), catalogue.overlays());
    String text =
        switch (format) {
          case "json" -> ReconciliationWriter.toJson(result, file.source(), notes, stamp, language);
          case "csv" -> ReconciliationCsv.toCsv(result, stamp, language);
          default -> ReconciliationTable.of(result, file.source(), notes, stamp, language);
        };
    if (out != null) {
      writeOverlay(catalogue, file, result);
    }
    printed.write(text);
    return result.hasDifferences() ? Asi.FINDINGS : Asi.NOTHING_FOUND;
  }

  private void writeOverlay(Catalogue catalogue, UserFile file, Reconciliation result) {
    String fileName = file.source().name();
    Overlay overlay =
        result.overlay(
            name == null ? ImportMappingCommand.baseName(fileName) : name, file.source(), adopt);
    try {
      catalogue.with(overlay);
    } catch (AsiException e) {
      throw new InputException(fileName, "was read and does not fit: " + e.getMessage());
    }
    Output.write(printed, out, new String(OverlayFile.write(overlay), StandardCharsets.UTF_8));
  }
}
