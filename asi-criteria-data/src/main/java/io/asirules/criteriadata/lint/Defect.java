package io.asirules.criteriadata.lint;

/**
 * Something wrong with the data of a standard.
 *
 * @param place the criterion or requirement and the field, such as {@code asi:ps:3#5.2/boundary,
 *     threshold}
 * @param problem what is wrong there
 */
public record Defect(String place, String problem) {
  @Override
  public String toString() {
    return place + ": " + problem;
  }
}
