package io.asirules.rules.internal.custody;

import io.asirules.model.assessment.Argument;
import io.asirules.model.custody.AccountingParameters;
import io.asirules.model.custody.CustodyCaveat;
import io.asirules.model.custody.CustodyCaveatCode;
import io.asirules.model.custody.MaterialType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pools of all stages over some days, the first stage first. CUSTODY 5. */
final class Pools {

  private final List<Stage> stages;
  private final List<@Nullable Pool> pools = new ArrayList<>();

  Pools(Window window, AccountingParameters parameters) {
    this.stages = Stage.of(parameters);
    Pool up = null;
    List<CustodyCaveat> caveats = new ArrayList<>();
    for (Stage stage : stages) {
      Pool pool = pool(stage, window, up, caveats);
      pools.add(pool);
      up = pool == null ? up : pool;
    }
  }

  private static @Nullable Pool pool(
      Stage stage, Window window, @Nullable Pool up, List<CustodyCaveat> caveats) {
    BigDecimal coc = window.cocIn(stage.materials());
    BigDecimal own = coc.add(window.otherIn(stage.materials()));
    BigDecimal handed = window.internal(stage.handedOn());
    if (up == null) {
      if (Mass.isSome(handed)) {
        caveats.add(
            new CustodyCaveat(
                CustodyCaveatCode.INTERNAL_ORIGIN_NOT_KNOWN,
                List.of(
                    Argument.of(
                        stage.handedOn().stream()
                            .filter(material -> Mass.isSome(window.internal(Set.of(material))))
                            .map(MaterialType::title)
                            .toList())),
                null));
      }
      return Mass.isSome(own) ? new Pool(coc, own, List.copyOf(caveats)) : null;
    }
    if (Mass.isSome(handed)) {
      return new Pool(coc.add(up.share(handed)), own.add(handed), List.copyOf(caveats));
    }
    if (!Mass.isSome(own)) {
      return up;
    }
    caveats.add(new CustodyCaveat(CustodyCaveatCode.STAGE_SHARE_NOT_KNOWN, List.of(), null));
    Pool alone = new Pool(coc, own, List.copyOf(caveats));
    return up.isLowerThan(alone) ? new Pool(up.coc(), up.total(), List.copyOf(caveats)) : alone;
  }

  /** Returns the pool that a material draws on when it leaves, or null. */
  @Nullable Pool of(MaterialType material) {
    Pool found = null;
    for (int i = 0; i < stages.size(); i++) {
      // Process scrap may come of the casthouse or of what follows it.
      boolean drawn =
          stages.get(i).takes(material)
              || (material == MaterialType.PRE_CONSUMER_SCRAP
                  && stages.get(i).takes(MaterialType.ALUMINIUM));
      Pool pool = pools.get(i);
      if (drawn && pool != null && (found == null || pool.isLowerThan(found))) {
        found = pool;
      }
    }
    return found;
  }

  /** Returns the lowest pool that any of some materials draws on, or null. */
  @Nullable Pool lowest(Set<MaterialType> materials) {
    Pool lowest = null;
    for (MaterialType material : materials) {
      Pool pool = of(material);
      if (pool != null && (lowest == null || pool.isLowerThan(lowest))) {
        lowest = pool;
      }
    }
    return lowest;
  }
}
