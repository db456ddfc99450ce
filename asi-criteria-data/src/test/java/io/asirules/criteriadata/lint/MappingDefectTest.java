package io.asirules.criteriadata.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.LocalizedText;
import io.asirules.model.mapping.MappingRow;
import io.asirules.model.mapping.Relation;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Principle;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.SectionKind;
import io.asirules.model.standard.StandardId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each kind of defect of a mapping table, one at a time, in a small table that is sound. */
class MappingDefectTest {

  private static final LocalizedText TEXT = new LocalizedText("In own words", "自己的话");
  private static final String PAGE = "https://example.org/page";
  private static final String TABLE = "own:ps:1 -> own:ps:2";

  private final Draft from = new Draft();
  private final Draft to = new Draft();

  /** Sound as long as nothing is damaged: 1.1 and 2.1 lead to 1.1 and 2.1. */
  private final List<MappingRow> rows = new ArrayList<>();

  MappingDefectTest() {
    to.id = "own:ps:2";
    rows.add(row("1.1", "1.1", Relation.EQUIVALENT, Provenance.recalled()));
    rows.add(row("2.1", "2.1", Relation.EQUIVALENT, Provenance.recalled()));
  }

  @Test
  void aSoundTableHasNoDefect() {
    assertThat(check()).isEmpty();
  }

  @Test
  void anEndThatTheEditionHasNotIsFoundWithTheNearestOne() {
    rows.add(row("1.1", "2.11", Relation.EQUIVALENT, Provenance.recalled()));
    assertFound(
        TABLE + " row 4, 1.1 -> 2.11, target",
        "unknown criterion of own:ps:2 '2.11'; did you mean '2.1'?");
  }

  @ParameterizedTest
  @EnumSource(SectionKind.class)
  void theNumberOfAPartWithCriteriaIsAHeading(SectionKind kind) {
    Principle part = from.principles.get(0);
    from.principles.set(0, new Principle(part.number(), part.title(), kind));
    rows.add(row("1", "1.1", Relation.EQUIVALENT, Provenance.recalled()));
    assertFound(TABLE + " row 4, 1 -> 1.1, source", "1 is a heading (");
  }

  @Test
  void aModuleWhoseCriteriaAreNotKnownMayBeAnEnd() {
    to.principles.add(new Principle(9, to.principles.get(0).title(), SectionKind.MODULE));
    assertFound(TABLE, "no row accounts for own:ps:2#9");
    rows.add(partial("1.1", "9", TEXT, Provenance.recalled(), true));
    assertThat(check()).isEmpty();
  }

  @Test
  void aSourceThatNoRowAccountsForIsFound() {
    rows.set(1, row(null, "2.1", Relation.NEW, Provenance.recalled()));
    assertFound(TABLE, "no row accounts for own:ps:1#2.1");
  }

  @Test
  void aTargetThatNoRowAccountsForIsFound() {
    rows.set(1, row("2.1", null, Relation.RETIRED, Provenance.recalled()));
    assertFound(TABLE, "no row accounts for own:ps:2#2.1");
  }

  @Test
  void thatTwoHaveNothingInCommonAccountsForNeither() {
    rows.set(1, row("2.1", "2.1", Relation.NO_RELATIONSHIP, Provenance.recalled()));
    assertThat(check())
        .extracting(Defect::problem)
        .containsExactly("no row accounts for own:ps:1#2.1", "no row accounts for own:ps:2#2.1");
    rows.add(row("2.1", null, Relation.RETIRED, Provenance.recalled()));
    rows.add(row(null, "2.1", Relation.NEW, Provenance.recalled()));
    assertThat(check()).isEmpty();
  }

  @Test
  void aRetiredCriterionThatAnotherRowJoinsIsAContradiction() {
    rows.add(row("1.1", null, Relation.RETIRED, Provenance.recalled()));
    assertFound(
        TABLE + " row 4, 1.1 -> -", "says RETIRED of own:ps:1#1.1, which another row joins");
  }

  @Test
  void aNewCriterionThatAnotherRowJoinsIsAContradiction() {
    rows.add(0, row(null, "1.1", Relation.NEW, Provenance.recalled()));
    assertFound(TABLE + " row 2, - -> 1.1", "says NEW of own:ps:2#1.1, which another row joins");
  }

  @Test
  void anUnknownCriterionThatAnotherRowJoinsIsAContradiction() {
    rows.add(row(null, "1.1", Relation.UNKNOWN, Provenance.unknown()));
    assertFound(
        TABLE + " row 4, - -> 1.1", "says UNKNOWN of own:ps:2#1.1, which another row joins");
  }

  @ParameterizedTest
  @EnumSource(
      value = Relation.class,
      names = {"SUBSET_OF", "SUPERSET_OF", "INTERSECTS"})
  void aPartWithoutACoverageNoteIsFound(Relation relation) {
    rows.set(0, row("1.1", "1.1", relation, Provenance.recalled()));
    assertFound(TABLE + " row 2, 1.1 -> 1.1, coverage", "is missing; " + relation);
  }

  @Test
  void aRationaleThatIsNotTranslatedIsFound() {
    rows.set(
        0,
        new MappingRow(
            StandardId.parse("own:ps:1"),
            StandardId.parse("own:ps:2"),
            CriterionId.of("1.1"),
            CriterionId.of("1.1"),
            Relation.EQUAL,
            new LocalizedText("Same", "Same"),
            null,
            Provenance.recalled(),
            false));
    assertFound(TABLE + " row 2, 1.1 -> 1.1, rationale", "zh and en are the same");
  }

  @Test
  void aCoverageNoteThatIsTooLongIsFound() {
    LocalizedText tooLong = new LocalizedText("x".repeat(321), "中文");
    rows.set(0, partial("1.1", "1.1", tooLong, Provenance.recalled(), false));
    assertFound(TABLE + " row 2, 1.1 -> 1.1, coverage", "at most 320");
  }

  @Test
  void aKnownRelationOfUnknownLevelIsFound() {
    rows.set(0, row("1.1", "1.1", Relation.EQUIVALENT, Provenance.unknown()));
    assertFound(TABLE + " row 2, 1.1 -> 1.1, level", "is UNKNOWN for the relation EQUIVALENT");
  }

  @Test
  void anUnknownRelationOfAnyOtherLevelIsFound() {
    rows.set(0, row("1.1", null, Relation.UNKNOWN, Provenance.recalled()));
    rows.add(row(null, "1.1", Relation.UNKNOWN, Provenance.unknown()));
    assertFound(TABLE + " row 2, 1.1 -> -, level", "is RECALLED for the relation UNKNOWN");
  }

  @Test
  void aRowThatClaimsASourceWithoutAnAddressIsFound() {
    rows.set(0, row("1.1", "1.1", Relation.EQUAL, source(EvidenceLevel.CONFIRMED, " ")));
    assertFound(TABLE + " row 2, 1.1 -> 1.1", "is CONFIRMED without the address of a source");
  }

  @Test
  void aRowThatRestsOnTitlesAloneIsSecondaryAtBest() {
    rows.set(0, partial("1.1", "1.1", TEXT, source(EvidenceLevel.SECONDARY, PAGE), true));
    assertThat(check()).isEmpty();
    rows.set(0, partial("1.1", "1.1", TEXT, source(EvidenceLevel.CONFIRMED, PAGE), true));
    assertFound(TABLE + " row 2, 1.1 -> 1.1, level", "rests on titles alone");
  }

  @Test
  void aRowOfAnotherMappingIsFound() {
    rows.set(0, rows.get(0).inverse());
    assertFound(TABLE + " row 2, 1.1 -> 1.1", "is a row from own:ps:2 to own:ps:1");
  }

  private List<Defect> check() {
    return MappingLinter.check(from.build(), to.build(), rows);
  }

  private void assertFound(String place, String problem) {
    assertThat(check())
        .singleElement()
        .satisfies(
            defect -> {
              assertThat(defect.place()).isEqualTo(place);
              assertThat(defect.problem()).contains(problem);
            });
  }

  private static Provenance source(EvidenceLevel level, String page) {
    return new Provenance(level, List.of(page), "");
  }

  private static MappingRow row(
      String source, String target, Relation relation, Provenance provenance) {
    return new MappingRow(
        StandardId.parse("own:ps:1"),
        StandardId.parse("own:ps:2"),
        source == null ? null : CriterionId.of(source),
        target == null ? null : CriterionId.of(target),
        relation,
        TEXT,
        null,
        provenance,
        false);
  }

  private static MappingRow partial(
      String source, String target, LocalizedText coverage, Provenance provenance, boolean titles) {
    return new MappingRow(
        StandardId.parse("own:ps:1"),
        StandardId.parse("own:ps:2"),
        CriterionId.of(source),
        CriterionId.of(target),
        Relation.INTERSECTS,
        TEXT,
        coverage,
        provenance,
        titles);
  }
}
