package io.asirules.rules.custody.oracle;

import static io.asirules.model.ledger.MaterialType.ALLOYING_METAL;
import static io.asirules.model.ledger.MaterialType.ALUMINA;
import static io.asirules.model.ledger.MaterialType.ALUMINIUM;
import static io.asirules.model.ledger.MaterialType.BAUXITE;
import static io.asirules.model.ledger.MaterialType.COLD_METAL;
import static io.asirules.model.ledger.MaterialType.DROSS;
import static io.asirules.model.ledger.MaterialType.LIQUID_METAL;
import static io.asirules.model.ledger.MaterialType.POST_CONSUMER_SCRAP;
import static io.asirules.model.ledger.MaterialType.PRE_CONSUMER_SCRAP;

import io.asirules.model.custody.AccountingParameter;
import io.asirules.model.custody.CustodyCaveatCode;
import io.asirules.model.ledger.MaterialType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Section 5: the pool of each stage over a time. */
final class StagePools {

  private static final List<Set<MaterialType>> PER_FAMILY =
      List.of(
          EnumSet.of(BAUXITE),
          EnumSet.of(ALUMINA),
          EnumSet.of(
              LIQUID_METAL,
              COLD_METAL,
              ALUMINIUM,
              PRE_CONSUMER_SCRAP,
              POST_CONSUMER_SCRAP,
              DROSS,
              ALLOYING_METAL));
  private static final List<Set<MaterialType>> COMBINED =
      List.of(EnumSet.allOf(MaterialType.class));
  private static final List<Set<MaterialType>> CASCADE =
      List.of(
          EnumSet.of(BAUXITE),
          EnumSet.of(ALUMINA),
          EnumSet.of(
              LIQUID_METAL,
              COLD_METAL,
              PRE_CONSUMER_SCRAP,
              POST_CONSUMER_SCRAP,
              DROSS,
              ALLOYING_METAL),
          EnumSet.of(ALUMINIUM));
  private static final int CASTHOUSE_STAGE = 2;
  private static final int ALUMINIUM_STAGE = 3;

  /**
   * A stage and what was found of it.
   *
   * @param line which line of the table gave the pool
   * @param pool the pool; null for none
   * @param caveats what the stage itself rests on
   */
  record Stage(int line, @Nullable Pool pool, Set<CustodyCaveatCode> caveats) {}

  /**
   * What an account draws on.
   *
   * @param pool the pool; null for none
   * @param caveats those of any stage up to the one drawn on; none without a pool
   */
  record Drawn(@Nullable Pool pool, Set<CustodyCaveatCode> caveats) {
    static final Drawn NOTHING = new Drawn(null, EnumSet.noneOf(CustodyCaveatCode.class));
  }

  private final CountedSums sums;
  private final boolean cascade;
  private final boolean perFamily;
  private final List<Set<MaterialType>> groups;
  private final List<Stage> stages = new ArrayList<>();

  StagePools(CountedSums sums) {
    this.sums = sums;
    String value = Chosen.of(sums.options()).value(AccountingParameter.STAGES);
    this.cascade = value.equals("CASCADE");
    this.perFamily = value.equals("PER_FAMILY");
    this.groups = cascade ? CASCADE : perFamily ? PER_FAMILY : COMBINED;
    for (Set<MaterialType> group : groups) {
      stages.add(stage(group, stages.isEmpty()));
    }
  }

  List<Stage> stages() {
    return stages;
  }

  private Stage stage(Set<MaterialType> group, boolean first) {
    BigDecimal coc = inflow(group, true);
    BigDecimal entered = coc.add(inflow(group, false));
    BigDecimal internal = first ? BigDecimal.ZERO : internal(group);
    Pool up = up();
    Set<CustodyCaveatCode> caveats = EnumSet.noneOf(CustodyCaveatCode.class);
    if (internal.signum() > 0 && up == null) {
      caveats.add(CustodyCaveatCode.INTERNAL_ORIGIN_NOT_KNOWN);
    }
    if (up != null && internal.signum() > 0) {
      return new Stage(1, new Pool(coc.add(up.of(internal)), entered.add(internal)), caveats);
    }
    if (up != null && entered.signum() == 0) {
      return new Stage(2, up, caveats);
    }
    if (up != null) {
      Pool own = new Pool(coc, entered);
      caveats.add(CustodyCaveatCode.STAGE_SHARE_NOT_KNOWN);
      return new Stage(3, up.lowerThan(own) ? up : own, caveats);
    }
    if (entered.signum() > 0) {
      return new Stage(4, new Pool(coc, entered), caveats);
    }
    return new Stage(5, null, caveats);
  }

  private @Nullable Pool up() {
    for (int before = stages.size() - 1; before >= 0; before--) {
      Pool pool = stages.get(before).pool();
      if (pool != null) {
        return pool;
      }
    }
    return null;
  }

  private BigDecimal inflow(Set<MaterialType> group, boolean coc) {
    return group.stream()
        .map(material -> sums.inflow(material, coc))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal internal(Set<MaterialType> group) {
    boolean metalOfFamilies = perFamily && group.contains(LIQUID_METAL);
    return group.stream()
        .filter(material -> !metalOfFamilies || material == LIQUID_METAL)
        .map(sums::internal)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Inflow in more than one group of CASCADE, whatever the parameter says. */
  boolean severalGroups() {
    return CASCADE.stream()
            .filter(group -> inflow(group, true).add(inflow(group, false)).signum() > 0)
            .count()
        > 1;
  }

  Drawn of(MaterialType material) {
    int at = 0;
    while (!groups.get(at).contains(material)) {
      at++;
    }
    if (cascade && material == PRE_CONSUMER_SCRAP) {
      at = scrapStage();
    }
    if (stages.get(at).pool() == null) {
      return Drawn.NOTHING;
    }
    Set<CustodyCaveatCode> caveats = EnumSet.noneOf(CustodyCaveatCode.class);
    stages.subList(0, at + 1).forEach(stage -> caveats.addAll(stage.caveats()));
    return new Drawn(stages.get(at).pool(), caveats);
  }

  private int scrapStage() {
    Pool casthouse = stages.get(CASTHOUSE_STAGE).pool();
    Pool aluminium = stages.get(ALUMINIUM_STAGE).pool();
    if (aluminium == null) {
      return CASTHOUSE_STAGE;
    }
    if (casthouse == null) {
      return ALUMINIUM_STAGE;
    }
    return aluminium.lowerThan(casthouse) ? ALUMINIUM_STAGE : CASTHOUSE_STAGE;
  }

  /** What the materials of a pooled family that leave draw on. */
  Drawn lowest(List<MaterialType> leaving) {
    Drawn lowest = Drawn.NOTHING;
    for (MaterialType material : leaving) {
      Drawn drawn = of(material);
      Pool before = lowest.pool();
      if (drawn.pool() != null && (before == null || drawn.pool().lowerThan(before))) {
        lowest = drawn;
      }
    }
    return lowest;
  }
}
