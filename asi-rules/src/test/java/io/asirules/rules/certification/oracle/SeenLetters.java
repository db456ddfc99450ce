package io.asirules.rules.certification.oracle;

import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.StandardId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Letters of sub-criteria that sources show, after the facts; a lower bound. */
final class SeenLetters {
  private static final Map<String, String> PS_2 = Map.of("9.1", "b", "11.1", "abcd");

  private static final Map<String, String> PS_3 =
      Map.ofEntries(
          Map.entry("2.1", "abcdef"),
          Map.entry("2.3", "b"),
          Map.entry("2.4", "abcde"),
          Map.entry("2.7", "abcdef"),
          Map.entry("3.1", "ab"),
          Map.entry("4.1", "abc"),
          Map.entry("4.3", "ab"),
          Map.entry("4.4", "abcd"),
          Map.entry("5.1", "ab"),
          Map.entry("5.3", "abcde"),
          Map.entry("6.1", "abcdef"),
          Map.entry("6.2", "abcd"),
          Map.entry("6.5", "abc"),
          Map.entry("9.1", "abcd"),
          Map.entry("10.8", "abc"),
          Map.entry("11.1", "bcde"));

  /** Seen in a post that quotes the standard; which edition is not settled. */
  private static final Map<String, String> COC = Map.of("4.1", "ab");

  private SeenLetters() {}

  /** The letters shown, or null where no source shows any. */
  static @Nullable String of(StandardId edition, CriterionId criterion) {
    return switch (edition.toString()) {
      case "asi:ps:2" -> PS_2.get(criterion.value());
      case "asi:ps:3", "asi:ps:3.1" -> PS_3.get(criterion.value());
      case "asi:coc:2", "asi:coc:2.1" -> COC.get(criterion.value());
      default -> null;
    };
  }

  /** A finding of 5.4 was printed without a letter, beside others that carry one. */
  static boolean hasNone(StandardId edition, CriterionId criterion) {
    boolean ps3 = edition.toString().equals("asi:ps:3") || edition.toString().equals("asi:ps:3.1");
    return ps3 && criterion.value().equals("5.4");
  }
}
