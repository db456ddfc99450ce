package io.asirules.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.exchange.json.DocumentCheckWriter;
import io.asirules.model.Language;
import io.asirules.model.document.CocDocument;
import io.asirules.model.document.Delivery;
import io.asirules.model.document.DocumentCheck;
import io.asirules.model.document.DocumentEffect;
import io.asirules.model.document.DocumentField;
import io.asirules.model.document.DocumentFinding;
import io.asirules.model.document.DocumentReasonCode;
import io.asirules.model.document.DocumentVerdict;
import io.asirules.rules.AsiRules;
import io.asirules.rules.DocumentCheckOptions;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What holds for every document, whatever it states. */
class DocumentLawsTest {

  private static final AsiRules RULES = AsiRules.create();

  @Provide
  Arbitrary<CocDocument> documents() {
    return DocumentArbitraries.documents();
  }

  @Provide
  Arbitrary<DocumentCheckOptions> options() {
    return Arbitraries.oneOf(DocumentArbitraries.issuing(), DocumentArbitraries.receiving());
  }

  @Property(tries = 1500, seed = "20261129", shrinking = ShrinkingMode.BOUNDED)
  void fillingInAFieldThatIsMissingNeverWorsensTheVerdict(
      @ForAll("documents") CocDocument document,
      @ForAll("options") DocumentCheckOptions options,
      @ForAll DocumentField field) {
    CocDocument lacking = Documents.without(document, field);
    if (!lacking.missing().contains(field)) {
      return;
    }

    assertThat(rank(RULES.checkDocument(document, options)))
        .isGreaterThanOrEqualTo(rank(RULES.checkDocument(lacking, options)));
  }

  private static int rank(DocumentCheck check) {
    return switch (check.verdict()) {
      case DO_NOT_ISSUE, DO_NOT_BOOK -> 0;
      case CHECK_FIRST -> 1;
      case ISSUE, BOOK -> 2;
    };
  }

  @Property(tries = 1500, seed = "20261129", shrinking = ShrinkingMode.BOUNDED)
  void whatIsFoundMissingIsWhatTheDocumentLacks(
      @ForAll("documents") CocDocument document, @ForAll("options") DocumentCheckOptions options) {
    assertThat(RULES.checkDocument(document, options).findings())
        .filteredOn(finding -> finding.code() == DocumentReasonCode.FIELD_MISSING)
        .extracting(DocumentFinding::field)
        .containsExactlyElementsOf(
            document.missing().stream().map(DocumentField::pointer).toList());
  }

  @Property(tries = 1500, seed = "20261129", shrinking = ShrinkingMode.BOUNDED)
  void findingsAreInTheOrderOfTheLinesAndReadTheSameTwice(
      @ForAll("documents") CocDocument document,
      @ForAll("options") DocumentCheckOptions options,
      @ForAll Language language) {
    DocumentCheck check = RULES.checkDocument(document, options);

    assertThat(check.findings()).extracting(DocumentFinding::code).isSorted();
    String text = DocumentCheckWriter.toJson(List.of(check), language);
    assertThat(
            DocumentCheckWriter.toJson(List.of(RULES.checkDocument(document, options)), language))
        .isEqualTo(text);
    assertThat(check.findings()).noneMatch(finding -> finding.text(language).contains("?"));
  }

  @Property(tries = 1500, seed = "20261129", shrinking = ShrinkingMode.BOUNDED)
  void theVerdictFollowsFromTheWorstFinding(
      @ForAll("documents") CocDocument document, @ForAll("options") DocumentCheckOptions options) {
    DocumentCheck check = RULES.checkDocument(document, options);
    List<DocumentEffect> effects = check.findings().stream().map(DocumentFinding::effect).toList();

    assertThat(check.verdict() == DocumentVerdict.CHECK_FIRST)
        .isEqualTo(
            effects.contains(DocumentEffect.OPEN) && !effects.contains(DocumentEffect.STOPS));
    assertThat(check.hasFindings()).isEqualTo(effects.stream().anyMatch(DocumentEffect::isFinding));
  }

  @Property(tries = 1500, seed = "20261129", shrinking = ShrinkingMode.BOUNDED)
  void knowingNothingOfTheHolderLetsNothingGoOutOrBeBooked(
      @ForAll("documents") CocDocument document, @ForAll boolean issuing) {
    DocumentCheckOptions unknown =
        issuing
            ? DocumentCheckOptions.issuing(DocumentArbitraries.AS_OF)
            : DocumentCheckOptions.receiving(DocumentArbitraries.AS_OF)
                .withDelivery(new Delivery(null, "", document.material(), document.cocTonnes()));

    assertThat(rank(RULES.checkDocument(document, unknown))).isLessThan(2);
  }
}
