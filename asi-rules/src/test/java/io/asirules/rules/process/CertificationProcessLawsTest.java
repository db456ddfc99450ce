package io.asirules.rules.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.certification.Transition;
import io.asirules.model.process.ProcessEvent;
import io.asirules.model.process.ProcessGuard;
import io.asirules.model.process.ProcessState;
import io.asirules.model.process.ProcessStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class CertificationProcessLawsTest {

  private static final List<String> WAY =
      List.of(
          "joined 2023-01-09",
          "scope 2023-01-20",
          "self-assessed 2023-02-01",
          "audit 2023-05-01..2023-05-04 CERTIFICATION Major:5.3a",
          "report 2023-06-01 plans",
          "review 2023-06-20",
          "certificate 2023-06-25 PROVISIONAL");

  /** Kinds of step; the arbitrary gives each a day. */
  private static final List<String> STEPS =
      List.of(
          "joined %s",
          "joined %s CIVIL_SOCIETY",
          "left %s",
          "scope %s",
          "scope %s empty",
          "self-assessed %s",
          "audit %s CERTIFICATION",
          "audit %s CERTIFICATION Major:5.3a",
          "audit %s SURVEILLANCE",
          "audit %s RE_CERTIFICATION Minor:4.1b",
          "report %s",
          "report %s plans",
          "review %s",
          "review %s returned",
          "certificate %s FULL",
          "certificate %s PROVISIONAL",
          "ended %s");

  @Provide
  Arbitrary<List<ProcessEvent>> stories() {
    // Mostly onwards, so that steps are taken; now and then back.
    Arbitrary<Integer> gap = Arbitraries.integers().between(-10, 90);
    Arbitrary<Integer> kind = Arbitraries.integers().between(0, STEPS.size() - 1);
    Arbitrary<List<Integer>> any = kind.list().ofMinSize(1).ofMaxSize(30);
    List<Integer> way = List.of(0, 3, 5, 7, 11, 12, 15);
    Arbitrary<List<Integer>> disturbed =
        Combinators.combine(kind, Arbitraries.integers().between(0, way.size()))
            .as(
                (extra, at) -> {
                  List<Integer> steps = new ArrayList<>(way);
                  steps.add(at, extra);
                  steps.addAll(List.of(8, 11, 12));
                  return steps;
                });
    return Combinators.combine(Arbitraries.oneOf(any, disturbed), gap.list().ofSize(31))
        .as(
            (steps, gaps) -> {
              List<ProcessEvent> events = new ArrayList<>();
              LocalDate day = LocalDate.of(2023, 1, 9);
              for (int i = 0; i < steps.size(); i++) {
                day = day.plusDays(gaps.get(i));
                events.add(Story.event(STEPS.get(steps.get(i)).formatted(day)));
              }
              return events;
            });
  }

  @Property(tries = 2000)
  void aCertificateNeverComesWithoutEachGuard(@ForAll("stories") List<ProcessEvent> events) {
    // A second, naive reading of what was taken: only flags, in the order of the steps.
    boolean member = false;
    boolean documented = false;
    boolean assessed = false;
    boolean audited = false;
    boolean reported = false;
    boolean reviewed = false;
    boolean certified = false;
    CertificationProcess process = Story.begin();
    for (ProcessEvent event : events) {
      var taken = process.apply(event);
      process = taken.result();
      if (!taken.accepted()) {
        continue;
      }
      if (event instanceof ProcessEvent.Joined joined) {
        member = joined.membershipClass().certifies();
      } else if (event instanceof ProcessEvent.Left) {
        member = false;
      } else if (event instanceof ProcessEvent.ScopeDocumented it) {
        documented = !it.scope().description().isBlank();
      } else if (event instanceof ProcessEvent.SelfAssessed) {
        assertThat(member && documented).isTrue();
        assessed = true;
      } else if (event instanceof ProcessEvent.Audited) {
        assertThat(member && documented && assessed).isTrue();
        audited = true;
        reported = false;
        reviewed = false;
      } else if (event instanceof ProcessEvent.Reported) {
        assertThat(member && audited).isTrue();
        reported = true;
      } else if (event instanceof ProcessEvent.Reviewed it) {
        assertThat(member && reported).isTrue();
        reviewed = it.accepted();
        reported = it.accepted();
      } else if (event instanceof ProcessEvent.Certified) {
        assertThat(member && documented && assessed && audited && reported && reviewed).isTrue();
        reviewed = false;
        certified = true;
      } else {
        assessed = false;
        audited = false;
        reported = false;
        reviewed = false;
      }
    }
    Statistics.label("reaches a certificate")
        .collect(certified)
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 3));
  }

  @Property(tries = 200)
  void withoutAnyOneStepThereIsNoCertificate(@ForAll("left out") Set<Integer> leftOut) {
    List<ProcessEvent> events = new ArrayList<>();
    for (int i = 0; i < WAY.size(); i++) {
      if (!leftOut.contains(i)) {
        events.add(Story.event(WAY.get(i)));
      }
    }
    var taken = Story.run(events);
    LocalDate day = LocalDate.of(2023, 7, 1);
    ProcessState state =
        taken.isEmpty()
            ? Story.begin().state(day)
            : taken.get(taken.size() - 1).result().state(day);

    assertThat(state == ProcessState.CERTIFIED).isEqualTo(leftOut.isEmpty());
  }

  @Provide("left out")
  Arbitrary<Set<Integer>> leftOut() {
    return Arbitraries.integers().between(0, WAY.size() - 1).set().ofMaxSize(WAY.size());
  }

  @Property(tries = 500)
  void aRefusedStepChangesNothingAndNamesAGuard(@ForAll("stories") List<ProcessEvent> events) {
    CertificationProcess process = Story.begin();
    for (ProcessEvent event : events) {
      Transition<CertificationProcess, ProcessStep, ProcessGuard> taken = process.apply(event);
      if (taken.accepted()) {
        assertThat(taken.step()).isNotNull();
        assertThat(taken.result().history()).hasSize(process.history().size() + 1);
      } else {
        assertThat(taken.step()).isNull();
        assertThat(taken.result()).isSameAs(process);
      }
      process = taken.result();
    }
  }
}
