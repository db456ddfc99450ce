package io.asirules.model;

/**
 * Bad input: one problem with its place. The message reads {@code place: problem; expected ...}.
 *
 * <p>The place is a JSON pointer such as {@code /evidence/3/unit}, or {@code row 12, column unit}
 * of a table; a reader prefixes it with the file's name.
 */
public final class InputException extends AsiException {
  private static final long serialVersionUID = 1L;

  private final String place;
  private final String problem;

  /**
   * Creates an error at a place.
   *
   * @param place file, JSON pointer, or row and column
   * @param problem what is wrong there and what was expected
   */
  public InputException(String place, String problem) {
    super(place + ": " + problem);
    this.place = place;
    this.problem = problem;
  }

  /**
   * Returns where the problem is.
   *
   * @return file, JSON pointer, or row and column
   */
  public String place() {
    return place;
  }

  /**
   * Returns what is wrong.
   *
   * @return the problem and what was expected
   */
  public String problem() {
    return problem;
  }

  /**
   * Puts a file's name before the place.
   *
   * @param file the name to put first
   * @return the same error, told of that file
   */
  public InputException in(String file) {
    InputException told = new InputException(file + " " + place, problem);
    told.setStackTrace(getStackTrace());
    return told;
  }
}
