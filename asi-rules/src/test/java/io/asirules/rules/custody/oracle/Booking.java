package io.asirules.rules.custody.oracle;

import io.asirules.model.ledger.FlowDirection;
import io.asirules.model.ledger.FlowTreatment;
import io.asirules.model.ledger.MaterialFlow;

/**
 * A flow that counts, and the line of section 3 that decides on it.
 *
 * @param flow the flow
 * @param seen the flow with its holder's records
 * @param line the line
 */
record Booking(MaterialFlow flow, FlowCase seen, FlowLine line) {

  boolean booked() {
    return line.treatment() != FlowTreatment.NOT_BOOKED
        && line.treatment() != FlowTreatment.LEFT_OUT;
  }

  boolean coc() {
    return flow.coc() && line.treatment() != FlowTreatment.BOOKED_AS_NON_COC;
  }

  boolean in() {
    return flow.direction() == FlowDirection.IN;
  }

  boolean out() {
    return flow.direction() == FlowDirection.OUT;
  }
}
