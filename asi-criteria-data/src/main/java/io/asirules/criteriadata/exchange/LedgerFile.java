package io.asirules.criteriadata.exchange;

import io.asirules.criteriadata.exchange.input.AccountHeader;
import io.asirules.model.ContentHash;
import io.asirules.model.custody.AccountHolder;
import io.asirules.model.custody.AccountingParameter;
import io.asirules.model.ledger.BadRow;
import io.asirules.model.ledger.Ledger;
import io.asirules.model.ledger.MaterialFlow;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A ledger in a file, with what stands beside its flows. The flows are read from the file each time
 * and never kept, so that it may be larger than memory. Safe for use by many threads, as long as
 * nobody changes the file. Made by {@link LedgerReader}.
 */
public final class LedgerFile implements Ledger {

  private final LedgerFlows flows;
  private final AccountHeader account;
  private final ContentHash hash;

  LedgerFile(LedgerFlows flows, AccountHeader account) {
    this.flows = flows;
    this.account = account;
    this.hash = ContentHash.computed(flows::sha256);
  }

  /**
   * Reads all flows.
   *
   * @param reader gets each flow
   * @throws io.asirules.model.InputException at the first row that cannot be read, with file and
   *     place; flows before it have been given to the reader then
   */
  @Override
  public void forEach(Consumer<? super MaterialFlow> reader) {
    flows.forEach(reader);
  }

  /**
   * Reads all flows that can be read, and tells of the others.
   *
   * @param reader gets each flow
   * @param bad gets each row that cannot be read
   * @throws io.asirules.model.InputException if the header is wrong, or if nothing that comes after
   *     a place can be read, such as after a quote that is not closed
   */
  @Override
  public void forEach(Consumer<? super MaterialFlow> reader, Consumer<? super BadRow> bad) {
    flows.forEach(reader, bad);
  }

  /**
   * Returns the hash of the file of flows, byte for byte: its rows are named by their numbers, so
   * their order counts.
   *
   * @return the hash; the file is read once more when it is first asked for
   */
  @Override
  public Optional<ContentHash> contentHash() {
    return Optional.of(hash);
  }

  /**
   * Returns whose ledger it is.
   *
   * @return the holder; one of whom nothing is known where only a table was given
   */
  public AccountHolder holder() {
    return account.holder();
  }

  /**
   * Returns the edition that the file asks for.
   *
   * @return its coordinate, or empty when not stated; whether there is such an edition is not
   *     checked
   */
  public Optional<StandardId> standard() {
    return Optional.ofNullable(account.standard());
  }

  /**
   * Returns the first day of the first period.
   *
   * @return the day, or empty when not stated
   */
  public Optional<LocalDate> start() {
    return Optional.ofNullable(account.start());
  }

  /**
   * Returns the last day of the last period.
   *
   * @return the day, or empty when not stated
   */
  public Optional<LocalDate> end() {
    return Optional.ofNullable(account.end());
  }

  /**
   * Returns the day for which the account is to speak.
   *
   * @return the day, or empty when not stated
   */
  public Optional<LocalDate> asOf() {
    return Optional.ofNullable(account.asOf());
  }

  /**
   * Returns the choices on open points that the file states.
   *
   * @return valid choice by parameter; empty when none is stated
   */
  public Map<AccountingParameter, String> parameters() {
    return account.parameters();
  }
}
