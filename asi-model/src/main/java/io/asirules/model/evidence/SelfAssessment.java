package io.asirules.model.evidence;

import io.asirules.model.AsiException;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Entity;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything an entity brings to an assessment against one edition: scope, answers, evidence, and
 * an assessor's ratings. Created with {@link #builder}; immutable and safe for use by many threads.
 */
public final class SelfAssessment {
  private final StandardId standard;
  private final Entity entity;
  private final CertificationScope scope;
  private final @Nullable LocalDate asOf;
  private final List<Answer> answers;
  private final List<Evidence> evidence;
  private final List<AssessorRating> ratings;

  private SelfAssessment(Builder builder) {
    this.standard = builder.standard;
    this.entity = builder.entity;
    this.scope = Objects.requireNonNull(builder.scope, "a self-assessment needs a scope");
    this.asOf = builder.asOf;
    this.answers = List.copyOf(builder.answers);
    this.evidence = List.copyOf(builder.evidence);
    this.ratings = List.copyOf(builder.ratings);
    check();
  }

  private void check() {
    Map<String, String> known = scope.parents();
    Set<String> ids = new HashSet<>();
    for (Evidence item : evidence) {
      if (!ids.add(item.id())) {
        throw new AsiException("'" + item.id() + "' names two pieces of evidence");
      }
      item.unit().ifPresent(unit -> requireKnown(known, unit, "evidence '" + item.id() + "'"));
    }
    Set<String> answered = new HashSet<>();
    for (Answer answer : answers) {
      if (!answered.add(answer.requirement() + "@" + answer.unit())) {
        throw new AsiException("requirement " + answer.requirement() + " is answered twice");
      }
      if (answer.unit() != null) {
        requireKnown(known, answer.unit(), "the answer to " + answer.requirement());
      }
    }
    Set<CriterionId> rated = new HashSet<>();
    for (AssessorRating rating : ratings) {
      if (!rated.add(rating.criterion())) {
        throw new AsiException("criterion " + rating.criterion() + " is rated twice");
      }
    }
  }

  private void requireKnown(Map<String, String> known, String unit, String who) {
    if (!unit.equals(entity.id()) && !known.containsKey(unit)) {
      throw new AsiException(who + " speaks of unit '" + unit + "', which is not in the scope");
    }
  }

  /**
   * Begins a self-assessment.
   *
   * @param standard the edition to assess against
   * @param entity who is assessed
   * @return a builder
   */
  public static Builder builder(StandardId standard, Entity entity) {
    return new Builder(standard, entity);
  }

  /**
   * Returns the edition to assess against.
   *
   * @return its coordinate
   */
  public StandardId standard() {
    return standard;
  }

  /**
   * Returns who is assessed.
   *
   * @return the entity
   */
  public Entity entity() {
    return entity;
  }

  /**
   * Returns the certification scope.
   *
   * @return the scope
   */
  public CertificationScope scope() {
    return scope;
  }

  /**
   * Returns the day for which the entity made it.
   *
   * @return the day, or empty when it is to be asked for
   */
  public Optional<LocalDate> asOf() {
    return Optional.ofNullable(asOf);
  }

  /**
   * Returns the entity's own answers.
   *
   * @return the answers
   */
  public List<Answer> answers() {
    return answers;
  }

  /**
   * Returns the evidence.
   *
   * @return the evidence
   */
  public List<Evidence> evidence() {
    return evidence;
  }

  /**
   * Returns the assessor's ratings.
   *
   * @return the ratings
   */
  public List<AssessorRating> ratings() {
    return ratings;
  }

  /** Collects a self-assessment. Not for use by several threads. */
  public static final class Builder {
    private final StandardId standard;
    private final Entity entity;
    private @Nullable CertificationScope scope;
    private @Nullable LocalDate asOf;
    private final List<Answer> answers = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<AssessorRating> ratings = new ArrayList<>();

    private Builder(StandardId standard, Entity entity) {
      this.standard = Objects.requireNonNull(standard, "standard");
      this.entity = Objects.requireNonNull(entity, "entity");
    }

    /**
     * Sets the scope.
     *
     * @param value the scope
     * @return this builder
     */
    public Builder scope(CertificationScope value) {
      this.scope = value;
      return this;
    }

    /**
     * Sets the day for which it is made.
     *
     * @param value the day
     * @return this builder
     */
    public Builder asOf(@Nullable LocalDate value) {
      this.asOf = value;
      return this;
    }

    /**
     * Adds an answer.
     *
     * @param value the answer
     * @return this builder
     */
    public Builder answer(Answer value) {
      this.answers.add(value);
      return this;
    }

    /**
     * Adds a piece of evidence.
     *
     * @param value the evidence
     * @return this builder
     */
    public Builder evidence(Evidence value) {
      this.evidence.add(value);
      return this;
    }

    /**
     * Adds an assessor's rating.
     *
     * @param value the rating
     * @return this builder
     */
    public Builder rating(AssessorRating value) {
      this.ratings.add(value);
      return this;
    }

    /**
     * Builds the self-assessment.
     *
     * @return the self-assessment
     * @throws AsiException if an id occurs twice or evidence speaks of a unit out of the tree
     */
    public SelfAssessment build() {
      return new SelfAssessment(this);
    }
  }
}
