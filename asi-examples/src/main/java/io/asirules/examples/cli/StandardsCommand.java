package io.asirules.examples.cli;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.model.Language;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardVersion;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code asi standards}: the editions that can be assessed against, and how well they are known.
 */
@Command(
    name = "standards",
    mixinStandardHelpOptions = true,
    description = "Lists the editions, their dates, and how well their data are known.")
final class StandardsCommand implements Callable<Integer> {

  @Option(names = "--as-of", paramLabel = "DATE", description = "Day that counts; else today.")
  private @Nullable String asOf;

  @Option(names = "--format", paramLabel = "table|json", description = "Form of the result.")
  private String format = "table";

  private final StringWriter printed;

  StandardsCommand(StringWriter printed) {
    this.printed = printed;
  }

  @Override
  public Integer call() {
    boolean json = Words.format(format, List.of("table", "json")).equals("json");
    LocalDate day = Objects.requireNonNullElseGet(Words.date(asOf), Words::today);
    List<Standard> standards = Catalogue.load().standards();
    Output.write(printed, null, json ? json(standards, day) : table(standards, day));
    return Asi.NOTHING_FOUND;
  }

  private static String json(List<Standard> standards, LocalDate day) {
    List<Object> rows = new ArrayList<>();
    for (Standard standard : standards) {
      StandardVersion version = standard.version();
      Map<String, @Nullable Object> row = new LinkedHashMap<>();
      row.put("id", standard.id().toString());
      row.put("title", version.title().en());
      row.put("status", version.status().name());
      row.put("published", text(version.published(), null));
      row.put("auditableFrom", text(version.auditableFrom(), null));
      row.put("auditableUntil", text(version.auditableUntil(), null));
      row.put("replacedBy", version.replacedBy() == null ? null : version.replacedBy().toString());
      row.put("auditable", auditable(version, day));
      row.put("criteria", standard.criteria().size());
      row.put("requirements", standard.requirements().size());
      row.put("levels", EvidenceLevels.of(standard));
      rows.add(row);
    }
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("asOf", day.toString());
    root.put("standards", rows);
    return Json.text(root);
  }

  private static String table(List<Standard> standards, LocalDate day) {
    StringBuilder page = new StringBuilder();
    for (Standard standard : standards) {
      StandardVersion version = standard.version();
      page.append(TextLayout.pad(standard.id().toString(), 14))
          .append(version.title().in(Language.EN))
          .append('\n');
      Boolean auditable = auditable(version, day);
      String audits =
          auditable == null ? "not known" : (auditable ? "yes" : "no") + " (as of " + day + ")";
      line(page, "status", version.status().name());
      line(page, "published", text(version.published(), "not known"));
      line(
          page,
          "auditable",
          audits
              + ", from "
              + text(version.auditableFrom(), "not known")
              + " until "
              + text(version.auditableUntil(), "not stated"));
      if (version.replacedBy() != null) {
        line(page, "replaced by", version.replacedBy().toString());
      }
      line(
          page,
          "holds",
          standard.criteria().size()
              + " criteria in "
              + standard.principles().size()
              + " principles, "
              + standard.requirements().size()
              + " requirements");
      line(page, "evidence", shares(EvidenceLevels.of(standard)));
      page.append('\n');
    }
    return page.toString();
  }

  private static void line(StringBuilder page, String name, @Nullable String value) {
    TextLayout.wrap(page, "  " + TextLayout.pad(name, 12), 14, String.valueOf(value));
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

  /** Null where the dates known do not tell. */
  private static @Nullable Boolean auditable(StandardVersion version, LocalDate day) {
    return switch (version.auditable(day)) {
      case YES -> true;
      case NO -> false;
      case UNKNOWN -> null;
    };
  }

  private static @Nullable String text(@Nullable Attested<?> date, @Nullable String unknown) {
    return date == null ? unknown : date.value().toString();
  }
}
