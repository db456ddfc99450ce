package io.asirules.rules.internal.requirement;

import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.Basis;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.Metric;
import io.asirules.model.evidence.Polarity;
import io.asirules.model.evidence.Units;
import io.asirules.model.standard.Bound;
import io.asirules.model.standard.Threshold;
import io.asirules.rules.observation.Extent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The latest figures of a name at a place. EVALUATION.md, section 6.
 *
 * @param extent WHOLE where figures of the whole place are given, PART where only others are
 * @param day their last day; null when undated
 * @param figures the figures of that day
 */
record LatestFigures(Extent extent, @Nullable LocalDate day, List<Metric> figures) {

  /**
   * Finds them.
   *
   * @param evidence where to look
   * @param relation how far a piece of evidence speaks of the place
   * @param metric name of the figure
   * @param asOf the day of the assessment
   */
  static LatestFigures find(
      List<Evidence> evidence, Function<Evidence, Extent> relation, String metric, LocalDate asOf) {
    List<Metric> latest = new ArrayList<>(1);
    LocalDate day = null;
    boolean elsewhere = false;
    for (Evidence item : evidence) {
      if (!isFigure(item, metric, asOf)) {
        continue;
      }
      Extent extent = relation.apply(item);
      if (extent != Extent.WHOLE) {
        elsewhere |= extent != Extent.NONE;
        continue;
      }
      LocalDate own = Days.last(item, asOf);
      int order = latest.isEmpty() ? 1 : compare(own, day);
      if (order > 0) {
        latest.clear();
        day = own;
      }
      if (order >= 0) {
        latest.add(item.metric().orElseThrow());
      }
    }
    Extent extent = elsewhere ? Extent.PART : Extent.NONE;
    return new LatestFigures(latest.isEmpty() ? extent : Extent.WHOLE, day, latest);
  }

  /** Undated comes before every day. */
  private static int compare(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? (other == null ? 0 : -1) : 1;
    }
    return one.compareTo(other);
  }

  private static boolean isFigure(Evidence item, String metric, LocalDate asOf) {
    return item.polarity() != Polarity.NEUTRAL
        && item.shows().contains(Aspect.MEASURED)
        && item.basis() != Basis.ABSENCE
        && !(item.polarity() == Polarity.SUPPORTS && item.shows().contains(Aspect.PLANNED))
        && item.metric().isPresent()
        && item.metric().get().name().equals(metric)
        && !Days.isAhead(item, asOf);
  }

  /** Whether the figures are dated and not older than a number of months. */
  boolean isWithin(int months, LocalDate asOf) {
    return day != null && Days.months(day, asOf) <= months;
  }

  /** The figure in the unit and boundary of a limit, or null when it has others. */
  static @Nullable BigDecimal inMeasureOf(Threshold limit, Metric metric) {
    if (limit.boundary() != null && !limit.boundary().equals(metric.boundary())) {
      return null;
    }
    Optional<BigDecimal> value = Units.convert(metric.value(), metric.unit(), limit.unit());
    return value.orElse(null);
  }

  /** The first figure that has another unit or boundary than a limit, or null. */
  @Nullable Metric otherMeasure(Threshold limit) {
    for (Metric metric : figures) {
      if (inMeasureOf(limit, metric) == null) {
        return metric;
      }
    }
    return null;
  }

  /** The figure that lies furthest on the wrong side of a limit, among those in its measure. */
  @Nullable Metric furthest(Threshold limit) {
    Metric furthest = null;
    BigDecimal worst = null;
    for (Metric metric : figures) {
      BigDecimal value = inMeasureOf(limit, metric);
      if (value != null && (worst == null || isFurther(limit.bound(), value, worst))) {
        worst = value;
        furthest = metric;
      }
    }
    return furthest;
  }

  private static boolean isFurther(Bound bound, BigDecimal value, BigDecimal than) {
    int order = value.compareTo(than);
    return bound == Bound.AT_LEAST ? order < 0 : order > 0;
  }
}
