package io.asirules.examples.cli;

import io.asirules.criteriadata.words.Spelling;
import io.asirules.examples.page.TextLayout;
import io.asirules.model.AsiException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The {@code asi} command line. Exit codes: 0 nothing found, 1 findings, 2 could not run. What went
 * wrong is one line on standard error; then nothing is on standard output and no file is written.
 */
@Command(
    name = "asi",
    mixinStandardHelpOptions = true,
    version = "asi 0.1.0-SNAPSHOT",
    description = "Assesses against the ASI standards. Suggestions only, never a certificate.",
    subcommands = {
      StandardsCommand.class,
      RulesCommand.class,
      CriteriaCommand.class,
      AssessCommand.class,
      GapCommand.class,
      FeedbackCommand.class,
      MapCommand.class,
      ImportMappingCommand.class,
      ReconcileCommand.class,
      DecideCommand.class,
      AccountCommand.class,
      CheckDocumentCommand.class
    })
public final class Asi implements Runnable {

  /** Nothing was found. */
  public static final int NOTHING_FOUND = 0;

  /** Findings. */
  public static final int FINDINGS = 1;

  /** The question could not be answered. */
  public static final int COULD_NOT_RUN = 2;

  /** Created by {@link #run} only. */
  Asi() {}

  /**
   * Runs the command line of a process and ends it.
   *
   * @param args the arguments
   */
  public static void main(String[] args) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    System.exit(run(args, out, err));
  }

  /**
   * Runs one command. Keeps no state: it may be called again, and by several threads.
   *
   * @param args the arguments
   * @param out gets the result, as UTF-8
   * @param err gets at most one line, as UTF-8
   * @return the exit code
   */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    StringWriter printed = new StringWriter();
    AtomicReference<@Nullable String> problem = new AtomicReference<>();
    CommandLine line =
        new CommandLine(new Asi(), new Commands(printed))
            .setOut(new PrintWriter(printed))
            .setErr(new PrintWriter(printed))
            .setExpandAtFiles(false)
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
            .setParameterExceptionHandler(
                (wrong, unread) -> {
                  problem.set(message(wrong));
                  return COULD_NOT_RUN;
                })
            .setExecutionExceptionHandler(
                (wrong, command, parsed) -> {
                  problem.set(message(wrong));
                  return COULD_NOT_RUN;
                });
    int code;
    try {
      code = line.execute(args);
    } catch (StackOverflowError e) {
      return fail(err, message(e));
    }
    String wrong = problem.get();
    if (wrong != null) {
      return fail(err, wrong);
    }
    out.writeBytes(printed.toString().getBytes(StandardCharsets.UTF_8));
    if (out.checkError()) {
      return fail(err, "the result could not be written to standard output");
    }
    return code;
  }

  private static String message(Throwable wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (wrong instanceof ParameterException || wrong instanceof AsiException) {
      return String.valueOf(wrong.getMessage());
    }
    if (wrong instanceof UncheckedIOException) {
      return "cannot read or write: " + wrong.getMessage();
    }
    return "internal error: " + wrong;
  }

  private static String unmatched(UnmatchedArgumentException problem) {
    List<String> words = problem.getUnmatched();
    String word = words.isEmpty() ? "" : words.get(0);
    CommandLine command = problem.getCommandLine();
    if (word.startsWith("-")) {
      return Spelling.unknown("option", word, command.getCommandSpec().optionsMap().keySet());
    }
    if (!command.getSubcommands().isEmpty()) {
      return Spelling.unknown("command", word, command.getSubcommands().keySet());
    }
    return "'" + word + "' is one argument too many for asi " + command.getCommandName();
  }

  /** One line, whatever the message holds: line breaks and control characters become spaces. */
  private static int fail(PrintStream err, String message) {
    String line = "asi: " + TextLayout.plain(message) + "\n";
    err.writeBytes(line.getBytes(StandardCharsets.UTF_8));
    err.flush();
    return COULD_NOT_RUN;
  }

  /** Called when no command is named. */
  @Override
  public void run() {
    throw new AsiException(
        "no command is named; expected standards, rules, criteria, assess, gap, feedback, map, import-mapping,"
            + " reconcile, decide, account or check-document");
  }
}
