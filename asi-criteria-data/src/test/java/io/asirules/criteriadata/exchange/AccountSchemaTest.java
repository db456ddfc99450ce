package io.asirules.criteriadata.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.asirules.model.Language;
import io.asirules.model.custody.AccountingParameter;
import io.asirules.model.ledger.FlowDirection;
import io.asirules.model.ledger.FlowTreatment;
import io.asirules.model.ledger.MassUnit;
import io.asirules.model.ledger.MaterialType;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.EvidenceLevel;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas of accounts, in and out, say what the reader and the writer do. */
class AccountSchemaTest {

  @ParameterizedTest
  @ValueSource(strings = {"account-input", "account"})
  void everySchemaIsASchema(String name) {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertThat(Schemas.problems(meta, Schemas.text("schema/" + name + ".schema.json"))).isEmpty();
  }

  @Test
  void theExampleKeepsItsSchema() {
    assertThat(Schemas.problems(Schemas.named("account-input"), LedgerSamples.json())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"as_of\"|\"asof\"",
        "\"overdraft-limit\"|\"overdraft-limits\"",
        "\"mass\": 150|\"mass\": 0",
        "\"mass\": 150, \"unit\": \"t\"|\"mass\": 150, \"unit\": \"T\"",
        "\"percent\": 40|\"percent\": 100",
        "\"Oslo Scrap\"|\"Oslo Scrap \"",
        "\"carried\": 1200|\"carried\": -1200"
      })
  void whatTheReaderRefusesByItsFormTheSchemaRefusesToo(String slip) {
    List<String> change = List.of(slip.split("\\|"));
    String json = Samples.replaced(LedgerSamples.json(), change.get(0), change.get(1));

    assertThat(Schemas.problems(Schemas.named("account-input"), json)).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aWrittenAccountKeepsItsSchema(Language language) {
    Schema schema = Schemas.named("account");

    assertThat(Schemas.problems(schema, SampleAccount.json(SampleAccount.account(), language)))
        .isEmpty();
    assertThat(Schemas.problems(schema, SampleAccount.json(SampleAccount.bare(), language)))
        .isEmpty();
  }

  @Test
  void anAccountWithoutDisclaimerBreaksItsSchema() {
    String json = SampleAccount.json(SampleAccount.account(), Language.EN);

    assertThat(
            Schemas.problems(Schemas.named("account"), json.replace("\"disclaimer\"", "\"claim\"")))
        .hasSize(2);
  }

  private static <E> List<String> words(E[] values, Function<E, String> word) {
    return Arrays.stream(values).map(word).toList();
  }

  @Test
  void theSchemaOfInputKnowsAllWords() {
    assertThat(Schemas.enumerations("account-input"))
        .contains(
            words(AccountingParameter.values(), AccountingParameter::key),
            words(SupplyChainActivity.values(), SupplyChainActivity::name),
            words(MassUnit.values(), MassUnit::symbol));
  }

  @Test
  void theSchemaOfOutputKnowsAllWords() {
    assertThat(Schemas.enumerations("account"))
        .contains(
            words(MaterialType.values(), MaterialType::name),
            words(FlowDirection.values(), FlowDirection::name),
            words(FlowTreatment.values(), FlowTreatment::name),
            words(EvidenceLevel.values(), EvidenceLevel::name));
  }
}
