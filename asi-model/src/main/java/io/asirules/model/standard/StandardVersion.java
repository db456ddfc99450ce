package io.asirules.model.standard;

import io.asirules.model.LocalizedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a standard and its dates.
 *
 * @param id its coordinate
 * @param title its title
 * @param status where it stands
 * @param published when it was published, or null when unknown
 * @param auditableFrom first day on which an audit may use it, or null when unknown
 * @param auditableUntil last day on which a new audit may use it, or null when open or unknown
 * @param replacedBy the edition that replaced it, or null
 * @param criteriaCount number of criteria that published sources give it: a checksum
 */
public record StandardVersion(
    StandardId id,
    LocalizedText title,
    StandardStatus status,
    @Nullable Attested<LocalDate> published,
    @Nullable Attested<LocalDate> auditableFrom,
    @Nullable Attested<LocalDate> auditableUntil,
    @Nullable StandardId replacedBy,
    Attested<Integer> criteriaCount) {}
