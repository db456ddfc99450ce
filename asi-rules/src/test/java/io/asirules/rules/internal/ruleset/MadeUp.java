package io.asirules.rules.internal.ruleset;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A made-up library of two packages, to show what moves a hash. */
final class MadeUp {

  private static final String FOLDER = "io/asirules/rules/internal/ruleset/";

  final Map<String, String> texts =
      new TreeMap<>(
          Map.of("grading/grading.drl", "rule 1", "internal/requirement/shown.drl", "rule 2"));
  final Map<String, String> observers =
      new TreeMap<>(
          Map.of(
              "rules/internal/grading/Grade.java", "11",
              "rules/internal/requirement/Seen.java", "22",
              "rules/internal/engine/Engine.java", "33"));
  String data = "44";

  Contents contents() {
    return new Contents(
        RuleFiles.read(
            "package,file\ngrading,grading/grading.drl\n"
                + "requirement,internal/requirement/shown.drl\n"),
        observers.entrySet().stream()
            .map(each -> new Observers.Observer(each.getKey(), each.getValue()))
            .toList(),
        texts::get);
  }

  /** Returns the hash of some packages. */
  String hash(String... packages) {
    return contents().hash(List.of(packages), () -> data).sha256();
  }

  /** Returns the rule sets of the table of the tests. */
  List<io.asirules.rules.RuleSet> sets() {
    Contents contents = contents();
    return RuleSetTable.read(
        Rows.resource(FOLDER + "rule-sets.csv"),
        contents.packages(),
        (editions, packages) -> contents.hash(packages, () -> data));
  }
}
