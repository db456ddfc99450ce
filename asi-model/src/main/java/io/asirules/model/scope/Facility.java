package io.asirules.model.scope;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A facility: the place where an activity goes on, and the smallest unit of an audit scope. Created
 * with {@link #builder}; immutable.
 */
public final class Facility {
  private final String id;
  private final String name;
  private final @Nullable String unit;
  private final boolean inScope;
  private final Optional<Set<SupplyChainActivity>> activities;
  private final @Nullable String country;
  private final @Nullable Integer productionSince;
  private final Map<Circumstance, Boolean> circumstances;

  private Facility(Builder builder) {
    this.id = builder.id;
    this.name = builder.name == null ? builder.id : builder.name;
    this.unit = builder.unit;
    this.inScope = builder.inScope;
    this.activities = Optional.ofNullable(builder.activities).map(Set::copyOf);
    this.country = builder.country;
    this.productionSince = builder.productionSince;
    this.circumstances = Map.copyOf(builder.circumstances);
  }

  /**
   * Begins a facility.
   *
   * @param id short name, unique among units and facilities of the scope
   * @return a builder
   */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /**
   * Returns the short name.
   *
   * @return the id
   */
  public String id() {
    return id;
  }

  /**
   * Returns the facility's name; the id where none was given.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * Returns the unit that the facility belongs to.
   *
   * @return id of the unit, or empty for a facility right below the entity
   */
  public Optional<String> unit() {
    return Optional.ofNullable(unit);
  }

  /**
   * Tells whether the facility belongs to the certification scope.
   *
   * @return true unless it was excluded
   */
  public boolean inScope() {
    return inScope;
  }

  /**
   * Returns the activities.
   *
   * @return the activities; an empty set when known to be none of ASI's list; an empty Optional
   *     when nobody stated them
   */
  public Optional<Set<SupplyChainActivity>> activities() {
    return activities;
  }

  /**
   * Returns the country.
   *
   * @return ISO 3166 two-letter code, or empty
   */
  public Optional<String> country() {
    return Optional.ofNullable(country);
  }

  /**
   * Returns the year in which production began; a smelter's limits depend on it.
   *
   * @return the year, or empty when not stated
   */
  public OptionalInt productionSince() {
    return productionSince == null ? OptionalInt.empty() : OptionalInt.of(productionSince);
  }

  /**
   * Returns the circumstances declared for this facility; they go before those of the scope.
   *
   * @return declared circumstances, true for present
   */
  public Map<Circumstance, Boolean> circumstances() {
    return circumstances;
  }

  @Override
  public String toString() {
    return id;
  }

  /** Collects what is known of a facility. Not for use by several threads. */
  public static final class Builder {
    private final String id;
    private @Nullable String name;
    private @Nullable String unit;
    private boolean inScope = true;
    private @Nullable Set<SupplyChainActivity> activities;
    private @Nullable String country;
    private @Nullable Integer productionSince;
    private final Map<Circumstance, Boolean> circumstances = new EnumMap<>(Circumstance.class);

    private Builder(String id) {
      this.id = Objects.requireNonNull(id, "id");
    }

    /**
     * Sets the name.
     *
     * @param value the name
     * @return this builder
     */
    public Builder name(String value) {
      this.name = Objects.requireNonNull(value, "name");
      return this;
    }

    /**
     * Sets the unit above.
     *
     * @param value id of the unit
     * @return this builder
     */
    public Builder unit(@Nullable String value) {
      this.unit = value;
      return this;
    }

    /**
     * Sets whether the facility is in scope; it is unless this says otherwise.
     *
     * @param value false to exclude it
     * @return this builder
     */
    public Builder inScope(boolean value) {
      this.inScope = value;
      return this;
    }

    /**
     * Adds activities.
     *
     * @param values the activities; none at all says that it has none of ASI's list
     * @return this builder
     */
    public Builder activities(SupplyChainActivity... values) {
      if (activities == null) {
        activities = EnumSet.noneOf(SupplyChainActivity.class);
      }
      activities.addAll(Set.of(values));
      return this;
    }

    /**
     * Sets the country.
     *
     * @param value ISO 3166 two-letter code
     * @return this builder
     */
    public Builder country(@Nullable String value) {
      this.country = value;
      return this;
    }

    /**
     * Sets the year in which production began.
     *
     * @param value the year
     * @return this builder
     */
    public Builder productionSince(int value) {
      this.productionSince = value;
      return this;
    }

    /**
     * Declares a circumstance of this facility.
     *
     * @param circumstance the circumstance
     * @param present whether it is present
     * @return this builder
     */
    public Builder circumstance(Circumstance circumstance, boolean present) {
      circumstances.put(circumstance, present);
      return this;
    }

    /**
     * Builds the facility.
     *
     * @return the facility
     */
    public Facility build() {
      return new Facility(this);
    }
  }
}
