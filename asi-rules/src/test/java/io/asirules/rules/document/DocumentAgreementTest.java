package io.asirules.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.document.CocDocument;
import io.asirules.model.document.DocumentFinding;
import io.asirules.rules.AsiRules;
import io.asirules.rules.DocumentCheckOptions;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** The rules and the plain-Java reference find the same on random documents. */
class DocumentAgreementTest {

  private static final AsiRules RULES = AsiRules.create();

  @Provide
  Arbitrary<CocDocument> documents() {
    return DocumentArbitraries.documents();
  }

  @Provide
  Arbitrary<DocumentCheckOptions> issuing() {
    return DocumentArbitraries.issuing();
  }

  @Provide
  Arbitrary<DocumentCheckOptions> receiving() {
    return DocumentArbitraries.receiving();
  }

  @Property(tries = 3000, seed = "20261129", shrinking = ShrinkingMode.BOUNDED)
  void rulesAndReferenceAgreeOnWhatGoesOut(
      @ForAll("documents") CocDocument document, @ForAll("issuing") DocumentCheckOptions options) {
    assertThat(found(document, options))
        .containsExactlyElementsOf(ReferenceCheck.findings(document, options, true));
  }

  @Property(tries = 6000, seed = "20261129", shrinking = ShrinkingMode.BOUNDED)
  void rulesAndReferenceAgreeOnWhatCameIn(
      @ForAll("documents") CocDocument document,
      @ForAll("receiving") DocumentCheckOptions options) {
    assertThat(found(document, options))
        .containsExactlyElementsOf(ReferenceCheck.findings(document, options, false));
  }

  private static List<String> found(CocDocument document, DocumentCheckOptions options) {
    return RULES.checkDocument(document, options).findings().stream()
        .map(DocumentAgreementTest::line)
        .toList();
  }

  private static String line(DocumentFinding finding) {
    String code = finding.effect() + " " + finding.code();
    return switch (finding.code()) {
      case FIELD_MISSING,
          SUPPLEMENT_WITHOUT_EVIDENCE,
          SUPPLEMENT_EVIDENCED,
          CORRECTION_OPEN,
          CORRECTION_NOT_DOCUMENTED,
          CORRECTION_WITHOUT_PREVENTION,
          CORRECTION_CLOSED ->
          code + " " + finding.field();
      default -> code;
    };
  }
}
