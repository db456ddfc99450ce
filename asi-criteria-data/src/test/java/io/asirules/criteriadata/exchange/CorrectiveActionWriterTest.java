package io.asirules.criteriadata.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.exchange.csv.CorrectiveActionCsv;
import io.asirules.criteriadata.exchange.json.CorrectiveActionWriter;
import io.asirules.criteriadata.exchange.result.Disclaimer;
import io.asirules.model.Language;
import io.asirules.model.assessment.Argument;
import io.asirules.model.assessment.Reason;
import io.asirules.model.audit.Severity;
import io.asirules.model.certification.CorrectiveAction;
import io.asirules.model.process.ActionNoticeCode;
import io.asirules.model.process.ActionState;
import io.asirules.model.process.ActionStatus;
import io.asirules.model.process.CorrectiveActionPlan;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.Provenance;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CorrectiveActionWriterTest {

  private static final LocalDate END = LocalDate.of(2025, 3, 31);

  private static ActionStatus open() {
    CorrectiveAction required =
        new CorrectiveAction(CriterionId.of("4.1"), Severity.MINOR_NC, null, null, null);
    Reason<ActionNoticeCode> notice =
        Reason.of(
            ActionNoticeCode.PLAN_OVERDUE,
            List.of(Argument.of("2025-06-01"), Argument.of("2025-04-30")),
            Provenance.recalled());
    return new ActionStatus(
        new CorrectiveActionPlan(required, END, "", null, "", "", List.of()),
        LocalDate.of(2025, 6, 1),
        List.of(notice));
  }

  private static ActionStatus done() {
    CorrectiveAction required =
        new CorrectiveAction(
            CriterionId.of("5.3"),
            Severity.MAJOR_NC,
            LocalDate.of(2025, 4, 30),
            LocalDate.of(2025, 9, 30),
            LocalDate.of(2026, 3, 31));
    return new ActionStatus(
        new CorrectiveActionPlan(
            required,
            END,
            "=cmd(), A. Berg",
            LocalDate.of(2025, 12, 1),
            "No \"owner\"",
            "Named one",
            List.of(
                new CorrectiveActionPlan.Step(
                    ActionState.PLANNED, LocalDate.of(2025, 4, 20), "A. Berg", List.of()),
                new CorrectiveActionPlan.Step(
                    ActionState.APPROVED, LocalDate.of(2025, 5, 2), "Auditor", List.of()),
                new CorrectiveActionPlan.Step(
                    ActionState.DONE,
                    LocalDate.of(2025, 10, 2),
                    "A. Berg",
                    List.of("pathway.pdf", "minutes.pdf")))),
        LocalDate.of(2026, 1, 1),
        List.of());
  }

  @Test
  void theTableIsSafeToOpen() {
    assertThat(CorrectiveActionCsv.toCsv(List.of(open(), done())))
        .isEqualTo(
            "criterion,severity,state,overdue,owner,due,root_cause,action,opened,plan_due,"
                + "complete_from,complete_by,planned,approved,done,verified,evidence,notices\r\n"
                + "4.1,MINOR_NC,OPEN,y,,,,,2025-03-31,,,,,,,,,PLAN_OVERDUE\r\n"
                + "5.3,MAJOR_NC,DONE,n,\"'=cmd(), A. Berg\",2025-12-01,\"No \"\"owner\"\"\","
                + "Named one,2025-03-31,2025-04-30,2025-09-30,2026-03-31,2025-04-20,2025-05-02,"
                + "2025-10-02,,pathway.pdf|minutes.pdf,\r\n");
  }

  @Test
  void theJsonHasEveryFieldAndTheDisclaimer() {
    String text = CorrectiveActionWriter.toJson("Acme", List.of(open(), done()), Language.EN);
    JsonNode json = JsonMapper.builder().build().readTree(text);

    assertThat(text).endsWith("}\n");
    assertThat(json.at("/entity").stringValue()).isEqualTo("Acme");
    assertThat(json.at("/disclaimer").stringValue()).isEqualTo(Disclaimer.TEXT.in(Language.EN));
    assertThat(json.at("/actions/0/owner").isNull()).isTrue();
    assertThat(json.at("/actions/0/overdue").booleanValue()).isTrue();
    assertThat(json.at("/actions/0/notices/0/text").stringValue())
        .isEqualTo(
            "No plan by 2025-06-01: overdue since 2025-04-30, one month after the on-site audit.");
    assertThat(json.at("/actions/0/notices/0/level").stringValue()).isEqualTo("RECALLED");
    assertThat(json.at("/actions/1/steps/2/evidence/1").stringValue()).isEqualTo("minutes.pdf");
    assertThat(json.at("/actions/1/completeBy").stringValue()).isEqualTo("2026-03-31");
  }

  @Test
  void whatIsWrittenKeepsItsSchema() {
    for (Language language : Language.values()) {
      String text = CorrectiveActionWriter.toJson("Acme", List.of(open(), done()), language);

      assertThat(Schemas.problems(Schemas.named("corrective-actions"), text)).isEmpty();
    }
  }
}
