package io.asirules.rules.recorded;

import io.asirules.model.evidence.Metric;
import io.asirules.model.evidence.Units;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Figures around the limits of an edition and of the user. */
final class MadeUpFigures {
  private static final BigDecimal STEP = new BigDecimal("0.01");
  private static final BigDecimal THOUSAND = new BigDecimal("1000");

  private final Draw draw;
  private final RequirementFacts facts;
  private final Map<String, BigDecimal> limits;
  private final LocalDate asOf;

  MadeUpFigures(Draw draw, RequirementFacts facts, Map<String, BigDecimal> limits, LocalDate asOf) {
    this.draw = draw;
    this.facts = facts;
    this.limits = limits;
    this.asOf = asOf;
  }

  /** A figure that a rule may read beside a requirement. */
  Metric near(RequirementFact fact) {
    List<RequirementFact.Limit> candidates = new ArrayList<>();
    for (RequirementFact other : facts.under(fact.criterion())) {
      if (other.limit() != null) {
        candidates.add(other.limit());
      }
    }
    if (fact.criterion().equals("5.3") && (candidates.isEmpty() || draw.chance(50))) {
      return baseYear();
    }
    if (fact.criterion().equals("10.2") && draw.chance(50)) {
      return age();
    }
    if (fact.limit() != null && draw.chance(60)) {
      return around(fact.limit());
    }
    if (candidates.isEmpty() || draw.chance(5)) {
      return new Metric("other-figure", new BigDecimal(draw.of("0", "1")), "t", null);
    }
    return around(draw.of(candidates));
  }

  /** Just below, at and above every limit on a figure of that name, and far off. */
  Metric around(RequirementFact.Limit limit) {
    List<BigDecimal> values = new ArrayList<>();
    for (RequirementFact other : facts.all()) {
      RequirementFact.Limit same = other.limit();
      if (same != null && same.metric().equals(limit.metric())) {
        addAround(values, same.value());
        BigDecimal own = limits.get(other.id());
        if (own != null) {
          addAround(values, own);
        }
      }
    }
    values.add(new BigDecimal("100.5"));
    values.add(BigDecimal.ZERO);
    return measured(new Metric(limit.metric(), draw.of(values), limit.unit(), limit.boundary()));
  }

  private static void addAround(List<BigDecimal> values, BigDecimal limit) {
    values.add(limit.subtract(STEP));
    values.add(limit);
    values.add(limit.setScale(limit.scale() + 2));
    values.add(limit.add(STEP));
    values.add(limit.add(BigDecimal.ONE));
    values.add(limit.subtract(BigDecimal.ONE));
  }

  /** A figure that keeps a limit. */
  static Metric within(RequirementFact fact) {
    RequirementFact.Limit limit = Objects.requireNonNull(fact.limit());
    return new Metric(limit.metric(), limit.kept(), limit.unit(), limit.boundary());
  }

  Metric baseYear() {
    BigDecimal year = BigDecimal.valueOf(asOf.getYear() - draw.of(0, 1, 2, 3, 3, 4, 4, 5, 9));
    return new Metric("base-year", year, draw.chance(95) ? "year" : "t", null);
  }

  Metric age() {
    BigDecimal age = new BigDecimal(draw.of("14", "15", "16", "17.99", "18", "18", "18.0", "21"));
    return new Metric("youngest-worker-age", age, draw.chance(92) ? "year" : "hour", null);
  }

  /** The figure itself, in another unit of the same kind, in a wrong one, or of other boundary. */
  private Metric measured(Metric plain) {
    String boundary =
        switch (draw.below(10)) {
          case 0 -> null;
          case 1 -> draw.of("SMELTER_ONLY", "MINE_TO_METAL", "SCOPE_1_2");
          default -> plain.boundary();
        };
    return switch (draw.below(12)) {
      case 0, 1 -> inSmallerUnit(plain, boundary);
      case 2 -> new Metric(plain.name(), plain.value(), draw.of(Units.symbols()), boundary);
      case 3 -> new Metric(plain.name(), plain.value(), draw.of("bushel", "kt"), boundary);
      default -> new Metric(plain.name(), plain.value(), plain.unit(), boundary);
    };
  }

  private static Metric inSmallerUnit(Metric plain, @Nullable String boundary) {
    String unit =
        switch (plain.unit()) {
          case "t CO2e/t Al" -> "kg CO2e/t Al";
          case "t" -> "kg";
          default -> plain.unit();
        };
    BigDecimal value = unit.equals(plain.unit()) ? plain.value() : plain.value().multiply(THOUSAND);
    return new Metric(plain.name(), value, unit, boundary);
  }
}
