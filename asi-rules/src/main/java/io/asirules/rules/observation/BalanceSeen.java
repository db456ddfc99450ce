package io.asirules.rules.observation;

import com.google.common.annotations.Beta;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The balance of one period and one stream. Masses are tonnes.
 *
 * @param expired Positive Balance that lapsed
 * @param outflow what left
 * @param inflow whether anything entered that forms an Input Percentage
 * @param end last day of the period
 * @param asOf the day that counts
 */
@Beta
public record BalanceSeen(
    BigDecimal expired, BigDecimal outflow, boolean inflow, LocalDate end, LocalDate asOf) {}
