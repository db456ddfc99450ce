package io.asirules.model.standard;

import io.asirules.model.LocalizedText;
import io.asirules.model.scope.Circumstance;
import io.asirules.model.scope.SupplyChainActivity;
import java.util.List;
import java.util.Map;

/**
 * A criterion of a standard.
 *
 * @param id its number
 * @param principle number of the principle it belongs to
 * @param title its title; the level speaks of the English one
 * @param summary what it asks, in own words
 * @param bindings the row of the applicability matrix: one cell for every activity
 * @param conditions circumstances under which alone it applies; all must hold
 * @param requirements what it breaks into, in reading order
 */
public record Criterion(
    CriterionId id,
    int principle,
    Attested<LocalizedText> title,
    Attested<LocalizedText> summary,
    Map<SupplyChainActivity, Attested<ActivityBinding>> bindings,
    List<Attested<Circumstance>> conditions,
    List<Requirement> requirements) {

  /** Copies the collections. */
  public Criterion {
    bindings = Map.copyOf(bindings);
    conditions = List.copyOf(conditions);
    requirements = List.copyOf(requirements);
  }

  /** Hashes by number: a criterion is a key of many maps, and holds all of its requirements. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /**
   * Returns the cell of an activity.
   *
   * @param activity the activity
   * @return its binding; UNDETERMINED and UNKNOWN where the matrix has no cell
   */
  public Attested<ActivityBinding> binding(SupplyChainActivity activity) {
    Attested<ActivityBinding> cell = bindings.get(activity);
    return cell == null ? new Attested<>(ActivityBinding.UNDETERMINED, Provenance.unknown()) : cell;
  }
}
