package io.asirules.rules.oracle;

import io.asirules.model.evidence.Answer;
import io.asirules.model.evidence.AssessorRating;
import io.asirules.model.evidence.Rating;
import io.asirules.model.evidence.Response;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.mapping.Relation;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.EditionContent;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Arbitrary small catalogues, and arbitrary input for a gap analysis. */
public final class GapArbitraries {

  /** What a table says of a pair. */
  private record Cell(Relation relation, String level, boolean titles) {}

  /** An answer, and perhaps a rating, by number of requirement and criterion. */
  private record Own(int requirement, Response response, @Nullable Rating rating) {}

  /** All small editions have the same requirements. */
  private static final Standard TEMPLATE =
      TinyCatalogue.plain().load().standard(TinyCatalogue.edition(1));

  private GapArbitraries() {}

  /**
   * Small catalogues with a mapping from each edition to the next, every criterion accounted for.
   *
   * @return the catalogues
   */
  public static Arbitrary<TinyCatalogue> catalogues() {
    return Combinators.combine(
            Arbitraries.of(2, 2, 3, 4),
            Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true)))
        .flatAs(GapArbitraries::catalogues)
        .withoutEdgeCases();
  }

  private static Arbitrary<TinyCatalogue> catalogues(int editions, boolean draft) {
    TinyCatalogue shape = new TinyCatalogue(editions, List.of(), draft, List.of());
    List<Arbitrary<List<String>>> tables = new ArrayList<>();
    for (int i = 1; i < editions; i++) {
      tables.add(tables(shape.ends(i), shape.ends(i + 1)));
    }
    Arbitrary<String> cell =
        Arbitraries.frequency(
            Tuple.of(6, "Y CONFIRMED F1"),
            Tuple.of(2, "Y RECALLED"),
            Tuple.of(1, "N CONFIRMED F1"),
            Tuple.of(1, "N RECALLED"),
            Tuple.of(1, "U UNKNOWN"));
    return Combinators.combine(
            cell.list().ofSize(TinyCatalogue.CRITERIA.size()).list().ofSize(editions),
            Combinators.combine(tables).as(each -> each))
        .as((cells, rows) -> new TinyCatalogue(editions, cells, draft, rows));
  }

  private static Arbitrary<List<String>> tables(List<String> sources, List<String> targets) {
    Arbitrary<Relation> relation =
        Arbitraries.of(
            Relation.EQUAL,
            Relation.EQUIVALENT,
            Relation.SUPERSET_OF,
            Relation.SUPERSET_OF,
            Relation.SUBSET_OF,
            Relation.INTERSECTS,
            Relation.NO_RELATIONSHIP);
    Arbitrary<Cell> said =
        Combinators.combine(
                relation,
                Arbitraries.of("VERIFIED", "CONFIRMED", "CONFIRMED", "SECONDARY", "RECALLED"),
                Arbitraries.frequency(Tuple.of(6, false), Tuple.of(1, true)))
            .as(Cell::new);
    Arbitrary<Cell> cell =
        Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(new Cell(Relation.UNKNOWN, "UNKNOWN", false))),
            Tuple.of(1, said));
    Arbitrary<List<Boolean>> known = Arbitraries.of(true, true, false).list().ofSize(4);
    return Combinators.combine(cell.list().ofSize(sources.size() * targets.size()), known, known)
        .as((cells, gone, come) -> rows(sources, targets, cells, gone, come));
  }

  private static List<String> rows(
      List<String> sources,
      List<String> targets,
      List<Cell> cells,
      List<Boolean> gone,
      List<Boolean> come) {
    List<String> rows = new ArrayList<>();
    Set<String> reached = new HashSet<>();
    for (int s = 0; s < sources.size(); s++) {
      boolean leads = false;
      for (int t = 0; t < targets.size(); t++) {
        Cell cell = cells.get(s * targets.size() + t);
        if (cell.relation() != Relation.UNKNOWN) {
          boolean sound = cell.level().equals("VERIFIED") || cell.level().equals("CONFIRMED");
          String level = cell.titles() && sound ? "SECONDARY" : cell.level();
          rows.add(
              row(
                  sources.get(s),
                  targets.get(t),
                  cell.relation(),
                  level,
                  cell.titles() ? "TITLES" : ""));
          if (cell.relation() != Relation.NO_RELATIONSHIP) {
            leads = true;
            reached.add(targets.get(t));
          }
        }
      }
      if (!leads) {
        rows.add(oneSided(sources.get(s), "", gone.get(s), Relation.RETIRED));
      }
    }
    for (int t = 0; t < targets.size(); t++) {
      if (!reached.contains(targets.get(t))) {
        rows.add(oneSided("", targets.get(t), come.get(t), Relation.NEW));
      }
    }
    return rows;
  }

  private static String oneSided(String source, String target, boolean known, Relation relation) {
    return known
        ? row(source, target, relation, target.equals("1.2") ? "RECALLED" : "CONFIRMED", "")
        : row(source, target, Relation.UNKNOWN, "UNKNOWN", "");
  }

  private static String row(
      String source, String target, Relation relation, String level, String basis) {
    return source + "," + target + "," + relation + "," + level + "," + basis;
  }

  /**
   * Input against one edition of a small catalogue, to be seen in another.
   *
   * @param catalogue the small catalogue
   * @return inputs over every pair of its editions
   */
  public static Arbitrary<GapInput> inputs(TinyCatalogue catalogue) {
    int known = catalogue.draft() ? catalogue.editions() - 1 : catalogue.editions();
    return Combinators.combine(
            Arbitraries.integers().between(1, known),
            Arbitraries.integers().between(1, catalogue.editions()))
        .flatAs(
            (from, to) ->
                inputs(
                    TEMPLATE,
                    StandardId.parse(TinyCatalogue.edition(from)),
                    StandardId.parse(TinyCatalogue.edition(to)),
                    to > known ? null : TEMPLATE));
  }

  /**
   * Input against one edition, to be seen in another.
   *
   * @param from the one
   * @param to the other
   * @return inputs, with answers to the other edition now and then
   */
  public static Arbitrary<GapInput> inputs(Standard from, Standard to) {
    boolean assessable = to.version().content() == EditionContent.CRITERIA;
    return inputs(from, from.id(), to.id(), assessable ? to : null);
  }

  private static Arbitrary<GapInput> inputs(
      Standard from, StandardId before, StandardId target, @Nullable Standard to) {
    Arbitrary<Own> own =
        Combinators.combine(
                Arbitraries.integers().between(0, 999),
                Arbitraries.of(Response.class),
                Arbitraries.of(Rating.class).injectNull(0.7))
            .as(Own::new);
    Arbitrary<List<Own>> answers =
        to == null
            ? Arbitraries.just(List.of())
            : Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(List.of())), Tuple.of(1, own.list().ofMaxSize(8)));
    return AssessmentArbitraries.inputs(from)
        .flatMap(
            input ->
                Combinators.combine(
                        answers,
                        Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true)),
                        Arbitraries.frequency(Tuple.of(2, false), Tuple.of(1, true)))
                    .as(
                        (given, empty, inferences) ->
                            new GapInput(
                                copy(input.assessment(), before),
                                target,
                                to == null || (given.isEmpty() && !empty)
                                    ? null
                                    : answered(input.assessment(), to, target, given),
                                input.asOf(),
                                input.strict(),
                                inferences)))
        .withoutEdgeCases();
  }

  private static SelfAssessment copy(SelfAssessment given, StandardId standard) {
    SelfAssessment.Builder copy =
        SelfAssessment.builder(standard, given.entity())
            .scope(given.scope())
            .asOf(given.asOf().orElse(null));
    given.evidence().forEach(copy::evidence);
    given.answers().forEach(copy::answer);
    given.ratings().forEach(copy::rating);
    return copy.build();
  }

  /** Answers of the same entity about the same scope. */
  private static SelfAssessment answered(
      SelfAssessment before, Standard to, StandardId target, List<Own> own) {
    SelfAssessment.Builder answers =
        SelfAssessment.builder(target, before.entity()).scope(before.scope());
    Set<RequirementId> answered = new HashSet<>();
    Set<CriterionId> rated = new HashSet<>();
    for (Own each : own) {
      RequirementId id = to.requirements().get(each.requirement() % to.requirements().size()).id();
      if (answered.add(id)) {
        answers.answer(new Answer(id, null, each.response(), ""));
      }
      if (each.rating() != null && rated.add(id.criterion())) {
        answers.rating(new AssessorRating(id.criterion(), each.rating(), "seen", "A"));
      }
    }
    return answers.build();
  }
}
