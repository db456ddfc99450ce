package io.asirules.criteriadata.exchange;

import io.asirules.criteriadata.internal.JsonCursor;
import io.asirules.model.InputException;
import io.asirules.model.ledger.FlowDirection;
import io.asirules.model.ledger.MaterialType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Words of one ledger that were read before: it has few of them, each many times. */
final class KnownWords {

  private static final int MOST = 2048;
  private static final int LONGEST = 64;

  private final Map<String, LocalDate> dates = new HashMap<>();
  private final Map<String, FlowDirection> directions = new HashMap<>();
  private final Map<String, FlowWords.Kind> kinds = new HashMap<>();

  LocalDate date(String text, Function<String, InputException> problem) {
    return read(dates, JsonCursor::date, text, problem);
  }

  FlowDirection direction(String text, Function<String, InputException> problem) {
    return read(directions, FlowWords::direction, text, problem);
  }

  MaterialType material(String text, boolean coc, Function<String, InputException> problem) {
    return read(kinds, FlowWords::kind, text, problem).marked(coc, problem);
  }

  private static <T> T read(
      Map<String, T> known,
      Reading<T> reading,
      String text,
      Function<String, InputException> problem) {
    T word = known.get(text);
    if (word == null) {
      word = reading.read(text, problem);
      if (known.size() < MOST && text.length() <= LONGEST) {
        known.put(text, word);
      }
    }
    return word;
  }

  /** Reads a word. */
  private interface Reading<T> {
    T read(String text, Function<String, InputException> problem);
  }
}
