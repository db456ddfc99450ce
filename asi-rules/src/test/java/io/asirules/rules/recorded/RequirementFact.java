package io.asirules.rules.recorded;

import io.asirules.model.evidence.Aspect;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of a requirement to make up evidence about it.
 *
 * @param standard the edition, such as {@code asi:ps:3.1}
 * @param id the requirement, such as {@code 5.3/annual-progress}
 * @param kind its kind, such as {@code POLICY}
 * @param mustBePublic whether there is a duty to publish
 * @param intervalMonths after how many months it is due again, or null
 * @param limit the limit on its figure, or null
 * @param schemes certification schemes that serve it
 */
record RequirementFact(
    String standard,
    String id,
    String kind,
    boolean mustBePublic,
    @Nullable Integer intervalMonths,
    @Nullable Limit limit,
    List<String> schemes) {

  /**
   * A limit on a figure.
   *
   * @param metric name of the figure
   * @param bound {@code BELOW}, {@code AT_MOST} or {@code AT_LEAST}
   * @param value the limit
   * @param unit its unit
   * @param boundary what the figure includes, or null
   */
  record Limit(
      String metric, String bound, BigDecimal value, String unit, @Nullable String boundary) {

    /** A figure that keeps the limit. */
    BigDecimal kept() {
      return bound.equals("BELOW") ? value.subtract(BigDecimal.ONE) : value;
    }
  }

  String criterion() {
    return id.substring(0, id.indexOf('/'));
  }

  String key() {
    return id.substring(id.indexOf('/') + 1);
  }

  /** The number before the first point of the criterion. */
  String principle() {
    int point = criterion().indexOf('.');
    return point < 0 ? criterion() : criterion().substring(0, point);
  }

  Aspect core() {
    return switch (kind) {
      case "POLICY" -> Aspect.EXISTS;
      case "MANAGEMENT_SYSTEM" -> Aspect.IN_USE;
      case "PUBLIC_DISCLOSURE" -> Aspect.PUBLISHED;
      case "VERIFICATION" -> Aspect.VERIFIED;
      case "REVIEW" -> Aspect.REVIEWED;
      case "THRESHOLD" -> Aspect.MEASURED;
      case "PROHIBITION" -> Aspect.DECLARED;
      default -> Aspect.CARRIED_OUT;
    };
  }

  /** All that has to be shown, with the core aspect. */
  Set<Aspect> needed() {
    Set<Aspect> needed = EnumSet.of(core());
    switch (kind) {
      case "POLICY" -> needed.add(Aspect.ENDORSED);
      case "MANAGEMENT_SYSTEM" -> needed.add(Aspect.DOCUMENTED);
      case "PROHIBITION" -> needed.add(Aspect.CONTROLLED);
      default -> {
        // The core aspect is enough.
      }
    }
    if (mustBePublic) {
      needed.add(Aspect.PUBLISHED);
    }
    return needed;
  }

  /** What counts against the requirement when it is stated to be lacking. */
  List<Aspect> mayLack() {
    Set<Aspect> aspects = needed();
    aspects.add(Aspect.CURRENT);
    aspects.add(Aspect.COMPLETE);
    return List.copyOf(aspects);
  }

  /** Whether an event calls for something. */
  boolean hasEvents() {
    return kind.equals("REVIEW")
        || key().equals("risk-response")
        || key().equals("cahra-identification");
  }

  /** Whether figures matter to it, with or without a limit of its own. */
  boolean isMeasured() {
    return limit != null || Set.of("5.2", "5.3", "10.2").contains(criterion());
  }
}
