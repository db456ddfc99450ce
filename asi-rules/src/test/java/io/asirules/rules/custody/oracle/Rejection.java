package io.asirules.rules.custody.oracle;

import io.asirules.model.ledger.FlowReasonCode;
import io.asirules.model.ledger.FlowTreatment;

/**
 * What becomes of a row that is not booked as it stands, or with a finding.
 *
 * @param row its number
 * @param column the cell, for a bad row; empty for others, whose column is not specified
 * @param treatment what becomes of it
 * @param code why
 */
record Rejection(long row, String column, FlowTreatment treatment, FlowReasonCode code) {}
