package io.asirules.model.standard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an edition says of one requirement beyond what its kind needs. Each value has its own
 * provenance; null where the edition says nothing.
 *
 * @param appliesAfter years that have to pass before the requirement is due
 * @param before the requirement of the same criterion whose publication has to come after this
 *     verification
 * @param onEvent whether it is a review that an event calls for
 * @param redFlags requirements of the same criterion on which a red flag calls for a response here
 * @param exemptWhen the figure that frees from the requirement, such as the youngest worker's age
 * @param weighsIncidents whether incidents on the other requirements of the criterion weigh here
 * @param smelterLimit which of the intensities of smelters its limit is
 */
public record Particulars(
    @Nullable Attested<AppliesAfter> appliesAfter,
    @Nullable Attested<RequirementId> before,
    @Nullable Attested<Boolean> onEvent,
    @Nullable Attested<List<RequirementId>> redFlags,
    @Nullable Threshold exemptWhen,
    @Nullable Attested<Boolean> weighsIncidents,
    @Nullable Attested<SmelterLimit> smelterLimit) {

  /** Nothing beyond the kind. */
  public static final Particulars NONE = new Particulars(null, null, null, null, null, null, null);
}
