package io.asirules.criteriadata.overlay;

import io.asirules.criteriadata.overlay.Overlay.CriterionText;
import io.asirules.criteriadata.overlay.Overlay.EditionPart;
import io.asirules.criteriadata.overlay.Overlay.MappingEntry;
import io.asirules.criteriadata.overlay.Overlay.MappingPart;
import io.asirules.criteriadata.overlay.Overlay.ParameterValue;
import io.asirules.criteriadata.overlay.Overlay.Place;
import io.asirules.criteriadata.overlay.Overlay.SectionTitle;
import io.asirules.criteriadata.overlay.Overlay.SourceFile;
import io.asirules.model.mapping.Relation;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.ActivityBinding;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.StandardId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Made-up overlays. */
final class Overlays {

  static final SourceFile FILE = new SourceFile("made-up.xlsx", "ab".repeat(32));
  static final StandardId PS31 = StandardId.parse("asi:ps:3.1");
  static final StandardId DRAFT = StandardId.parse("asi:ps:4-draft1");

  private Overlays() {}

  static Place at(int row) {
    return new Place(FILE.name(), "Mapping", row);
  }

  static CriterionText criterion(String id, String title) {
    return new CriterionText(CriterionId.of(id), title, null, Map.of(), at(2));
  }

  static EditionPart edition(StandardId standard, CriterionText... criteria) {
    return new EditionPart(standard, List.of(), List.of(criteria), List.of());
  }

  static Overlay of(EditionPart... editions) {
    return new Overlay("made-up", List.of(FILE), List.of(editions), List.of(), List.of());
  }

  /** A row such as {@code 5.3 EQUIVALENT 9.1}; a dash stands for no criterion. */
  static MappingEntry entry(int row, String text) {
    String[] words = text.split(" ");
    return new MappingEntry(
        id(words[0]), id(words[2]), Relation.valueOf(words[1]), "Made-up reason.", null, at(row));
  }

  private static @Nullable CriterionId id(String text) {
    return text.equals("-") ? null : CriterionId.of(text);
  }

  static MappingPart mapping(boolean complete, String... rows) {
    List<MappingEntry> entries = new ArrayList<>();
    for (String row : rows) {
      entries.add(entry(entries.size() + 2, row));
    }
    return new MappingPart(PS31, DRAFT, complete, entries);
  }

  /** Overlays of every shape that the constructors allow. */
  static Arbitrary<Overlay> any() {
    Arbitrary<String> texts =
        Arbitraries.of(
            "Made up",
            "标题",
            "a \"quoted\" text",
            "two\nlines",
            " blanks around ",
            "=1+1",
            "é\u2028\uD83D\uDE00");
    Arbitrary<Place> places =
        Combinators.combine(
                Arbitraries.of("a.xlsx", "b.csv"),
                Arbitraries.of("Mapping", "对照表").injectNull(0.3),
                Arbitraries.integers().between(1, 1_000_000))
            .as(Place::new);
    Arbitrary<CriterionId> ids =
        Combinators.combine(
                Arbitraries.integers().between(1, 99), Arbitraries.integers().between(1, 99))
            .as((section, number) -> CriterionId.of(section + "." + number));
    Arbitrary<Map<SupplyChainActivity, ActivityBinding>> marks =
        Arbitraries.maps(
                Arbitraries.of(SupplyChainActivity.class), Arbitraries.of(ActivityBinding.class))
            .ofMaxSize(3);
    Arbitrary<CriterionText> criteria =
        Combinators.combine(ids, texts, texts.injectNull(0.5), marks, places)
            .as(CriterionText::new);
    Arbitrary<EditionPart> editions =
        Combinators.combine(
                Arbitraries.integers().between(1, 99).set().ofMaxSize(3),
                texts,
                criteria.list().ofMaxSize(4),
                ids.set().ofMaxSize(3),
                places)
            .as(
                (sections, title, said, withdrawn, at) -> {
                  Map<CriterionId, CriterionText> once = new LinkedHashMap<>();
                  said.forEach(each -> once.put(each.id(), each));
                  return new EditionPart(
                      DRAFT,
                      sections.stream().map(n -> new SectionTitle(n, title, at)).toList(),
                      List.copyOf(once.values()),
                      withdrawn.stream().filter(id -> !once.containsKey(id)).toList());
                });
    Arbitrary<MappingEntry> rows =
        Combinators.combine(
                ids, ids, Arbitraries.of(Relation.class), texts, texts.injectNull(0.5), places)
            .as(Overlays::fitting);
    Arbitrary<MappingPart> mappings =
        Combinators.combine(Arbitraries.of(true, false), rows.list().ofMaxSize(5))
            .as(
                (complete, all) -> {
                  Map<String, MappingEntry> once = new LinkedHashMap<>();
                  all.forEach(row -> once.put(row.source() + ">" + row.target(), row));
                  return new MappingPart(PS31, DRAFT, complete, List.copyOf(once.values()));
                });
    List<SourceFile> files =
        List.of(
            new SourceFile("a.xlsx", "ab".repeat(32)), new SourceFile("b.csv", "01".repeat(32)));
    Arbitrary<List<ParameterValue>> parameters =
        Combinators.combine(
                Arbitraries.of("PUBLISHING_MONTHS", "TRANSITION_END", "some-term", "周期"),
                Arbitraries.of(
                    "12", "0", "-3", "0.20", "1e3", "012", "2027-05-19", "A word", "12 月"),
                texts.injectNull(0.5))
            .as(ParameterValue::new)
            .list()
            .ofMaxSize(4)
            .uniqueElements(ParameterValue::name);
    return Combinators.combine(
            texts, editions.list().ofMaxSize(2), mappings.list().ofMaxSize(2), parameters)
        .as((name, parts, tables, values) -> new Overlay(name, files, parts, tables, values));
  }

  private static MappingEntry fitting(
      CriterionId source,
      CriterionId target,
      Relation relation,
      String reason,
      @Nullable String coverage,
      Place at) {
    boolean noSource = relation == Relation.NEW || relation == Relation.UNKNOWN;
    return new MappingEntry(
        noSource ? null : source,
        relation == Relation.RETIRED ? null : target,
        relation,
        reason,
        coverage,
        at);
  }
}
