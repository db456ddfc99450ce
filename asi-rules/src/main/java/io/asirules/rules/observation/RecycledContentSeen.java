package io.asirules.rules.observation;

import com.google.common.annotations.Beta;
import io.asirules.model.document.DocumentUse;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Recycled content that a CoC Document names.
 *
 * @param use whether the document is about to be issued, or was received
 * @param percent recycled content in percent; null when not stated
 * @param methodNamed whether the method of calculation is named
 */
@Beta
public record RecycledContentSeen(
    DocumentUse use, @Nullable BigDecimal percent, boolean methodNamed) {}
