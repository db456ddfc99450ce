package io.asirules.rules.observation;

import com.google.common.annotations.Beta;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A Chain of Custody audit beside the Performance Standard.
 *
 * @param performanceStandard whether a Performance Standard certificate is held
 * @param held whether a Chain of Custody certificate is held
 * @param activities number of activities in scope; 0 where they are not stated
 * @param upstream how many of them need the Performance Standard first
 * @param postCasthouse how many of them come after the casthouse
 * @param otherUnit whether the member met its duty to certify with another unit
 * @param dueAfterCertificate day by which the Performance Standard is due when it counts from the
 *     Chain of Custody certificate held, or null where its issue is not known
 * @param dueAfterJoining day by which it is due when it counts from the membership, or null where
 *     its beginning is not known
 * @param end last day of the audit
 */
@Beta
public record CustodyOrderSeen(
    Declared performanceStandard,
    boolean held,
    int activities,
    int upstream,
    int postCasthouse,
    Declared otherUnit,
    @Nullable LocalDate dueAfterCertificate,
    @Nullable LocalDate dueAfterJoining,
    LocalDate end) {}
