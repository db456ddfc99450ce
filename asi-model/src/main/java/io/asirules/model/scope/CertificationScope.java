package io.asirules.model.scope;

import io.asirules.model.AsiException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a certificate covers or would cover: the tree of units and the facilities, as the member
 * documented it. Created with {@link #builder}; immutable.
 */
public final class CertificationScope {
  private final ScopeKind kind;
  private final String description;
  private final List<OrgUnit> units;
  private final List<Facility> facilities;
  private final Map<Circumstance, Boolean> circumstances;

  private CertificationScope(Builder builder) {
    this.kind = builder.kind;
    this.description = builder.description;
    this.units = List.copyOf(builder.units);
    this.facilities = List.copyOf(builder.facilities);
    this.circumstances = Map.copyOf(builder.circumstances);
    checkTree();
  }

  private void checkTree() {
    Map<String, String> parents = new LinkedHashMap<>();
    Set<String> ids = new HashSet<>();
    for (OrgUnit unit : units) {
      requireNew(ids, unit.id());
      parents.put(unit.id(), unit.parent() == null ? "" : unit.parent());
    }
    for (Facility facility : facilities) {
      requireNew(ids, facility.id());
      facility.unit().ifPresent(unit -> requireUnit(parents, facility.id(), unit));
    }
    for (OrgUnit unit : units) {
      if (unit.parent() != null) {
        requireUnit(parents, unit.id(), unit.parent());
      }
      Set<String> seen = new HashSet<>();
      for (String at = unit.id(); !at.isEmpty(); at = parents.getOrDefault(at, "")) {
        if (!seen.add(at)) {
          throw new AsiException("unit '" + unit.id() + "' is its own parent");
        }
      }
    }
  }

  private static void requireNew(Set<String> ids, String id) {
    if (!ids.add(id)) {
      throw new AsiException("'" + id + "' names two units or facilities");
    }
  }

  private static void requireUnit(Map<String, String> units, String child, String parent) {
    if (!units.containsKey(parent)) {
      throw new AsiException(
          "'" + child + "' belongs to unit '" + parent + "', which is not there");
    }
  }

  /**
   * Begins a scope.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the kind of scope.
   *
   * @return the kind
   */
  public ScopeKind kind() {
    return kind;
  }

  /**
   * Returns the scope in the member's words.
   *
   * @return the description; empty when not documented
   */
  public String description() {
    return description;
  }

  /**
   * Returns the units, in the order given.
   *
   * @return the units
   */
  public List<OrgUnit> units() {
    return units;
  }

  /**
   * Returns the facilities, in the order given, those out of scope included.
   *
   * @return the facilities
   */
  public List<Facility> facilities() {
    return facilities;
  }

  /**
   * Returns the circumstances declared for the whole scope.
   *
   * @return declared circumstances, true for present
   */
  public Map<Circumstance, Boolean> circumstances() {
    return circumstances;
  }

  /**
   * Returns every id that evidence may name, with the unit above each.
   *
   * @return child id to parent id; a top unit or facility maps to the empty string
   */
  public Map<String, String> parents() {
    Map<String, String> parents = new HashMap<>();
    for (OrgUnit unit : units) {
      parents.put(unit.id(), unit.parent() == null ? "" : unit.parent());
    }
    for (Facility facility : facilities) {
      parents.put(facility.id(), facility.unit().orElse(""));
    }
    return parents;
  }

  /** Collects what is known of a scope. Not for use by several threads. */
  public static final class Builder {
    private ScopeKind kind = ScopeKind.FULL;
    private String description = "";
    private final List<OrgUnit> units = new ArrayList<>();
    private final List<Facility> facilities = new ArrayList<>();
    private final Map<Circumstance, Boolean> circumstances = new EnumMap<>(Circumstance.class);

    private Builder() {}

    /**
     * Sets the kind of scope; {@link ScopeKind#FULL} unless this says otherwise.
     *
     * @param value the kind
     * @return this builder
     */
    public Builder kind(ScopeKind value) {
      this.kind = value;
      return this;
    }

    /**
     * Sets the member's own description.
     *
     * @param value the description
     * @return this builder
     */
    public Builder description(String value) {
      this.description = value;
      return this;
    }

    /**
     * Adds a unit.
     *
     * @param value the unit
     * @return this builder
     */
    public Builder unit(OrgUnit value) {
      this.units.add(value);
      return this;
    }

    /**
     * Adds a facility.
     *
     * @param value the facility
     * @return this builder
     */
    public Builder facility(Facility value) {
      this.facilities.add(value);
      return this;
    }

    /**
     * Declares a circumstance of the whole scope.
     *
     * @param circumstance the circumstance
     * @param present whether it is present
     * @return this builder
     */
    public Builder circumstance(Circumstance circumstance, boolean present) {
      this.circumstances.put(circumstance, present);
      return this;
    }

    /**
     * Builds the scope.
     *
     * @return the scope
     * @throws AsiException if an id occurs twice, a parent is missing or the tree has a loop
     */
    public CertificationScope build() {
      return new CertificationScope(this);
    }
  }
}
