package io.asirules.rules.internal.booking;

import io.asirules.model.ledger.Counterparty;
import io.asirules.model.ledger.HeldCertificate;
import io.asirules.model.ledger.MaterialType;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.rules.observation.Declared;
import io.asirules.rules.observation.Validity;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A counterparty of the register, with what its activities say of each material.
 *
 * @param record what the register has
 * @param postCasthouse whether its activities are stated, not none, and come after the casthouse
 * @param delivering whether one of its activities delivers a material
 */
public record RegisteredParty(
    Counterparty record, boolean postCasthouse, Map<MaterialType, Declared> delivering) {

  static RegisteredParty of(Counterparty record) {
    Map<MaterialType, Declared> delivering = new EnumMap<>(MaterialType.class);
    for (MaterialType material : MaterialType.values()) {
      delivering.put(material, anyOf(record.activities(), material.deliveredBy()));
    }
    return new RegisteredParty(record, record.isPostCasthouseOnly(), delivering);
  }

  /**
   * Tells whether activities that may be stated have one of those wanted.
   *
   * @param stated activities; null when not stated
   * @param wanted those wanted
   * @return NOT_DECLARED when not stated
   */
  public static Declared anyOf(
      @Nullable Set<SupplyChainActivity> stated, Set<SupplyChainActivity> wanted) {
    if (stated == null) {
      return Declared.NOT_DECLARED;
    }
    return Collections.disjoint(stated, wanted) ? Declared.ABSENT : Declared.PRESENT;
  }

  /**
   * Tells how a certificate stands on a day.
   *
   * @param held the certificate; null where there is none
   * @param day the day
   * @return NONE where there is none
   */
  public static Validity validity(@Nullable HeldCertificate held, LocalDate day) {
    if (held == null) {
      return Validity.NONE;
    }
    if (held.covers(day)) {
      return Validity.VALID;
    }
    return day.isBefore(held.from()) ? Validity.NOT_YET : Validity.ENDED;
  }

  Declared delivers(MaterialType material) {
    return Objects.requireNonNull(delivering.get(material));
  }

  boolean completedDueDiligence(LocalDate day) {
    LocalDate done = record.dueDiligence();
    return done != null && !done.isAfter(day);
  }

  boolean performanceStandardNotDue(LocalDate day) {
    LocalDate due = record.performanceStandardDue();
    return due != null && !due.isBefore(day);
  }
}
