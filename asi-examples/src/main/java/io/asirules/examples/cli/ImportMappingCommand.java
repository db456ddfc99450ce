package io.asirules.examples.cli;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.exchange.result.StampLine;
import io.asirules.criteriadata.imports.ImportOptions;
import io.asirules.criteriadata.imports.MappingImport;
import io.asirules.criteriadata.overlay.OverlayFile;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.examples.files.UserFile;
import io.asirules.examples.page.ImportReport;
import io.asirules.model.AsiException;
import io.asirules.model.InputException;
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

/** {@code asi import-mapping}: a mapping table that the user owns becomes an overlay. */
@Command(
    name = "import-mapping",
    mixinStandardHelpOptions = true,
    description =
        "Reads a mapping workbook (XLSX or CSV), says what was understood and writes an overlay for"
            + " --catalog.")
final class ImportMappingCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "WORKBOOK", description = "A workbook (.xlsx) or CSV file.")
  private String workbook = "";

  @Option(names = "--from", required = true, paramLabel = "STANDARD", description = "Mapped from.")
  private String from = "";

  @Option(names = "--to", required = true, paramLabel = "STANDARD", description = "Mapped to.")
  private String to = "";

  @Option(names = "--out", paramLabel = "OVERLAY", description = "The overlay to write (JSON).")
  private @Nullable String out;

  @Option(names = "--show", description = "Says what was understood and writes nothing.")
  private boolean show;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "Name of the overlay; else that of the file.")
  private @Nullable String name;

  @Option(
      names = "--relation",
      paramLabel = "WORD=RELATION",
      description = "What a word of the relation column means; repeatable.")
  private List<String> relations = new ArrayList<>();

  @Option(
      names = "--relation-from",
      paramLabel = "source|target",
      description = "What 'broader' is said of; else of the criterion that stands first.")
  private @Nullable String relationFrom;

  @Option(
      names = "--mark",
      paramLabel = "MARK=yes|no|unknown",
      description = "What a mark in the columns of activities means; repeatable.")
  private List<String> marks = new ArrayList<>();

  @Option(
      names = "--unmarked",
      paramLabel = "no|unknown",
      description = "What an activity without a mark means; else unknown.")
  private String unmarked = "unknown";

  @Option(
      names = "--blank",
      paramLabel = "new|unknown",
      description = "What a criterion with nothing beside it is; else unknown.")
  private String blank = "unknown";

  @Option(
      names = "--complete",
      description = "What the table does not mention has no counterpart; else that is unknown.")
  private boolean complete;

  @Mixin private TableOptions table = new TableOptions();
  @Mixin private CatalogueOption catalog = new CatalogueOption();

  private final StringWriter printed;

  ImportMappingCommand(StringWriter printed) {
    this.printed = printed;
  }

  @Override
  public Integer call() {
    if (out == null && !show) {
      throw new InputException(
          "--out", "is missing; name the overlay to write, or give --show to write nothing");
    }
    ImportOptions options = options();
    Path path = Output.path("WORKBOOK", workbook);
    Output.refuseToOverwrite(out, List.of(path));
    Catalogue catalogue = catalog.load();
    Standard source = CatalogueOption.edition(catalogue, "--from", from);
    Standard target = CatalogueOption.edition(catalogue, "--to", to);
    UserFile file = UserFile.open(path, table.sheets());
    String fileName = file.source().name();
    if (file.tables().isEmpty()) {
      throw new InputException(fileName, "is a PDF; expected a workbook (.xlsx) or CSV");
    }
    MappingImport read;
    try {
      read =
          MappingImport.read(
              name == null ? baseName(fileName) : name,
              file.source(),
              file.tables(),
              source,
              target,
              options);
    } catch (InputException e) {
      throw e.place().startsWith("--") || e.place().startsWith(fileName) ? e : e.in(fileName);
    }
    try {
      catalogue.with(read.overlay());
    } catch (AsiException e) {
      throw new InputException(fileName, "was read and does not fit: " + e.getMessage());
    }
    printed.write(
        new ImportReport(
                file.source(),
                file.notes(),
                read,
                source,
                target,
                StampLine.ofData(catalogue.stamp(), catalogue.overlays()))
            .text());
    if (show || out == null) {
      printed.write("Nothing was written (--show).\n");
    } else {
      String overlay = new String(OverlayFile.write(read.overlay()), StandardCharsets.UTF_8);
      Output.write(printed, out, overlay);
      printed.write("Written to " + out + "; use it with --catalog.\n");
    }
    return Asi.NOTHING_FOUND;
  }

  private ImportOptions options() {
    ImportOptions.Builder builder = table.builder();
    TableOptions.each("--relation", relations, builder::relation);
    TableOptions.each("--mark", marks, builder::mark);
    if (relationFrom != null) {
      builder.relationFromTarget(
          word("--relation-from", relationFrom, "source", "target").equals("target"));
    }
    if (word("--blank", blank, "new", "unknown").equals("new")) {
      builder.blankIsNew();
    }
    if (word("--unmarked", unmarked, "no", "unknown").equals("no")) {
      builder.unmarkedIsNo();
    }
    if (complete) {
      builder.complete();
    }
    return builder.build();
  }

  private static String word(String option, String word, String... known) {
    if (!List.of(known).contains(word)) {
      throw new InputException(option, Spelling.unknown("word", word, List.of(known)));
    }
    return word;
  }

  /** A file's name without its ending. */
  static String baseName(String file) {
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }
}
