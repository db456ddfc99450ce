package io.asirules.rules.internal.ruleset;

import io.asirules.model.ContentHash;
import io.asirules.model.standard.StandardId;
import io.asirules.rules.RuleSet;
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
  String kept = data;
  String results = "55";

  /** A package, and another that has its files now. */
  String moves = "requirement,requirement";

  Contents contents() {
    return new Contents(
        RuleFiles.read(
            "package,file\ngrading,grading/grading.drl\n"
                + moves.replaceFirst(".*,", "")
                + ",internal/requirement/shown.drl\n"),
        observers.entrySet().stream()
            .map(each -> new Observers.Observer(each.getKey(), each.getValue()))
            .toList(),
        texts::get);
  }

  /** Returns the hash of some packages. */
  String hash(String... packages) {
    return contents().hash(List.of(packages), () -> data).sha256();
  }

  /** Returns the hash of data. */
  ContentHash dataHash(String name, List<StandardId> editions) {
    return ContentHash.of(name.isEmpty() ? data : kept);
  }

  /** Keeps the data. */
  String keep() {
    kept = data;
    return "1.0-0123456789ab";
  }

  /** Returns the rule sets of the table of the tests. */
  List<RuleSet> sets() {
    Contents contents = contents();
    String[] moved = moves.split(",");
    return RuleSetTable.read(
        Rows.resource(FOLDER + "rule-sets.csv").replace(moved[0], moved[1]),
        contents.packages(),
        (coordinate, editions, packages) -> contents.hash(packages, () -> data));
  }
}
