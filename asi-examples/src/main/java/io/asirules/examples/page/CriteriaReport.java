package io.asirules.examples.page;

import io.asirules.criteriadata.exchange.StampLine;
import io.asirules.criteriadata.exchange.csv.Csv;
import io.asirules.criteriadata.exchange.json.Json;
import io.asirules.model.Language;
import io.asirules.model.assessment.Applicability;
import io.asirules.model.assessment.ApplicabilityStatus;
import io.asirules.model.scope.Circumstance;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.Reference;
import io.asirules.model.standard.Standard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The applicability statement in its forms. */
public record CriteriaReport(
    Standard standard,
    LocalDate asOf,
    Set<SupplyChainActivity> activities,
    Map<Circumstance, Boolean> circumstances,
    Map<Criterion, Applicability> results,
    StampLine stamp,
    Language language) {

  private Map<ApplicabilityStatus, Integer> summary() {
    Map<ApplicabilityStatus, Integer> counts = new EnumMap<>(ApplicabilityStatus.class);
    for (ApplicabilityStatus status : ApplicabilityStatus.values()) {
      counts.put(status, 0);
    }
    results.values().forEach(result -> counts.merge(result.status(), 1, Integer::sum));
    return counts;
  }

  private String ref(Criterion criterion) {
    return Reference.of(standard.id(), criterion.id()).toString();
  }

  private String title(Criterion criterion) {
    return criterion.title().value().in(language);
  }

  public String json() {
    List<Object> rows = new ArrayList<>();
    results.forEach(
        (criterion, result) -> {
          Map<String, Object> applicability = new LinkedHashMap<>();
          applicability.put("status", result.status().name());
          applicability.put("reason", result.reason().text(language));
          applicability.put("code", result.reason().code().name());
          applicability.put("level", result.level().name());
          Map<String, Object> row = new LinkedHashMap<>();
          row.put("ref", ref(criterion));
          row.put("title", title(criterion));
          row.put("applicability", applicability);
          rows.add(row);
        });
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("stamp", stamp.fields());
    root.put("standard", standard.id().toString());
    root.put("asOf", asOf.toString());
    root.put("activities", activities.stream().map(Enum::name).toList());
    root.put("circumstances", circumstances);
    root.put("criteria", rows);
    root.put("summary", summary());
    return Json.text(root);
  }

  public String csv() {
    Csv csv =
        new Csv()
            .ending(StampLine.COLUMNS)
            .row("ref", "title", "status", "level", "code", "reason")
            .ending(stamp.cells());
    results.forEach(
        (criterion, result) ->
            csv.row(
                ref(criterion),
                title(criterion),
                result.status(),
                result.level(),
                result.reason().code(),
                result.reason().text(language)));
    return csv.toString();
  }

  public String table() {
    StringBuilder page = new StringBuilder();
    String stated =
        activities.isEmpty()
            ? "activities not stated"
            : String.join(", ", activities.stream().map(Enum::name).toList());
    TextLayout.wrap(page, "", 0, standard.id() + " as of " + asOf + ": " + stated);
    circumstances.forEach(
        (circumstance, present) ->
            page.append("  ").append(circumstance).append(present ? ": yes\n" : ": no\n"));
    page.append('\n');
    results.forEach(
        (criterion, result) -> {
          page.append(TextLayout.pad(criterion.id().value(), 6))
              .append(TextLayout.pad(TextLayout.cut(title(criterion), 65), 67))
              .append(TextLayout.pad(result.status().name(), 16))
              .append(result.level())
              .append('\n');
          TextLayout.wrap(page, " ".repeat(8), 8, result.reason().text(language));
        });
    page.append('\n');
    summary().forEach((status, n) -> page.append(status).append(": ").append(n).append('\n'));
    page.append('\n');
    TextLayout.wrap(page, "", 0, stamp.text(language));
    return page.toString();
  }
}
