package io.asirules.rules.internal.booking;

import io.asirules.model.ledger.Counterparty;
import io.asirules.model.ledger.MaterialType;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.rules.observation.Declared;
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
record RegisteredParty(
    Counterparty record, boolean postCasthouse, Map<MaterialType, Declared> delivering) {

  static RegisteredParty of(Counterparty record) {
    Map<MaterialType, Declared> delivering = new EnumMap<>(MaterialType.class);
    for (MaterialType material : MaterialType.values()) {
      delivering.put(material, anyOf(record.activities(), material.deliveredBy()));
    }
    return new RegisteredParty(record, record.isPostCasthouseOnly(), delivering);
  }

  /** Tells whether activities that may be stated have one of those wanted. */
  static Declared anyOf(
      @Nullable Set<SupplyChainActivity> stated, Set<SupplyChainActivity> wanted) {
    if (stated == null) {
      return Declared.NOT_DECLARED;
    }
    return Collections.disjoint(stated, wanted) ? Declared.ABSENT : Declared.PRESENT;
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
