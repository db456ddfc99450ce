package io.asirules.rules.observation;

import com.google.common.annotations.Beta;
import java.math.BigDecimal;

/**
 * What a joint venture that the holder does not control delivered in a time for which its output is
 * stated.
 *
 * @param delivered what was booked as CoC input from it, in tonnes
 * @param share the holder's share of its output, in tonnes
 */
@Beta
public record JointVentureSeen(BigDecimal delivered, BigDecimal share) {}
