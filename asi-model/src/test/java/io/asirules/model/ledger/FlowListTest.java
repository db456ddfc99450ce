package io.asirules.model.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlowListTest {

  @Test
  void theHashDoesNotDependOnTheOrderOfTheFlowsOrOnZerosAtTheEndOfAMass() {
    MaterialFlow in = flow(2, "10", "A-1", "");
    MaterialFlow out = flow(3, "10", "A-2", "");

    assertThat(Ledger.of(List.of(in, out)).contentHash())
        .isEqualTo(Ledger.of(List.of(out, in)).contentHash())
        .isEqualTo(Ledger.of(List.of(in, flow(3, "10.00", "A-2", ""))).contentHash())
        .isNotEqualTo(Ledger.of(List.of(in)).contentHash())
        .isNotEqualTo(Ledger.of(List.of(in, out, out)).contentHash());
  }

  @Test
  void namesThatRunIntoEachOtherAreToldApart() {
    assertThat(Ledger.of(List.of(flow(2, "1", "A\", \"B", "C"))).contentHash())
        .isNotEqualTo(Ledger.of(List.of(flow(2, "1", "A", "B\", \"C"))).contentHash());
  }

  @Test
  void aLedgerThatIsReadFromElsewhereKnowsNoHash() {
    Ledger stream = reader -> reader.accept(flow(2, "1", "", ""));

    assertThat(stream.contentHash()).isEmpty();
  }

  private static MaterialFlow flow(long row, String tonnes, String document, String supplier) {
    return new MaterialFlow(
        row,
        LocalDate.of(2025, 1, 31),
        FlowDirection.IN,
        MaterialType.ALUMINIUM,
        true,
        new BigDecimal(tonnes),
        document,
        supplier,
        "");
  }
}
