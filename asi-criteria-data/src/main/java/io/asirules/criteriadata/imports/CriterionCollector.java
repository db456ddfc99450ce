package io.asirules.criteriadata.imports;

import io.asirules.criteriadata.imports.Headings.Heading;
import io.asirules.criteriadata.internal.Titles;
import io.asirules.criteriadata.overlay.Overlay.CriterionText;
import io.asirules.criteriadata.overlay.Overlay.Place;
import io.asirules.criteriadata.overlay.Overlay.SectionTitle;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.ActivityBinding;
import io.asirules.model.standard.CriterionId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Joins what the rows of a file say of the criteria of an edition that has none yet. */
final class CriterionCollector {

  /** Title of a criterion to which the file gives neither title nor text. */
  static final String NO_TITLE = "Title not in the file";

  private static final int FIRST_WORDS = 80;
  private static final int LONGEST_TITLE = 200;

  /**
   * What a row says of a criterion.
   *
   * @param id the criterion
   * @param part what of it the row is about, as it is printed; empty for the whole
   * @param title its title, or empty
   * @param text its text, or empty
   * @param marks marks of activities
   * @param at where the row stands
   */
  record Said(
      CriterionId id,
      String part,
      String title,
      String text,
      Map<SupplyChainActivity, ActivityBinding> marks,
      Place at) {}

  private final Problems problems;
  private final Map<CriterionId, List<Said>> rows = new TreeMap<>();
  private final Map<Integer, SectionTitle> sections = new TreeMap<>();
  private final Map<Integer, SectionTitle> sheets = new TreeMap<>();

  CriterionCollector(Problems problems) {
    this.problems = problems;
  }

  void add(Said said) {
    rows.computeIfAbsent(said.id(), key -> new ArrayList<>()).add(said);
  }

  void section(Heading heading, Place at) {
    if (heading.title().isEmpty()) {
      return;
    }
    SectionTitle other =
        sections.putIfAbsent(
            heading.number(), new SectionTitle(heading.number(), heading.title(), at));
    if (other != null && !Titles.same(other.title(), heading.title())) {
      problems.add(
          at.toString(),
          "calls section "
              + heading.number()
              + " '"
              + heading.title()
              + "', which row "
              + other.at().row()
              + " calls '"
              + other.title()
              + "'");
    }
  }

  /** Takes over the name of a sheet, which counts where no row titles the section. */
  void sheet(Heading heading, Place at) {
    if (!heading.title().isEmpty()) {
      sheets.putIfAbsent(heading.number(), new SectionTitle(heading.number(), heading.title(), at));
    }
  }

  /** Titles of the sections that have criteria here; what looks like another is a note. */
  List<SectionTitle> sections() {
    Map<Integer, SectionTitle> all = new TreeMap<>(sheets);
    all.putAll(sections);
    return all.values().stream()
        .filter(
            section ->
                rows.keySet().stream()
                    .anyMatch(id -> id.value().startsWith(section.number() + ".")))
        .toList();
  }

  int size() {
    return rows.size();
  }

  /** How many criteria have neither title nor text. */
  long untitled() {
    return criteria().stream().filter(each -> each.title().equals(NO_TITLE)).count();
  }

  List<CriterionText> criteria() {
    List<CriterionText> criteria = new ArrayList<>();
    rows.forEach((id, said) -> criteria.add(criterion(id, said)));
    return criteria;
  }

  private CriterionText criterion(CriterionId id, List<Said> said) {
    List<String> texts = new ArrayList<>();
    for (Said row : said) {
      // Of a part also the title is text of the criterion.
      boolean titled = !row.part().isEmpty() && row.text().isEmpty();
      String text = titled ? row.title() : row.text();
      String line = row.part().isEmpty() || text.isEmpty() ? text : row.part() + " " + text;
      if (!line.isEmpty() && !texts.contains(line)) {
        texts.add(line);
      }
    }
    String text = String.join("\n", texts);
    String title = title(said);
    if (title.isEmpty()) {
      title = text.isEmpty() ? NO_TITLE : firstWords(text);
    }
    return new CriterionText(
        id,
        title.length() > LONGEST_TITLE ? firstWords(title) : title,
        text.isEmpty() ? null : text,
        marks(said),
        said.get(0).at());
  }

  /** The title that the rows of the whole give, else that of its first part. */
  private String title(List<Said> said) {
    boolean whole = said.stream().anyMatch(row -> row.part().isEmpty() && !row.title().isEmpty());
    String title = "";
    int place = 0;
    for (Said row : said) {
      if (row.title().isEmpty() || (whole && !row.part().isEmpty())) {
        continue;
      }
      if (title.isEmpty()) {
        title = row.title();
        place = row.at().row();
      } else if (whole && !Titles.same(title, row.title())) {
        problems.add(
            row.at().toString(),
            "calls "
                + row.id()
                + " '"
                + row.title()
                + "', which row "
                + place
                + " calls '"
                + title
                + "'");
      }
    }
    return title;
  }

  /** What no row says stays unsaid; a mark of one part counts for the whole. */
  private Map<SupplyChainActivity, ActivityBinding> marks(List<Said> said) {
    Map<SupplyChainActivity, ActivityBinding> marks = new EnumMap<>(SupplyChainActivity.class);
    Map<SupplyChainActivity, Said> whole = new LinkedHashMap<>();
    for (Said row : said) {
      row.marks()
          .forEach(
              (activity, mark) -> {
                Said other = row.part().isEmpty() ? whole.putIfAbsent(activity, row) : null;
                if (other != null && other.marks().get(activity) != mark) {
                  problems.add(
                      row.at().toString(),
                      "marks "
                          + row.id()
                          + " for "
                          + activity
                          + " otherwise than row "
                          + other.at().row());
                }
                marks.merge(activity, mark, (a, b) -> a == ActivityBinding.APPLIES ? a : b);
              });
    }
    return marks;
  }

  private static String firstWords(String text) {
    String line = text.lines().findFirst().orElse("").strip();
    if (line.length() <= FIRST_WORDS) {
      return line;
    }
    int space = line.lastIndexOf(' ', FIRST_WORDS);
    int end = space > FIRST_WORDS / 2 ? space : FIRST_WORDS;
    if (Character.isHighSurrogate(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end).strip() + "...";
  }
}
