package io.asirules.criteriadata.exchange.json;

import io.asirules.criteriadata.exchange.result.Disclaimer;
import io.asirules.model.Language;
import io.asirules.model.certification.CorrectiveAction;
import io.asirules.model.process.ActionStatus;
import io.asirules.model.process.CorrectiveActionPlan;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes corrective actions as JSON, in a fixed order. The form is that of {@code
 * corrective-actions.schema.json}.
 */
public final class CorrectiveActionWriter {

  private CorrectiveActionWriter() {}

  /**
   * Writes JSON.
   *
   * @param entity name of the entity
   * @param actions the actions
   * @param language language of the sentences
   * @return indented JSON that ends with a line feed
   */
  public static String toJson(String entity, List<ActionStatus> actions, Language language) {
    return ResultJson.text(
        language, (shared, json) -> document(shared, json, entity, actions, language));
  }

  private static void document(
      ResultJson shared,
      JsonGenerator json,
      String entity,
      List<ActionStatus> actions,
      Language language) {
    json.writeStartObject();
    json.writeStringProperty("entity", entity);
    json.writeStringProperty("disclaimer", Disclaimer.TEXT.in(language));
    json.writeArrayPropertyStart("actions");
    for (ActionStatus status : actions) {
      action(shared, json, status);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void action(ResultJson shared, JsonGenerator json, ActionStatus status) {
    CorrectiveActionPlan plan = status.plan();
    CorrectiveAction required = plan.required();
    json.writeStartObject();
    json.writeStringProperty("criterion", required.criterion().toString());
    json.writeStringProperty("severity", required.severity().name());
    json.writeStringProperty("state", plan.state().name());
    json.writeStringProperty("asOf", status.asOf().toString());
    json.writeBooleanProperty("overdue", status.isOverdue());
    shared.optional("owner", emptyAsNull(plan.owner()));
    shared.optional("due", day(plan.due()));
    shared.optional("rootCause", emptyAsNull(plan.rootCause()));
    shared.optional("action", emptyAsNull(plan.action()));
    json.writeStringProperty("opened", plan.opened().toString());
    shared.optional("planDue", day(required.planDue()));
    shared.optional("completeFrom", day(required.completeFrom()));
    shared.optional("completeBy", day(required.completeBy()));
    json.writeArrayPropertyStart("steps");
    for (CorrectiveActionPlan.Step step : plan.steps()) {
      json.writeStartObject();
      json.writeStringProperty("to", step.to().name());
      json.writeStringProperty("day", step.day().toString());
      json.writeStringProperty("by", step.by());
      json.writeArrayPropertyStart("evidence");
      step.evidence().forEach(json::writeString);
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    shared.reasons("notices", status.notices());
    json.writeEndObject();
  }

  private static @Nullable String day(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }

  private static @Nullable String emptyAsNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
