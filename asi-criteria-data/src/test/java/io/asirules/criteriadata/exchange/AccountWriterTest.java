package io.asirules.criteriadata.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.exchange.csv.AccountCsv;
import io.asirules.criteriadata.exchange.csv.Csv;
import io.asirules.criteriadata.exchange.result.Disclaimer;
import io.asirules.model.Language;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AccountWriterTest {

  private static JsonNode written() {
    return JsonMapper.builder()
        .build()
        .readTree(SampleAccount.json(SampleAccount.account(), Language.EN));
  }

  @Test
  void aBalanceHasTheColumnsOfTheTableAsFields() {
    assertThat(written().get("periods").get(0).propertyNames())
        .containsExactlyElementsOf(AccountCsv.COLUMNS);
  }

  @Test
  void numbersAreWrittenWithoutExponentAndWithoutZerosThatSayNothing() {
    assertThat(SampleAccount.json(SampleAccount.account(), Language.EN))
        .contains(
            "\"coc_in\" : 500,",
            "\"input_percentage\" : 50,",
            "\"expired\" : 0,",
            "\"next_shipment\" : 100,",
            "\"mass_t\" : 12.5,");
  }

  @Test
  void whatIsNotKnownIsNull() {
    JsonNode unreadable = written().get("flows_rejected").get(1);

    assertThat(List.of("date", "direction", "material", "coc", "mass_t", "document"))
        .allSatisfy(field -> assertThat(unreadable.get(field).isNull()).as(field).isTrue());
    assertThat(unreadable.get("reason").get("level").isNull()).isTrue();
    assertThat(unreadable.get("reason").get("rule").isNull()).isTrue();
    assertThat(unreadable.get("column").asString()).isEqualTo("mass");
  }

  @Test
  void aParameterIsShownBesideItsDefault() {
    assertThat(written().get("parameters"))
        .anySatisfy(
            parameter -> {
              assertThat(parameter.get("name").asString()).isEqualTo("overdraft-limit");
              assertThat(parameter.get("value").asString()).isEqualTo("0.10");
              assertThat(parameter.get("default").asString()).isEqualTo("0.20");
              assertThat(parameter.get("level").asString()).isEqualTo("RECALLED");
            })
        .hasSize(18);
  }

  @Test
  void theMonthsOfAYearAreSummedUp() {
    JsonNode reconciliation = written().get("reconciliation");

    assertThat(reconciliation.get("monthly")).hasSize(2);
    assertThat(reconciliation.get("yearly"))
        .singleElement()
        .satisfies(
            sum -> {
              assertThat(sum.get("year").asString()).isEqualTo("2025");
              assertThat(sum.get("mass_t").decimalValue()).isEqualByComparingTo("12.5");
            });
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void anAccountCarriesTheDisclaimerAndEqualAccountsGiveEqualText(Language language) {
    assertThat(SampleAccount.json(SampleAccount.account(), language))
        .isEqualTo(SampleAccount.json(SampleAccount.account(), language))
        .contains(Disclaimer.TEXT.in(language))
        .endsWith("}\n");
  }

  @Test
  void theFiguresOfAYearAndTheBalancesUnderAnotherChoiceAreThere() {
    assertThat(written().get("annual_reports").get(0).get("lines").get(0).get("coc_in").asInt())
        .isEqualTo(500);
    assertThat(written().get("alternatives").get(0).get("periods")).hasSize(1);
    assertThat(written().get("alternatives").get(1).get("problem").asString()).isEqualTo("No.");
  }

  @Test
  void theTableNamesTheChoiceOfABalance() {
    assertThat(AccountCsv.toCsv(SampleAccount.account(), SampleAccount.variants(), Language.EN))
        .contains("\r\npooling,POOLED,2025-01-01,");
  }

  @Test
  void theTableHasARowForEachBalance() {
    assertThat(AccountCsv.toCsv(SampleAccount.account(), List.of(), Language.EN))
        .isEqualTo(
            "parameter,choice,"
                + String.join(",", AccountCsv.COLUMNS)
                + ",disclaimer,choices,rule_set,overlays,limits\r\n,,2025-01-01,2025-12-31,ALUMINIUM,500,500,50,200,-3,10,0,7,5,2,0,0,50,2,100,"
                + "The period runs until A; the figures are those up to 1.,"
                + "That a Positive Balance lapses after 1 period(s) is recalled.,\""
                + Disclaimer.TEXT.in(Language.EN)
                + "\",keep_going = true; overdraft-limit = 0.10,asi:coc:2@1,1 (aaaaaaaa),\r\n");
  }

  @Test
  void theStampNamesTheChoicesThatDecide() {
    JsonNode choices = written().get("stamp").get("choices");

    assertThat(choices.get("overdraft-limit").asString()).isEqualTo("0.10");
    assertThat(choices.get("keep_going").asString()).isEqualTo("true");
  }

  @Test
  void everyGroundBesideTheOneThatCountsIsWritten() {
    JsonNode rejection = written().get("flows_rejected").get(0);

    assertThat(rejection.get("text").asString())
        .isEqualTo("No CoC Document is named; booked as non-CoC.");
    assertThat(rejection.get("layer").asString()).isEqualTo("DECIDING");
    assertThat(rejection.get("grounds"))
        .singleElement()
        .satisfies(
            ground -> {
              assertThat(ground.get("worst").asString()).isEqualTo("BOOKED_AS_NON_COC");
              assertThat(ground.get("reason").get("code").asString())
                  .isEqualTo("SUPPLIER_NOT_KNOWN");
              assertThat(ground.get("reason").get("text").asString())
                  .isEqualTo("=A is not in the register of counterparties.");
              assertThat(ground.get("reason").get("level").isNull()).isTrue();
            });
    assertThat(written().get("flows_rejected").get(1).has("grounds")).isFalse();
  }

  @Test
  void aRowEndsAsItIsTold() {
    Csv text = new Csv().ending(List.of("end")).row("a").ending(List.of("1, 2")).row("b").row("c");
    assertThat(text).hasToString("a,end\r\nb,\"1, 2\"\r\nc,\"1, 2\"\r\n");
  }

  @Test
  void aCellThatASpreadsheetWouldRunIsMadeHarmless() {
    Csv text = new Csv().row("a", "b", "c");
    text.row("=1+1", new BigDecimal("-5.5"), "-x");

    assertThat(text).hasToString("a,b,c\r\n'=1+1,-5.5,'-x\r\n");
  }
}
