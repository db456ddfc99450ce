package io.asirules.criteriadata.exchange.json;

import io.asirules.criteriadata.catalog.AssuranceFacts;
import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.certification.AuditCheck;
import io.asirules.criteriadata.certification.AuditProblem;
import io.asirules.criteriadata.exchange.input.AuditNames;
import io.asirules.criteriadata.exchange.input.Audits;
import io.asirules.criteriadata.internal.JsonCursor;
import io.asirules.criteriadata.words.AuditWords;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.Certificate;
import io.asirules.model.audit.CertificateLevel;
import io.asirules.model.audit.CriterionPart;
import io.asirules.model.audit.Finding;
import io.asirules.model.audit.Severity;
import io.asirules.model.scope.ScopeKind;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.Standard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Audits written as JSON. The fields are called as the columns of the table, and there are more.
 * Safe for use by many threads.
 */
public final class JsonAudits {

  private final AuditNames names;
  private final AuditCheck check;
  private final AssuranceFacts facts;

  /**
   * Creates a reader.
   *
   * @param catalogue the editions that input may name
   */
  public JsonAudits(Catalogue catalogue) {
    this.names = new AuditNames(catalogue);
    this.check = new AuditCheck(catalogue);
    this.facts = catalogue.assurance();
  }

  /**
   * Reads audits.
   *
   * @param content UTF-8 bytes
   * @return the audits, at least one
   * @throws InputException with place, problem and what would do
   */
  public Audits read(byte[] content) {
    JsonCursor root = JsonCursor.parse(content).allowing("$schema", "as_of", "audits");
    root.text("$schema", "");
    LocalDate asOf = root.date("as_of");
    List<AuditRecord> records = records(root);
    if (records.isEmpty()) {
      throw new InputException("/audits", "there is no audit; expected at least one");
    }
    return new Audits(asOf, records);
  }

  private List<AuditRecord> records(JsonCursor root) {
    List<AuditRecord> records = new ArrayList<>();
    Map<List<String>, String> places = new HashMap<>();
    root.at("audits");
    for (JsonCursor json : root.items("audits")) {
      AuditRecord record = audit(json);
      String first =
          places.putIfAbsent(List.of(record.entity(), record.standard().standard()), json.place());
      if (first != null) {
        throw json.problem(
            "'"
                + Spelling.shown(record.entity())
                + "' has an audit of this standard at "
                + first
                + " already");
      }
      records.add(record);
    }
    return records;
  }

  private AuditRecord audit(JsonCursor json) {
    json.allowing(
        "entity",
        "standard",
        "regime",
        "audit_type",
        "mode",
        "audit_start",
        "audit_end",
        "issue_date",
        "certificate_held",
        "certificate",
        "joined",
        "scope",
        "activities",
        "ps_certificate_held",
        "other_unit_ps_certified",
        "findings");
    JsonCursor edition = json.at("standard");
    Standard standard = names.standard(edition.name(), edition::problem);
    JsonCursor regime = json.at("regime");
    JsonCursor type = json.at("audit_type");
    AuditRecord.Builder record =
        AuditRecord.builder(
            json.at("entity").name(),
            standard.id(),
            AuditWords.regime(regime.text(), regime::problem),
            AuditWords.type(type.text(), type::problem),
            json.at("audit_end").date());
    JsonCursor mode = json.find("mode");
    if (mode != null) {
      record.mode(AuditWords.mode(mode.text(), mode::problem));
    }
    record.start(json.date("audit_start"));
    requireSound(json, "audit_start", record);
    Boolean held = json.flag("certificate_held");
    record.certificateHeld(Boolean.TRUE.equals(held));
    JsonCursor certificate = json.find("certificate");
    if (certificate != null) {
      if (Boolean.FALSE.equals(held)) {
        throw certificate.problem("is described although 'certificate_held' is false");
      }
      record.certificate(certificate(certificate));
    }
    record.issue(json.date("issue_date"));
    requireSound(json, "issue_date", record);
    situation(json, record);
    for (JsonCursor finding : json.items("findings")) {
      findings(finding, standard, json.at("audit_end").date()).forEach(record::finding);
    }
    AuditRecord made = record.build();
    check
        .problem(made)
        .ifPresent(
            problem -> {
              throw json.at(field(problem.part())).problem(problem.problem());
            });
    return made;
  }

  private static void requireSound(JsonCursor json, String field, AuditRecord.Builder record) {
    if (json.has(field)) {
      json.at(field).check(record::build);
    }
  }

  private static void situation(JsonCursor json, AuditRecord.Builder record) {
    record
        .joined(json.date("joined"))
        .performanceStandard(json.flag("ps_certificate_held"))
        .otherUnitCertified(json.flag("other_unit_ps_certified"));
    JsonCursor scope = json.find("scope");
    if (scope != null) {
      record.scope(scope.word(ScopeKind.class, "scope"));
    }
    if (json.has("activities")) {
      List<SupplyChainActivity> activities = new ArrayList<>();
      for (JsonCursor activity : json.items("activities")) {
        activities.add(activity.word(SupplyChainActivity.class, "activity"));
      }
      record.activities(activities);
    }
  }

  private Certificate certificate(JsonCursor json) {
    json.allowing("level", "issue", "expiry");
    CertificateLevel level = json.at("level").word(CertificateLevel.class, "level");
    LocalDate issue = json.at("issue").date();
    LocalDate expiry = json.date("expiry");
    if (expiry == null) {
      return new Certificate(level, issue, facts.lastDay(level, issue));
    }
    return json.at("expiry").check(() -> new Certificate(level, issue, expiry));
  }

  private List<Finding> findings(JsonCursor json, Standard standard, LocalDate end) {
    json.allowing("finding", "severity", "site", "opened", "closed", "exempted");
    JsonCursor named = json.at("finding");
    JsonCursor severity = json.at("severity");
    Severity grave = AuditWords.severity(severity.text(), severity::problem);
    LocalDate opened = json.date("opened");
    if (opened != null && opened.isAfter(end)) {
      throw json.at("opened").problem(opened + " is after the audit's end on " + end);
    }
    LocalDate closed = json.date("closed");
    List<Finding> findings = new ArrayList<>();
    for (CriterionPart part : names.parts(standard, named.text(), named::problem)) {
      Finding.Builder finding =
          Finding.builder(part, grave)
              .site(json.text("site", ""))
              .opened(opened)
              .closed(closed)
              .exempted(Boolean.TRUE.equals(json.flag("exempted")));
      findings.add(made(json, finding));
    }
    return findings;
  }

  private static Finding made(JsonCursor json, Finding.Builder finding) {
    try {
      return finding.build();
    } catch (AsiException e) {
      throw json.at("closed").problem(Objects.requireNonNull(e.getMessage()));
    }
  }

  private static String field(AuditProblem.Part part) {
    return switch (part) {
      case STANDARD -> "standard";
      case REGIME -> "regime";
      case START -> "audit_start";
      case END -> "audit_end";
      case FINDING -> "findings";
    };
  }
}
