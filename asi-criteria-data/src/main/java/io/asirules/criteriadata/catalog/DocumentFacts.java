package io.asirules.criteriadata.catalog;

import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.AsiException;
import io.asirules.model.assessment.Citation;
import io.asirules.model.document.DocumentReasonCode;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.Reference;
import io.asirules.model.standard.StandardId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What each line of the check of a CoC Document rests on: a criterion of {@code asi:coc:2}, and how
 * well that is known. Immutable and safe for use by many threads.
 */
public final class DocumentFacts {

  /** The file that holds it. */
  static final String FILE = "documents.csv";

  private static final StandardId STANDARD = StandardId.parse("asi:coc:2");

  private final Map<DocumentReasonCode, Citation> citations =
      new EnumMap<>(DocumentReasonCode.class);

  /** Reads the file, strictly. */
  DocumentFacts(Function<String, byte[]> files) {
    FactRows.read(
        FILE,
        files,
        List.of("code", "criterion"),
        (row, provenance) -> {
          DocumentReasonCode code =
              Spelling.word(
                  DocumentReasonCode.class, "code", row.cell("code"), p -> row.problem("code", p));
          Reference reference = Reference.of(STANDARD, CriterionId.of(row.cell("criterion")));
          if (citations.put(code, new Citation(reference, provenance)) != null) {
            throw row.problem("code", code + " has a row already");
          }
        });
    for (DocumentReasonCode code : DocumentReasonCode.values()) {
      citation(code);
    }
  }

  /**
   * Returns the edition that documents are checked against.
   *
   * @return the edition
   */
  public static StandardId standard() {
    return STANDARD;
  }

  /**
   * Tells what a line of the check rests on.
   *
   * @param code the line's code
   * @return criterion, level and pages
   */
  public Citation citation(DocumentReasonCode code) {
    Citation citation = citations.get(code);
    if (citation == null) {
      throw new AsiException(FILE + ": " + code + " has no row");
    }
    return citation;
  }
}
