package io.asirules.model.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Recycled content that a CoC Document may state, with the method it was calculated by. Optional,
 * the method needed with a value: CONFIRMED,
 * https://aluminium-stewardship.org/recycled-content-and-the-asi-standards-laying-out-asis-approach
 *
 * @param percent recycled content in percent; null when not stated
 * @param method how it was calculated; empty when not stated
 */
public record RecycledContent(@Nullable BigDecimal percent, String method) {}
