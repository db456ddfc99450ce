package io.asirules.rules;

import io.asirules.model.ContentHash;
import io.asirules.model.assessment.Stamp;
import io.asirules.rules.internal.ruleset.ObservingClasses;
import java.util.List;

/**
 * Version of the library. Its hash covers what decides: version, rules, data, and the compiled
 * classes as the class loader finds them.
 */
final class Library {

  /** Same as in the build file; a test compares them. */
  static final String VERSION = "0.1.0-SNAPSHOT";

  private Library() {}

  static Stamp.Part stamp(List<RuleSet> ruleSets, Stamp.Part catalogue) {
    return new Stamp.Part(VERSION, ContentHash.ofText(() -> parts(ruleSets, catalogue)));
  }

  private static String parts(List<RuleSet> ruleSets, Stamp.Part catalogue) {
    StringBuilder parts = new StringBuilder(VERSION).append('\n');
    for (RuleSet set : ruleSets) {
      parts.append(set.coordinate()).append(' ').append(set.sha256()).append('\n');
    }
    parts.append(catalogue.version()).append(' ').append(catalogue.sha256()).append('\n');
    return parts.append(ObservingClasses.shipped().sha256()).append('\n').toString();
  }
}
