package io.asirules.criteriadata.imports;

import io.asirules.criteriadata.overlay.Overlay.Place;
import io.asirules.model.mapping.Relation;
import io.asirules.model.standard.CriterionId;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a table says of one pair of criteria, or of one criterion alone.
 *
 * @param source the criterion mapped from, or null
 * @param sourceParts what of it is named; empty for the whole
 * @param target the criterion mapped to, or null
 * @param targetParts what of it is named; empty for the whole
 * @param relation how source and target relate as criteria
 * @param word the word of the file, empty when it states no relation
 * @param comment the remark of the file, possibly empty
 * @param coverage what of it is covered, as far as the row tells; possibly empty
 * @param at where it stands
 */
record Statement(
    @Nullable CriterionId source,
    SortedSet<String> sourceParts,
    @Nullable CriterionId target,
    SortedSet<String> targetParts,
    Relation relation,
    String word,
    String comment,
    String coverage,
    Place at) {

  /** Whether a relation leaves open what of the two is covered. */
  static boolean isPartial(Relation relation) {
    return switch (relation) {
      case SUBSET_OF, SUPERSET_OF, INTERSECTS -> true;
      default -> false;
    };
  }

  /** The relation of two criteria of which the source asks more than what was compared. */
  static Relation sourceAsksMore(Relation relation) {
    return switch (relation) {
      case EQUAL, EQUIVALENT, SUPERSET_OF -> Relation.SUPERSET_OF;
      case SUBSET_OF, INTERSECTS -> Relation.INTERSECTS;
      default -> relation;
    };
  }

  /** The relation of two criteria of which the target asks more than what was compared. */
  static Relation targetAsksMore(Relation relation) {
    return sourceAsksMore(relation.inverse()).inverse();
  }

  /** What two rows say together: no more than either. */
  static Relation both(Relation one, Relation other) {
    if (one == other) {
      return one;
    }
    boolean same = one.isAtLeast(Relation.EQUIVALENT) && other.isAtLeast(Relation.EQUIVALENT);
    if (same) {
      return Relation.EQUIVALENT;
    }
    if (one.isAtLeast(Relation.EQUIVALENT)) {
      return other;
    }
    return other.isAtLeast(Relation.EQUIVALENT) ? one : Relation.INTERSECTS;
  }
}
