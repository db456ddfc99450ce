package io.asirules.criteriadata.exchange;

import io.asirules.criteriadata.exchange.csv.CsvFlows;
import io.asirules.criteriadata.exchange.input.AccountHeader;
import io.asirules.criteriadata.exchange.json.AccountJson;
import io.asirules.criteriadata.exchange.json.JsonFlows;
import io.asirules.model.InputException;
import io.asirules.model.custody.AccountHolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;

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
      return new LedgerFile(
          new LedgerFlows(ledger, new CsvFlows()),
          read(account, in -> AccountJson.readBeside(in, LEDGER)));
    }
    InputFile.requireFile(input, EXPECTED);
    String name = String.valueOf(input.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv")) {
      return new LedgerFile(new LedgerFlows(input, new CsvFlows()), AccountHeader.EMPTY);
    }
    if (name.endsWith(".json")) {
      return new LedgerFile(
          new LedgerFlows(input, new JsonFlows()), read(input, AccountJson::readWithFlows));
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
    return read(file, AccountJson::read).holder();
  }

  private static AccountHeader read(Path file, Function<InputStream, AccountHeader> reader) {
    try (InputStream in = LedgerFlows.open(file)) {
      return reader.apply(in);
    } catch (InputException e) {
      throw e.in(String.valueOf(file.getFileName()));
    } catch (IOException e) {
      throw InputFile.unreadable(file, e);
    }
  }
}
