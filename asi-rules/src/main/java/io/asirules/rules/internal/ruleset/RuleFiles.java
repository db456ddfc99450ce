package io.asirules.rules.internal.ruleset;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Set;

/**
 * The files of rules by package, as {@code rule-files.csv} lists them: a folder of a class path
 * cannot be listed everywhere. A test keeps the table right.
 */
final class RuleFiles {

  static final String FILE = "rule-files.csv";

  private final ImmutableListMultimap<String, String> files;

  private RuleFiles(ImmutableListMultimap<String, String> files) {
    this.files = files;
  }

  static RuleFiles read(String text) {
    return new RuleFiles(
        Rows.read(FILE, text, List.of("package", "file")).stream()
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    row -> row.cell("package"), row -> row.cell("file"))));
  }

  /** Returns the names of all packages of rules. */
  Set<String> packages() {
    return files.keySet();
  }

  /** Returns the files of a package, as paths below the folder of the rules. */
  List<String> of(String name) {
    return files.get(name);
  }
}
