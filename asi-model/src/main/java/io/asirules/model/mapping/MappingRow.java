package io.asirules.model.mapping;

import io.asirules.model.AsiException;
import io.asirules.model.LocalizedText;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.StandardId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One row of a mapping table: how a criterion of one edition relates to a criterion of another.
 * Only one direction is ever written down; the other is derived.
 *
 * @param from the edition of the source
 * @param to the edition of the target
 * @param source the criterion mapped from; null for a NEW target, and for a target whose origin is
 *     UNKNOWN
 * @param target the criterion mapped to; null for a RETIRED source, and for a source whose
 *     successor is UNKNOWN
 * @param relation how the source relates to the target
 * @param rationale why, in own words
 * @param coverage what of it is covered and what is not, or null when there is nothing to say
 * @param provenance how well the row is known
 * @param inferred whether it rests on titles alone; then it says where to look and decides nothing
 *     unless asked for
 */
public record MappingRow(
    StandardId from,
    StandardId to,
    @Nullable CriterionId source,
    @Nullable CriterionId target,
    Relation relation,
    LocalizedText rationale,
    @Nullable LocalizedText coverage,
    Provenance provenance,
    boolean inferred) {

  /** Refuses a row whose relation does not fit its sides. */
  public MappingRow {
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(rationale, "rationale");
    Objects.requireNonNull(provenance, "provenance");
    boolean fits =
        switch (relation) {
          case NEW -> source == null && target != null;
          case RETIRED -> source != null && target == null;
          case UNKNOWN -> (source == null) != (target == null);
          default -> source != null && target != null;
        };
    if (!fits) {
      throw new AsiException(
          relation
              + switch (relation) {
                case NEW -> " needs a target and no source";
                case RETIRED -> " needs a source and no target";
                case UNKNOWN -> " needs a source or a target, not both";
                default -> " needs a source and a target";
              });
    }
  }

  /**
   * Returns the row read the other way.
   *
   * @return the inverse
   */
  public MappingRow inverse() {
    return new MappingRow(
        to, from, target, source, relation.inverse(), rationale, coverage, provenance, inferred);
  }

  @Override
  public String toString() {
    return from
        + "#"
        + (source == null ? "-" : source)
        + " "
        + relation
        + " "
        + to
        + "#"
        + (target == null ? "-" : target);
  }
}
