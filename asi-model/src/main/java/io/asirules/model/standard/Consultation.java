package io.asirules.model.standard;

import io.asirules.model.AsiException;
import java.time.LocalDate;

/**
 * The window of a public consultation on a draft.
 *
 * @param from first day
 * @param until last day
 */
public record Consultation(LocalDate from, LocalDate until) {

  /** Refuses a window that ends before it begins. */
  public Consultation {
    if (until.isBefore(from)) {
      throw new AsiException("the consultation ends on " + until + ", before it begins");
    }
  }
}
