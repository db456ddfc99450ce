package io.asirules.rules.observation;

import com.google.common.annotations.Beta;
import io.asirules.model.document.DocumentUse;
import io.asirules.model.ledger.MaterialType;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a CoC Document states, beside the activities of the holder of the account and the delivery.
 * Masses are tonnes. Of a document that goes out no delivery is stated.
 *
 * @param use whether it is about to be issued, or was received
 * @param fieldsMissing how many fields that are needed it lacks
 * @param dated date of issue; null when not stated
 * @param delivered day of the delivery; null when not stated
 * @param asOf the day for which the check speaks
 * @param material kind of material; null when not stated
 * @param making whether the holder's activities have one that makes the material; NOT_DECLARED
 *     where they are not stated
 * @param remelting whether they have Re-melting/Refining; NOT_DECLARED where they are not stated
 * @param cocTonnes mass of CoC Material; null when not stated
 * @param totalTonnes mass of the whole shipment; null when not stated
 * @param deliveredMaterial kind of material that was delivered; null when not stated
 * @param deliveredTonnes mass of CoC Material that was delivered; null when not stated
 */
@Beta
public record DocumentSeen(
    DocumentUse use,
    int fieldsMissing,
    @Nullable LocalDate dated,
    @Nullable LocalDate delivered,
    LocalDate asOf,
    @Nullable MaterialType material,
    Declared making,
    Declared remelting,
    @Nullable BigDecimal cocTonnes,
    @Nullable BigDecimal totalTonnes,
    @Nullable MaterialType deliveredMaterial,
    @Nullable BigDecimal deliveredTonnes) {}
