package io.asirules.rules.oracle;

import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.Metric;
import io.asirules.model.evidence.Units;
import io.asirules.model.standard.Bound;
import io.asirules.model.standard.Threshold;
import io.asirules.rules.oracle.ReferenceScope.Relation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Section 6: the figures of one name that speak about a case. */
final class ReferenceFigures {

  /** How a figure stands to a limit, worst first. */
  enum Measure {
    BEYOND,
    DIFFERS,
    WITHIN
  }

  /**
   * A figure beside a limit.
   *
   * @param measure how it stands
   * @param metric the figure
   * @param value the figure in the unit of the limit, or as it is when it does not convert
   */
  record Reading(Measure measure, Metric metric, BigDecimal value) {}

  private final List<Metric> latest = new ArrayList<>();
  private @Nullable LocalDate date;
  private boolean partOrGroup;

  private ReferenceFigures() {}

  static ReferenceFigures of(List<ReferenceStatement> statements, String name) {
    ReferenceFigures figures = new ReferenceFigures();
    for (ReferenceStatement statement : statements) {
      if (statement.evidence() != null && statement.speaks(Aspect.MEASURED)) {
        Metric metric = statement.evidence().metric().orElseThrow();
        if (metric.name().equals(name)) {
          figures.add(metric, statement);
        }
      }
    }
    return figures;
  }

  private void add(Metric metric, ReferenceStatement statement) {
    if (statement.relation() != Relation.WHOLE) {
      partOrGroup = true;
      return;
    }
    LocalDate dated = statement.date();
    boolean later = dated != null && (date == null || dated.isAfter(date));
    boolean same = dated == null ? date == null : dated.equals(date);
    if (later) {
      latest.clear();
      date = dated;
    }
    if (later || same) {
      latest.add(metric);
    }
  }

  /** Whether no figure speaks of the whole case. */
  boolean isEmpty() {
    return latest.isEmpty();
  }

  boolean hasPartOrGroup() {
    return partOrGroup;
  }

  /** Figures of the latest date. */
  List<Metric> latest() {
    return latest;
  }

  /** Whether the latest figure is undated or older than a certification cycle. */
  boolean isOld(LocalDate asOf) {
    return date == null || ReferenceTime.isOlder(date, ReferenceTime.CYCLE_MONTHS, asOf);
  }

  /** The worst of the latest figures beside a limit; there must be one. */
  Reading worst(Threshold threshold, BigDecimal limit) {
    Reading worst = null;
    for (Metric metric : latest) {
      Reading reading = read(metric, threshold, limit);
      if (worst == null || isWorse(reading, worst, threshold.bound())) {
        worst = reading;
      }
    }
    if (worst == null) {
      throw new IllegalStateException("no figure " + threshold.metric());
    }
    return worst;
  }

  static Reading read(Metric metric, Threshold threshold, BigDecimal limit) {
    Optional<BigDecimal> value = Units.convert(metric.value(), metric.unit(), threshold.unit());
    boolean sameBoundary =
        threshold.boundary() == null || threshold.boundary().equals(metric.boundary());
    if (value.isEmpty() || !sameBoundary) {
      return new Reading(Measure.DIFFERS, metric, metric.value());
    }
    boolean holds = threshold.bound().holds(value.get(), limit);
    return new Reading(holds ? Measure.WITHIN : Measure.BEYOND, metric, value.get());
  }

  private static boolean isWorse(Reading left, Reading right, Bound bound) {
    if (left.measure() != right.measure()) {
      return left.measure().compareTo(right.measure()) < 0;
    }
    int order = left.value().compareTo(right.value());
    return bound == Bound.AT_LEAST ? order < 0 : order > 0;
  }
}
