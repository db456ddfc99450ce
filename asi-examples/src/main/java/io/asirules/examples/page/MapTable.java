package io.asirules.examples.page;

import io.asirules.criteriadata.exchange.result.StampLine;
import io.asirules.model.Language;
import io.asirules.model.mapping.MappingPath;
import io.asirules.model.mapping.MappingRow;
import io.asirules.model.mapping.Relation;
import io.asirules.model.mapping.VersionMapping;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mapping as a page for a terminal. */
public final class MapTable {

  private final VersionMapping mapping;
  private final Standard from;
  private final Standard to;
  private final List<StandardId> route;
  private final StampLine stamp;
  private final Language language;

  public MapTable(
      VersionMapping mapping,
      Standard from,
      Standard to,
      List<StandardId> route,
      StampLine stamp,
      Language language) {
    this.mapping = mapping;
    this.from = from;
    this.to = to;
    this.route = route;
    this.stamp = stamp;
    this.language = language;
  }

  private String word(String en, String zh) {
    return language == Language.ZH ? zh : en;
  }

  public String table() {
    StringBuilder page = new StringBuilder();
    TextLayout.wrap(
        page,
        "",
        0,
        from.version().title().in(language) + " → " + to.version().title().in(language));
    TextLayout.wrap(
        page,
        "",
        0,
        word("Route: ", "路径：")
            + String.join(" → ", route.stream().map(StandardId::toString).toList())
            + word(". ", "。")
            + counted(from)
            + word(" on one side, ", "；")
            + counted(to)
            + word(" on the other.", "。"));
    Map<Relation, Integer> counts = new EnumMap<>(Relation.class);
    for (MappingPath path : mapping.paths()) {
      counts.merge(path.relation(), 1, Integer::sum);
    }
    counts.forEach((relation, n) -> page.append(String.format("%4d  %s%n", n, relation)));
    page.append('\n');
    for (MappingPath path : mapping.paths()) {
      path(page, path);
    }
    page.append('\n');
    TextLayout.wrap(page, "", 0, stamp.text(language));
    return page.toString().replace(System.lineSeparator(), "\n");
  }

  /** Modules whose criteria are not known are counted as such. */
  private String counted(Standard standard) {
    int criteria = standard.criteria().size();
    int modules = standard.mappable().size() - criteria;
    String named = standard.id() + word(": ", "：") + criteria + word(" criteria", "条准则");
    return modules == 0 ? named : named + word(" and ", "和") + modules + word(" modules", "个模块");
  }

  private void path(StringBuilder page, MappingPath path) {
    String ends = TextLayout.pad(text(path.source()), 22) + "→ " + text(path.target());
    page.append(TextLayout.pad(ends, 46))
        .append(path.relation())
        .append("  ")
        .append(path.level())
        .append(
            path.isInferred()
                ? path.inferencesUsed()
                    ? word("  inferred from titles", "  据标题推断")
                    : word("  inferred from titles, not used", "  据标题推断，未采用")
                : "")
        .append('\n');
    if (path.source() != null) {
      TextLayout.wrap(page, "      ", 6, from.heading(path.source(), language));
    }
    if (path.target() != null) {
      TextLayout.wrap(page, "    → ", 6, to.heading(path.target(), language));
    }
    for (MappingRow row : path.steps()) {
      StringBuilder reason = new StringBuilder();
      if (path.steps().size() > 1) {
        reason
            .append(row.source() == null ? "-" : row.source())
            .append(' ')
            .append(row.relation())
            .append(' ')
            .append(row.target() == null ? "-" : row.target())
            .append(word(" in ", "，"))
            .append(row.to())
            .append(word(": ", "："));
      }
      reason.append(row.rationale().in(language));
      if (row.coverage() != null) {
        reason.append(word(" ", "")).append(row.coverage().in(language));
      }
      TextLayout.wrap(page, "      * ", 8, reason.toString());
    }
  }

  private static String text(@Nullable CriterionId id) {
    return id == null ? "-" : id.value();
  }
}
