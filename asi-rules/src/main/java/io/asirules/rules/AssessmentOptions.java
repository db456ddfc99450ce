package io.asirules.rules;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.asirules.model.standard.RequirementId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How to assess. Immutable; each {@code with} method returns a changed copy.
 *
 * <p>The day is always given: the library reads no clock.
 */
public final class AssessmentOptions {
  private final LocalDate asOf;
  private final boolean strictEvidence;
  private final ImmutableMap<RequirementId, BigDecimal> limits;
  private final boolean inferences;
  private final ImmutableSortedMap<String, String> ruleSets;

  private AssessmentOptions(
      LocalDate asOf,
      boolean strictEvidence,
      ImmutableMap<RequirementId, BigDecimal> limits,
      boolean inferences,
      ImmutableSortedMap<String, String> ruleSets) {
    this.asOf = Objects.requireNonNull(asOf, "asOf");
    this.strictEvidence = strictEvidence;
    this.limits = limits;
    this.inferences = inferences;
    this.ruleSets = ruleSets;
  }

  /**
   * Assesses for a day, with everything else as usual.
   *
   * @param day the day for which the assessment speaks
   * @return the options
   */
  public static AssessmentOptions asOf(LocalDate day) {
    return new AssessmentOptions(day, false, ImmutableMap.of(), false, ImmutableSortedMap.of());
  }

  /**
   * Lets no datum below CONFIRMED decide an outcome: what would rest on one is INDETERMINATE.
   *
   * @return changed options
   */
  public AssessmentOptions withStrictEvidence() {
    return new AssessmentOptions(asOf, true, limits, inferences, ruleSets);
  }

  /**
   * Replaces a limit by one that the caller vouches for, such as that of 5.2 read in the caller's
   * own copy of the standard. It counts as VERIFIED.
   *
   * @param requirement name of a requirement that has a limit, such as {@code
   *     5.2/post-2020-intensity}
   * @param limit the limit, in the unit of the one it replaces
   * @return changed options
   */
  public AssessmentOptions withLimit(String requirement, BigDecimal limit) {
    Map<RequirementId, BigDecimal> changed = new LinkedHashMap<>(limits);
    changed.put(RequirementId.parse(requirement), limit);
    return new AssessmentOptions(
        asOf, strictEvidence, ImmutableMap.copyOf(changed), inferences, ruleSets);
  }

  /**
   * Lets mapping rows count that rest on titles alone, such as the leads from PS 3.1 to the modules
   * of draft 4. They never carry an outcome; at most they offer evidence for review. An assessment
   * against one edition does not depend on it.
   *
   * @return changed options
   */
  public AssessmentOptions withInferences() {
    return new AssessmentOptions(asOf, strictEvidence, limits, true, ruleSets);
  }

  /**
   * Pins a version of a rule set: the rules that decided an earlier result, where it is to be
   * repeated. Without it the version that is current decides. A version that is sealed decides on
   * the data that it was sealed with. One for each rule set: pinning another version of the same
   * one replaces it.
   *
   * @param coordinate for example {@code asi:ps:3.1@1.3.0}, one of {@link AsiRules#ruleSets()};
   *     whoever uses the options refuses one that is unknown or has no say there
   * @return changed options
   * @throws io.asirules.model.AsiException if the text has not the form of a coordinate
   */
  public AssessmentOptions withRuleSet(String coordinate) {
    Map<String, String> changed = new TreeMap<>(ruleSets);
    changed.put(RuleSet.idOf(coordinate), coordinate);
    return new AssessmentOptions(
        asOf, strictEvidence, limits, inferences, ImmutableSortedMap.copyOf(changed));
  }

  /** Without the limits, which name requirements of one edition. */
  AssessmentOptions withoutLimits() {
    return new AssessmentOptions(asOf, strictEvidence, ImmutableMap.of(), inferences, ruleSets);
  }

  /**
   * Returns the day for which the assessment speaks.
   *
   * @return the day
   */
  public LocalDate asOf() {
    return asOf;
  }

  /**
   * Tells whether data below CONFIRMED are kept from deciding.
   *
   * @return true under strict evidence
   */
  public boolean strictEvidence() {
    return strictEvidence;
  }

  /**
   * Tells whether mapping rows that rest on titles alone count.
   *
   * @return true when the caller asked for them
   */
  public boolean inferences() {
    return inferences;
  }

  /**
   * Returns the limits that the caller vouches for.
   *
   * @return limit by requirement
   */
  public Map<RequirementId, BigDecimal> limits() {
    return limits;
  }

  /**
   * Returns the rule sets that are pinned.
   *
   * @return their coordinates; empty where the current versions decide
   */
  public List<String> ruleSets() {
    return ruleSets.values().asList();
  }

  /** 11 and 11.0 are the same limit. */
  private Map<RequirementId, BigDecimal> sortedLimits() {
    return new TreeMap<>(Maps.transformValues(limits, BigDecimal::stripTrailingZeros));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AssessmentOptions options
        && options.asOf.equals(asOf)
        && options.strictEvidence == strictEvidence
        && options.inferences == inferences
        && options.sortedLimits().equals(sortedLimits())
        && options.ruleSets.equals(ruleSets);
  }

  @Override
  public int hashCode() {
    return Objects.hash(asOf, strictEvidence, inferences, sortedLimits(), ruleSets);
  }

  @Override
  public String toString() {
    return "AssessmentOptions[asOf="
        + asOf
        + ", strictEvidence="
        + strictEvidence
        + ", inferences="
        + inferences
        + ", limits="
        + Maps.transformValues(sortedLimits(), BigDecimal::toPlainString)
        + ", ruleSets="
        + ruleSets()
        + "]";
  }
}
