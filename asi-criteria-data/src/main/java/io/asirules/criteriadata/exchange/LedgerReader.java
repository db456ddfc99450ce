package io.asirules.criteriadata.exchange;

import io.asirules.criteriadata.internal.JsonCursor;
import io.asirules.criteriadata.internal.JsonStream;
import io.asirules.model.InputException;
import io.asirules.model.custody.AccountHolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Opens ledgers: a table of flows, an account as JSON, or a folder with both. Strict: an unknown
 * column, field or word is an error that names its place and what would do. Of the flows nothing is
 * kept in memory. Safe for use by many threads.
 */
public final class LedgerReader {

  /** The table of flows in a folder. */
  public static final String LEDGER = "ledger.csv";

  /** What stands beside the flows in a folder. */
  public static final String ACCOUNT = "account.json";

  private static final String EXPECTED =
      "a file of flows that ends with .csv or .json, or a folder with "
          + LEDGER
          + " and "
          + ACCOUNT;

  private LedgerReader() {}

  /**
   * Opens a ledger. What stands beside the flows is read and checked at once, the flows themselves
   * when they are asked for.
   *
   * @param input a file whose name ends with {@code .csv} or {@code .json}, or a folder with {@code
   *     ledger.csv} and {@code account.json}
   * @return the ledger
   * @throws InputException with file, place, problem and what would do
   */
  public static LedgerFile open(Path input) {
    if (Files.isDirectory(input)) {
      Path account = input.resolve(ACCOUNT);
      Path ledger = input.resolve(LEDGER);
      InputFile.requireFile(account, "an account beside the table of flows");
      InputFile.requireFile(ledger, "a table of flows");
      return new LedgerFile(new CsvFlows(ledger), account(account, false));
    }
    InputFile.requireFile(input, EXPECTED);
    String name = String.valueOf(input.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv")) {
      return new LedgerFile(new CsvFlows(input), AccountJson.EMPTY);
    }
    if (name.endsWith(".json")) {
      return new LedgerFile(new JsonFlows(input), account(input, true));
    }
    throw new InputException(
        String.valueOf(input.getFileName()),
        "is neither CSV nor JSON by its name; expected " + EXPECTED);
  }

  /**
   * Reads whose account it is, of an account that need not have flows.
   *
   * @param input a JSON file of the form of {@code account.json}, or a folder with one
   * @return the holder
   * @throws InputException with file, place, problem and what would do
   */
  public static AccountHolder holder(Path input) {
    Path file = Files.isDirectory(input) ? input.resolve(ACCOUNT) : input;
    InputFile.requireFile(file, "a JSON file with an account, or a folder with " + ACCOUNT);
    return read(file, json -> {}).holder();
  }

  private static AccountJson account(Path file, boolean withFlows) {
    return read(file, json -> requireFlows(json, withFlows));
  }

  private static void requireFlows(JsonCursor json, boolean expected) {
    if (expected) {
      json.at(JsonFlows.FIELD);
      json.items(JsonFlows.FIELD);
    } else if (json.has(JsonFlows.FIELD)) {
      throw json.at(JsonFlows.FIELD)
          .problem("is there beside " + LEDGER + "; expected flows in one place");
    }
  }

  private static AccountJson read(Path file, Consumer<JsonCursor> check) {
    try (InputStream in = LedgerFlows.open(file)) {
      JsonCursor json = JsonStream.rest(in, JsonFlows.FIELD);
      check.accept(json);
      return AccountJson.read(json);
    } catch (InputException e) {
      throw e.in(String.valueOf(file.getFileName()));
    } catch (IOException e) {
      throw InputFile.unreadable(file, e);
    }
  }
}
