package io.asirules.model.scope;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the company's tree. Facilities hang below units.
 *
 * @param id short name, unique among units and facilities
 * @param kind what it is
 * @param parent id of the unit above, or null for the top
 * @param name its name
 * @param inScope whether it belongs to the certification scope
 * @param ownership what the unit above holds of it
 */
public record OrgUnit(
    String id,
    OrgUnitKind kind,
    @Nullable String parent,
    String name,
    boolean inScope,
    Ownership ownership) {

  /** Refuses nulls. */
  public OrgUnit {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(ownership, "ownership");
  }

  /**
   * Makes a unit whose ownership nobody stated.
   *
   * @param id short name, unique among units and facilities
   * @param kind what it is
   * @param parent id of the unit above, or null for the top
   * @param name its name
   * @param inScope whether it belongs to the certification scope
   */
  public OrgUnit(
      String id, OrgUnitKind kind, @Nullable String parent, String name, boolean inScope) {
    this(id, kind, parent, name, inScope, Ownership.NOT_STATED);
  }
}
