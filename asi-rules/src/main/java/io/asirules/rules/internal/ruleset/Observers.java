package io.asirules.rules.internal.ruleset;

import java.util.List;
import java.util.Map;

/**
 * The classes that observe for the rules, each with a hash of its source, as {@code observers.txt}
 * lists them: part of what decides, and the same whatever compiler built the jar. A test keeps the
 * table right.
 */
final class Observers {

  static final String FILE = "observers.txt";

  private static final String ROOT = "io/asirules/";
  private static final String INTERNAL = "rules/internal/";

  /** Topics of the packages of the model that one topic alone reads. */
  private static final Map<String, String> TOPICS =
      Map.of(
          "model/audit/", "certification",
          "model/certification/", "certification",
          "model/process/", "certification",
          "model/ledger/", "booking",
          "model/document/", "booking",
          "model/custody/", "booking",
          "model/mapping/", "projection");

  /**
   * A class that observes.
   *
   * @param source its source, as path below the folder of the library's packages
   * @param sha256 hash of the source without comments and layout
   */
  record Observer(String source, String sha256) {

    /** Returns the topic that it observes for, the empty text for every topic. */
    String topic() {
      for (Map.Entry<String, String> each : TOPICS.entrySet()) {
        if (source.startsWith(each.getKey())) {
          return each.getValue();
        }
      }
      String inside = source.startsWith(INTERNAL) ? source.substring(INTERNAL.length()) : "";
      int end = inside.lastIndexOf('/');
      return end < 0 ? "" : inside.substring(0, end).replace('/', '.');
    }

    /** Returns the name of the class, as a resource is named. */
    String binaryName() {
      return ROOT + source.substring(0, source.length() - ".java".length());
    }
  }

  private Observers() {}

  static List<Observer> read(String text) {
    return Rows.read(FILE, text, List.of("source", "sha256")).stream()
        .map(row -> new Observer(row.cell("source"), row.cell("sha256")))
        .toList();
  }
}
