package io.asirules.criteriadata.catalog;

import com.google.common.collect.ImmutableList;
import io.asirules.model.evidence.Aspect;
import io.asirules.model.standard.Requirement;
import java.util.List;

/**
 * Which aspects evidence has to show for a requirement of one kind, and how time and plans count
 * for it. A reading of this library, the same for all editions; what an edition asks beyond it
 * stands at its requirement.
 *
 * @param core the aspect without which nothing is shown, such as IN_USE for a MANAGEMENT_SYSTEM
 * @param further aspects that have to be shown beside the core
 * @param furtherWhenPublic aspects that have to be shown too when the requirement must be public
 * @param whenLacking aspects that nobody has to show, but that count when evidence contradicts them
 * @param latenessForgiven whether what is late by a share of its interval ({@link
 *     AssessmentParameter#LATE_SHARE}) is partly met and not yet overdue
 * @param planningIsStep whether a plan to do it is a step towards it; else a plan shows nothing
 */
public record KindNeeds(
    Aspect core,
    List<Aspect> further,
    List<Aspect> furtherWhenPublic,
    List<Aspect> whenLacking,
    boolean latenessForgiven,
    boolean planningIsStep) {

  /** Copies the lists. */
  public KindNeeds {
    further = List.copyOf(further);
    furtherWhenPublic = List.copyOf(furtherWhenPublic);
    whenLacking = List.copyOf(whenLacking);
  }

  /**
   * Returns the aspects that have to be shown for a requirement, so that a vendor can ask for each.
   *
   * @param requirement a requirement of this kind
   * @return the core aspect first, then the further ones
   */
  public List<Aspect> neededFor(Requirement requirement) {
    ImmutableList.Builder<Aspect> needed = ImmutableList.<Aspect>builder().add(core);
    needed.addAll(further);
    if (requirement.mustBePublic()) {
      needed.addAll(furtherWhenPublic);
    }
    return needed.build();
  }
}
