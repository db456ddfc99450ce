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
 * @param content how much of it the catalogue holds
 * @param published when it was published, or null when unknown
 * @param auditableFrom from when on an audit may use it, or null when unknown
 * @param auditableUntil last day on which a new audit may use it, or null when open or unknown;
 *     certificates that were issued by then run to their own expiry
 * @param consultation window in which a draft is open to comment, or null
 * @param replacedBy the edition that replaced it, or null
 * @param criteriaCount number of criteria that published sources give it: a checksum; null when
 *     none gives one
 * @param basis the edition whose criteria it takes over and changes, or null when none
 */
public record StandardVersion(
    StandardId id,
    LocalizedText title,
    StandardStatus status,
    EditionContent content,
    @Nullable Attested<PartialDate> published,
    @Nullable Attested<PartialDate> auditableFrom,
    @Nullable Attested<LocalDate> auditableUntil,
    @Nullable Attested<Consultation> consultation,
    @Nullable StandardId replacedBy,
    @Nullable Attested<Integer> criteriaCount,
    @Nullable StandardId basis) {

  /**
   * Describes an edition whose criteria are known and whose dates are not.
   *
   * @param id its coordinate
   * @param title its title
   * @param status where it stands
   * @param criteriaCount number of criteria that published sources give it, or null
   * @return the version
   */
  public static StandardVersion of(
      StandardId id,
      LocalizedText title,
      StandardStatus status,
      @Nullable Attested<Integer> criteriaCount) {
    return new StandardVersion(
        id,
        title,
        status,
        EditionContent.CRITERIA,
        null,
        null,
        null,
        null,
        null,
        criteriaCount,
        null);
  }

  /**
   * Tells whether a new audit may use the edition.
   *
   * @param day the day
   * @return YES, NO, or UNKNOWN where the dates do not tell
   */
  public Auditable auditable(LocalDate day) {
    if (status == StandardStatus.DRAFT) {
      return Auditable.NO;
    }
    if (auditableUntil != null && day.isAfter(auditableUntil.value())) {
      return Auditable.NO;
    }
    if (auditableFrom == null || !day.isBefore(auditableFrom.value().latest())) {
      // Replaced, but nobody says from when on: it cannot be told.
      boolean closed = replacedBy != null && auditableUntil == null;
      return auditableFrom == null || closed ? Auditable.UNKNOWN : Auditable.YES;
    }
    return day.isBefore(auditableFrom.value().earliest()) ? Auditable.NO : Auditable.UNKNOWN;
  }
}
