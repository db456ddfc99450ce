package io.asirules.examples.cli;

import io.asirules.examples.page.RuleList;
import io.asirules.examples.page.RuleSetList;
import io.asirules.examples.page.RulesPage;
import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import io.asirules.rules.AsiRules;
import io.asirules.rules.RuleSet;
import io.asirules.rules.RuleText;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code asi rules}: the versions of rules that can decide, and the rules of one of them. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    description = "Lists the rule sets, or the rules of one with their conditions.")
final class RulesCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "COORDINATE",
      description = "A rule set, as asi:ps:3.1@1.3.0; else all are listed.")
  private @Nullable String coordinate;

  @Option(
      names = "--format",
      paramLabel = "table|json|csv|md|html",
      description = "Form of the result.")
  private String format = "table";

  @Option(names = "--out", paramLabel = "FILE", description = "File to write; else printed.")
  private @Nullable String out;

  private final StringWriter printed;

  RulesCommand(StringWriter printed) {
    this.printed = printed;
  }

  @Override
  public Integer call() {
    Words.format(format, List.of("table", "json", "csv", "md", "html"));
    AsiRules rules = AsiRules.create();
    Output.write(
        printed, out, coordinate == null ? sets(rules) : ruleTexts(rules, set(rules, coordinate)));
    return Asi.NOTHING_FOUND;
  }

  private static RuleSet set(AsiRules rules, String coordinate) {
    try {
      return rules.ruleSet(coordinate);
    } catch (AsiException e) {
      throw new InputException("COORDINATE", String.valueOf(e.getMessage()));
    }
  }

  private String sets(AsiRules rules) {
    RuleSetList list = new RuleSetList(rules);
    return switch (format) {
      case "json" -> list.json();
      case "csv" -> list.csv();
      case "md" -> list.markdown();
      case "html" -> RulesPage.ofSets(rules.ruleSets());
      default -> list.table();
    };
  }

  private String ruleTexts(AsiRules rules, RuleSet set) {
    List<RuleText> texts = rules.rules(set.coordinate());
    RuleList list = new RuleList(set, texts);
    return switch (format) {
      case "json" -> list.json();
      case "csv" -> list.csv();
      case "md" -> list.markdown();
      case "html" -> RulesPage.ofRules(set, texts);
      default -> list.table();
    };
  }
}
