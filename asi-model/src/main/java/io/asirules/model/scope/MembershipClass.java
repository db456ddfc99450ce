package io.asirules.model.scope;

/**
 * ASI membership classes. That there are six is CONFIRMED, their names SECONDARY. Only the first
 * two certify (CONFIRMED).
 */
public enum MembershipClass {
  /** Production and Transformation. */
  PRODUCTION_AND_TRANSFORMATION,
  /** Industrial Users. */
  INDUSTRIAL_USERS,
  /** Downstream Supporters. */
  DOWNSTREAM_SUPPORTERS,
  /** General Supporters. */
  GENERAL_SUPPORTERS,
  /** Civil Society. */
  CIVIL_SOCIETY,
  /** Associations. */
  ASSOCIATIONS;

  /**
   * Tells whether members of this class seek certification.
   *
   * @return true for Production and Transformation and for Industrial Users
   */
  public boolean certifies() {
    return this == PRODUCTION_AND_TRANSFORMATION || this == INDUSTRIAL_USERS;
  }
}
