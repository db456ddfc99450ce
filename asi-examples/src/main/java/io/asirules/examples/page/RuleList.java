package io.asirules.examples.page;

import io.asirules.criteriadata.exchange.csv.Csv;
import io.asirules.criteriadata.exchange.json.Json;
import io.asirules.rules.RuleSet;
import io.asirules.rules.RuleText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of one rule set in their forms. */
public record RuleList(RuleSet set, List<RuleText> rules) {

  public String json() {
    List<Object> rows = new ArrayList<>();
    for (RuleText rule : rules) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("name", rule.name());
      row.put("package", rule.packageName());
      row.put("file", rule.file());
      row.put("line", rule.line());
      row.put("condition", rule.condition());
      row.put("consequence", rule.consequence());
      row.put("outcomes", rule.outcomes());
      row.put("code", rule.code());
      rows.add(row);
    }
    Map<String, @Nullable Object> root = new LinkedHashMap<>();
    root.put("ruleSet", RuleSetList.fields(set));
    root.put("rules", rows);
    return Json.text(root);
  }

  public String csv() {
    Csv csv = Csv.of("rule,package,file,line,condition,outcomes,code,consequence,rule_set");
    for (RuleText rule : rules) {
      csv.row(
          rule.name(),
          rule.packageName(),
          rule.file(),
          rule.line(),
          rule.condition(),
          String.join(" ", rule.outcomes()),
          rule.code(),
          rule.consequence(),
          set);
    }
    return csv.toString();
  }

  public String markdown() {
    StringBuilder page = new StringBuilder("# ").append(set).append("\n\n");
    page.append(RulesPage.head(set)).append("\n\nSHA-256 `").append(set.sha256()).append("`\n");
    String before = "";
    for (RuleText rule : rules) {
      if (!rule.packageName().equals(before)) {
        page.append("\n## ").append(rule.packageName()).append('\n');
        before = rule.packageName();
      }
      page.append("\n### ").append(rule.name()).append("\n\n");
      page.append(rule.line()).append(" · `").append(rule.file()).append("`\n\n```\nwhen\n");
      rule.condition().lines().forEach(line -> page.append("  ").append(line).append('\n'));
      page.append("then\n  ").append(rule.consequence()).append("\n```\n");
    }
    return page.toString();
  }

  public String table() {
    StringBuilder page = new StringBuilder();
    TextLayout.wrap(page, "", 0, set + ": " + RulesPage.head(set));
    page.append("SHA-256 ").append(set.sha256()).append('\n');
    for (RuleText rule : rules) {
      page.append('\n');
      TextLayout.wrap(page, "", 0, rule.name());
      TextLayout.wrap(page, "  ", 2, rule.line() + "; " + rule.file());
      String mark = "  when  ";
      for (String line : rule.condition().lines().toList()) {
        TextLayout.wrap(page, mark, 8, line);
        mark = " ".repeat(8);
      }
      TextLayout.wrap(page, "  then  ", 8, RulesPage.says(rule));
    }
    return page.toString();
  }
}
