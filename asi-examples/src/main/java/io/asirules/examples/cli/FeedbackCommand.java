package io.asirules.examples.cli;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.exchange.csv.CommentReader;
import io.asirules.criteriadata.exchange.input.Comment;
import io.asirules.criteriadata.exchange.result.StampLine;
import io.asirules.examples.page.FeedbackForm;
import io.asirules.examples.page.FeedbackRow;
import io.asirules.examples.page.FeedbackRows;
import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import io.asirules.model.Language;
import io.asirules.model.mapping.GapAnalysis;
import io.asirules.model.standard.Consultation;
import io.asirules.model.standard.Standard;
import io.asirules.rules.AsiRules;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code asi feedback}: gaps and comments as rows of a consultation's feedback form. */
@Command(
    name = "feedback",
    mixinStandardHelpOptions = true,
    description = "Writes a feedback form for a consultation: one row for a gap or a comment.")
final class FeedbackCommand implements Callable<Integer> {

  @Mixin private GapInput input = new GapInput();

  @Option(
      names = "--columns",
      paramLabel = "HEADER=FIELD,...",
      description =
          "Columns of the form in order; a field is reference, section, title, kind, status,"
              + " before, relation, comment, rule_set, overlays, limits or blank.")
  private @Nullable String columns;

  @Option(
      names = "--comments",
      paramLabel = "FILE",
      description = "A CSV file with the columns criterion,comment: your own remarks.")
  private @Nullable String comments;

  @Option(names = "--as-of", paramLabel = "DATE", description = "Day that counts; else today.")
  private @Nullable String asOf;

  @Option(names = "--lang", paramLabel = "en|zh", description = "Language of the sentences.")
  private String lang = "en";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "File to write, .xlsx or .csv.")
  private String out = "";

  @Mixin private CatalogueOption catalog = new CatalogueOption();

  private final StringWriter printed;

  FeedbackCommand(StringWriter printed) {
    this.printed = printed;
  }

  @Override
  public Integer call() {
    Language language = Words.language(lang);
    LocalDate day = Words.date("--as-of", asOf);
    boolean workbook = isWorkbook();
    FeedbackForm form = form();
    List<Path> read = new ArrayList<>(input.files());
    if (comments != null) {
      read.add(Output.path("--comments", comments));
    }
    Output.refuseToOverwrite(out, read);
    AsiRules rules = AsiRules.create(catalog::load);
    GapAnalysis gap = input.analyse(rules, day);
    Catalogue catalogue = rules.catalogue();
    Standard target = catalogue.standard(gap.target().id());
    StampLine stamp = StampLine.of(List.of(gap.before().stamp(), gap.stamp()));
    List<FeedbackRow> rows = FeedbackRows.of(gap, target, stamp, language);
    if (comments != null) {
      rows.addAll(commented(target, stamp, language));
    }
    byte[] bytes = workbook ? form.xlsx(rows) : form.csv(rows).getBytes(StandardCharsets.UTF_8);
    Output.write(out, bytes);
    printed.write(rows.size() + " rows written to " + out + ".\n");
    deadline(target, day == null ? Words.today() : day);
    printed.write(stamp.text(Language.EN) + "\n");
    return Asi.NOTHING_FOUND;
  }

  private boolean isWorkbook() {
    String name = out.toLowerCase(Locale.ROOT);
    if (!name.endsWith(".xlsx") && !name.endsWith(".csv")) {
      throw new InputException("--out " + out, "expected a file that ends in .xlsx or .csv");
    }
    return name.endsWith(".xlsx");
  }

  private FeedbackForm form() {
    try {
      return columns == null ? FeedbackForm.usual() : FeedbackForm.of(columns);
    } catch (AsiException e) {
      throw new InputException("--columns", String.valueOf(e.getMessage()));
    }
  }

  private List<FeedbackRow> commented(Standard target, StampLine stamp, Language language) {
    String place = "--comments " + comments;
    try {
      byte[] content = Files.readAllBytes(Output.path("--comments", String.valueOf(comments)));
      List<FeedbackRow> rows = new ArrayList<>();
      for (Comment comment : CommentReader.read(content, target)) {
        rows.add(FeedbackRows.comment(comment, target, stamp, language));
      }
      return rows;
    } catch (InputException e) {
      throw e.in(place);
    } catch (IOException e) {
      throw new InputException(place, "cannot be read: there is no such file");
    }
  }

  /** Says so when a consultation is over or has yet to begin; the form is written all the same. */
  private void deadline(Standard target, LocalDate day) {
    if (target.version().consultation() == null) {
      printed.write("No consultation on " + target.id() + " is known.\n");
      return;
    }
    Consultation window = target.version().consultation().value();
    if (day.isAfter(window.until()) || day.isBefore(window.from())) {
      printed.write(
          "The consultation on "
              + target.id()
              + " ran from "
              + window.from()
              + " to "
              + window.until()
              + "; "
              + day
              + " is outside of it.\n");
    }
  }
}
