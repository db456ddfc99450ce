package io.asirules.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.exchange.csv.Csv;
import org.junit.jupiter.api.Test;

class TextLayoutTest {

  @Test
  void aWideCharacterTakesTwoColumns() {
    assertThat(TextLayout.width("铝a")).isEqualTo(3);
    assertThat(TextLayout.cut("铝铝铝铝", 7)).isEqualTo("铝铝...");
  }

  @Test
  void aLongWordIsBroken() {
    StringBuilder page = new StringBuilder();
    TextLayout.wrap(page, "* ", 2, "x".repeat(250));
    assertThat(page.toString().lines()).hasSize(3).allMatch(line -> line.length() <= 100);
  }

  @Test
  void noTextIsLostByWrapping() {
    StringBuilder page = new StringBuilder();
    String text = "依据RECALLED：该要求的存在（5.1/annual-disclosure）。".repeat(12);
    TextLayout.wrap(page, "  ", 2, text);
    assertThat(page.toString().replaceAll("\\s", "")).isEqualTo(text);
    assertThat(page.toString().lines()).allMatch(line -> TextLayout.width(line) <= 100);
  }

  @Test
  void aCellThatLooksLikeAFormulaIsMadeText() {
    assertThat(new Csv().row("=1+1", "a,\"b\"").toString()).isEqualTo("'=1+1,\"a,\"\"b\"\"\"\r\n");
  }
}
