package io.asirules.model.evidence;

import io.asirules.model.AsiException;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.RequirementId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a document, figure, certificate, incident or disclosure, attached to the
 * requirement that it bears on. Created with {@link #builder}; immutable.
 *
 * <p>Evidence attached to a whole criterion, or to none, is context: it is shown and decides
 * nothing.
 */
public final class Evidence {
  private final String id;
  private final Optional<CriterionId> criterion;
  private final Optional<RequirementId> requirement;
  private final Optional<String> unit;
  private final Coverage coverage;
  private final Set<Aspect> shows;
  private final Polarity polarity;
  private final Basis basis;
  private final Assurance assurance;
  private final Optional<Period> period;
  private final Optional<LocalDate> published;
  private final Optional<Metric> metric;
  private final Optional<String> scheme;
  private final String statement;
  private final Optional<SourceLocation> source;
  private final String note;

  private Evidence(Builder builder) {
    this.id = builder.id;
    this.criterion = Optional.ofNullable(builder.criterion);
    this.requirement = Optional.ofNullable(builder.requirement);
    this.unit = Optional.ofNullable(builder.unit);
    this.coverage = builder.coverage;
    this.shows = Set.copyOf(builder.shows);
    this.polarity = builder.polarity;
    this.basis = builder.basis;
    this.assurance = builder.assurance;
    this.period = Optional.ofNullable(builder.period);
    this.published = Optional.ofNullable(builder.published);
    this.metric = Optional.ofNullable(builder.metric);
    this.scheme = Optional.ofNullable(builder.scheme);
    this.statement = builder.statement;
    this.source = Optional.ofNullable(builder.source);
    this.note = builder.note;
    if (shows.contains(Aspect.MEASURED) && metric.isEmpty()) {
      throw new AsiException("evidence '" + id + "' shows MEASURED without a figure");
    }
    if (shows.contains(Aspect.CERTIFIED) && scheme.isEmpty()) {
      throw new AsiException("evidence '" + id + "' shows CERTIFIED without a scheme");
    }
  }

  /**
   * Begins a piece of evidence.
   *
   * @param id short name, unique within the self-assessment
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
   * Returns the criterion that the evidence bears on.
   *
   * @return the criterion, or empty for background
   */
  public Optional<CriterionId> criterion() {
    return criterion;
  }

  /**
   * Returns the requirement that the evidence bears on.
   *
   * @return the requirement, or empty when it is context only
   */
  public Optional<RequirementId> requirement() {
    return requirement;
  }

  /**
   * Returns the unit or facility that the evidence speaks of.
   *
   * @return its id, or empty for the whole entity
   */
  public Optional<String> unit() {
    return unit;
  }

  /**
   * Returns how the evidence covers its unit.
   *
   * @return the coverage
   */
  public Coverage coverage() {
    return coverage;
  }

  /**
   * Returns what the evidence shows, or shows to be lacking.
   *
   * @return the aspects, never empty
   */
  public Set<Aspect> shows() {
    return shows;
  }

  /**
   * Returns the direction.
   *
   * @return the polarity
   */
  public Polarity polarity() {
    return polarity;
  }

  /**
   * Returns how the evidence was come by.
   *
   * @return the basis
   */
  public Basis basis() {
    return basis;
  }

  /**
   * Returns who stands behind it.
   *
   * @return the assurance
   */
  public Assurance assurance() {
    return assurance;
  }

  /**
   * Returns the days it speaks of. For a certificate the period of validity, for a review its day.
   *
   * @return the period, or empty when undated
   */
  public Optional<Period> period() {
    return period;
  }

  /**
   * Returns the day on which it was published.
   *
   * @return the day, or empty when not known
   */
  public Optional<LocalDate> published() {
    return published;
  }

  /**
   * Returns the figure.
   *
   * @return the figure, or empty when it states none that a rule reads
   */
  public Optional<Metric> metric() {
    return metric;
  }

  /**
   * Returns the certification scheme.
   *
   * @return for example {@code ISO 14001:2015}, or empty
   */
  public Optional<String> scheme() {
    return scheme;
  }

  /**
   * Returns the statement in the assessor's own words.
   *
   * @return the statement, possibly empty
   */
  public String statement() {
    return statement;
  }

  /**
   * Returns where the statement stands.
   *
   * @return the place in the source, or empty
   */
  public Optional<SourceLocation> source() {
    return source;
  }

  /**
   * Returns a remark on doubt.
   *
   * @return the note, possibly empty
   */
  public String note() {
    return note;
  }

  @Override
  public String toString() {
    return id;
  }

  /** Collects a piece of evidence. Not for use by several threads. */
  public static final class Builder {
    private final String id;
    private @Nullable CriterionId criterion;
    private @Nullable RequirementId requirement;
    private @Nullable String unit;
    private Coverage coverage = Coverage.AGGREGATE;
    private Set<Aspect> shows = EnumSet.of(Aspect.CONTEXT);
    private Polarity polarity = Polarity.SUPPORTS;
    private Basis basis = Basis.STATED;
    private Assurance assurance = Assurance.SELF_DECLARED;
    private @Nullable Period period;
    private @Nullable LocalDate published;
    private @Nullable Metric metric;
    private @Nullable String scheme;
    private String statement = "";
    private @Nullable SourceLocation source;
    private String note = "";

    private Builder(String id) {
      this.id = Objects.requireNonNull(id, "id");
    }

    /**
     * Attaches it to a requirement.
     *
     * @param value the requirement
     * @return this builder
     */
    public Builder requirement(RequirementId value) {
      this.requirement = value;
      this.criterion = value.criterion();
      return this;
    }

    /**
     * Attaches it to a requirement.
     *
     * @param value for example {@code 5.3/annual-progress}
     * @return this builder
     */
    public Builder requirement(String value) {
      return requirement(RequirementId.parse(value));
    }

    /**
     * Attaches it to a whole criterion, as context.
     *
     * @param value the criterion
     * @return this builder
     */
    public Builder criterion(CriterionId value) {
      this.criterion = value;
      this.requirement = null;
      return this;
    }

    /**
     * Sets the unit or facility that it speaks of; the whole entity unless this says otherwise.
     *
     * @param value id of the unit or facility
     * @return this builder
     */
    public Builder unit(@Nullable String value) {
      this.unit = value;
      return this;
    }

    /**
     * Sets how it covers the unit; {@link Coverage#AGGREGATE} unless this says otherwise.
     *
     * @param value the coverage
     * @return this builder
     */
    public Builder coverage(Coverage value) {
      this.coverage = value;
      return this;
    }

    /**
     * Sets what it shows.
     *
     * @param first an aspect
     * @param more further aspects
     * @return this builder
     */
    public Builder shows(Aspect first, Aspect... more) {
      this.shows = EnumSet.of(first, more);
      return this;
    }

    /**
     * Sets the direction; {@link Polarity#SUPPORTS} unless this says otherwise.
     *
     * @param value the polarity
     * @return this builder
     */
    public Builder polarity(Polarity value) {
      this.polarity = value;
      return this;
    }

    /**
     * Sets how it was come by; {@link Basis#STATED} unless this says otherwise.
     *
     * @param value the basis
     * @return this builder
     */
    public Builder basis(Basis value) {
      this.basis = value;
      return this;
    }

    /**
     * Sets who stands behind it; {@link Assurance#SELF_DECLARED} unless this says otherwise.
     *
     * @param value the assurance
     * @return this builder
     */
    public Builder assurance(Assurance value) {
      this.assurance = value;
      return this;
    }

    /**
     * Sets the days it speaks of.
     *
     * @param value the period
     * @return this builder
     */
    public Builder period(@Nullable Period value) {
      this.period = value;
      return this;
    }

    /**
     * Sets the day on which it was published.
     *
     * @param value the day
     * @return this builder
     */
    public Builder published(@Nullable LocalDate value) {
      this.published = value;
      return this;
    }

    /**
     * Sets the figure.
     *
     * @param value the figure
     * @return this builder
     */
    public Builder metric(@Nullable Metric value) {
      this.metric = value;
      return this;
    }

    /**
     * Sets the certification scheme.
     *
     * @param value for example {@code ISO 14001:2015}
     * @return this builder
     */
    public Builder scheme(@Nullable String value) {
      this.scheme = value;
      return this;
    }

    /**
     * Sets the statement.
     *
     * @param value own words
     * @return this builder
     */
    public Builder statement(String value) {
      this.statement = value;
      return this;
    }

    /**
     * Sets the place in the source.
     *
     * @param value the place
     * @return this builder
     */
    public Builder source(@Nullable SourceLocation value) {
      this.source = value;
      return this;
    }

    /**
     * Sets a remark on doubt.
     *
     * @param value the note
     * @return this builder
     */
    public Builder note(String value) {
      this.note = value;
      return this;
    }

    /**
     * Builds the evidence.
     *
     * @return the evidence
     * @throws AsiException if it shows MEASURED without a figure or CERTIFIED without a scheme
     */
    public Evidence build() {
      return new Evidence(this);
    }
  }
}
