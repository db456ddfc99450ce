package io.asirules.rules.internal.ruleset;

import java.util.List;

/**
 * The classes that observe for the rules, each with a hash of its source, as {@code observers.csv}
 * lists them: part of what decides, and the same whatever compiler built the jar. A test keeps the
 * table right.
 */
final class Observers {

  static final String FILE = "observers.csv";

  private static final String INTERNAL = "internal/";

  /**
   * A class that observes.
   *
   * @param source its source, as path below the folder of the rules' package
   * @param sha256 hash of the source with line feeds at line ends
   */
  record Observer(String source, String sha256) {

    /** Returns the topic that it observes for, the empty text for every topic. */
    String topic() {
      String inside = source.startsWith(INTERNAL) ? source.substring(INTERNAL.length()) : "";
      int end = inside.lastIndexOf('/');
      return end < 0 ? "" : inside.substring(0, end).replace('/', '.');
    }

    /** Returns the name of the class, as a resource is named. */
    String binaryName() {
      return Rows.ROOT + source.substring(0, source.length() - ".java".length());
    }
  }

  private Observers() {}

  static List<Observer> read(String text) {
    return Rows.read(FILE, text, List.of("source", "sha256")).stream()
        .map(row -> new Observer(row.cell("source"), row.cell("sha256")))
        .toList();
  }
}
