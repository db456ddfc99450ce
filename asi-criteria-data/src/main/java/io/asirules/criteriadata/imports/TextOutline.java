package io.asirules.criteriadata.imports;

import io.asirules.criteriadata.internal.Titles;
import io.asirules.criteriadata.overlay.Overlay.CriterionText;
import io.asirules.criteriadata.overlay.Overlay.Place;
import io.asirules.model.InputException;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.Standard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the criteria of a published standard in the lines of its text: a line that begins with a
 * number such as 5.3 and goes on with a title. What stands between is not read, so that no text of
 * the standard leaves the file.
 */
public final class TextOutline {

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:(?:criterion|准则) ?)?([0-9]{1,2}\\.[0-9]{1,2})(?![.0-9])[.:)]?(?: +(.*)|(\\p{IsHan}.*))?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LEADERS = Pattern.compile("[ .\u2026\u00B7_]{4,} ?[0-9]{1,3}$");

  /** Where a title ends and the text begins on the same line. */
  private static final Pattern END =
      Pattern.compile(
          "(?<=[\\p{L})]{2})[.:\u3002\uFF1A] ?(?=\\p{Lu}|\\p{IsHan}|$)| (?=The Entity )");

  private static final Pattern SENTENCE =
      Pattern.compile("(The )?(Entity|Entities|Member|Facility|Company)\\b.*|企业应.*|[主实]体应.*");

  private static final int LONGEST_TITLE = 140;

  private record Line(String text, int page) {}

  private record Found(String title, int page, boolean contents) {}

  private final Standard standard;
  private final String file;
  private final List<Line> lines = new ArrayList<>();
  private final Map<CriterionId, List<Found>> found = new TreeMap<>();
  private int repeated;
  private int sentences;

  private TextOutline(String file, Standard standard) {
    this.file = file;
    this.standard = standard;
  }

  /**
   * Reads a text.
   *
   * @param file name of the file
   * @param pages the lines of each page
   * @param standard the edition that it is the text of
   * @return the criteria with their titles; the notes say what was skipped
   * @throws InputException if no criterion was found
   */
  public static CriteriaList read(String file, List<List<String>> pages, Standard standard) {
    return new TextOutline(file, standard).read(pages);
  }

  private CriteriaList read(List<List<String>> pages) {
    Set<String> running = runningLines(pages);
    for (int page = 0; page < pages.size(); page++) {
      for (String raw : pages.get(page)) {
        String text = Titles.withoutPinyin(WordList.plain(raw));
        if (running.contains(withoutDigits(text))) {
          repeated++;
        } else if (!text.isEmpty()) {
          lines.add(new Line(text, page + 1));
        }
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      line(i);
    }
    if (found.isEmpty()) {
      throw new InputException(
          "the text",
          "no line begins with the number and title of a criterion, as '"
              + standard.mappable().stream().findFirst().map(CriterionId::value).orElse("1.1")
              + " Title'; if the pages are pictures, save the text or a list of the criteria");
    }
    return list();
  }

  /** Lines that stand on many pages: headers and footers, page numbers aside. */
  private static Set<String> runningLines(List<List<String>> pages) {
    Map<String, Integer> count = new HashMap<>();
    for (List<String> page : pages) {
      Set<String> seen = new HashSet<>();
      for (String raw : page) {
        seen.add(withoutDigits(Titles.withoutPinyin(WordList.plain(raw))));
      }
      seen.forEach(text -> count.merge(text, 1, Integer::sum));
    }
    Set<String> running = new HashSet<>();
    count.forEach(
        (text, times) -> {
          if (times >= 3 && times * 3 >= pages.size() && !text.startsWith("#.#")) {
            running.add(text);
          }
        });
    return running;
  }

  private static String withoutDigits(String text) {
    return text.replaceAll("[0-9]+", "#");
  }

  private void line(int index) {
    Line line = lines.get(index);
    Matcher numbered = NUMBERED.matcher(line.text());
    if (!numbered.matches()) {
      return;
    }
    CriterionId id = CriterionId.of(numbered.group(1));
    String behind =
        Optional.ofNullable(numbered.group(2))
            .or(() -> Optional.ofNullable(numbered.group(3)))
            .orElse("");
    int last = index;
    if (behind.isEmpty() && index + 1 < lines.size()) {
      last = index + 1;
      behind = lines.get(last).text();
    }
    boolean contents = LEADERS.matcher(behind).find();
    String title = title(LEADERS.matcher(behind).replaceFirst(""));
    if (!isTitle(title)) {
      sentences++;
      return;
    }
    String known = wrapped(id, title, last);
    found
        .computeIfAbsent(id, key -> new ArrayList<>())
        .add(new Found(known, line.page(), contents));
  }

  private static String title(String behind) {
    Matcher end = END.matcher(behind);
    return (end.find() ? behind.substring(0, end.start()) : behind).strip();
  }

  private static boolean isTitle(String title) {
    if (title.isEmpty() || title.length() > LONGEST_TITLE || SENTENCE.matcher(title).matches()) {
      return false;
    }
    int first = title.codePointAt(0);
    return Character.isUpperCase(first)
        || Character.UnicodeScript.of(first) == Character.UnicodeScript.HAN
        || (Character.isLetter(first) && !Character.isLowerCase(first));
  }

  /** A title that goes on in the next line, when the two together are the known one. */
  private String wrapped(CriterionId id, String title, int index) {
    if (index + 1 >= lines.size() || agrees(id, title)) {
      return title;
    }
    String both = title + " " + title(lines.get(index + 1).text());
    return agrees(id, both) ? both : title;
  }

  private boolean agrees(CriterionId id, String title) {
    return standard
        .title(id)
        .filter(
            known ->
                Titles.same(known.value().en(), title) || Titles.same(known.value().zh(), title))
        .isPresent();
  }

  private CriteriaList list() {
    List<CriterionText> criteria = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    found.forEach(
        (id, all) -> {
          Found chosen = chosen(all);
          Place at = new Place(file, null, chosen.page());
          criteria.add(new CriterionText(id, chosen.title(), null, Map.of(), at));
          all.stream()
              .filter(other -> !Titles.same(other.title(), chosen.title()))
              .findFirst()
              .ifPresent(
                  other ->
                      notes.add(
                          id
                              + " is '"
                              + chosen.title()
                              + "' on page "
                              + chosen.page()
                              + " and '"
                              + other.title()
                              + "' on page "
                              + other.page()
                              + "; the first is taken"));
        });
    if (repeated > 0) {
      notes.add(repeated + " lines are headers or footers of pages and were skipped");
    }
    if (sentences > 0) {
      notes.add(
          sentences + " lines begin with a number and go on as a sentence; they were skipped");
    }
    return new CriteriaList(new Layout(List.of()), criteria, List.of(), notes);
  }

  /** The title that most lines give; of several the first that does not stand in the contents. */
  private static Found chosen(List<Found> all) {
    Found best = all.get(0);
    long most = 0;
    for (Found each : all) {
      long same = all.stream().filter(other -> Titles.same(other.title(), each.title())).count();
      boolean better = same > most || (same == most && best.contents() && !each.contents());
      if (better) {
        best = each;
        most = same;
      }
    }
    return best;
  }
}
