package io.asirules.model.custody;

import io.asirules.model.Language;
import io.asirules.model.assessment.Argument;
import io.asirules.model.standard.Provenance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A flow that is not booked as the ledger states it, or that is booked with a finding.
 *
 * @param row where it stands in its file
 * @param column the cell that is wrong; empty where the flow as a whole is
 * @param flow the flow; null for a row that cannot be read
 * @param treatment what becomes of it
 * @param code why
 * @param arguments what the sentence speaks of
 * @param provenance where the rule comes from; null where it speaks of the input
 * @param rule name of the rule: the sentence it states
 */
public record FlowRejection(
    long row,
    String column,
    @Nullable MaterialFlow flow,
    FlowTreatment treatment,
    FlowReasonCode code,
    List<Argument> arguments,
    @Nullable Provenance provenance,
    String rule) {

  /** Copies the list. */
  public FlowRejection {
    arguments = List.copyOf(arguments);
  }

  /**
   * Returns the sentence.
   *
   * @param language language wanted
   * @return the sentence with its arguments
   */
  public String text(Language language) {
    return Argument.fill(code.pattern(language), language, arguments);
  }
}
