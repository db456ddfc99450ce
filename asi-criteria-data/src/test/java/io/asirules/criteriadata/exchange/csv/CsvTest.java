package io.asirules.criteriadata.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a table tells, with rows and without. */
class CsvTest {

  private static Csv table() {
    return new Csv()
        .ending(List.of("rule_set", "overlays"))
        .row("criterion", "title")
        .ending(List.of("asi:ps:3.1@1.3.0", "ours"));
  }

  @Test
  void everyRowEndsWithTheLastCells() {
    assertThat(table().row("5.1", "Energy").toString())
        .isEqualTo("criterion,title,rule_set,overlays\r\n5.1,Energy,asi:ps:3.1@1.3.0,ours\r\n");
  }

  @Test
  void aTableWithoutRowsTellsThemAllTheSame() {
    assertThat(table().toString())
        .isEqualTo("criterion,title,rule_set,overlays\r\n,,asi:ps:3.1@1.3.0,ours\r\n");
  }

  @Test
  void aHeaderAloneStaysAlone() {
    assertThat(new Csv().ending(List.of("rule_set")).row("criterion").toString())
        .isEqualTo("criterion,rule_set\r\n");
    assertThat(new Csv().row("criterion").toString()).isEqualTo("criterion\r\n");
  }

  @Test
  void aCellIsNoFormula() {
    assertThat(new Csv().row("=1+1", "a,b").toString()).isEqualTo("'=1+1,\"a,b\"\r\n");
  }
}
