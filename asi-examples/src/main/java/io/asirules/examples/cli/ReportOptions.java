package io.asirules.examples.cli;

import io.asirules.model.Language;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every report has: day, language and place. */
final class ReportOptions {

  @Option(names = "--as-of", paramLabel = "DATE", description = "Day that counts; else today.")
  private @Nullable String asOf;

  @Option(names = "--lang", paramLabel = "en|zh", description = "Language of the sentences.")
  private String lang = "en";

  @Option(names = "--out", paramLabel = "FILE", description = "File to write; else printed.")
  private @Nullable String out;

  Language language() {
    return Words.language(lang);
  }

  /** Returns the day that was asked for, or null. */
  @Nullable LocalDate askedDay() {
    return Words.date("--as-of", asOf);
  }

  LocalDate day() {
    LocalDate asked = askedDay();
    return asked == null ? Words.today() : asked;
  }

  /** Refuses to write over what is read. */
  void keep(List<Path> read) {
    Output.refuseToOverwrite(out, read);
  }

  void write(StringWriter printed, String text) {
    Output.write(printed, out, text);
  }
}
