package io.asirules.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.assessment.Ground;
import io.asirules.model.document.CocDocument;
import io.asirules.model.document.DocumentCheck;
import io.asirules.model.document.DocumentEffect;
import io.asirules.model.document.DocumentFinding;
import io.asirules.model.document.DocumentReasonCode;
import io.asirules.rules.AsiRules;
import io.asirules.rules.DocumentCheckOptions;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

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
    compare(document, options, true);
  }

  @Property(tries = 6000, seed = "20261129", shrinking = ShrinkingMode.BOUNDED)
  void rulesAndReferenceAgreeOnWhatCameIn(
      @ForAll("documents") CocDocument document,
      @ForAll("receiving") DocumentCheckOptions options) {
    compare(document, options, false);
  }

  /** Far more inputs, for {@code mvn -Plong-search}. */
  @Tag("long-search")
  @Property(tries = 50_000, seed = "20261201", edgeCases = EdgeCasesMode.NONE)
  void theyAgreeOnFarMoreOfWhatGoesOut(
      @ForAll("documents") CocDocument document, @ForAll("issuing") DocumentCheckOptions options) {
    compare(document, options, true);
  }

  /** Far more inputs, for {@code mvn -Plong-search}. */
  @Tag("long-search")
  @Property(tries = 50_000, seed = "20261201", edgeCases = EdgeCasesMode.NONE)
  void theyAgreeOnFarMoreOfWhatCameIn(
      @ForAll("documents") CocDocument document,
      @ForAll("receiving") DocumentCheckOptions options) {
    compare(document, options, false);
  }

  /** Compares findings one by one, and what each says beside the ground that counts. */
  static DocumentCheck compare(
      CocDocument document, DocumentCheckOptions options, boolean issuing) {
    DocumentCheck check = RULES.checkDocument(document, options);
    List<String> found = check.findings().stream().map(DocumentAgreementTest::line).toList();
    List<String> expected = ReferenceCheck.findings(document, options, issuing);
    if (!found.equals(expected)) {
      assertThat(found).as("%s %s", document, options).containsExactlyElementsOf(expected);
    }
    for (DocumentFinding finding : check.findings()) {
      List<String> others =
          finding.grounds().stream().skip(1).map(DocumentAgreementTest::line).toList();
      List<String> stated = ReferenceGrounds.beside(finding, document, options);
      if (!others.equals(stated) || others.size() != finding.otherReasons().size()) {
        assertThat(others).as("%s %s", document, options).containsExactlyElementsOf(stated);
        assertThat(finding.otherReasons()).hasSameSizeAs(others);
      }
    }
    return check;
  }

  private static String line(Ground<DocumentEffect, DocumentReasonCode> ground) {
    return ground.outcome() + " " + ground.reason().code();
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
