package io.asirules.criteriadata.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.custody.AccountHolder;
import io.asirules.model.custody.AccountingParameter;
import io.asirules.model.ledger.BadRow;
import io.asirules.model.ledger.Counterparty;
import io.asirules.model.ledger.FlowDirection;
import io.asirules.model.ledger.HeldCertificate;
import io.asirules.model.ledger.MaterialFlow;
import io.asirules.model.ledger.MaterialType;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.StandardId;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerReaderTest {

  @TempDir Path folder;

  private LedgerFile csv(String content) {
    return LedgerSamples.open(folder, "ledger.csv", content);
  }

  private LedgerFile json() {
    return LedgerSamples.open(folder, "account.json", LedgerSamples.json());
  }

  @Test
  void aRowBecomesAFlowInTonnes() {
    assertThat(LedgerSamples.flows(csv(LedgerSamples.csv())))
        .hasSize(6)
        .element(1)
        .isEqualTo(
            new MaterialFlow(
                3,
                LocalDate.of(2024, 1, 11),
                FlowDirection.IN,
                MaterialType.COLD_METAL,
                false,
                new BigDecimal("99.500"),
                "LS-7731",
                "Metal Merchants",
                "Vik"));
  }

  @Test
  void aTableAloneSaysNothingOfItsHolder() {
    LedgerFile ledger = csv(LedgerSamples.csv());

    assertThat(ledger.holder().name()).isEmpty();
    assertThat(ledger.holder().counterparties()).isEmpty();
    assertThat(ledger.standard()).isEmpty();
    assertThat(ledger.parameters()).isEmpty();
  }

  @Test
  void theColumnsMayStandInAnyOrder() {
    assertThat(
            LedgerSamples.flows(
                csv(
                    "facility,counterparty,document,unit,mass,coc,material,direction,date\n"
                        + "Vik,Sund,D1,t,5,y,ALUMINA,in,2024-01-01\n")))
        .containsExactly(
            new MaterialFlow(
                2,
                LocalDate.of(2024, 1, 1),
                FlowDirection.IN,
                MaterialType.ALUMINA,
                true,
                new BigDecimal(5),
                "D1",
                "Sund",
                "Vik"));
  }

  @Test
  void aByteOrderMarkAndForeignLineEndsDoNotMatter() {
    assertThat(LedgerSamples.flows(csv("\uFEFF" + LedgerSamples.csv().replace("\n", "\r\n"))))
        .isEqualTo(LedgerSamples.flows(csv(LedgerSamples.csv())));
  }

  @Test
  void blankRowsAndBrokenLinesInQuotesCountAsRows() {
    String row = "2024-01-01,in,ALUMINA,y,5,t,%s,Sund,Vik\n";

    assertThat(
            LedgerSamples.flows(
                csv(
                    LedgerSamples.HEADER
                        + "\n"
                        + row.formatted("\"D1\nsecond line\"")
                        + ",,,,,,,,\n"
                        + row.formatted("\"D\"\"2\"\"\""))))
        .extracting(MaterialFlow::row, MaterialFlow::document)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(3L, "D1\nsecond line"),
            org.assertj.core.groups.Tuple.tuple(5L, "D\"2\""));
  }

  @ParameterizedTest
  @CsvSource({
    "in, asi bauxite, y, kt",
    "IN, ASI_ALUMINA, Y, t",
    "Internal, liquid-metal, n, t",
    "OUT, Post-Consumer Scrap, yes, kg",
    "in, alloying_metal, NO, kg"
  })
  void wordsAreUnderstoodHoweverTheyAreWritten(
      String direction, String material, String coc, String unit) {
    assertThat(
            LedgerSamples.all(
                csv(
                    LedgerSamples.HEADER
                        + String.join(
                            ",", "2024-01-01", direction, material, coc, "5", unit, ",,\n"))))
        .hasOnlyElementsOfType(MaterialFlow.class);
  }

  @Test
  void anAccountSaysWhoseLedgerItIs() {
    AccountHolder holder = json().holder();

    assertThat(holder.name()).isEqualTo("Northlight Rolling");
    assertThat(holder.coc())
        .contains(
            new HeldCertificate("CoC-0001", LocalDate.of(2023, 3, 1), LocalDate.of(2026, 2, 28)));
    assertThat(holder.performanceStandard().orElseThrow().to()).isNull();
    assertThat(holder.activities().orElseThrow())
        .contains(SupplyChainActivity.REMELTING_REFINING)
        .hasSize(3);
    assertThat(holder.facilities().orElseThrow()).containsOnlyKeys("Vik");
    assertThat(holder.documents().orElseThrow()).hasSize(1);
    assertThat(holder.opening()).hasSize(1);
    assertThat(holder.forceMajeure()).hasSize(1);
    assertThat(holder.stockChanges().get(0).tonnes()).isEqualTo("-75.5");
  }

  @Test
  void aCounterpartyIsReadWithItsCertificates() {
    Counterparty smelter = json().holder().counterparties().orElseThrow().get("Sund Smelter");

    assertThat(smelter.trader()).isFalse();
    assertThat(smelter.coc()).isNotNull();
    assertThat(smelter.performanceStandard()).isNotNull();
    assertThat(smelter.jointVenture()).isNotNull();
    assertThat(smelter.jointVenture().outputs()).hasSize(1);
    assertThat(smelter.dueDiligence()).isNull();
  }

  @Test
  void anAccountStatesEditionDaysAndParameters() {
    LedgerFile account = json();

    assertThat(account.standard()).contains(StandardId.parse("asi:coc:2"));
    assertThat(account.asOf()).contains(LocalDate.of(2024, 12, 31));
    assertThat(account.start()).contains(LocalDate.of(2024, 1, 1));
    assertThat(account.end()).contains(LocalDate.of(2024, 12, 31));
    assertThat(account.parameters())
        .containsEntry(AccountingParameter.OVERDRAFT_LIMIT, "0.2")
        .containsEntry(AccountingParameter.BALANCE_BASIS, "OUTPUT")
        .hasSize(2);
  }

  @Test
  void fieldsMayStandBeforeAndAfterTheFlows() {
    LedgerFile account =
        LedgerSamples.open(
            folder,
            "account.json",
            "{\"as_of\": \"2024-12-31\", \"flows\": [{\"facility\": null, \"unit\": \"kg\","
                + " \"mass\": 1500, \"coc\": true, \"material\": \"BAUXITE\", \"direction\":"
                + " \"in\", \"date\": \"2024-01-01\"}], \"entity\": {\"name\": \"E\"}}");

    assertThat(account.holder().name()).isEqualTo("E");
    assertThat(LedgerSamples.flows(account))
        .singleElement()
        .extracting(MaterialFlow::row, MaterialFlow::tonnes, MaterialFlow::facility)
        .containsExactly(1L, new BigDecimal("1.500"), "");
  }

  @Test
  void aFolderJoinsTheTableAndTheAccount() throws IOException {
    Files.writeString(folder.resolve("ledger.csv"), LedgerSamples.csv());
    Files.writeString(
        folder.resolve("account.json"), "{\"entity\": {\"name\": \"Northlight Rolling\"}}");

    LedgerFile both = LedgerReader.open(folder);

    assertThat(both.holder().name()).isEqualTo("Northlight Rolling");
    assertThat(LedgerSamples.flows(both)).hasSize(6);
  }

  @Test
  void keepingOnGivesFlowsAndBadRowsInTheirOrder() {
    String csv =
        LedgerSamples.csv()
            .replace("99500", "99,500")
            .replace("2024-01-16,internal", "2024-01-16,inside");

    assertThat(LedgerSamples.bad(csv(csv)))
        .extracting(BadRow::row, BadRow::column)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(3L, ""),
            org.assertj.core.groups.Tuple.tuple(5L, "direction"));
    assertThat(LedgerSamples.all(csv(csv))).hasSize(6);
  }

  @Test
  void aBadItemOfAListIsTheRowOfItsPlace() {
    String json = LedgerSamples.json().replace("\"out\"", "\"outt\"");

    assertThat(LedgerSamples.bad(LedgerSamples.open(folder, "account.json", json)))
        .containsExactly(
            new BadRow(2, "direction", "unknown direction 'outt'; did you mean 'out'?"));
  }

  @Test
  void aByteThatIsNotUtf8SpoilsItsRowAlone() {
    byte[] latin =
        (LedgerSamples.HEADER
                + "2024-01-01,in,ALUMINA,y,5,t,D1,Gr\u00fcn,Vik\n"
                + "2024-01-02,in,ALUMINA,y,5,t,D2,Sund,Vik\n")
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThat(LedgerSamples.all(LedgerSamples.open(folder, "ledger.csv", latin)))
        .hasSize(2)
        .element(0)
        .isEqualTo(
            new BadRow(
                2, "counterparty", "is not UTF-8, or mixes encodings; save the file as UTF-8"));
  }

  @Test
  void signsBeyondTheBasicPlaneAreNotTakenForBadBytes() {
    String csv =
        LedgerSamples.HEADER + "2024-01-01,in,ALUMINA,y,5,t,D1,\ud83d\udfff\ud83d\ude80,Vik\n";

    assertThat(LedgerSamples.flows(csv(csv)))
        .extracting(MaterialFlow::counterparty)
        .containsExactly("\ud83d\udfff\ud83d\ude80");
  }

  @Test
  void whatTheReaderOfTheFlowsThrowsIsNoBadRow() {
    assertThatThrownBy(
            () ->
                csv(LedgerSamples.csv())
                    .forEach(
                        flow -> {
                          throw new IllegalStateException("full");
                        },
                        bad -> {}))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ledger.csv", "account.json"})
  void aLedgerWithoutFlowsIsEmpty(String name) {
    String content = name.endsWith("csv") ? LedgerSamples.HEADER : "{\"flows\": []}";

    assertThat(LedgerSamples.all(LedgerSamples.open(folder, name, content))).isEqualTo(List.of());
  }

  @Test
  void theHolderCanBeReadFromAnAccountWithoutFlows() throws IOException {
    Path account =
        Files.writeString(folder.resolve("account.json"), "{\"entity\": {\"name\": \"Alpha\"}}");

    assertThat(LedgerReader.holder(account).name()).isEqualTo("Alpha");
    assertThat(LedgerReader.holder(folder).name()).isEqualTo("Alpha");
  }

  @Test
  void aFolderWithoutAnAccountHasNoHolder() {
    assertThatThrownBy(() -> LedgerReader.holder(folder))
        .hasMessageContaining("there is no such file")
        .hasMessageContaining(
            "expected a JSON file with an account, or a folder with account.json");
  }
}
