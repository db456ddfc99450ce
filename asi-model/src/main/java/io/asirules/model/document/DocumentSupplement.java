package io.asirules.model.document;

/**
 * Further information on a CoC Document, such as origin. It must be evidenced: RECALLED.
 *
 * @param statement what is stated
 * @param evidence what shows it; empty when nothing is named
 */
public record DocumentSupplement(String statement, String evidence) {}
