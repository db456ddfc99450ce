package io.asirules.examples.page;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.exchange.json.Json;
import io.asirules.criteriadata.exchange.result.StampLine;
import io.asirules.model.Language;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.EditionContent;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Principle;
import io.asirules.model.standard.SectionKind;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardStatus;
import io.asirules.model.standard.StandardVersion;
import io.asirules.rules.AsiRules;
import io.asirules.rules.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The editions in their forms: dates, how well their data are known, which rules decide. */
public final class StandardList {

  private static final int NAME = 14;

  private StandardList() {}

  private static StampLine stamp(Catalogue catalogue) {
    return StampLine.ofData(catalogue.stamp(), catalogue.overlays());
  }

  /**
   * Lists the editions for machines.
   *
   * @param rules rules and catalogue
   * @param day the day that counts
   * @return JSON
   */
  public static String json(AsiRules rules, LocalDate day) {
    Catalogue catalogue = rules.catalogue();
    List<Object> rows = new ArrayList<>();
    for (Standard standard : catalogue.standards()) {
      StandardVersion version = standard.version();
      Map<String, @Nullable Object> row = new LinkedHashMap<>();
      row.put("id", standard.id().toString());
      row.put("title", version.title().en());
      row.put("status", version.status().name());
      row.put("content", version.content().name());
      row.put("published", text(version.published(), null));
      row.put("auditableFrom", text(version.auditableFrom(), null));
      row.put("auditableUntil", text(version.auditableUntil(), null));
      row.put("consultation", consultation(version));
      row.put("replacedBy", version.replacedBy() == null ? null : version.replacedBy().toString());
      row.put("auditable", auditable(catalogue, standard, day));
      row.put("current", isCurrent(catalogue, standard, day));
      row.put("criteria", hasCriteria(standard) ? standard.criteria().size() : null);
      row.put("requirements", hasCriteria(standard) ? standard.requirements().size() : null);
      row.put("levels", EvidenceLevels.of(standard));
      row.put("ruleSet", RuleSetList.fields(rules.ruleSet(standard.id())));
      rows.add(row);
    }
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("stamp", stamp(catalogue).fields());
    root.put("asOf", day.toString());
    root.put("standards", rows);
    return Json.text(root);
  }

  private static @Nullable Map<String, Object> consultation(StandardVersion version) {
    if (version.consultation() == null) {
      return null;
    }
    Map<String, Object> window = new LinkedHashMap<>();
    window.put("from", version.consultation().value().from().toString());
    window.put("until", version.consultation().value().until().toString());
    return window;
  }

  private static boolean hasCriteria(Standard standard) {
    return standard.version().content() == EditionContent.CRITERIA;
  }

  /**
   * Lists the editions for people.
   *
   * @param rules rules and catalogue
   * @param day the day that counts
   * @return the page
   */
  public static String table(AsiRules rules, LocalDate day) {
    Catalogue catalogue = rules.catalogue();
    StringBuilder page = new StringBuilder();
    for (Standard standard : catalogue.standards()) {
      StandardVersion version = standard.version();
      page.append(standard.id()).append("  ").append(version.title().in(Language.EN)).append('\n');
      line(page, "status", version.status().name());
      line(page, "published", text(version.published(), "not known"));
      line(page, "auditable", audits(catalogue, standard, day));
      if (version.consultation() != null) {
        line(
            page,
            "consultation",
            version.consultation().value().from()
                + " to "
                + version.consultation().value().until());
      }
      if (version.replacedBy() != null) {
        line(page, "replaced by", version.replacedBy().toString());
      }
      line(page, "holds", holds(standard));
      line(page, "evidence", shares(EvidenceLevels.of(standard)));
      RuleSet set = rules.ruleSet(standard.id());
      line(page, "rules", set + ", " + RulesPage.status(set));
      page.append('\n');
    }
    TextLayout.wrap(page, "", 0, stamp(catalogue).text(Language.EN));
    return page.toString();
  }

  private static String audits(Catalogue catalogue, Standard standard, LocalDate day) {
    StandardVersion version = standard.version();
    if (version.status() == StandardStatus.DRAFT) {
      return "no, a draft";
    }
    Boolean auditable = auditable(catalogue, standard, day);
    String audits =
        auditable == null ? "not known" : (auditable ? "yes" : "no") + " (as of " + day + ")";
    return audits
        + (isCurrent(catalogue, standard, day) ? ", current" : "")
        + ", from "
        + text(version.auditableFrom(), "not known")
        + " until "
        + text(version.auditableUntil(), "not stated");
  }

  private static String holds(Standard standard) {
    if (hasCriteria(standard)) {
      return standard.criteria().size()
          + " criteria in "
          + standard.principles().size()
          + (standard.principles().stream().allMatch(each -> each.kind() == SectionKind.PRINCIPLE)
              ? " principles, "
              : " sections, ")
          + standard.requirements().size()
          + " requirements";
    }
    if (standard.principles().isEmpty()) {
      return "its name and dates";
    }
    List<String> parts = new ArrayList<>();
    for (Principle part : standard.principles()) {
      String title = part.title().value().in(Language.EN);
      parts.add(
          part.kind() == SectionKind.MAIN_DOCUMENT ? title : part.label(Language.EN) + " " + title);
    }
    return "its structure; criteria not known: " + String.join("; ", parts);
  }

  private static void line(StringBuilder page, String name, @Nullable String value) {
    TextLayout.wrap(page, "  " + TextLayout.pad(name, NAME), NAME + 2, String.valueOf(value));
  }

  private static String shares(Map<EvidenceLevel, Integer> levels) {
    int all = levels.values().stream().mapToInt(Integer::intValue).sum();
    List<String> shares = new ArrayList<>();
    levels.forEach(
        (level, n) -> {
          if (n > 0) {
            shares.add(level + " " + n + " (" + Math.round(100.0 * n / all) + "%)");
          }
        });
    return String.join(", ", shares);
  }

  private static boolean isCurrent(Catalogue catalogue, Standard standard, LocalDate day) {
    return catalogue
        .current(standard.id().scheme() + ":" + standard.id().standard(), day)
        .map(current -> current.id().equals(standard.id()))
        .orElse(false);
  }

  /** Null where the dates known do not tell. */
  private static @Nullable Boolean auditable(
      Catalogue catalogue, Standard standard, LocalDate day) {
    return switch (catalogue.auditable(standard.id(), day)) {
      case YES -> true;
      case NO -> false;
      case UNKNOWN -> null;
    };
  }

  private static @Nullable String text(@Nullable Attested<?> date, @Nullable String unknown) {
    return date == null ? unknown : date.value().toString();
  }
}
