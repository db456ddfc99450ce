package io.asirules.rules.certification.oracle;

import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.PartialDate;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the decision needs of an edition of a standard or of the Assurance Manual.
 *
 * @param id its coordinate
 * @param draft whether it is a draft
 * @param published when it was published
 * @param publishedConfirmed whether that day is CONFIRMED
 * @param lastStart last day on which a new audit may use it, or null when none is known
 * @param successor what replaced it, or null
 * @param sections how many numbered criteria each section has; none where they are not known
 */
record Edition(
    StandardId id,
    boolean draft,
    PartialDate published,
    boolean publishedConfirmed,
    @Nullable LocalDate lastStart,
    @Nullable StandardId successor,
    List<Integer> sections) {

  private static final LocalDate LAST_OF_2017_EDITIONS = LocalDate.of(2023, 5, 31);

  /** The editions after the facts. The manual of 2024 was announced for July, and not seen. */
  private static final Map<StandardId, Edition> KNOWN =
      Map.ofEntries(
          standard("asi:ps:1", "2014-12", true, null, "asi:ps:2"),
          standard(
              "asi:ps:2",
              "2017-12",
              true,
              LAST_OF_2017_EDITIONS,
              "asi:ps:3",
              3,
              8,
              4,
              4,
              3,
              8,
              3,
              5,
              9,
              8,
              4),
          standard(
              "asi:ps:3", "2022-05-19", true, null, "asi:ps:3.1", 3, 10, 4, 4, 4, 8, 2, 7, 9, 9, 2),
          standard("asi:ps:3.1", "2023-04", true, null, null, 3, 10, 4, 4, 4, 8, 2, 7, 9, 9, 2),
          standard("asi:ps:4-draft1", "2026-02-17", true, null, null),
          standard(
              "asi:coc:1",
              "2017-12",
              true,
              LAST_OF_2017_EDITIONS,
              "asi:coc:2",
              7,
              4,
              3,
              3,
              2,
              1,
              3,
              1,
              6,
              3,
              0,
              1),
          standard("asi:coc:2", "2022-05-19", true, null, null, 7, 4, 3, 3, 2, 1, 3, 1, 6, 3, 1),
          standard("asi:coc:3-draft1", "2026-02-17", true, null, null),
          standard("asi:am:1", "2017-12", true, null, "asi:am:2"),
          standard("asi:am:2", "2022-05-19", true, null, "asi:am:2024"),
          standard("asi:am:2024", "2024-07", false, null, null));

  private static Map.Entry<StandardId, Edition> standard(
      String id,
      String published,
      boolean confirmed,
      @Nullable LocalDate lastStart,
      @Nullable String successor,
      Integer... sections) {
    StandardId key = StandardId.parse(id);
    return Map.entry(
        key,
        new Edition(
            key,
            id.contains("draft"),
            PartialDate.parse(published),
            confirmed,
            lastStart,
            successor == null ? null : StandardId.parse(successor),
            List.of(sections)));
  }

  static @Nullable Edition find(StandardId id) {
    // A label in use for edition 2; no normative 2.1 was found.
    return KNOWN.get(id.toString().equals("asi:coc:2.1") ? StandardId.parse("asi:coc:2") : id);
  }

  static Edition get(StandardId id) {
    Edition edition = find(id);
    if (edition == null) {
      throw new IllegalArgumentException("no edition " + id);
    }
    return edition;
  }

  static Set<StandardId> ids() {
    return new TreeSet<>(KNOWN.keySet());
  }

  /** A partial date is taken at the earliest day that it can be. */
  LocalDate firstDay() {
    return published.earliest();
  }

  boolean hasCriteria() {
    return !sections.isEmpty();
  }

  List<CriterionId> criteria() {
    List<CriterionId> ids = new ArrayList<>();
    for (int section = 1; section <= sections.size(); section++) {
      for (int number = 1; number <= sections.get(section - 1); number++) {
        ids.add(CriterionId.of(section + "." + number));
      }
    }
    return ids;
  }

  static int section(CriterionId criterion) {
    return Integer.parseInt(criterion.value().substring(0, criterion.value().indexOf('.')));
  }
}
