package io.asirules.rules.oracle;

import io.asirules.model.evidence.Metric;
import io.asirules.model.evidence.Units;
import io.asirules.model.standard.Bound;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.Threshold;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Arbitrary figures around the limits of a standard. */
final class FigureArbitraries {
  private static final BigDecimal STEP = new BigDecimal("0.01");
  private static final BigDecimal THOUSAND = new BigDecimal("1000");

  /** A figure's name with the unit and boundary that fit, and values worth trying. */
  private record Candidate(
      String name, String unit, @Nullable String boundary, List<BigDecimal> values) {}

  private final Standard standard;
  private final LocalDate asOf;

  FigureArbitraries(Standard standard, LocalDate asOf) {
    this.standard = standard;
    this.asOf = asOf;
  }

  /** Figures that a rule may read beside a requirement. */
  Arbitrary<Metric> metrics(Requirement requirement) {
    List<Candidate> candidates = new ArrayList<>();
    Threshold own = requirement.threshold();
    if (own != null) {
      for (int i = 0; i < 3; i++) {
        candidates.add(candidate(own));
      }
    }
    for (Requirement other : standard.requirements()) {
      Threshold limit = other.threshold();
      if (limit != null && other.id().criterion().equals(requirement.id().criterion())) {
        candidates.add(candidate(limit));
      }
    }
    switch (requirement.id().criterion().value()) {
      case "5.3" -> {
        candidates.add(baseYear());
        candidates.add(baseYear());
      }
      case "10.2" -> {
        candidates.add(age());
        candidates.add(age());
      }
      default -> candidates.add(new Candidate("other-figure", "t", null, values("0", "1")));
    }
    return Arbitraries.of(candidates).flatMap(this::metric);
  }

  private Arbitrary<Metric> metric(Candidate candidate) {
    Metric plain = new Metric(candidate.name(), BigDecimal.ONE, candidate.unit(), null);
    Arbitrary<String> boundaries =
        Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.just(candidate.boundary())),
            Tuple.of(1, Arbitraries.just(null)),
            Tuple.of(1, Arbitraries.of("SMELTER_ONLY", "MINE_TO_METAL")));
    Arbitrary<String> units =
        Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.just(candidate.unit())),
            Tuple.of(2, Arbitraries.just(smaller(candidate.unit()))),
            Tuple.of(1, Arbitraries.of(Units.symbols())),
            Tuple.of(1, Arbitraries.just("bushel")));
    return Combinators.combine(Arbitraries.of(candidate.values()), units, boundaries)
        .as((value, unit, boundary) -> scaled(plain, value, unit, boundary));
  }

  private static Metric scaled(
      Metric plain, BigDecimal value, String unit, @Nullable String boundary) {
    boolean thousandth = !unit.equals(plain.unit()) && unit.equals(smaller(plain.unit()));
    return new Metric(plain.name(), thousandth ? value.multiply(THOUSAND) : value, unit, boundary);
  }

  private static String smaller(String unit) {
    return switch (unit) {
      case "t CO2e/t Al" -> "kg CO2e/t Al";
      case "t" -> "kg";
      default -> unit;
    };
  }

  /** Just below, at and above every limit on a figure of that name, and far off. */
  private Candidate candidate(Threshold threshold) {
    List<BigDecimal> values = new ArrayList<>();
    for (Requirement requirement : standard.requirements()) {
      Threshold limit = requirement.threshold();
      if (limit != null && limit.metric().equals(threshold.metric())) {
        values.add(limit.limit().subtract(STEP));
        values.add(limit.limit());
        values.add(limit.limit().setScale(3));
        values.add(limit.limit().add(STEP));
        values.add(limit.limit().add(BigDecimal.ONE));
        values.add(kept(limit));
      }
    }
    values.add(new BigDecimal("100.5"));
    return new Candidate(threshold.metric(), threshold.unit(), threshold.boundary(), values);
  }

  private Candidate baseYear() {
    List<BigDecimal> years = new ArrayList<>();
    for (int ago = 0; ago <= 6; ago++) {
      years.add(BigDecimal.valueOf(asOf.getYear() - ago));
    }
    return new Candidate("base-year", "year", null, years);
  }

  private static Candidate age() {
    return new Candidate("youngest-worker-age", "year", null, values("17.99", "18", "18", "21"));
  }

  private static List<BigDecimal> values(String... numbers) {
    List<BigDecimal> values = new ArrayList<>();
    for (String number : numbers) {
      values.add(new BigDecimal(number));
    }
    return values;
  }

  /** A figure that keeps a limit. */
  static Metric within(Threshold threshold) {
    return new Metric(threshold.metric(), kept(threshold), threshold.unit(), threshold.boundary());
  }

  private static BigDecimal kept(Threshold threshold) {
    return threshold.bound() == Bound.BELOW
        ? threshold.limit().subtract(BigDecimal.ONE)
        : threshold.limit();
  }
}
