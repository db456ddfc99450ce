package io.asirules.model.audit;

import io.asirules.model.AsiException;
import io.asirules.model.standard.CriterionId;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A criterion, or some of its lettered sub-criteria, as a finding names it: {@code 5.4}, {@code
 * 5.3a}, {@code 4.1b-c}. Prints and reads as audits do. CONFIRMED:
 * https://workplanet.news/2026/01/08/citic-dicastal-certificata-asi-la-produzione-di-alluminio-a-chengdu-diventa-piu-sostenibile
 *
 * @param criterion the criterion
 * @param letters letters of the sub-criteria, from {@code a} to {@code z}; empty for the criterion
 *     as a whole
 */
public record CriterionPart(CriterionId criterion, SortedSet<Character> letters)
    implements Comparable<CriterionPart> {

  /** Copies the letters and checks them. */
  public CriterionPart {
    letters = Collections.unmodifiableSortedSet(new TreeSet<>(letters));
    for (char letter : letters) {
      if (letter < 'a' || letter > 'z') {
        throw new AsiException("'" + letter + "' is not a letter from a to z");
      }
    }
  }

  /**
   * Names a criterion as a whole.
   *
   * @param criterion the criterion
   * @return the part without letters
   */
  public static CriterionPart whole(CriterionId criterion) {
    return new CriterionPart(criterion, Collections.emptySortedSet());
  }

  /**
   * Names sub-criteria.
   *
   * @param criterion the criterion
   * @param letters their letters
   * @return the part
   */
  public static CriterionPart of(CriterionId criterion, Collection<Character> letters) {
    return new CriterionPart(criterion, new TreeSet<>(letters));
  }

  /**
   * Reads what a finding names, one or several joined by commas.
   *
   * @param text for example {@code 4.1b-c} or {@code 5.3a-e, 5.4}
   * @return one part for each criterion, ordered by criterion
   * @throws AsiException if the text has another form, a range runs backwards, or something is
   *     named twice; the message says what was expected
   */
  public static List<CriterionPart> parse(String text) {
    return FindingNotation.parse(text);
  }

  /**
   * Prints parts as audits do; {@link #parse} reads them back.
   *
   * @param parts the parts
   * @return for example {@code 5.3a-e, 5.4}
   */
  public static String print(Collection<CriterionPart> parts) {
    return String.join(", ", parts.stream().sorted().map(CriterionPart::toString).toList());
  }

  /** Orders by criterion, the whole criterion first, then by letters. */
  @Override
  public int compareTo(CriterionPart other) {
    int byCriterion = criterion.compareTo(other.criterion);
    return byCriterion != 0 ? byCriterion : letters.toString().compareTo(other.letters.toString());
  }

  @Override
  public String toString() {
    return FindingNotation.print(this);
  }
}
