package io.asirules.criteriadata.lint;

import io.asirules.model.LocalizedText;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Provenance;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects defects; knows the checks that apply to a value wherever it stands. */
final class DefectLog {

  private final List<Defect> defects = new ArrayList<>();

  List<Defect> defects() {
    return List.copyOf(defects);
  }

  void add(String place, String problem) {
    defects.add(new Defect(place, problem));
  }

  /** Reports a problem unless the statement holds. */
  void expect(boolean holds, String place, String problem) {
    if (!holds) {
      add(place, problem);
    }
  }

  /** Every step must lead to a later id; an equal one is a duplicate. */
  <T extends Comparable<? super T>> void ascending(String place, List<T> ids) {
    for (int i = 1; i < ids.size(); i++) {
      int step = ids.get(i - 1).compareTo(ids.get(i));
      if (step > 0) {
        add(place, ids.get(i) + " stands after " + ids.get(i - 1) + "; expected ascending order");
      }
    }
    unique(place, ids);
  }

  void unique(String place, List<?> values) {
    Set<Object> seen = new HashSet<>();
    for (Object value : values) {
      expect(seen.add(value), place, value + " occurs twice");
    }
  }

  void value(String place, @Nullable Attested<?> value) {
    if (value != null) {
      provenance(place, value.provenance());
    }
  }

  void values(String place, List<? extends Attested<?>> values) {
    values.forEach(value -> value(place, value));
    unique(place, values.stream().map(Attested::value).toList());
  }

  void provenance(String place, Provenance provenance) {
    boolean claimsSource =
        provenance.level() == EvidenceLevel.CONFIRMED
            || provenance.level() == EvidenceLevel.SECONDARY;
    if (claimsSource && provenance.sources().stream().allMatch(String::isBlank)) {
      add(place, "is " + provenance.level() + " without the address of a source");
      return;
    }
    for (String source : provenance.sources()) {
      expect(isWebAddress(source), place, "source '" + source + "' is not an http(s) address");
    }
  }

  private static boolean isWebAddress(String source) {
    try {
      URI address = URI.create(source);
      return address.getHost() != null
          && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** What a user vouches for is the user's own text: of any length, and in one language alone. */
  void text(String place, Attested<LocalizedText> text, int longest) {
    if (text.level() != EvidenceLevel.VERIFIED) {
      text(place, text.value(), longest);
    }
  }

  void text(String place, LocalizedText text, int longest) {
    expect(
        text.en().length() <= longest,
        place,
        "has " + text.en().length() + " characters; expected own words of at most " + longest);
    if (text.zh().equals(text.en())) {
      add(place, "is not translated: zh and en are the same");
      return;
    }
    expect(hasHan(text.zh()), place, "is not translated: zh has no Chinese character");
    expect(!hasHan(text.en()), place, "is not translated: en has Chinese characters");
  }

  private static boolean hasHan(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }
}
