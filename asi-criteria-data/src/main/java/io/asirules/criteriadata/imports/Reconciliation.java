package io.asirules.criteriadata.imports;

import io.asirules.criteriadata.internal.Titles;
import io.asirules.criteriadata.overlay.Overlay;
import io.asirules.criteriadata.overlay.Overlay.CriterionText;
import io.asirules.criteriadata.overlay.Overlay.EditionPart;
import io.asirules.criteriadata.overlay.Overlay.SectionTitle;
import io.asirules.criteriadata.overlay.Overlay.SourceFile;
import io.asirules.model.LocalizedText;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A user's list of criteria beside those of the catalogue. Titles are compared by their words, in
 * either language, not by case, punctuation or typographic marks. Immutable.
 *
 * @param standard the edition
 * @param rows a row for every criterion of either, by number
 * @param list the user's list
 */
public record Reconciliation(Standard standard, List<Row> rows, CriteriaList list) {

  /** Copies the list. */
  public Reconciliation {
    rows = List.copyOf(rows);
  }

  /** What the comparison of one criterion says. */
  public enum Outcome {
    /** Both have it, with the same title. */
    AGREES("agrees", "一致"),
    /** Both have it, with titles of different words. */
    DIFFERS("has another title", "标题不同"),
    /** Both have it, and the list gives no title. */
    UNTITLED("is listed without a title", "清单未列标题"),
    /** The catalogue has it and the list has not. */
    MISSING("is missing in the list", "清单中缺失"),
    /** The list has it and the catalogue has not. */
    EXTRA("is in the list alone", "仅见于清单");

    private final LocalizedText words;

    Outcome(String en, String zh) {
      this.words = new LocalizedText(en, zh);
    }

    /**
     * Returns the outcome as a predicate.
     *
     * @return the words in both languages
     */
    public LocalizedText words() {
      return words;
    }

    /**
     * Tells whether the list and the catalogue say different things.
     *
     * @return true for DIFFERS, MISSING and EXTRA
     */
    public boolean isDifference() {
      return this == DIFFERS || this == MISSING || this == EXTRA;
    }
  }

  /**
   * One criterion.
   *
   * @param id its number
   * @param outcome what the comparison says
   * @param catalogue its title in the catalogue, or null
   * @param text the criterion as the list has it, or null
   */
  public record Row(
      CriterionId id,
      Outcome outcome,
      @Nullable Attested<LocalizedText> catalogue,
      @Nullable CriterionText text) {}

  /**
   * Compares.
   *
   * @param standard the edition
   * @param list the user's list
   * @return the comparison
   */
  public static Reconciliation of(Standard standard, CriteriaList list) {
    Map<CriterionId, CriterionText> theirs = new TreeMap<>();
    list.criteria().forEach(each -> theirs.put(each.id(), each));
    Map<CriterionId, Row> rows = new TreeMap<>();
    for (Criterion criterion : standard.criteria()) {
      CriterionText text = theirs.remove(criterion.id());
      rows.put(
          criterion.id(),
          new Row(criterion.id(), outcome(criterion, text), criterion.title(), text));
    }
    theirs.forEach((id, text) -> rows.put(id, new Row(id, Outcome.EXTRA, null, text)));
    return new Reconciliation(standard, List.copyOf(rows.values()), list);
  }

  private static Outcome outcome(Criterion criterion, @Nullable CriterionText text) {
    if (text == null) {
      return Outcome.MISSING;
    }
    if (text.title().equals(CriterionCollector.NO_TITLE)) {
      return Outcome.UNTITLED;
    }
    return agrees(criterion.title().value(), text.title()) ? Outcome.AGREES : Outcome.DIFFERS;
  }

  private static boolean agrees(LocalizedText ours, String theirs) {
    return Titles.same(ours.en(), theirs) || Titles.same(ours.zh(), theirs);
  }

  /**
   * Counts the rows of an outcome.
   *
   * @param outcome the outcome
   * @return how many criteria have it
   */
  public long count(Outcome outcome) {
    return rows.stream().filter(row -> row.outcome() == outcome).count();
  }

  /**
   * Tells whether there is a difference.
   *
   * @return true when a criterion is missing, extra or has another title
   */
  public boolean hasDifferences() {
    return rows.stream().anyMatch(row -> row.outcome().isDifference());
  }

  /**
   * Says what of the list was passed over.
   *
   * @return the sheets that were not read, and the notes of the list, a sentence each
   */
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    list.layout().sheets().stream()
        .filter(sheet -> !sheet.read())
        .forEach(sheet -> notes.add("sheet " + sheet.name() + " is not read: " + sheet.reason()));
    notes.addAll(list.notes());
    return notes;
  }

  /**
   * Makes an overlay that raises what agrees to VERIFIED.
   *
   * @param name name of the overlay
   * @param file name and hash of the user's file
   * @param adopt whether it also takes over what differs: other titles, criteria that the catalogue
   *     lacks, and that it has some which the list has not
   * @return the overlay; it holds the user's titles and texts
   */
  public Overlay overlay(String name, SourceFile file, boolean adopt) {
    List<CriterionText> criteria = new ArrayList<>();
    List<CriterionId> withdrawn = new ArrayList<>();
    for (Row row : rows) {
      boolean taken =
          row.outcome() == Outcome.AGREES
              || (adopt && (row.outcome() == Outcome.DIFFERS || row.outcome() == Outcome.EXTRA));
      if (taken && row.text() != null) {
        criteria.add(row.text());
      }
      if (adopt && row.outcome() == Outcome.MISSING) {
        withdrawn.add(row.id());
      }
    }
    List<SectionTitle> sections =
        list.sections().stream().filter(section -> adopt || agrees(section)).toList();
    return new Overlay(
        name,
        List.of(file),
        List.of(new EditionPart(standard.id(), sections, criteria, withdrawn)),
        List.of(),
        List.of());
  }

  private boolean agrees(SectionTitle section) {
    return standard.principles().stream()
        .filter(principle -> principle.number() == section.number())
        .anyMatch(principle -> agrees(principle.title().value(), section.title()));
  }
}
