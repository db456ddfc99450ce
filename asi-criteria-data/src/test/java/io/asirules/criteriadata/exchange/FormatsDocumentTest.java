package io.asirules.criteriadata.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.exchange.csv.AccountCsv;
import io.asirules.criteriadata.exchange.csv.CsvAudits;
import io.asirules.criteriadata.exchange.csv.CsvEvidence;
import io.asirules.criteriadata.exchange.csv.CsvFlows;
import io.asirules.model.audit.CertificateLevel;
import io.asirules.model.audit.Severity;
import io.asirules.model.certification.Decision;
import io.asirules.model.document.DocumentEffect;
import io.asirules.model.document.DocumentUse;
import io.asirules.model.document.DocumentVerdict;
import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.Assurance;
import io.asirules.model.evidence.Basis;
import io.asirules.model.evidence.Coverage;
import io.asirules.model.evidence.Polarity;
import io.asirules.model.evidence.Rating;
import io.asirules.model.evidence.Response;
import io.asirules.model.evidence.Units;
import io.asirules.model.ledger.MaterialType;
import io.asirules.model.scope.MembershipClass;
import io.asirules.model.scope.OrgUnitKind;
import io.asirules.model.scope.ScopeBasis;
import io.asirules.model.scope.ScopeKind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** FORMATS.md says what the reader does. */
class FormatsDocumentTest {

  @Test
  void theExamplesCanBeRead() {
    assertThat(Samples.read(Samples.json(), Samples.csv()).evidence()).hasSize(7);
  }

  @Test
  void everyColumnIsExplained() {
    assertThat(CsvEvidence.COLUMNS)
        .hasSize(20)
        .allSatisfy(column -> assertThat(Samples.formats()).contains("`" + column + "`"));
  }

  @Test
  void everyColumnOfFindingsIsExplained() {
    assertThat(CsvAudits.COLUMNS)
        .hasSize(12)
        .allSatisfy(column -> assertThat(Samples.formats()).contains("`" + column + "`"));
  }

  @Test
  void everyColumnOfALedgerIsExplained() {
    assertThat(CsvFlows.COLUMNS)
        .hasSize(9)
        .allSatisfy(
            column ->
                assertThat(Samples.formats())
                    .containsPattern("\\| (\\*\\*)?`" + column + "`(\\*\\*)? \\|"));
  }

  @Test
  void everyFigureOfABalanceIsExplained() {
    assertThat(AccountCsv.COLUMNS)
        .hasSize(20)
        .allSatisfy(
            column ->
                assertThat(Samples.formats())
                    .containsPattern("`\\.?(periods\\[]\\.)?" + column + "`"));
  }

  @Test
  void everyUnitOfMeasureIsNamed() {
    assertThat(Units.symbols())
        .allSatisfy(symbol -> assertThat(Samples.formats()).contains("`" + symbol + "`"));
  }

  @Test
  void everyAspectHasARowOfItsOwn() {
    assertThat(Aspect.values())
        .allSatisfy(aspect -> assertThat(Samples.formats()).contains("\n| " + aspect + " | "));
  }

  static Stream<Enum<?>> words() {
    return Stream.<Enum<?>[]>of(
            Assurance.values(),
            Basis.values(),
            CertificateLevel.values(),
            Coverage.values(),
            Decision.values(),
            DocumentEffect.values(),
            DocumentUse.values(),
            DocumentVerdict.values(),
            MaterialType.values(),
            MembershipClass.values(),
            OrgUnitKind.values(),
            Polarity.values(),
            Rating.values(),
            Response.values(),
            ScopeBasis.values(),
            ScopeKind.values(),
            Severity.values())
        .flatMap(Stream::of);
  }

  @ParameterizedTest
  @MethodSource("words")
  void everyWordIsNamed(Enum<?> word) {
    assertThat(Samples.formats()).containsPattern("\\b" + word.name() + "\\b");
  }
}
