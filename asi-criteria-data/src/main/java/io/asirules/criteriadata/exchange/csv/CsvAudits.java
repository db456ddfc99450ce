package io.asirules.criteriadata.exchange.csv;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.certification.AuditCheck;
import io.asirules.criteriadata.certification.AuditProblem;
import io.asirules.criteriadata.exchange.input.AuditNames;
import io.asirules.criteriadata.exchange.input.Audits;
import io.asirules.criteriadata.internal.CsvTable;
import io.asirules.criteriadata.words.AuditWords;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import io.asirules.model.audit.AssuranceRegime;
import io.asirules.model.audit.AuditMode;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.AuditType;
import io.asirules.model.audit.CriterionPart;
import io.asirules.model.audit.Finding;
import io.asirules.model.audit.Severity;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Audits written as a table: a row for each finding, one row for an entity without any. Safe for
 * use by many threads.
 */
public final class CsvAudits {

  /** The columns, in the order in which they are usually written. */
  public static final List<String> COLUMNS =
      List.of(
          "entity",
          "standard",
          "regime",
          "audit_type",
          "audit_end",
          "issue_date",
          "certificate_held",
          "site",
          "finding",
          "severity",
          "exempted",
          "mode");

  private final AuditNames names;
  private final AuditCheck check;

  /**
   * Creates a reader.
   *
   * @param catalogue the editions that input may name
   */
  public CsvAudits(Catalogue catalogue) {
    this.names = new AuditNames(catalogue);
    this.check = new AuditCheck(catalogue);
  }

  /** What all rows of an audit must say alike. */
  private record Described(
      StandardId standard,
      AssuranceRegime regime,
      AuditType type,
      LocalDate end,
      @Nullable LocalDate issue,
      boolean held,
      AuditMode mode) {

    /** Returns the first column in which another row says something else, or null. */
    @Nullable String difference(Described other) {
      Map<String, Boolean> same = new LinkedHashMap<>();
      same.put("standard", standard.equals(other.standard));
      same.put("regime", regime == other.regime);
      same.put("audit_type", type == other.type);
      same.put("audit_end", end.equals(other.end));
      same.put("issue_date", Objects.equals(issue, other.issue));
      same.put("certificate_held", held == other.held);
      same.put("mode", mode == other.mode);
      return same.entrySet().stream()
          .filter(column -> !column.getValue())
          .map(Map.Entry::getKey)
          .findFirst()
          .orElse(null);
    }

    AuditRecord.Builder begin(CsvTable.Row row) {
      AuditRecord.Builder record =
          AuditRecord.builder(row.cell("entity"), standard, regime, type, end)
              .certificateHeld(held)
              .mode(mode)
              .issue(issue);
      try {
        record.build();
      } catch (AsiException e) {
        // Only the date of issue can be out of order in a table.
        throw row.problem("issue_date", String.valueOf(e.getMessage()));
      }
      return record;
    }
  }

  /** The rows of one entity and standard. */
  private static final class Audit {
    private final CsvTable.Row first;
    private final Standard standard;
    private final Described described;
    private final AuditRecord.Builder record;
    private CsvTable.@Nullable Row withoutFinding;
    private boolean hasFindings;

    Audit(CsvTable.Row first, Standard standard, Described described) {
      this.first = first;
      this.standard = standard;
      this.described = described;
      this.record = described.begin(first);
    }
  }

  /**
   * Reads a table.
   *
   * @param content UTF-8 bytes, with or without byte order mark
   * @return the audits, at least one; a table names no day for which they are to be decided
   * @throws InputException with place, problem and what would do
   */
  public Audits read(byte[] content) {
    Map<List<String>, Audit> audits = new LinkedHashMap<>();
    for (CsvTable.Row row : CsvTable.parse(content, COLUMNS).rows()) {
      String entity = row.cell("entity");
      if (entity.isEmpty()) {
        throw row.problem("entity", "is empty; expected who was audited");
      }
      Standard standard = names.standard(row.cell("standard"), p -> row.problem("standard", p));
      Described described = described(row, standard);
      // An entity may have a Performance Standard and a Chain of Custody audit in one file.
      List<String> key = List.of(entity, standard.id().standard());
      Audit audit = audits.computeIfAbsent(key, fresh -> new Audit(row, standard, described));
      requireSame(audit, row, described);
      finding(audit, row);
    }
    List<AuditRecord> records = new ArrayList<>();
    audits.values().forEach(audit -> records.add(finish(audit)));
    if (records.isEmpty()) {
      throw new InputException("row 2", "there is no audit; expected at least one");
    }
    return new Audits(null, records);
  }

  private static Described described(CsvTable.Row row, Standard standard) {
    return new Described(
        standard.id(),
        AuditWords.regime(row.cell("regime"), p -> row.problem("regime", p)),
        AuditWords.type(row.cell("audit_type"), p -> row.problem("audit_type", p)),
        row.date("audit_end"),
        row.cell("issue_date").isEmpty() ? null : row.date("issue_date"),
        AuditWords.answer(row.cell("certificate_held"), p -> row.problem("certificate_held", p)),
        AuditWords.mode(row.cell("mode"), p -> row.problem("mode", p)));
  }

  private static void requireSame(Audit audit, CsvTable.Row row, Described described) {
    String column = audit.described.difference(described);
    if (column != null) {
      throw row.problem(
          column,
          "'"
              + Spelling.shown(row.cell(column))
              + "' differs from '"
              + Spelling.shown(audit.first.cell(column))
              + "' in row "
              + audit.first.number()
              + "; expected the same in all rows of an audit");
    }
  }

  private void finding(Audit audit, CsvTable.Row row) {
    String exempted = row.cell("exempted");
    boolean exempt =
        !exempted.isEmpty() && AuditWords.answer(exempted, p -> row.problem("exempted", p));
    if (row.cell("finding").isEmpty()) {
      if (!row.cell("severity").isEmpty() || exempt) {
        throw row.problem("finding", "is empty; expected what the severity speaks of, as 5.3a-e");
      }
      if (row.cell("site").isEmpty()) {
        audit.withoutFinding = row;
      }
      return;
    }
    audit.hasFindings = true;
    Severity severity = AuditWords.severity(row.cell("severity"), p -> row.problem("severity", p));
    for (CriterionPart part :
        names.parts(audit.standard, row.cell("finding"), p -> row.problem("finding", p))) {
      audit.record.finding(
          Finding.builder(part, severity).site(row.cell("site")).exempted(exempt).build());
    }
  }

  private AuditRecord finish(Audit audit) {
    if (audit.withoutFinding != null && audit.hasFindings) {
      throw audit.withoutFinding.problem(
          "finding",
          "is empty, but other rows of this audit have findings; expected one, or a site that has"
              + " none");
    }
    AuditRecord record = audit.record.build();
    check
        .problem(record)
        .ifPresent(
            problem -> {
              throw audit.first.problem(column(problem.part()), problem.problem());
            });
    return record;
  }

  private static String column(AuditProblem.Part part) {
    return switch (part) {
      case STANDARD -> "standard";
      case REGIME -> "regime";
      case START, END -> "audit_end";
      case FINDING -> "finding";
    };
  }
}
