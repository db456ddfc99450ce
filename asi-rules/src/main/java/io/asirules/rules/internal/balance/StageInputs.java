package io.asirules.rules.internal.balance;

import io.asirules.model.assessment.Argument;
import io.asirules.model.assessment.Caveat;
import io.asirules.model.custody.AccountingParameters;
import io.asirules.model.custody.CustodyCaveatCode;
import io.asirules.model.ledger.MaterialType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The inputs of all stages over some days, the first stage first. CUSTODY 5. */
final class StageInputs {

  private final List<Stage> stages;
  private final List<@Nullable StageInput> inputs = new ArrayList<>();

  StageInputs(CountedFlows counted, AccountingParameters parameters) {
    this.stages = Stage.of(parameters);
    StageInput earlier = null;
    List<Caveat<CustodyCaveatCode>> caveats = new ArrayList<>();
    for (Stage stage : stages) {
      StageInput input = input(stage, counted, earlier, caveats);
      inputs.add(input);
      earlier = input == null ? earlier : input;
    }
  }

  private static @Nullable StageInput input(
      Stage stage,
      CountedFlows counted,
      @Nullable StageInput earlier,
      List<Caveat<CustodyCaveatCode>> caveats) {
    BigDecimal coc = counted.cocIn(stage.materials());
    BigDecimal own = coc.add(counted.otherIn(stage.materials()));
    BigDecimal handed = counted.internal(stage.handedOn());
    if (earlier == null) {
      if (Mass.isSome(handed)) {
        caveats.add(
            new Caveat<>(
                CustodyCaveatCode.INTERNAL_ORIGIN_NOT_KNOWN,
                List.of(
                    Argument.of(
                        stage.handedOn().stream()
                            .filter(material -> Mass.isSome(counted.internal(Set.of(material))))
                            .map(MaterialType::title)
                            .toList())),
                null));
      }
      return Mass.isSome(own) ? new StageInput(coc, own, List.copyOf(caveats)) : null;
    }
    if (Mass.isSome(handed)) {
      return new StageInput(coc.add(earlier.share(handed)), own.add(handed), List.copyOf(caveats));
    }
    if (!Mass.isSome(own)) {
      return earlier;
    }
    caveats.add(new Caveat<>(CustodyCaveatCode.STAGE_SHARE_NOT_KNOWN, List.of(), null));
    StageInput alone = new StageInput(coc, own, List.copyOf(caveats));
    return earlier.isLowerThan(alone)
        ? new StageInput(earlier.coc(), earlier.total(), List.copyOf(caveats))
        : alone;
  }

  /** Returns the input that forms the percentage of a material when it leaves, or null. */
  @Nullable StageInput of(MaterialType material) {
    StageInput found = null;
    for (int i = 0; i < stages.size(); i++) {
      // Process scrap may come of the casthouse or of what follows it.
      boolean feeds =
          stages.get(i).takes(material)
              || (material == MaterialType.PRE_CONSUMER_SCRAP
                  && stages.get(i).takes(MaterialType.ALUMINIUM));
      StageInput input = inputs.get(i);
      if (feeds && input != null && (found == null || input.isLowerThan(found))) {
        found = input;
      }
    }
    return found;
  }

  /**
   * Returns the input with the lowest share of those that form the percentage of some materials, or
   * null.
   */
  @Nullable StageInput lowest(Set<MaterialType> materials) {
    StageInput lowest = null;
    for (MaterialType material : materials) {
      StageInput input = of(material);
      if (input != null && (lowest == null || input.isLowerThan(lowest))) {
        lowest = input;
      }
    }
    return lowest;
  }
}
