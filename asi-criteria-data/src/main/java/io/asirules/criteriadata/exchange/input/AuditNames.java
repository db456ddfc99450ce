package io.asirules.criteriadata.exchange.input;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.certification.AuditCheck;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import io.asirules.model.audit.CriterionPart;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What an audit names, looked up in a catalogue. Immutable and safe for use by many threads. */
public final class AuditNames {

  private final Catalogue catalogue;
  private final AuditCheck check;

  /**
   * Creates a look-up.
   *
   * @param catalogue the editions that audits may name
   */
  public AuditNames(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.check = new AuditCheck(catalogue);
  }

  /**
   * Reads an edition that can be certified against.
   *
   * @param text its coordinate as written
   * @param problem makes the error from its message
   * @return the edition
   * @throws InputException made by {@code problem}, if the catalogue lacks it or no audit uses it
   */
  public Standard standard(String text, Function<String, InputException> problem) {
    Standard standard;
    try {
      standard = catalogue.standard(StandardId.parse(text));
    } catch (AsiException e) {
      List<String> known = catalogue.ids().stream().map(StandardId::toString).toList();
      throw problem.apply(Spelling.unknown("standard", text, known));
    }
    check
        .problem(standard)
        .ifPresent(
            wrong -> {
              throw problem.apply(wrong);
            });
    return standard;
  }

  /**
   * Reads what a finding names.
   *
   * @param standard the edition of the audit
   * @param text criteria and letters as written
   * @param problem makes the error from its message
   * @return criteria of the edition, each with its letters; at least one
   * @throws InputException made by {@code problem}, if it cannot be read or the edition lacks one
   */
  public List<CriterionPart> parts(
      Standard standard, String text, Function<String, InputException> problem) {
    List<CriterionPart> parts;
    try {
      parts = CriterionPart.parse(text);
    } catch (AsiException e) {
      throw problem.apply(String.valueOf(e.getMessage()));
    }
    for (CriterionPart part : parts) {
      Optional<String> wrong = check.problem(standard, part);
      if (wrong.isPresent()) {
        throw problem.apply(wrong.get());
      }
    }
    return parts;
  }
}
