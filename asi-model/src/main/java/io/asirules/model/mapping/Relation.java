package io.asirules.model.mapping;

import io.asirules.model.LocalizedText;

/**
 * How what one criterion asks relates to what another asks, read from source to target. The terms
 * are those of set relations, as in NIST's mapping model; NEW and RETIRED are one-sided.
 */
public enum Relation {
  /** Both ask the same in the same words. */
  EQUAL(6, "is the same as", "与其相同"),
  /** Both ask the same in other words. */
  EQUIVALENT(5, "asks the same as", "与其等同"),
  /** The source asks all that the target asks, and possibly more. */
  SUPERSET_OF(4, "asks all of, and more than,", "包含其全部要求且更多"),
  /** The target asks all that the source asks, and possibly more. */
  SUBSET_OF(3, "asks a part of", "仅为其要求的一部分"),
  /** Both ask something in common. */
  INTERSECTS(2, "shares something with", "与其部分相交"),
  /** They ask nothing in common. */
  NO_RELATIONSHIP(1, "has nothing in common with", "与其无关"),
  /** The target has no predecessor. */
  NEW(1, "is new", "为新增"),
  /** The source has no successor. */
  RETIRED(1, "is retired", "已取消"),
  /** Not known. */
  UNKNOWN(0, "is not known to relate to", "与其关系未知");

  private final int strength;
  private final LocalizedText words;

  Relation(int strength, String en, String zh) {
    this.strength = strength;
    this.words = new LocalizedText(en, zh);
  }

  /**
   * Returns the relation as a verb between source and target.
   *
   * @return the words in both languages
   */
  public LocalizedText words() {
    return words;
  }

  /**
   * Tells whether this relation says at least as much for carrying an outcome as another.
   *
   * @param other the relation to compare with
   * @return true when it is as strong or stronger
   */
  public boolean isAtLeast(Relation other) {
    return strength >= other.strength;
  }

  /**
   * Tells whether the relation joins two criteria.
   *
   * @return false for NEW, RETIRED and UNKNOWN, which a row states of one criterion alone
   */
  public boolean isTwoSided() {
    return this != NEW && this != RETIRED && this != UNKNOWN;
  }

  /**
   * Tells whether the outcome of the source holds for the target.
   *
   * @return true for EQUAL, EQUIVALENT and SUPERSET_OF
   */
  public boolean carriesOutcome() {
    return isAtLeast(SUPERSET_OF);
  }

  /**
   * Tells whether evidence on the source is worth a look for the target.
   *
   * @return true for every relation that has something in common
   */
  public boolean carriesEvidence() {
    return isAtLeast(INTERSECTS);
  }

  /**
   * Returns the relation read from target to source.
   *
   * @return the inverse
   */
  public Relation inverse() {
    return switch (this) {
      case SUPERSET_OF -> SUBSET_OF;
      case SUBSET_OF -> SUPERSET_OF;
      case NEW -> RETIRED;
      case RETIRED -> NEW;
      case EQUAL, EQUIVALENT, INTERSECTS, NO_RELATIONSHIP, UNKNOWN -> this;
    };
  }

  /**
   * Returns what two relations in a row say of the first and the last criterion: no more than the
   * weaker of them, and UNKNOWN where the one in the middle does not tell. A part of something that
   * contains something else may or may not have to do with it.
   *
   * @param next the relation from the middle to the last criterion
   * @return the relation from the first to the last; both must be two-sided or UNKNOWN
   */
  public Relation then(Relation next) {
    return switch (this) {
      case EQUAL -> next;
      case EQUIVALENT -> next == EQUAL ? EQUIVALENT : next;
      case SUPERSET_OF ->
          switch (next) {
            case EQUAL, EQUIVALENT, SUPERSET_OF -> SUPERSET_OF;
            case SUBSET_OF, INTERSECTS -> INTERSECTS;
            default -> UNKNOWN;
          };
      case SUBSET_OF ->
          switch (next) {
            case EQUAL, EQUIVALENT, SUBSET_OF -> SUBSET_OF;
            case NO_RELATIONSHIP -> NO_RELATIONSHIP;
            default -> UNKNOWN;
          };
      case INTERSECTS ->
          switch (next) {
            case EQUAL, EQUIVALENT, SUBSET_OF -> INTERSECTS;
            default -> UNKNOWN;
          };
      case NO_RELATIONSHIP ->
          switch (next) {
            case EQUAL, EQUIVALENT, SUPERSET_OF -> NO_RELATIONSHIP;
            default -> UNKNOWN;
          };
      case NEW, RETIRED, UNKNOWN -> UNKNOWN;
    };
  }
}
