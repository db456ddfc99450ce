package io.asirules.model.ledger;

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

  /**
   * Tells whether it holds a CoC certificate valid on a day.
   *
   * @param day the day
   * @return true when it does
   */
  public boolean holdsCoc(LocalDate day) {
    return coc != null && coc.covers(day);
  }

  /**
   * Tells whether it holds a PS certificate valid on a day.
   *
   * @param day the day
   * @return true when it does
   */
  public boolean holdsPerformanceStandard(LocalDate day) {
    return performanceStandard != null && performanceStandard.covers(day);
  }

  /**
   * Tells whether it only trades, and does so without a CoC certificate valid on a day.
   *
   * @param day the day
   * @return true where the original CoC Document counts
   */
  public boolean isTraderWithoutCoc(LocalDate day) {
    return trader && !holdsCoc(day);
  }

  /**
   * Tells whether due diligence on it was completed by a day.
   *
   * @param day the day
   * @return true when it was
   */
  public boolean isLookedInto(LocalDate day) {
    return dueDiligence != null && !dueDiligence.isAfter(day);
  }

  /**
   * Tells whether its activities are of those for which a PS certificate may follow the CoC
   * certificate. SECONDARY, http://www.asi-cn.com/news/ASI_7899.html
   *
   * @return true where they are stated, not none, and all come after the casthouse
   */
  public boolean isPostCasthouseOnly() {
    return activities != null
        && !activities.isEmpty()
        && activities.stream().allMatch(SupplyChainActivity::isPostCasthouse);
  }
}
