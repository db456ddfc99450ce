package io.asirules.model.audit;

import io.asirules.model.AsiException;
import io.asirules.model.standard.StandardId;

/**
 * Edition of the Assurance Manual that an audit followed. Its dates are in the catalogue under
 * {@link #id}.
 */
public enum AssuranceRegime {
  /** Assurance Manual V1 of December 2017. */
  AM_1("1"),
  /** Assurance Manual V2 of May 2022. */
  AM_2("2"),
  /** The edition that was announced for July 2024; its number was not seen. */
  AM_2024("2024");

  private final StandardId id;

  AssuranceRegime(String edition) {
    this.id = new StandardId("asi", "am", edition);
  }

  /**
   * Returns the coordinate of the edition.
   *
   * @return for example {@code asi:am:2}
   */
  public StandardId id() {
    return id;
  }

  /**
   * Finds the regime of a coordinate.
   *
   * @param id for example {@code asi:am:2}
   * @return the regime
   * @throws AsiException if the coordinate is of none
   */
  public static AssuranceRegime of(StandardId id) {
    for (AssuranceRegime regime : values()) {
      if (regime.id.equals(id)) {
        return regime;
      }
    }
    throw new AsiException("'" + id + "' is no assurance regime; expected asi:am:1, 2 or 2024");
  }

  @Override
  public String toString() {
    return id.toString();
  }
}
