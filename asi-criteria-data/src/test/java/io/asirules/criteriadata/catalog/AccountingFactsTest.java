package io.asirules.criteriadata.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.criteriadata.overlay.Overlay;
import io.asirules.criteriadata.overlay.Overlay.ParameterValue;
import io.asirules.model.InputException;
import io.asirules.model.custody.AccountingParameter;
import io.asirules.model.custody.AccountingParameters;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.EvidenceLevel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The open points of accounting: what the library knows, and what a user knows better. */
class AccountingFactsTest {

  private static final Catalogue CATALOGUE = Catalogue.load();

  private static Overlay overlay(String name, ParameterValue... values) {
    return new Overlay(name, List.of(), List.of(), List.of(), List.of(values));
  }

  @ParameterizedTest
  @EnumSource(AccountingParameter.class)
  void everyAlternativeCanBeChosenAndIsNotTheDefault(AccountingParameter parameter) {
    AccountingFacts facts = CATALOGUE.accounting();
    AccountingParameters defaults = facts.defaults();
    for (String value : facts.alternatives(parameter)) {
      assertThat(defaults.with(parameter, value)).isNotEqualTo(defaults);
    }
  }

  @Test
  void theUsersValueIsVerifiedNamesTheOverlayAndHasNoAlternatives() {
    Catalogue own =
        CATALOGUE.with(
            overlay(
                "own-copy",
                new ParameterValue("overdraft-limit", "0.15", "read in the Guidance"),
                new ParameterValue("pooling", "PER_MATERIAL", null)));

    AccountingParameters defaults = own.accounting().defaults();
    Attested<String> limit = defaults.byDefault(AccountingParameter.OVERDRAFT_LIMIT);
    assertThat(limit.value()).isEqualTo("0.15");
    assertThat(limit.level()).isEqualTo(EvidenceLevel.VERIFIED);
    assertThat(limit.provenance().note()).isEqualTo("own-copy: read in the Guidance");
    assertThat(defaults.byDefault(AccountingParameter.POOLING).level())
        .isEqualTo(EvidenceLevel.VERIFIED);
    assertThat(own.accounting().alternatives(AccountingParameter.POOLING)).isEmpty();
    for (AccountingParameter other : AccountingParameter.values()) {
      if (other != AccountingParameter.OVERDRAFT_LIMIT && other != AccountingParameter.POOLING) {
        assertThat(defaults.byDefault(other))
            .isEqualTo(CATALOGUE.accounting().defaults().byDefault(other));
      }
    }
    assertThat(CATALOGUE.accounting().defaults().value(AccountingParameter.OVERDRAFT_LIMIT))
        .as("the catalogue it was put on")
        .isEqualTo("0.20");
  }

  @Test
  void aLaterOverlayGoesBeforeAnEarlierOneAndAFolderKeepsThem() {
    Catalogue own =
        CATALOGUE
            .with(overlay("first", new ParameterValue("overdraft-limit", "0.1", null)))
            .with(overlay("second", new ParameterValue("overdraft-limit", "0.3", null)))
            .with(overlay("third", new ParameterValue("LATE_SHARE", "10", null)))
            .with(OwnFolder.SOUND);

    assertThat(own.accounting().defaults().value(AccountingParameter.OVERDRAFT_LIMIT))
        .isEqualTo("0.3");
    assertThat(own.custody()).isSameAs(CATALOGUE.custody());
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "overdraft-limit, 1.5, /parameters/0/value, a number from 0 to 1",
    "pooling, pooled, /parameters/0/value, PER_MATERIAL or POOLED",
    "overdraft-limits, 0.1, /parameters/0/name, overdraft-limit"
  })
  void whatIsNoParameterOrNoValueIsRefusedWithItsPlace(
      String name, String value, String place, String expected) {
    Overlay overlay = overlay("own", new ParameterValue(name, value, null));

    assertThatThrownBy(() -> CATALOGUE.with(overlay))
        .isInstanceOf(InputException.class)
        .hasMessageContainingAll(place, expected);
  }

  @ParameterizedTest
  @CsvSource({
    "'overdraft-limit,0.20', 'overdraft-limit,2'",
    "'pooling,PER_MATERIAL,POOLED', 'pooling,PER_MATERIAL,APART'",
    "'stages,PER_FAMILY', 'pooling,PER_FAMILY'"
  })
  void aDamagedTableIsRefused(String passage, String by) {
    DamagedFiles files = new DamagedFiles();

    assertThatThrownBy(() -> files.replacing(AccountingFacts.FILE, passage, by))
        .isInstanceOf(io.asirules.model.AsiException.class);
  }
}
