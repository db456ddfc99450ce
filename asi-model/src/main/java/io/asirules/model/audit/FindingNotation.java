package io.asirules.model.audit;

import io.asirules.model.AsiException;
import io.asirules.model.standard.CriterionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The notation of findings: {@code 4.1b-c}, {@code 5.3a-e}, several joined by commas. */
final class FindingNotation {

  /** A number, then letters: what stands after the number is looked at apart. */
  private static final Pattern NUMBERED = Pattern.compile("([0-9]+(?:\\.[0-9]+)*)\\s*(\\D.*)?");

  /** Audits and news print a hyphen or an en dash. */
  private static final Pattern LETTERS = Pattern.compile("([a-z])(?:\\s*[-\u2013]\\s*([a-z]))?");

  /** A criterion whose number is not known has a word in its place. */
  private static final Pattern WORD = Pattern.compile("[0-9]+(?:\\.[0-9]+)*\\.[a-z][a-z-]+");

  /** Longer than any name of a criterion with its letters. */
  private static final int LONGEST = 60;

  private FindingNotation() {}

  static List<CriterionPart> parse(String text) {
    Map<CriterionId, SortedSet<Character>> read = new TreeMap<>();
    for (String item : text.split(",", -1)) {
      String name = item.strip();
      if (name.length() > LONGEST) {
        throw malformed(name.substring(0, LONGEST) + "...");
      }
      add(name, read);
    }
    List<CriterionPart> parts = new ArrayList<>(read.size());
    read.forEach((criterion, letters) -> parts.add(new CriterionPart(criterion, letters)));
    return List.copyOf(parts);
  }

  private static void add(String item, Map<CriterionId, SortedSet<Character>> read) {
    Matcher numbered = NUMBERED.matcher(item);
    if (WORD.matcher(item).matches()) {
      add(CriterionId.of(item), new TreeSet<>(), read);
    } else if (numbered.matches()) {
      String letters = numbered.group(2);
      add(
          CriterionId.of(numbered.group(1)),
          letters == null ? new TreeSet<>() : letters(item, numbered.group(1), letters),
          read);
    } else {
      throw malformed(item);
    }
  }

  private static AsiException malformed(String item) {
    return new AsiException(
        "'" + item + "' names no criterion; expected a form such as 5.4, 5.3a or 4.1b-c");
  }

  private static SortedSet<Character> letters(String item, String number, String text) {
    Matcher form = LETTERS.matcher(text);
    if (!form.matches()) {
      throw new AsiException(
          "'"
              + item
              + "' does not end with letters from a to z; expected "
              + number
              + "a or a range such as "
              + number
              + "a-c");
    }
    char first = form.group(1).charAt(0);
    char last = form.group(2) == null ? first : form.group(2).charAt(0);
    if (last < first) {
      String turned = number + last + "-" + first;
      throw new AsiException(
          "the range of '" + item + "' runs backwards; did you mean '" + turned + "'?");
    }
    SortedSet<Character> letters = new TreeSet<>();
    for (char letter = first; letter <= last; letter++) {
      letters.add(letter);
    }
    return letters;
  }

  private static void add(
      CriterionId criterion,
      SortedSet<Character> letters,
      Map<CriterionId, SortedSet<Character>> read) {
    SortedSet<Character> known = read.get(criterion);
    if (known == null) {
      read.put(criterion, letters);
      return;
    }
    if (known.isEmpty() || letters.isEmpty()) {
      throw new AsiException(
          "criterion " + criterion + " is named twice, as a whole; expected it once");
    }
    for (char letter : letters) {
      if (!known.add(letter)) {
        throw new AsiException("'" + criterion + letter + "' is named twice; expected it once");
      }
    }
  }

  /** Runs of letters become ranges; a part with gaps names its criterion again for each run. */
  static String print(CriterionPart part) {
    String number = part.criterion().value();
    if (part.letters().isEmpty()) {
      return number;
    }
    StringBuilder text = new StringBuilder();
    char first = part.letters().first();
    char last = first;
    for (char letter : part.letters()) {
      if (letter > last + 1) {
        run(text, number, first, last);
        first = letter;
      }
      last = letter;
    }
    run(text, number, first, last);
    return text.toString();
  }

  private static void run(StringBuilder text, String number, char first, char last) {
    text.append(text.length() == 0 ? "" : ", ").append(number).append(first);
    if (last > first) {
      text.append('-').append(last);
    }
  }
}
