package io.asirules.criteriadata.exchange.input;

import io.asirules.model.custody.AccountHolder;
import io.asirules.model.custody.AccountingParameter;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an account says besides its flows.
 *
 * @param standard the edition that it asks for, or null when not stated
 * @param asOf the day for which it is to speak, or null when not stated
 * @param start the first day of the first period, or null when not stated
 * @param end the last day of the last period, or null when not stated
 * @param parameters valid choices on open points; empty when none is stated
 * @param holder whose account it is
 */
public record AccountHeader(
    @Nullable StandardId standard,
    @Nullable LocalDate asOf,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    Map<AccountingParameter, String> parameters,
    AccountHolder holder) {

  /** Nothing is said. */
  public static final AccountHeader EMPTY =
      new AccountHeader(null, null, null, null, Map.of(), AccountHolder.builder("").build());

  /** Copies the map. */
  public AccountHeader {
    parameters = Map.copyOf(parameters);
  }
}
