package io.asirules.criteriadata.exchange.input;

import io.asirules.criteriadata.internal.JsonCursor;
import io.asirules.criteriadata.words.FlowWords;
import io.asirules.criteriadata.words.MaterialWords;
import io.asirules.model.InputException;
import io.asirules.model.ledger.FlowDirection;
import io.asirules.model.ledger.MaterialType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Words of one ledger, read and remembered: it has few of them, each many times. Not safe for use
 * by many threads.
 */
public final class KnownWords {

  private static final int MOST = 2048;
  private static final int LONGEST = 64;

  private final Map<String, LocalDate> dates = new HashMap<>();
  private final Map<String, FlowDirection> directions = new HashMap<>();
  private final Map<String, MaterialType> coc = new HashMap<>();
  private final Map<String, MaterialType> notCoc = new HashMap<>();

  /** Begins with no words. */
  public KnownWords() {}

  /**
   * Reads a day.
   *
   * @param text what was written
   * @param problem makes the error from its message
   * @return the day
   * @throws InputException made by {@code problem}, if it is no ISO date
   */
  public LocalDate date(String text, Function<String, InputException> problem) {
    return read(dates, JsonCursor::date, text, problem);
  }

  /**
   * Reads a direction.
   *
   * @param text what was written
   * @param problem makes the error from its message
   * @return the direction
   * @throws InputException made by {@code problem}, if the word is not known
   */
  public FlowDirection direction(String text, Function<String, InputException> problem) {
    return read(directions, FlowWords::direction, text, problem);
  }

  /**
   * Reads a material.
   *
   * @param text what was written
   * @param marked whether it is marked as CoC Material
   * @param problem makes the error from its message
   * @return the material
   * @throws InputException made by {@code problem}, if the word is not known or contradicts the
   *     mark
   */
  public MaterialType material(
      String text, boolean marked, Function<String, InputException> problem) {
    return marked
        ? read(coc, (word, wrong) -> MaterialWords.read(word, true, wrong), text, problem)
        : read(notCoc, (word, wrong) -> MaterialWords.read(word, false, wrong), text, problem);
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
