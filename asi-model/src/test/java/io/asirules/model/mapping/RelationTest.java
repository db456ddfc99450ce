package io.asirules.model.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The algebra of relations, over all of them, and against sets: a criterion stands for the set of
 * what it asks, in some wording.
 */
class RelationTest {

  /** What a row can say of two criteria, from strongest to weakest. */
  private static final List<Relation> CLOSED =
      List.of(
          Relation.EQUAL,
          Relation.EQUIVALENT,
          Relation.SUPERSET_OF,
          Relation.SUBSET_OF,
          Relation.INTERSECTS,
          Relation.NO_RELATIONSHIP,
          Relation.UNKNOWN);

  /** Three things can be asked, in either of two wordings; nobody asks for nothing. */
  private static final List<Asked> UNIVERSE = universe();

  /** A criterion: the things that it asks, as bits, and its wording. */
  private record Asked(int things, int wording) {}

  private static List<Asked> universe() {
    List<Asked> all = new ArrayList<>();
    for (int things = 1; things < 8; things++) {
      all.add(new Asked(things, 0));
      all.add(new Asked(things, 1));
    }
    return all;
  }

  /** Whether a relation is true of two criteria; UNKNOWN claims nothing. */
  private static boolean isTrue(Relation relation, Asked a, Asked b) {
    int common = a.things() & b.things();
    return switch (relation) {
      case EQUAL -> a.equals(b);
      case EQUIVALENT -> a.things() == b.things();
      case SUPERSET_OF -> common == b.things();
      case SUBSET_OF -> common == a.things();
      case INTERSECTS -> common != 0;
      case NO_RELATIONSHIP -> common == 0;
      case UNKNOWN -> true;
      case NEW, RETIRED -> throw new IllegalArgumentException(relation + " is of one criterion");
    };
  }

  static Stream<Arguments> pairs() {
    return CLOSED.stream().flatMap(a -> CLOSED.stream().map(b -> Arguments.of(a, b)));
  }

  /** Whether a claim on first and last holds for all triples of which both relations are true. */
  private static boolean follows(Relation claim, Relation first, Relation second) {
    for (Asked a : UNIVERSE) {
      for (Asked b : UNIVERSE) {
        if (isTrue(first, a, b)) {
          for (Asked c : UNIVERSE) {
            if (isTrue(second, b, c) && !isTrue(claim, a, c)) {
              return false;
            }
          }
        }
      }
    }
    return true;
  }

  @ParameterizedTest(name = "{0} then {1}")
  @MethodSource("pairs")
  void aChainSaysTheStrongestThatIsTrueOfAllSetsAndNoMore(Relation first, Relation second) {
    Relation strongest =
        CLOSED.stream().filter(claim -> follows(claim, first, second)).findFirst().orElseThrow();
    assertThat(first.then(second)).isEqualTo(strongest);
  }

  @ParameterizedTest(name = "{0} then {1}")
  @MethodSource("pairs")
  void aChainIsNeverStrongerThanItsWeakestLink(Relation first, Relation second) {
    Relation joined = first.then(second);
    assertThat(first.isAtLeast(joined)).as("%s at least %s", first, joined).isTrue();
    assertThat(second.isAtLeast(joined)).as("%s at least %s", second, joined).isTrue();
  }

  @ParameterizedTest(name = "{0} then {1}")
  @MethodSource("pairs")
  void itMakesNoDifferenceWhereAChainIsJoinedFirst(Relation first, Relation second) {
    for (Relation third : CLOSED) {
      assertThat(first.then(second).then(third))
          .as("then %s", third)
          .isEqualTo(first.then(second.then(third)));
    }
  }

  @ParameterizedTest(name = "{0} then {1}")
  @MethodSource("pairs")
  void aChainReadBackwardsIsTheInversesInTheOtherOrder(Relation first, Relation second) {
    assertThat(first.then(second).inverse()).isEqualTo(second.inverse().then(first.inverse()));
  }

  @ParameterizedTest
  @EnumSource(Relation.class)
  void theInverseOfTheInverseIsTheRelation(Relation relation) {
    assertThat(relation.inverse().inverse()).isEqualTo(relation);
    assertThat(relation.inverse().isTwoSided()).isEqualTo(relation.isTwoSided());
  }

  @ParameterizedTest
  @MethodSource("closed")
  void theInverseIsTrueOfTheSameSetsReadTheOtherWay(Relation relation) {
    for (Asked a : UNIVERSE) {
      for (Asked b : UNIVERSE) {
        assertThat(isTrue(relation.inverse(), b, a)).isEqualTo(isTrue(relation, a, b));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("closed")
  void equalIsNeutralAndUnknownSwallowsAll(Relation relation) {
    assertThat(Relation.EQUAL.then(relation)).isEqualTo(relation);
    assertThat(relation.then(Relation.EQUAL)).isEqualTo(relation);
    assertThat(Relation.UNKNOWN.then(relation)).isEqualTo(Relation.UNKNOWN);
    assertThat(relation.then(Relation.UNKNOWN)).isEqualTo(Relation.UNKNOWN);
  }

  static Stream<Relation> closed() {
    return CLOSED.stream();
  }

  @Test
  void anOutcomeIsCarriedOnlyWhereTheSourceAsksAllThatTheTargetAsks() {
    for (Relation relation : CLOSED) {
      boolean covers =
          relation != Relation.UNKNOWN
              && UNIVERSE.stream()
                  .allMatch(
                      a ->
                          UNIVERSE.stream()
                              .filter(b -> isTrue(relation, a, b))
                              .allMatch(b -> isTrue(Relation.SUPERSET_OF, a, b)));
      assertThat(relation.carriesOutcome()).as("%s", relation).isEqualTo(covers);
    }
  }

  @Test
  void evidenceIsCarriedOnlyWhereThereIsSomethingInCommon() {
    for (Relation relation : CLOSED) {
      boolean common =
          relation != Relation.UNKNOWN
              && UNIVERSE.stream()
                  .allMatch(
                      a ->
                          UNIVERSE.stream()
                              .filter(b -> isTrue(relation, a, b))
                              .allMatch(b -> isTrue(Relation.INTERSECTS, a, b)));
      assertThat(relation.carriesEvidence()).as("%s", relation).isEqualTo(common);
    }
  }

  @ParameterizedTest(name = "{0} has a counterpart on both sides: {1}")
  @CsvSource({
    "EQUAL, true",
    "EQUIVALENT, true",
    "SUPERSET_OF, true",
    "SUBSET_OF, true",
    "INTERSECTS, true",
    "NO_RELATIONSHIP, true",
    "NEW, false",
    "RETIRED, false",
    "UNKNOWN, false"
  })
  void newRetiredAndUnknownSpeakOfOneCriterion(Relation relation, boolean twoSided) {
    assertThat(relation.isTwoSided()).isEqualTo(twoSided);
  }

  @ParameterizedTest
  @EnumSource(names = {"NEW", "RETIRED", "UNKNOWN"})
  void whatIsOneSidedCarriesNothing(Relation relation) {
    assertThat(relation.carriesOutcome()).isFalse();
    assertThat(relation.carriesEvidence()).isFalse();
  }

  @Test
  void everyRelationHasWordsOfItsOwnInBothLanguages() {
    assertThat(Stream.of(Relation.values()).map(Relation::words))
        .doesNotHaveDuplicates()
        .allMatch(words -> !Objects.equals(words.en(), words.zh()));
  }
}
