package io.asirules.rules.certification.oracle;

import io.asirules.model.audit.CriterionPart;
import io.asirules.model.audit.Finding;
import io.asirules.model.audit.Severity;
import io.asirules.model.standard.CriterionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * Findings around the end of an audit. Few criteria have many findings, so that letters and sites
 * of one criterion meet; how grave they are is drawn once for an audit, so that each count of
 * Majors is met.
 */
final class FindingArbitraries {

  /** What an audit brings to light. */
  private enum Gravity {
    MINORS(12, 0, 0),
    FEW_MAJORS(8, 2, 0),
    MAJORS(1, 4, 0),
    GRAVE(2, 3, 1);

    private final int minor;
    private final int major;
    private final int critical;

    Gravity(int minor, int major, int critical) {
      this.minor = minor;
      this.major = major;
      this.critical = critical;
    }

    Arbitrary<Severity> severities() {
      return Arbitraries.frequency(
          Tuple.of(minor, Severity.MINOR_NC),
          Tuple.of(major, Severity.MAJOR_NC),
          Tuple.of(critical, Severity.CRITICAL_BREACH));
    }
  }

  private record Life(@Nullable LocalDate opened, @Nullable LocalDate closed) {}

  private final Frame frame;

  FindingArbitraries(Frame frame) {
    this.frame = frame;
  }

  Arbitrary<List<Finding>> lists() {
    Arbitrary<List<Finding>> ofCriteria =
        focuses()
            .flatMap(
                focus ->
                    Arbitraries.of(Gravity.class)
                        .flatMap(
                            gravity ->
                                findings(focus, gravity.severities(), 12)
                                    .list()
                                    .ofMinSize(1)
                                    .ofMaxSize(12)));
    List<CriterionId> pathway = List.of(CriterionId.of("5.3"), CriterionId.of("5.4"));
    Arbitrary<List<Finding>> exempted =
        findings(pathway, Arbitraries.just(Severity.MAJOR_NC), 0).list().ofMinSize(1).ofMaxSize(3);
    Arbitrary<List<Finding>> both =
        Combinators.combine(exempted, ofCriteria)
            .as(
                (one, other) -> {
                  List<Finding> all = new ArrayList<>(one);
                  all.addAll(other);
                  return all;
                });
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.just(List.of())),
        Tuple.of(9, ofCriteria),
        Tuple.of(pathwayKnown() ? 3 : 0, exempted),
        Tuple.of(pathwayKnown() ? 3 : 0, both),
        Tuple.of(criteriaKnown() ? 1 : 0, manyMinors()));
  }

  private boolean criteriaKnown() {
    Edition edition = Edition.find(frame.standard());
    return edition != null && edition.hasCriteria();
  }

  private boolean pathwayKnown() {
    return frame.standard().toString().startsWith("asi:ps:3");
  }

  private Arbitrary<List<CriterionId>> focuses() {
    return criteria().list().uniqueElements().ofMinSize(1).ofMaxSize(criteriaKnown() ? 6 : 2);
  }

  private Arbitrary<CriterionId> criteria() {
    CriterionId stray = CriterionId.of("19.1");
    if (!criteriaKnown()) {
      return Arbitraries.of(CriterionId.of("1.1"), stray);
    }
    List<CriterionId> all = Edition.get(frame.standard()).criteria();
    List<CriterionId> special =
        all.stream()
            .filter(
                each ->
                    Set.of("2.1", "2.3", "4.4", "5.3", "5.4", "9.1", "9.2", "11.1")
                        .contains(each.value()))
            .toList();
    return Arbitraries.frequencyOf(
        Tuple.of(100, Arbitraries.of(all)),
        Tuple.of(special.isEmpty() ? 0 : 60, Arbitraries.of(special.isEmpty() ? all : special)),
        Tuple.of(1, Arbitraries.just(stray)));
  }

  private Arbitrary<List<Finding>> manyMinors() {
    return criteria()
        .list()
        .uniqueElements()
        .ofMinSize(7)
        .ofMaxSize(11)
        .map(
            criteria ->
                criteria.stream()
                    .map(
                        each ->
                            Finding.builder(CriterionPart.whole(each), Severity.MINOR_NC).build())
                    .toList());
  }

  private Arbitrary<Finding> findings(
      List<CriterionId> focus, Arbitrary<Severity> severities, int plainPerExempted) {
    Arbitrary<String> sites =
        Arbitraries.frequency(Tuple.of(2, ""), Tuple.of(1, "North"), Tuple.of(1, "South"));
    Arbitrary<Boolean> exempted =
        Arbitraries.frequency(Tuple.of(plainPerExempted, false), Tuple.of(2, true));
    return Combinators.combine(
            Arbitraries.of(focus).flatMap(this::parts), severities, sites, lives(), exempted)
        .as(
            (part, severity, site, life, exempt) ->
                Finding.builder(part, severity)
                    .site(site)
                    .opened(life.opened())
                    .closed(life.closed())
                    .exempted(exempt)
                    .build());
  }

  private Arbitrary<CriterionPart> parts(CriterionId criterion) {
    Arbitrary<CriterionPart> whole = Arbitraries.just(CriterionPart.whole(criterion));
    Arbitrary<CriterionPart> lettered =
        Arbitraries.chars()
            .range('a', 'g')
            .set()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(letters -> CriterionPart.of(criterion, letters));
    int letters = SeenLetters.hasNone(frame.standard(), criterion) ? 3 : 40;
    return Arbitraries.frequencyOf(Tuple.of(40, whole), Tuple.of(letters, lettered));
  }

  private Arbitrary<Life> lives() {
    LocalDate end = frame.end();
    LocalDate start = frame.start() == null ? end : frame.start();
    Arbitrary<@Nullable LocalDate> opened =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just(null)),
            Tuple.of(1, Arbitraries.of(-400, -1, 0).map(start::plusDays)),
            Tuple.of(1, Arbitraries.just(end)));
    Arbitrary<@Nullable LocalDate> closed =
        Arbitraries.frequencyOf(
            Tuple.of(9, Arbitraries.just(null)),
            Tuple.of(1, Arbitraries.of(0, -1, 1, 90).map(end::plusDays)));
    return Combinators.combine(opened, closed)
        .as(
            (from, to) ->
                new Life(from, from != null && to != null && to.isBefore(from) ? null : to));
  }
}
