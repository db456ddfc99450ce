package io.asirules.model.standard;

/** Who must show a requirement. */
public enum RequirementTarget {
  /** The entity shows it once for the whole certification scope. */
  ENTITY,
  /** Each facility in scope shows it; a group figure proves none of them. */
  FACILITY
}
