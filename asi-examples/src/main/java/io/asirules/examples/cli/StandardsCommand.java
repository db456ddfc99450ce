package io.asirules.examples.cli;

import io.asirules.examples.page.StandardList;
import io.asirules.rules.AsiRules;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code asi standards}: the editions that can be assessed against, and how well they are known.
 */
@Command(
    name = "standards",
    mixinStandardHelpOptions = true,
    description = "Lists the editions, their dates, and how well their data are known.")
final class StandardsCommand implements Callable<Integer> {

  @Option(names = "--as-of", paramLabel = "DATE", description = "Day that counts; else today.")
  private @Nullable String asOf;

  @Option(names = "--format", paramLabel = "table|json", description = "Form of the result.")
  private String format = "table";

  @Mixin private CatalogueOption catalog = new CatalogueOption();

  private final StringWriter printed;

  StandardsCommand(StringWriter printed) {
    this.printed = printed;
  }

  @Override
  public Integer call() {
    boolean json = Words.format(format, List.of("table", "json")).equals("json");
    LocalDate day = Objects.requireNonNullElseGet(Words.date("--as-of", asOf), Words::today);
    AsiRules rules = AsiRules.create(catalog.load());
    Output.write(
        printed, null, json ? StandardList.json(rules, day) : StandardList.table(rules, day));
    return Asi.NOTHING_FOUND;
  }
}
