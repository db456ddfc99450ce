package io.asirules.model.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An error found on a CoC Document after dispatch or receipt. Both sides document error and
 * correction, and act against repetition: RECALLED.
 *
 * @param found day on which it was found; null when not stated
 * @param error what was wrong; empty when not stated
 * @param correction what was agreed; empty when not stated
 * @param agreed day on which both sides agreed on it; null while they did not
 * @param prevention what was done against repetition; empty when not stated
 */
public record DocumentCorrection(
    @Nullable LocalDate found,
    String error,
    String correction,
    @Nullable LocalDate agreed,
    String prevention) {}
