package io.asirules.model.certification;

import io.asirules.model.LocalizedText;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.StandardId;
import java.util.Objects;

/**
 * A scheme or standard of others that is, was or is not on ASI's lists of recognised ones. What it
 * serves is told by the requirements of an edition.
 *
 * @param name the name, spelt as the requirements spell it
 * @param title what it is about, in own words
 * @param list2022 whether it is on the list that came with PS 3
 * @param earlierList whether it was on the list before; level UNKNOWN where the source is silent
 */
public record RecognisedScheme(
    String name, LocalizedText title, Attested<Boolean> list2022, Attested<Boolean> earlierList) {

  private static final StandardId FIRST_OF_2022 = StandardId.parse("asi:ps:3");

  /** Refuses nulls. */
  public RecognisedScheme {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(list2022, "list2022");
    Objects.requireNonNull(earlierList, "earlierList");
  }

  /**
   * Tells whether a certificate names this scheme: by its name, or by the part before the colon.
   *
   * @param written for example {@code ISO 14001} or {@code ISO 14001:2015}
   * @return true when it does; not for another edition of it
   */
  public boolean isNamed(String written) {
    return !written.isEmpty() && (name.equals(written) || name.startsWith(written + ":"));
  }

  /**
   * Returns whether it is on the list that goes with an edition of the Performance Standard.
   *
   * @param edition the edition
   * @return the list of 2022 for PS 3 and later, the one before for earlier editions
   */
  public Attested<Boolean> listed(StandardId edition) {
    return edition.sameStandard(FIRST_OF_2022) && edition.compareTo(FIRST_OF_2022) < 0
        ? earlierList
        : list2022;
  }

  @Override
  public String toString() {
    return name;
  }
}
