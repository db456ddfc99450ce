package io.asirules.rules.internal;

import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.Basis;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.Metric;
import io.asirules.model.evidence.Period;
import io.asirules.model.evidence.Polarity;
import io.asirules.model.evidence.Units;
import io.asirules.model.standard.Threshold;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the figure that counts and holds it against a limit. EVALUATION.md, section 6. */
final class Figures {

  /** Length of a certification cycle: what is older does not speak of today. */
  static final int CYCLE_MONTHS = 36;

  /**
   * A figure held against a limit.
   *
   * @param state how it stands to the limit
   * @param text the figure as given, or null when there is none
   */
  record Reading(FigureState state, @Nullable String text) {}

  private Figures() {}

  /**
   * Holds the latest figures against a limit.
   *
   * @param evidence where to look
   * @param relation how a piece of evidence relates to the case
   * @param limit the limit
   * @param asOf the day of the assessment
   */
  static Reading read(
      Iterable<Evidence> evidence,
      Function<Evidence, Relation> relation,
      Threshold limit,
      LocalDate asOf) {
    List<Evidence> latest = latest(evidence, relation, limit.metric(), asOf);
    if (latest.isEmpty()) {
      return new Reading(
          anyOther(evidence, relation, limit.metric(), asOf)
              ? FigureState.GROUP_OR_PART
              : FigureState.MISSING,
          null);
    }
    Reading worst = null;
    for (Evidence item : latest) {
      Metric metric = item.metric().orElseThrow();
      FigureState state = isCurrent(item, asOf) ? against(metric, limit) : FigureState.NOT_CURRENT;
      if (worst == null || state.compareTo(worst.state()) > 0) {
        worst = new Reading(state, metric.value().toPlainString() + " " + metric.unit());
      }
    }
    return java.util.Objects.requireNonNull(worst);
  }

  /** Whether the latest figures that are beyond one limit keep another. */
  static boolean keepsOther(
      Iterable<Evidence> evidence,
      Function<Evidence, Relation> relation,
      Threshold beyond,
      Threshold other,
      LocalDate asOf) {
    for (Evidence item : latest(evidence, relation, beyond.metric(), asOf)) {
      Metric metric = item.metric().orElseThrow();
      if (against(metric, beyond) == FigureState.BEYOND
          && against(metric, other) != FigureState.WITHIN) {
        return false;
      }
    }
    return true;
  }

  /** The latest figures of a name with relation whole. */
  static List<Evidence> latest(
      Iterable<Evidence> evidence,
      Function<Evidence, Relation> relation,
      String metric,
      LocalDate asOf) {
    List<Evidence> latest = new ArrayList<>(1);
    for (Evidence item : evidence) {
      if (!isFigure(item, metric, asOf) || relation.apply(item) != Relation.WHOLE) {
        continue;
      }
      int order = latest.isEmpty() ? 1 : day(item, asOf).compareTo(day(latest.get(0), asOf));
      if (order > 0) {
        latest.clear();
      }
      if (order >= 0) {
        latest.add(item);
      }
    }
    return latest;
  }

  private static boolean anyOther(
      Iterable<Evidence> evidence,
      Function<Evidence, Relation> relation,
      String metric,
      LocalDate asOf) {
    for (Evidence item : evidence) {
      if (isFigure(item, metric, asOf) && relation.apply(item) != Relation.NONE) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFigure(Evidence item, String metric, LocalDate asOf) {
    return item.polarity() != Polarity.NEUTRAL
        && item.shows().contains(Aspect.MEASURED)
        && item.basis() != Basis.ABSENCE
        && !(item.polarity() == Polarity.SUPPORTS && item.shows().contains(Aspect.PLANNED))
        && item.metric().isPresent()
        && item.metric().get().name().equals(metric)
        && !beginsAfter(item, asOf);
  }

  static boolean beginsAfter(Evidence item, LocalDate asOf) {
    Optional<Period> period = item.period();
    return period.isPresent() && period.get().from().isAfter(asOf);
  }

  /** Last day of the evidence, not after the day of the assessment; undated is long ago. */
  static LocalDate day(Evidence item, LocalDate asOf) {
    Optional<Period> period = item.period();
    if (period.isEmpty()) {
      return LocalDate.MIN;
    }
    LocalDate to = period.get().to();
    return to.isAfter(asOf) ? asOf : to;
  }

  static boolean isCurrent(Evidence item, LocalDate asOf) {
    LocalDate day = day(item, asOf);
    return !day.equals(LocalDate.MIN) && !asOf.isAfter(day.plusMonths(CYCLE_MONTHS));
  }

  private static FigureState against(Metric metric, Threshold limit) {
    Optional<BigDecimal> value = Units.convert(metric.value(), metric.unit(), limit.unit());
    boolean otherBoundary = limit.boundary() != null && !limit.boundary().equals(metric.boundary());
    if (value.isEmpty() || otherBoundary) {
      return FigureState.OTHER_MEASURE;
    }
    return limit.bound().holds(value.get(), limit.limit())
        ? FigureState.WITHIN
        : FigureState.BEYOND;
  }
}
