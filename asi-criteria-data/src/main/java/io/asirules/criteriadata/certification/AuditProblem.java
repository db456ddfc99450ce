package io.asirules.criteriadata.certification;

/**
 * Why nothing can be decided on an audit.
 *
 * @param part which part of the record is wrong, so that a reader can tell the place
 * @param problem what is wrong and what was expected
 */
public record AuditProblem(Part part, String problem) {

  /** Parts of the record of an audit. */
  public enum Part {
    /** The edition audited against. */
    STANDARD,
    /** The Assurance Manual. */
    REGIME,
    /** The first day. */
    START,
    /** The last day. */
    END,
    /** A finding. */
    FINDING
  }
}
