package io.asirules.model.document;

/**
 * A party as a CoC Document names it. What is not there is empty.
 *
 * @param name name
 * @param address address
 * @param certificate CoC certification number
 */
public record DocumentParty(String name, String address, String certificate) {

  /** Nothing is stated. */
  public static final DocumentParty NOT_STATED = new DocumentParty("", "", "");
}
