package io.asirules.examples.cli;

import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import io.asirules.rules.AccountingOptions;
import io.asirules.rules.AsiRules;
import io.asirules.rules.AssessmentOptions;
import io.asirules.rules.RuleSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
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
    return pin(rules, options, set -> true);
  }

  /** Pins for one of several things what was asked for, without the pins of the others alone. */
  AssessmentOptions pin(
      AsiRules rules, AssessmentOptions options, RuleSet of, Collection<RuleSet> all) {
    return pin(
        rules,
        options,
        set ->
            set.id().equals(of.id())
                || all.stream().noneMatch(other -> other.id().equals(set.id())));
  }

  /** Pins for an account what was asked for. */
  AccountingOptions pin(AsiRules rules, AccountingOptions options) {
    List<String> ruleSets = pin(rules, AssessmentOptions.asOf(options.asOf())).ruleSets();
    if (ruleSets.size() > 1) {
      throw new InputException("--rules", "one rule set decides on an account; got " + ruleSets);
    }
    return ruleSets.isEmpty() ? options : options.withRuleSet(ruleSets.get(0));
  }

  private AssessmentOptions pin(
      AsiRules rules, AssessmentOptions options, Predicate<RuleSet> concerned) {
    AssessmentOptions changed = options;
    for (String coordinate : pinned) {
      try {
        RuleSet set = rules.ruleSet(coordinate);
        changed = concerned.test(set) ? changed.withRuleSet(set.coordinate()) : changed;
      } catch (AsiException e) {
        throw new InputException("--rules", String.valueOf(e.getMessage()));
      }
    }
    return changed;
  }
}
