package io.asirules.rules.custody;

import com.google.common.base.Splitter;
import io.asirules.model.ledger.HeldCertificate;
import io.asirules.model.scope.SupplyChainActivity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The words of one item of {@code booking.csv}, read from the first to the last. */
final class BookingWords {

  private final List<String> words;
  private int at;

  BookingWords(String item) {
    this.words = Splitter.on(' ').omitEmptyStrings().splitToList(item);
  }

  String next() {
    if (at == words.size()) {
      throw new IllegalArgumentException("a word is missing after " + words);
    }
    return words.get(at++);
  }

  /** Goes over a word if it comes next. */
  boolean skip(String word) {
    boolean there = more() && words.get(at).equals(word);
    if (there) {
      at++;
    }
    return there;
  }

  boolean more() {
    return at < words.size();
  }

  List<String> rest() {
    List<String> rest = new ArrayList<>(words.subList(at, words.size()));
    at = words.size();
    return rest;
  }

  HeldCertificate certificate() {
    return BookingNotation.certificate(next());
  }

  /** Activities joined by a plus sign; {@code nothing} for a scope that is stated to have none. */
  Set<SupplyChainActivity> activities() {
    Set<SupplyChainActivity> activities = EnumSet.noneOf(SupplyChainActivity.class);
    String joined = next();
    if (!joined.equals("nothing")) {
      Splitter.on('+')
          .split(joined)
          .forEach(word -> activities.add(SupplyChainActivity.valueOf(word)));
    }
    return activities;
  }

  void end() {
    if (more()) {
      throw new IllegalArgumentException("not understood: " + words.get(at) + " in " + words);
    }
  }
}
