package io.asirules.rules.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.model.AsiException;
import io.asirules.model.Language;
import io.asirules.model.audit.AssuranceRegime;
import io.asirules.model.audit.AuditDiff;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.AuditType;
import io.asirules.model.audit.CriterionPart;
import io.asirules.model.audit.Finding;
import io.asirules.model.audit.FindingChange;
import io.asirules.model.audit.Severity;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AuditComparisonTest {

  private static final AuditComparison COMPARISON =
      new AuditComparison(Catalogue.load().assurance());

  private static final LocalDate FIRST = LocalDate.of(2024, 5, 4);
  private static final LocalDate SECOND = LocalDate.of(2025, 11, 20);
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private static AuditRecord audit(LocalDate end, List<Finding> findings) {
    return AuditRecord.builder(
            Story.ENTITY, Story.STANDARD, AssuranceRegime.AM_2024, AuditType.CERTIFICATION, end)
        .findings(findings)
        .build();
  }

  /** Findings such as {@code Minor:4.1b-c@north} and {@code Minor:4.1b/closed}. */
  private static AuditRecord audit(LocalDate end, String findings) {
    List<Finding> read = new ArrayList<>();
    for (String word : findings == null ? List.<String>of() : WORDS.splitToList(findings)) {
      Severity severity =
          word.startsWith("Minor")
              ? Severity.MINOR_NC
              : word.startsWith("Major") ? Severity.MAJOR_NC : Severity.CRITICAL_BREACH;
      String rest = word.substring(word.indexOf(':') + 1);
      int at = rest.indexOf('@');
      String part = (at < 0 ? rest : rest.substring(0, at)).replace("/closed", "");
      read.add(
          Finding.builder(CriterionPart.parse(part).get(0), severity)
              .site(at < 0 ? "" : rest.substring(at + 1))
              .closed(rest.endsWith("/closed") ? end : null)
              .build());
    }
    return audit(end, read);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "audit-diff.csv", numLinesToSkip = 1)
  void twoAuditsDifferAsTheTableSays(
      String name, String before, String after, String rows, String notices) {
    AuditDiff diff = COMPARISON.compare(audit(FIRST, before), audit(SECOND, after));

    assertThat(
            diff.rows().stream()
                .map(row -> row.part() + " " + row.change())
                .collect(Collectors.joining("|")))
        .as(name)
        .isEqualTo(rows == null ? "" : rows);
    assertThat(
            diff.notices().stream()
                .map(
                    each ->
                        each.code()
                            + " "
                            + (each.provenance() == null ? "-" : each.provenance().level()))
                .collect(Collectors.joining("|")))
        .as(name)
        .isEqualTo(notices == null ? "" : notices);
  }

  @Test
  void aRowNamesSeveritiesAndSites() {
    AuditDiff diff =
        COMPARISON.compare(
            audit(FIRST, "Minor:4.1b@north Major:4.1b@south"), audit(SECOND, "Minor:4.1b@north"));

    assertThat(diff.rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.before()).isEqualTo(Severity.MAJOR_NC);
              assertThat(row.after()).isEqualTo(Severity.MINOR_NC);
              assertThat(row.sitesBefore()).containsExactly("north", "south");
              assertThat(row.sitesAfter()).containsExactly("north");
            });
    assertThat(diff.notices().get(0).text(Language.EN))
        .isEqualTo(
            "4.1b was downgraded from Major Non-Conformance to Minor Non-Conformance, a recognised"
                + " result of a later audit that ASI calls rare.");
  }

  @Test
  void auditsThatCannotBeComparedAreAnError() {
    AuditRecord first = audit(FIRST, "");
    AuditRecord other =
        AuditRecord.builder(
                "Other", Story.STANDARD, AssuranceRegime.AM_2, AuditType.SURVEILLANCE, SECOND)
            .build();
    AuditRecord edition =
        AuditRecord.builder(
                Story.ENTITY,
                StandardId.parse("asi:ps:2"),
                AssuranceRegime.AM_2,
                AuditType.SURVEILLANCE,
                SECOND)
            .build();

    assertError(first, other, "the audits are of Acme and Other; expected two of one entity");
    assertError(
        first,
        edition,
        "asi:ps:3.1 and asi:ps:2 number their criteria differently; expected two audits against"
            + " one edition");
    assertError(
        audit(SECOND, ""),
        first,
        "the later audit ended on 2024-05-04, before the earlier one on 2025-11-20");
  }

  private static void assertError(AuditRecord first, AuditRecord second, String message) {
    assertThatThrownBy(() -> COMPARISON.compare(first, second))
        .isInstanceOf(AsiException.class)
        .hasMessage(message);
  }

  @Provide
  Arbitrary<List<Finding>> findings() {
    Arbitrary<CriterionId> criteria =
        Arbitraries.of("2.9", "2.10", "4.1", "5.3").map(CriterionId::of);
    Arbitrary<List<Character>> letters =
        Arbitraries.chars().range('a', 'e').list().uniqueElements().ofMaxSize(3);
    Arbitrary<Severity> severities = Arbitraries.of(Severity.class);
    Arbitrary<String> sites = Arbitraries.of("", "north", "south");
    return Combinators.combine(criteria, letters, severities, sites)
        .as(
            (criterion, named, severity, site) ->
                Finding.builder(CriterionPart.of(criterion, named), severity).site(site).build())
        .list()
        .ofMaxSize(8);
  }

  @Property(tries = 500)
  void anAuditComparedWithItselfIsPersistentThroughout(@ForAll("findings") List<Finding> found) {
    AuditRecord audit = audit(FIRST, found);
    AuditDiff diff = COMPARISON.compare(audit, audit);

    assertThat(diff.rows()).allMatch(row -> row.change() == FindingChange.PERSISTENT);
    assertThat(diff.rows().isEmpty()).isEqualTo(found.isEmpty());
    assertThat(diff.summary().get(FindingChange.PERSISTENT)).isEqualTo(diff.rows().size());
  }

  @Property(tries = 500)
  void theOtherWayRoundNewAndClosedChangePlaces(
      @ForAll("findings") List<Finding> one, @ForAll("findings") List<Finding> other) {
    AuditDiff there = COMPARISON.compare(audit(FIRST, one), audit(SECOND, other));
    AuditDiff back = COMPARISON.compare(audit(FIRST, other), audit(SECOND, one));

    assertThat(back.parts(FindingChange.NEW)).isEqualTo(there.parts(FindingChange.CLOSED));
    assertThat(back.parts(FindingChange.CLOSED)).isEqualTo(there.parts(FindingChange.NEW));
    assertThat(back.parts(FindingChange.ESCALATED))
        .isEqualTo(there.parts(FindingChange.DOWNGRADED));
    assertThat(back.parts(FindingChange.PERSISTENT))
        .isEqualTo(there.parts(FindingChange.PERSISTENT));
  }

  @Property(tries = 300)
  void theOrderOfFindingsLeavesNoTrace(
      @ForAll("findings") List<Finding> one,
      @ForAll("findings") List<Finding> other,
      @ForAll long seed) {
    List<Finding> shuffled = new ArrayList<>(one);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(COMPARISON.compare(audit(FIRST, shuffled), audit(SECOND, other)))
        .isEqualTo(COMPARISON.compare(audit(FIRST, one), audit(SECOND, other)));
  }
}
