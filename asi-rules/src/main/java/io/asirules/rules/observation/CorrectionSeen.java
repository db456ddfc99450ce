package io.asirules.rules.observation;

import com.google.common.annotations.Beta;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An error found on a CoC Document after dispatch or receipt, and its correction.
 *
 * @param agreed day on which both sides agreed on the correction; null while they did not
 * @param asOf the day for which the check speaks
 * @param foundStated whether the day on which it was found is stated
 * @param errorStated whether it is stated what was wrong
 * @param correctionStated whether it is stated what was agreed
 * @param preventionStated whether it is stated what was done against repetition
 */
@Beta
public record CorrectionSeen(
    @Nullable LocalDate agreed,
    LocalDate asOf,
    boolean foundStated,
    boolean errorStated,
    boolean correctionStated,
    boolean preventionStated) {}
