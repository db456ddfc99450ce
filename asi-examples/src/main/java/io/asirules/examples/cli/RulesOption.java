package io.asirules.examples.cli;

import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import io.asirules.rules.AsiRules;
import io.asirules.rules.AssessmentOptions;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The option {@code --rules}: the versions of rules that decide. */
final class RulesOption {

  @Option(
      names = "--rules",
      paramLabel = "COORDINATE",
      description =
          "The rule set that decides, as asi:ps:3.1@1.3.0; else the current one. Repeatable.")
  private List<String> pinned = new ArrayList<>();

  /** Pins what was asked for. */
  AssessmentOptions pin(AsiRules rules, AssessmentOptions options) {
    AssessmentOptions changed = options;
    for (String coordinate : pinned) {
      try {
        changed = changed.withRuleSet(rules.ruleSet(coordinate).coordinate());
      } catch (AsiException e) {
        throw new InputException("--rules", String.valueOf(e.getMessage()));
      }
    }
    return changed;
  }
}
