package io.asirules.rules.internal.booking;

import io.asirules.model.document.CocDocument;
import io.asirules.model.ledger.MaterialFlow;
import org.jspecify.annotations.Nullable;

/**
 * A flow with what the holder's records have of it.
 *
 * @param flow the flow
 * @param document the CoC Document that fits it; null where none is held
 * @param counterparty the counterparty as the register has it; null where it has not
 * @param issuer who issued the document of a flow in, as the register has it; null where it has not
 * @param supplier whose certificates count: the counterparty, or the issuer behind a trader without
 *     a valid CoC certificate; null where the register does not have it
 */
record RecordedFlow(
    MaterialFlow flow,
    @Nullable CocDocument document,
    @Nullable RegisteredParty counterparty,
    @Nullable RegisteredParty issuer,
    @Nullable RegisteredParty supplier) {

  /** A flow of which the records need not be looked up. */
  static RecordedFlow unrecorded(MaterialFlow flow) {
    return new RecordedFlow(flow, null, null, null, null);
  }
}
