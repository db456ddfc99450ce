package io.asirules.criteriadata.imports;

import com.google.common.base.Ascii;

/** What a column of a user's table holds. */
public enum ColumnRole {
  /** Numbers of criteria of the edition mapped to, or of the only edition. */
  TARGET_ID,
  /** Titles beside them. */
  TARGET_TITLE,
  /** Texts beside them. */
  TARGET_TEXT,
  /** Number and title of the section that they stand in. */
  TARGET_SECTION,
  /** Numbers of criteria of the edition mapped from. */
  SOURCE_ID,
  /** Titles beside them. */
  SOURCE_TITLE,
  /** Texts beside them. */
  SOURCE_TEXT,
  /** Number and title of the section that they stand in. */
  SOURCE_SECTION,
  /** How the two criteria of a row relate. */
  RELATION,
  /** Remarks on that. */
  COMMENT,
  /** Names of the activities that the criterion of the row applies to. */
  ACTIVITIES,
  /** Marks for one activity. */
  MARK,
  /** Nothing that is read. */
  NONE;

  /**
   * Returns the word that names the role in the option {@code --column}.
   *
   * @return for example {@code target-id}
   */
  public String word() {
    return Ascii.toLowerCase(name()).replace('_', '-');
  }

  /** Whether several columns of a sheet may have the role. */
  boolean isShared() {
    return switch (this) {
      case COMMENT, MARK, NONE -> true;
      default -> false;
    };
  }
}
