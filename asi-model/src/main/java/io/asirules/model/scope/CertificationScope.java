package io.asirules.model.scope;

import io.asirules.model.AsiException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate covers or would cover: the tree of units and the facilities, products and
 * programmes, and outsourcing contractors, as the member documented it. Created with {@link
 * #builder}; immutable.
 */
public final class CertificationScope {
  private final ScopeKind kind;
  private final @Nullable ScopeBasis basis;
  private final String description;
  private final List<OrgUnit> units;
  private final List<Facility> facilities;
  private final List<String> products;
  private final List<OutsourcingContractor> contractors;
  private final Map<Circumstance, Boolean> circumstances;

  private CertificationScope(Builder builder) {
    this.kind = builder.kind;
    this.basis = builder.basis;
    this.description = builder.description;
    this.units = List.copyOf(builder.units);
    this.facilities = List.copyOf(builder.facilities);
    this.products = List.copyOf(builder.products);
    this.contractors = List.copyOf(builder.contractors);
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
    contractors.forEach(contractor -> requireNew(ids, contractor.id()));
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
      throw new AsiException("'" + id + "' names two units, facilities or contractors");
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
   * Returns what the member chose its scope to be.
   *
   * @return the basis, or empty when not stated
   */
  public Optional<ScopeBasis> basis() {
    return Optional.ofNullable(basis);
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
   * Returns the facilities in scope: those that were not excluded, below units that were not.
   *
   * @return the facilities, in the order given
   */
  public List<Facility> facilitiesInScope() {
    Set<String> out = outOfScope();
    return facilities.stream().filter(facility -> !out.contains(facility.id())).toList();
  }

  /**
   * Returns the units and facilities that are out of scope: excluded, or below a unit that is.
   *
   * @return their ids
   */
  public Set<String> outOfScope() {
    Map<String, String> parents = parents();
    Set<String> excluded = new HashSet<>();
    units.stream().filter(unit -> !unit.inScope()).forEach(unit -> excluded.add(unit.id()));
    facilities.stream()
        .filter(facility -> !facility.inScope())
        .forEach(facility -> excluded.add(facility.id()));
    Set<String> out = new HashSet<>();
    for (String id : parents.keySet()) {
      for (String at = id; !at.isEmpty(); at = parents.getOrDefault(at, "")) {
        if (excluded.contains(at)) {
          out.add(id);
        }
      }
    }
    return Set.copyOf(out);
  }

  /**
   * Returns the products and programmes that the scope names.
   *
   * @return their names, in the order given
   */
  public List<String> products() {
    return products;
  }

  /**
   * Returns the outsourcing contractors that the scope names.
   *
   * @return the contractors, in the order given
   */
  public List<OutsourcingContractor> contractors() {
    return contractors;
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
    private @Nullable ScopeBasis basis;
    private String description = "";
    private final List<OrgUnit> units = new ArrayList<>();
    private final List<Facility> facilities = new ArrayList<>();
    private final List<String> products = new ArrayList<>();
    private final List<OutsourcingContractor> contractors = new ArrayList<>();
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
     * Sets what the member chose its scope to be.
     *
     * @param value the basis, or null when not stated
     * @return this builder
     */
    public Builder basis(@Nullable ScopeBasis value) {
      this.basis = value;
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
     * Names a product or programme.
     *
     * @param value its name
     * @return this builder
     */
    public Builder product(String value) {
      this.products.add(value);
      return this;
    }

    /**
     * Names an outsourcing contractor.
     *
     * @param value the contractor
     * @return this builder
     */
    public Builder contractor(OutsourcingContractor value) {
      this.contractors.add(value);
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
