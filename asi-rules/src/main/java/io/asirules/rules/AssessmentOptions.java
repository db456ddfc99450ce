package io.asirules.rules;

import com.google.common.collect.ImmutableMap;
import io.asirules.model.standard.RequirementId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * How to assess. Immutable; each {@code with} method returns a changed copy.
 *
 * <p>The day is always given: the library reads no clock.
 */
public final class AssessmentOptions {
  private final LocalDate asOf;
  private final boolean strictEvidence;
  private final ImmutableMap<RequirementId, BigDecimal> limits;

  private AssessmentOptions(
      LocalDate asOf, boolean strictEvidence, ImmutableMap<RequirementId, BigDecimal> limits) {
    this.asOf = Objects.requireNonNull(asOf, "asOf");
    this.strictEvidence = strictEvidence;
    this.limits = limits;
  }

  /**
   * Assesses for a day, with everything else as usual.
   *
   * @param day the day for which the assessment speaks
   * @return the options
   */
  public static AssessmentOptions asOf(LocalDate day) {
    return new AssessmentOptions(day, false, ImmutableMap.of());
  }

  /**
   * Lets no datum below CONFIRMED decide an outcome: what would rest on one is INDETERMINATE.
   *
   * @return changed options
   */
  public AssessmentOptions withStrictEvidence() {
    return new AssessmentOptions(asOf, true, limits);
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
    Map<RequirementId, BigDecimal> changed = new java.util.LinkedHashMap<>(limits);
    changed.put(RequirementId.parse(requirement), limit);
    return new AssessmentOptions(asOf, strictEvidence, ImmutableMap.copyOf(changed));
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
   * Returns the limits that the caller vouches for.
   *
   * @return limit by requirement
   */
  public Map<RequirementId, BigDecimal> limits() {
    return limits;
  }
}
