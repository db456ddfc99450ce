package io.asirules.criteriadata.imports;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.asirules.criteriadata.imports.IdList.Item;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.standard.CriterionId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the ids of one cell. */
final class IdListParser {

  static final String EXPECTED = "expected ids such as 5.3a, 5.3b; 5.4 or 6.1-6.3";

  private static final int LONGEST_RANGE = 60;
  private static final int MOST_IDS = 200;

  private static final Pattern SEPARATOR =
      Pattern.compile("[,;/|&+\u3001\u3002\n\r]|and\\b|\u548c|\u53ca|\u4e0e|\u4ee5\u53ca");

  private static final Pattern EDITION =
      Pattern.compile(
          "(?:asi )?(?:(?:ps|coc|performance standard) ?)?(?:v|ver\\.?|version) ?([0-9](?:\\.[0-9])?)"
              + "(?=[ :\\-/\n]|$) ?[:\\-/]?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NOUN =
      Pattern.compile(
          "(?:(?:asi|ps|coc|criterion|criteria|crit\\.?|clauses?|requirements?|req\\.?|sections?"
              + "|provisions?|nos?\\.?|numbers?)(?![a-z])|\u51c6\u5219|\u6761\u6b3e|\u8981\u6c42|\u6807\u51c6|\u6761|\u7b2c|\u00a7) ?:?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TO =
      Pattern.compile("[-~\u2010-\u2015\u2212\u301c]{1,2}|to(?![a-z])|\u81f3|\u5230");

  private static final Pattern ID =
      Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){0,3}(?![0-9])\\.?(?![0-9])");

  /** A letter behind an id: one that no word begins with. */
  private static final Pattern LETTER =
      Pattern.compile(
          "(?: ?\\.?\\(([A-Za-z])\\)|\\.?([A-Za-z])\\)?| ([a-z])\\)?)"
              + "(?= *(?:$|[,;/|&+()\u3001\u3002\n\r\u548c\u53ca\u4e0e\u81f3\u5230~\u2010-\u2015\u2212-]"
              + "|and\\b|to\\b))");

  private static final Pattern BRACKET = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");

  private static final Pattern INNER_ID = Pattern.compile("[0-9]\\.[0-9]");

  /** Finds the criteria from one to another. */
  interface Ranges {
    /**
     * Returns the criteria of a range.
     *
     * @throws IllegalArgumentException if there is no such range
     */
    List<CriterionId> between(CriterionId first, CriterionId last);
  }

  /** Ranges of an edition whose criteria are not known: by counting. */
  static final Ranges NUMERIC = IdListParser::count;

  private final String text;
  private final Ranges ranges;
  private int at;
  private final Map<CriterionId, SortedSet<String>> parts = new LinkedHashMap<>();
  private final Set<CriterionId> whole = new HashSet<>();
  private final Map<CriterionId, String> remarks = new LinkedHashMap<>();
  private Optional<CriterionId> last = Optional.empty();
  private String letter = "";
  private boolean lettersMayFollow;
  private boolean open;
  private String edition = "";
  private String rest = "";

  IdListParser(String text, Ranges ranges) {
    // Line breaks separate, so that they are kept while other blanks are joined.
    this.text =
        text.lines()
            .map(WordList::plain)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n"));
    this.ranges = ranges;
  }

  private static List<CriterionId> count(CriterionId first, CriterionId last) {
    int dot = first.value().lastIndexOf('.');
    String section = first.value().substring(0, dot + 1);
    if (dot < 0 || last.value().lastIndexOf('.') != dot || !last.value().startsWith(section)) {
      throw new IllegalArgumentException(
          "'" + first + "-" + last + "' goes over sections; expected a range within one");
    }
    int from = Integer.parseInt(first.value().substring(dot + 1));
    int to = Integer.parseInt(last.value().substring(dot + 1));
    if (to < from) {
      throw backward(first.value(), last.value());
    }
    if (to - from >= LONGEST_RANGE) {
      throw new IllegalArgumentException(
          "'" + first + "-" + last + "' is longer than " + LONGEST_RANGE + " criteria");
    }
    ImmutableList.Builder<CriterionId> all = ImmutableList.builder();
    for (int i = from; i <= to; i++) {
      all.add(CriterionId.of(section + i));
    }
    return all.build();
  }

  static IllegalArgumentException backward(String first, String last) {
    return new IllegalArgumentException("'" + first + "-" + last + "' runs backwards");
  }

  IdList read() {
    while (at < text.length()) {
      if (text.charAt(at) == ' ') {
        at++;
      } else if (!step()) {
        end();
      }
    }
    close();
    List<Item> items = new ArrayList<>();
    parts.forEach(
        (id, named) ->
            items.add(
                new Item(
                    id,
                    whole.contains(id) ? new TreeSet<>(IdList.PART_ORDER) : named,
                    remarks.getOrDefault(id, ""))));
    return new IdList(items, edition, rest);
  }

  private boolean step() {
    Matcher found;
    if (last.isPresent() && (found = ahead(TO)) != null && rangeFollows(found.end())) {
      at = found.end();
      range();
      return true;
    }
    if ((found = ahead(SEPARATOR)) != null) {
      at = found.end();
      lettersMayFollow = !letter.isEmpty();
      return true;
    }
    if ((found = ahead(EDITION)) != null) {
      at = found.end();
      name(found.group(1));
      return true;
    }
    if ((found = ahead(ID)) != null) {
      at = found.end();
      add(id(found));
      return true;
    }
    if (last.isPresent() && lettersMayFollow && (found = ahead(LETTER)) != null) {
      at = found.end();
      letter = letterOf(found);
      part(last.get(), letter);
      return true;
    }
    if ((found = ahead(NOUN)) != null) {
      at = found.end();
      return true;
    }
    if (last.isPresent() && (found = ahead(BRACKET)) != null && !hasId(found.group(1))) {
      at = found.end();
      remarks.merge(last.get(), found.group(1).strip(), (a, b) -> a + "; " + b);
      return true;
    }
    return false;
  }

  private void name(String number) {
    if (!edition.isEmpty() && !edition.equals(number)) {
      throw new IllegalArgumentException("names two editions, " + edition + " and " + number);
    }
    edition = number;
  }

  /** What stands behind a single id is kept as words, unless it may hold another id. */
  private void end() {
    String tail = text.substring(at);
    boolean heading = parts.size() == 1 && !hasId(tail) && rest.isEmpty();
    if (!heading) {
      throw new IllegalArgumentException("cannot read '" + Spelling.shown(tail) + "'; " + EXPECTED);
    }
    rest = tail.replaceFirst("^[\\s:.\u2010-\u2015-]+", "").replace('\n', ' ').strip();
    at = text.length();
  }

  private static boolean hasId(String words) {
    return INNER_ID.matcher(words).find();
  }

  private @Nullable Matcher ahead(Pattern pattern) {
    return ahead(pattern, at);
  }

  private @Nullable Matcher ahead(Pattern pattern, int from) {
    Matcher matcher = pattern.matcher(text).region(from, text.length());
    matcher.useTransparentBounds(true);
    return matcher.lookingAt() ? matcher : null;
  }

  private boolean rangeFollows(int from) {
    int next = from;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return ahead(ID, next) != null || (!letter.isEmpty() && ahead(LETTER, next) != null);
  }

  private void range() {
    while (text.charAt(at) == ' ') {
      at++;
    }
    CriterionId first = last.orElseThrow();
    Matcher to = ahead(ID);
    if (to == null) {
      Matcher end = Objects.requireNonNull(ahead(LETTER));
      at = end.end();
      letters(first, letter, letterOf(end));
      return;
    }
    at = to.end();
    CriterionId until = id(to);
    Matcher end = ahead(LETTER);
    if (end != null && until.equals(first) && !letter.isEmpty()) {
      at = end.end();
      letters(first, letter, letterOf(end));
      return;
    }
    if (end != null || !letter.isEmpty()) {
      throw new IllegalArgumentException(
          "'" + first + letter + "-" + until + "' mixes letters and criteria; " + EXPECTED);
    }
    if (!until.value().contains(".") && first.value().contains(".")) {
      throw new IllegalArgumentException(
          "'" + first + "-" + until + "' can be read in two ways; " + EXPECTED);
    }
    ranges.between(first, until).forEach(this::add);
  }

  private void letters(CriterionId id, String from, String to) {
    if (to.compareTo(from) < 0) {
      throw backward(id + from, to);
    }
    for (char c = from.charAt(0); c <= to.charAt(0); c++) {
      part(id, String.valueOf(c));
    }
    letter = to;
  }

  private static CriterionId id(Matcher found) {
    return CriterionId.of(found.group().replaceFirst("\\.$", ""));
  }

  private static String letterOf(Matcher found) {
    for (int group = 1; group <= found.groupCount(); group++) {
      String read = found.group(group);
      if (read != null) {
        return Ascii.toLowerCase(read);
      }
    }
    throw new IllegalStateException("no letter");
  }

  private void add(CriterionId id) {
    close();
    parts.computeIfAbsent(id, key -> new TreeSet<>(IdList.PART_ORDER));
    if (parts.size() > MOST_IDS) {
      throw new IllegalArgumentException("names more than " + MOST_IDS + " criteria");
    }
    last = Optional.of(id);
    letter = "";
    lettersMayFollow = true;
    open = true;
  }

  /** What was named last without a letter is meant as a whole. */
  private void close() {
    if (open) {
      whole.add(last.orElseThrow());
    }
  }

  private void part(CriterionId id, String part) {
    open = false;
    parts.computeIfAbsent(id, key -> new TreeSet<>(IdList.PART_ORDER)).add(part);
  }
}
