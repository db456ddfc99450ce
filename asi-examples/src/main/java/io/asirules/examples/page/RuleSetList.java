package io.asirules.examples.page;

import io.asirules.criteriadata.exchange.csv.Csv;
import io.asirules.criteriadata.exchange.json.Json;
import io.asirules.model.standard.StandardId;
import io.asirules.rules.AsiRules;
import io.asirules.rules.RuleSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rule sets in their forms. */
public final class RuleSetList {

  private static final int NAME = 26;
  private static final int STATUS = 12;
  private static final int RULES = 7;
  private static final int HASH = 10;

  private final AsiRules rules;

  public RuleSetList(AsiRules rules) {
    this.rules = rules;
  }

  private int count(RuleSet set) {
    return rules.rules(set.coordinate()).size();
  }

  /** The fields of a rule set as JSON. */
  static Map<String, @Nullable Object> fields(RuleSet set) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("coordinate", set.coordinate());
    fields.put("id", set.id());
    fields.put("version", set.version());
    fields.put("status", set.status().name());
    fields.put("supersededBy", set.supersededBy());
    fields.put("since", set.since() == null ? null : set.since().toString());
    fields.put("editions", set.editions().stream().map(StandardId::toString).toList());
    fields.put("otherEditions", set.otherEditions());
    fields.put("packages", set.packages());
    fields.put("sha256", set.sha256());
    return fields;
  }

  public String json() {
    List<Object> rows = new ArrayList<>();
    for (RuleSet set : rules.ruleSets()) {
      Map<String, @Nullable Object> row = fields(set);
      row.put("rules", count(set));
      rows.add(row);
    }
    return Json.text(Map.of("ruleSets", rows));
  }

  public String csv() {
    Csv csv = Csv.of("rule_set,status,superseded_by,since,editions,packages,rules,sha256");
    for (RuleSet set : rules.ruleSets()) {
      csv.row(
          set,
          set.status(),
          Objects.requireNonNullElse(set.supersededBy(), ""),
          Objects.requireNonNullElse(set.since(), ""),
          RulesPage.editions(set),
          String.join(" ", set.packages()),
          count(set),
          set.sha256());
    }
    return csv.toString();
  }

  public String markdown() {
    StringBuilder page = new StringBuilder("# Rule sets\n\n");
    page.append("| rule set | status | editions | packages | rules | SHA-256 |\n");
    page.append("|---|---|---|---|---|---|\n");
    for (RuleSet set : rules.ruleSets()) {
      page.append("| ").append(set);
      page.append(" | ").append(RulesPage.status(set));
      page.append(" | ").append(RulesPage.editions(set));
      page.append(" | ").append(String.join(", ", set.packages()));
      page.append(" | ").append(count(set));
      page.append(" | `").append(set.sha256()).append("` |\n");
    }
    return page.toString();
  }

  public String table() {
    StringBuilder page = new StringBuilder();
    page.append(TextLayout.pad("rule set", NAME))
        .append(TextLayout.pad("status", STATUS))
        .append(TextLayout.pad("rules", RULES))
        .append(TextLayout.pad("SHA-256", HASH))
        .append("decides for\n");
    for (RuleSet set : rules.ruleSets()) {
      String line =
          TextLayout.pad(set.coordinate(), NAME)
              + TextLayout.pad(RulesPage.status(set), STATUS)
              + TextLayout.pad("" + count(set), RULES)
              + TextLayout.pad(set.sha256().substring(0, 8), HASH);
      TextLayout.wrap(page, line, NAME + STATUS + RULES + HASH, RulesPage.editions(set));
    }
    page.append('\n');
    TextLayout.wrap(
        page,
        "",
        0,
        "A version in work may still change: results name its hash. asi rules COORDINATE prints"
            + " its rules; --rules COORDINATE of asi assess and asi gap pins one.");
    return page.toString();
  }
}
