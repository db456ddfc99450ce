package io.asirules.model;

/**
 * Root of all errors of the library. A finding is never an exception: this type says that a
 * question could not be answered at all, because of its input or of damaged data.
 */
public class AsiException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates an error.
   *
   * @param message what was wrong, where, and what would do
   */
  public AsiException(String message) {
    super(message);
  }

  /**
   * Creates an error with its cause.
   *
   * @param message what was wrong, where, and what would do
   * @param cause the underlying failure
   */
  public AsiException(String message, Throwable cause) {
    super(message, cause);
  }
}
