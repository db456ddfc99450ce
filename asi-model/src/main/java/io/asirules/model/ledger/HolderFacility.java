package io.asirules.model.ledger;

import io.asirules.model.AsiException;
import io.asirules.model.scope.SupplyChainActivity;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A site inside the Certification Scope of an account's holder.
 *
 * @param name name, as flows write it
 * @param activities what goes on there; null when not stated
 * @param from first day in scope; null for always
 * @param to last day in scope; null for ever
 */
public record HolderFacility(
    String name,
    @Nullable Set<SupplyChainActivity> activities,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  /** Copies the set and refuses an end before the start. */
  public HolderFacility {
    activities = activities == null ? null : Set.copyOf(activities);
    if (from != null && to != null && to.isBefore(from)) {
      throw new AsiException(name + " leaves the scope on " + to + ", before it joins on " + from);
    }
  }

  /**
   * Tells whether it belongs to the scope on a day.
   *
   * @param day the day
   * @return true from the first to the last day
   */
  public boolean inScope(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
