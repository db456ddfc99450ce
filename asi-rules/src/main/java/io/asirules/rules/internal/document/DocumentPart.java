package io.asirules.rules.internal.document;

import io.asirules.model.assessment.Argument;
import io.asirules.model.document.DocumentEffect;
import io.asirules.model.document.DocumentField;
import io.asirules.model.document.DocumentReasonCode;
import java.math.BigDecimal;
import java.util.List;

/** Something that the rules look at: a part of a document, with what is known around it. */
public abstract class DocumentPart {

  private final Setting setting;
  private final FindingLog log;

  /** Only for parts of this package. */
  DocumentPart(Setting setting, FindingLog log) {
    this.setting = setting;
    this.log = log;
  }

  final Setting setting() {
    return setting;
  }

  /**
   * Tells what the document is looked at for.
   *
   * @return true when it is about to go out, false when it was received
   */
  public final boolean isIssuing() {
    return setting.issuing();
  }

  /** Where in the document a finding belongs. */
  abstract String field(DocumentReasonCode code);

  /** What the sentence of a finding speaks of. */
  abstract List<Argument> arguments(DocumentReasonCode code);

  /** Which of several parts of its kind this is. */
  int place() {
    return 0;
  }

  /**
   * Records that the document must not be issued or booked.
   *
   * @param rule name of the rule
   * @param code what it found
   */
  public final void stops(String rule, DocumentReasonCode code) {
    add(DocumentEffect.STOPS, rule, code);
  }

  /**
   * Records that something has to be looked up first.
   *
   * @param rule name of the rule
   * @param code what it found
   */
  public final void leavesOpen(String rule, DocumentReasonCode code) {
    add(DocumentEffect.OPEN, rule, code);
  }

  /**
   * Records that something is to be mended.
   *
   * @param rule name of the rule
   * @param code what it found
   */
  public final void advises(String rule, DocumentReasonCode code) {
    add(DocumentEffect.ADVISES, rule, code);
  }

  /**
   * Records a defect of optional data: it stops a document from going out, of one received it
   * advises.
   *
   * @param rule name of the rule
   * @param code what it found
   */
  public final void stopsIssuing(String rule, DocumentReasonCode code) {
    add(isIssuing() ? DocumentEffect.STOPS : DocumentEffect.ADVISES, rule, code);
  }

  /**
   * Records what is not to be acted on.
   *
   * @param rule name of the rule
   * @param code what it says
   */
  public final void notes(String rule, DocumentReasonCode code) {
    add(DocumentEffect.NOTE, rule, code);
  }

  /**
   * Records that something is in order.
   *
   * @param rule name of the rule
   * @param code what it found
   */
  public final void passes(String rule, DocumentReasonCode code) {
    add(DocumentEffect.PASSES, rule, code);
  }

  private void add(DocumentEffect effect, String rule, DocumentReasonCode code) {
    log.add(effect, code, place(), field(code), arguments(code), rule);
  }

  static String at(DocumentField field) {
    return field.pointer();
  }

  static Argument number(BigDecimal value) {
    return Argument.of(value.stripTrailingZeros().toPlainString());
  }
}
