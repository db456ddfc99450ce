package io.asirules.rules.internal.document;

import io.asirules.model.assessment.Stamp;
import io.asirules.model.custody.AccountHolder;
import io.asirules.model.document.CarbonFootprint;
import io.asirules.model.document.CocDocument;
import io.asirules.model.document.Delivery;
import io.asirules.model.document.DocumentCheck;
import io.asirules.model.document.DocumentFinding;
import io.asirules.model.document.DocumentUse;
import io.asirules.model.document.DocumentVerdict;
import io.asirules.model.document.RecycledContent;
import io.asirules.model.ledger.MaterialType;
import io.asirules.rules.internal.engine.RuleBase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One check from beginning to end: takes a document apart, lets the rules look, collects. */
public final class DocumentChecker {

  private final Stamp stamp;
  private final Setting setting;
  private final FindingLog log = new FindingLog();

  /**
   * Prepares a check.
   *
   * @param document the document
   * @param use what it is looked at for
   * @param holder the Entity that issues or receives it
   * @param delivery what came with it
   * @param stamp what produces the result, and for which day
   */
  public DocumentChecker(
      CocDocument document, DocumentUse use, AccountHolder holder, Delivery delivery, Stamp stamp) {
    this.stamp = stamp;
    this.setting = new Setting(document, use, holder, delivery, stamp.asOf());
  }

  /**
   * Checks.
   *
   * @param rules the rules
   * @return the check
   */
  public DocumentCheck check(RuleBase rules) {
    try (RuleBase.Session session = rules.open(RuleBase.Question.DOCUMENT)) {
      session.decide(parts());
    }
    List<DocumentFinding> findings = log.sorted();
    DocumentVerdict verdict =
        DocumentVerdict.of(setting.use(), findings.stream().map(DocumentFinding::effect).toList());
    return new DocumentCheck(
        stamp, setting.use(), setting.document().reference(), verdict, findings);
  }

  private List<DocumentPart> parts() {
    CocDocument document = setting.document();
    List<DocumentPart> parts = new ArrayList<>();
    parts.add(new WholeCase(setting, log));
    document.missing().forEach(field -> parts.add(new FieldCase(setting, log, field)));
    parts.add(new CustomerCase(setting, log));
    parts.add(new HolderCase(setting, log));
    figures(parts);
    for (int i = 0; i < document.supplements().size(); i++) {
      parts.add(new SupplementCase(setting, log, i));
    }
    for (int i = 0; i < document.corrections().size(); i++) {
      parts.add(new CorrectionCase(setting, log, i));
    }
    MaterialType material = document.material();
    if (material != null) {
      parts.add(new MaterialCase(setting, log, material));
    }
    if (!setting.issuing()) {
      parts.add(new DeliveryCase(setting, log));
      LocalDate day = setting.day();
      if (day != null && !document.issuer().name().isEmpty()) {
        parts.add(new SupplierCase(setting, log, day));
      }
    }
    return parts;
  }

  private void figures(List<DocumentPart> parts) {
    LocalDate issued = setting.document().issued();
    if (issued != null) {
      parts.add(new DateCase(setting, log, issued));
    }
    BigDecimal coc = setting.document().cocTonnes();
    if (coc != null) {
      parts.add(new MassCase(setting, log, coc));
    }
    RecycledContent content = setting.document().recycledContent();
    if (content != null) {
      parts.add(FigureCase.of(setting, log, content));
    }
    CarbonFootprint footprint = setting.document().carbonFootprint();
    if (footprint != null) {
      parts.add(FigureCase.of(setting, log, footprint));
    }
  }
}
