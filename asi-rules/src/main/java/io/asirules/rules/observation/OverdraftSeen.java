package io.asirules.rules.observation;

import com.google.common.annotations.Beta;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The balance of one period and one stream, as far as an Internal Overdraft goes. Masses are
 * tonnes.
 *
 * @param overdraftIn the Internal Overdraft of the period before
 * @param overdraft what was sold beyond the available
 * @param available entitlement and usable carried balance, less the overdraft of the period before
 * @param overdrawn all overdrafts of the period, over all streams
 * @param cap the largest Internal Overdraft that is tolerated
 * @param affected CoC Material affected by force majeure in the period; null without force majeure
 * @param neverTolerated whether the choice {@code overdraft} is NEVER
 * @param affectedCaps whether the choice {@code overdraft-affected} is CAPPED
 * @param end last day of the period
 * @param asOf the day that counts
 */
@Beta
public record OverdraftSeen(
    BigDecimal overdraftIn,
    BigDecimal overdraft,
    BigDecimal available,
    BigDecimal overdrawn,
    BigDecimal cap,
    @Nullable BigDecimal affected,
    boolean neverTolerated,
    boolean affectedCaps,
    LocalDate end,
    LocalDate asOf) {}
