package io.asirules.model.custody;

import io.asirules.model.scope.SupplyChainActivity;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody material is bought from or sold to, with what its public record says.
 *
 * @param name name, as flows and documents write it
 * @param trader whether it only trades or stores; then the original CoC Document counts
 * @param coc its CoC certificate; null when it holds none
 * @param performanceStandard its PS certificate; null when it holds none
 * @param performanceStandardDue last day by which a supplier of post-casthouse activity only must
 *     hold a PS certificate; null when not known
 * @param activities activities of its certified scope; null when not stated
 * @param dueDiligence day on which due diligence on it was completed; null when it was not
 * @param jointVenture the share that the account's holder has in it without controlling it; null
 *     when it has none
 */
public record Counterparty(
    String name,
    boolean trader,
    @Nullable HeldCertificate coc,
    @Nullable HeldCertificate performanceStandard,
    @Nullable LocalDate performanceStandardDue,
    @Nullable Set<SupplyChainActivity> activities,
    @Nullable LocalDate dueDiligence,
    @Nullable JointVentureShare jointVenture) {

  /** Copies the set. */
  public Counterparty {
    activities = activities == null ? null : Set.copyOf(activities);
  }
}
