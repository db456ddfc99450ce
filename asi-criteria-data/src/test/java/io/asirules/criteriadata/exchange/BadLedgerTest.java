package io.asirules.criteriadata.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.asirules.model.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The tables hold slips of the pen in the examples of FORMATS.md: what is written, what is written
 * in its place, and the whole message.
 */
class BadLedgerTest {

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "bad-ledgers.tsv",
      delimiter = '\t',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void aSlipInTheTableIsToldWithItsPlaceAndWhatWouldDo(
      String slip, String part, String by, String message) {
    String csv = Samples.replaced(LedgerSamples.csv(), part, by == null ? "" : by);

    assertThat(LedgerSamples.failure(folder, "ledger.csv", csv)).as(slip).hasMessage(message);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "bad-accounts.tsv",
      delimiter = '\t',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void aSlipInTheJsonIsToldWithItsPlaceAndWhatWouldDo(
      String slip, String part, String by, String message) {
    String json = Samples.replaced(LedgerSamples.json(), part, by == null ? "" : by);

    assertThat(LedgerSamples.failure(folder, "account.json", json)).as(slip).hasMessage(message);
  }

  @Test
  void anotherKindOfFileIsTold() {
    assertThat(LedgerSamples.failure(folder, "ledger.xlsx", "x"))
        .hasMessage(
            "ledger.xlsx: is neither CSV nor JSON by its name; expected a file of flows that ends"
                + " with .csv or .json, or a folder with ledger.csv and account.json");
    assertThat(LedgerSamples.failure(folder, "ledger.csv", ""))
        .hasMessageStartingWith("ledger.csv row 1: is empty; expected the header date,direction,");
  }

  private InputException failureOfFolder() {
    return catchThrowableOfType(InputException.class, () -> LedgerReader.open(folder));
  }

  @Test
  void aFolderNeedsBothFiles() throws IOException {
    assertThat(failureOfFolder()).hasMessageStartingWith("account.json: there is no such file:");

    Files.writeString(folder.resolve("account.json"), "{}");

    assertThat(failureOfFolder()).hasMessageStartingWith("ledger.csv: there is no such file:");
  }

  @Test
  void flowsInBothFilesAreRefused() throws IOException {
    Files.writeString(folder.resolve("account.json"), LedgerSamples.json());
    Files.writeString(folder.resolve("ledger.csv"), LedgerSamples.csv());

    assertThat(failureOfFolder())
        .hasMessage("account.json /flows: is there beside ledger.csv; expected flows in one place");
  }
}
