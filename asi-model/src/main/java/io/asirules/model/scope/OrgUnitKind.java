package io.asirules.model.scope;

/** Kinds of unit in the tree of a company. */
public enum OrgUnitKind {
  /** The company at the top of the scope. */
  HOLDING,
  /** A company that the one above controls. */
  SUBSIDIARY,
  /** A company shared with others. */
  JOINT_VENTURE,
  /** A division, region or line of business. */
  DIVISION,
  /** A plant, mine or other site that holds facilities. */
  PLANT,
  /** A function such as a headquarters or a laboratory. */
  FUNCTION
}
