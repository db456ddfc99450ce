package io.asirules.model.ledger;

import io.asirules.model.Language;
import io.asirules.model.assessment.Argument;
import io.asirules.model.assessment.Ground;
import io.asirules.model.assessment.GroundLayer;
import io.asirules.model.assessment.Reason;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A flow that is not booked as the ledger states it, or that is booked with a finding.
 *
 * @param row where it stands in its file
 * @param column the cell that is wrong; empty where the flow as a whole is
 * @param flow the flow; null for a row that cannot be read
 * @param grounds all that is said of it, the ground that counts first; at least one
 */
public record FlowRejection(
    long row,
    String column,
    @Nullable MaterialFlow flow,
    List<Ground<FlowTreatment, FlowReasonCode>> grounds) {

  /** Copies the list; refuses one that is empty. */
  public FlowRejection {
    grounds = List.copyOf(grounds);
    Objects.checkIndex(0, grounds.size());
  }

  /**
   * A row that cannot be read, or that has a bad day: nothing of it is booked.
   *
   * @param row the row, with what is wrong
   * @param flow the flow; null where it cannot be read
   * @return the rejection
   */
  public static FlowRejection unreadable(BadRow row, @Nullable MaterialFlow flow) {
    return new FlowRejection(
        row.row(),
        row.column(),
        flow,
        List.of(
            new Ground<>(
                GroundLayer.CLOSING,
                FlowTreatment.NOT_BOOKED,
                Reason.of(
                    FlowReasonCode.UNREADABLE, List.of(Argument.of(row.problem())), null, ""))));
  }

  /**
   * Returns why.
   *
   * @return the reason of the ground that counts
   */
  public Reason<FlowReasonCode> reason() {
    return leading().reason();
  }

  private Ground<FlowTreatment, FlowReasonCode> leading() {
    return grounds.get(0);
  }

  /**
   * Returns what becomes of the flow.
   *
   * @return the treatment of the ground that counts
   */
  public FlowTreatment treatment() {
    return leading().outcome();
  }

  /**
   * Returns why.
   *
   * @return the code of the ground that counts
   */
  public FlowReasonCode code() {
    return reason().code();
  }

  /**
   * Returns the sentence, with what becomes of the flow.
   *
   * @param language language wanted
   * @return the sentence of the ground that counts
   */
  public String text(Language language) {
    String reason = reason().text(language);
    if (code() == FlowReasonCode.UNREADABLE) {
      return reason;
    }
    return reason.substring(0, reason.length() - 1)
        + treatment().consequence(language)
        + reason.charAt(reason.length() - 1);
  }

  /**
   * Returns what else stands against the flow, beside the ground that counts.
   *
   * @return the other grounds that do, in their order
   */
  public List<Ground<FlowTreatment, FlowReasonCode>> otherReasons() {
    return grounds.stream().skip(1).filter(ground -> ground.outcome().isObjection()).toList();
  }
}
