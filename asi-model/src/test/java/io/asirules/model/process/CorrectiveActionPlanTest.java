package io.asirules.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.assessment.Reason;
import io.asirules.model.audit.Severity;
import io.asirules.model.certification.CorrectiveAction;
import io.asirules.model.standard.CriterionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectiveActionPlanTest {

  private static final LocalDate END = LocalDate.of(2025, 1, 31);
  private static final CorrectiveAction REQUIRED =
      new CorrectiveAction(CriterionId.of("5.3"), Severity.MAJOR_NC, null, null, null);

  private static CorrectiveActionPlan.Step step(ActionState to, int day, String... evidence) {
    return new CorrectiveActionPlan.Step(to, END.plusDays(day), "A. Berg", List.of(evidence));
  }

  private static CorrectiveActionPlan plan(CorrectiveActionPlan.Step... steps) {
    return new CorrectiveActionPlan(
        REQUIRED, END, "A. Berg", END.plusDays(90), "Cause", "Action", List.of(steps));
  }

  private static CorrectiveActionPlan done() {
    return plan(
        step(ActionState.PLANNED, 10),
        step(ActionState.PLANNED, 15),
        step(ActionState.APPROVED, 20),
        step(ActionState.DONE, 60, "minutes.pdf", "photo.jpg"),
        step(ActionState.VERIFIED, 80, "photo.jpg", "visit.pdf"));
  }

  @Test
  void theLastStepTellsTheState() {
    assertThat(plan().state()).isEqualTo(ActionState.OPEN);
    assertThat(done().state()).isEqualTo(ActionState.VERIFIED);
  }

  @Test
  void aStateIsReachedOnItsFirstDay() {
    assertThat(done().reached(ActionState.OPEN)).isEqualTo(END);
    assertThat(done().reached(ActionState.PLANNED)).isEqualTo(END.plusDays(10));
    assertThat(plan().reached(ActionState.DONE)).isNull();
  }

  @Test
  void evidenceIsToldOnce() {
    assertThat(done().evidence()).containsExactly("minutes.pdf", "photo.jpg", "visit.pdf");
  }

  @Test
  void aPlanOfAnEarlierDayKnowsNothingOfWhatCameLater() {
    assertThat(done().asOf(END.plusDays(60)).state()).isEqualTo(ActionState.DONE);
    assertThat(done().asOf(END.plusDays(59)).state()).isEqualTo(ActionState.APPROVED);
    CorrectiveActionPlan before = done().asOf(END);
    assertThat(before.state()).isEqualTo(ActionState.OPEN);
    assertThat(before.owner()).isEmpty();
    assertThat(before.rootCause()).isEmpty();
    assertThat(before.action()).isEmpty();
    assertThat(before.due()).isNull();
  }

  @Test
  void aPlanKeepsWhatItWasMadeOf() {
    List<CorrectiveActionPlan.Step> steps = new ArrayList<>(done().steps());
    CorrectiveActionPlan plan = new CorrectiveActionPlan(REQUIRED, END, "", null, "", "", steps);
    steps.clear();

    assertThat(plan.steps()).hasSize(5);
  }

  @ParameterizedTest
  @CsvSource({
    "PLAN_OVERDUE, true",
    "COMPLETION_OVERDUE, true",
    "OWN_DUE_DATE_PASSED, true",
    "PLAN_LATE, false",
    "MINOR_BEYOND_EXPECTATION, false"
  })
  void onlyAPassedDayIsOverdue(ActionNoticeCode code, boolean overdue) {
    ActionStatus status = new ActionStatus(plan(), END, List.of(Reason.of(code, List.of(), null)));

    assertThat(status.isOverdue()).isEqualTo(overdue);
    assertThat(new ActionStatus(plan(), END, List.of()).isOverdue()).isFalse();
  }
}
