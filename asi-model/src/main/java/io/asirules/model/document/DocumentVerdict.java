package io.asirules.model.document;

import io.asirules.model.LocalizedText;
import java.util.Collection;

/** What the check of a CoC Document suggests. */
public enum DocumentVerdict {
  /** It may go out as it is. */
  ISSUE("may be issued", "可签发"),
  /** It must not go out as it is. */
  DO_NOT_ISSUE("not to be issued", "不得签发"),
  /** The delivery may be booked as CoC input. */
  BOOK("may be booked", "可记账"),
  /** The delivery must not be booked as CoC input. */
  DO_NOT_BOOK("not to be booked as CoC", "不得按监管链记账"),
  /** Nothing stands against it, but something has to be looked up first. */
  CHECK_FIRST("to be checked first", "须先核实");

  private final LocalizedText title;

  DocumentVerdict(String en, String zh) {
    this.title = new LocalizedText(en, zh);
  }

  /**
   * Finds the verdict: what stops comes before what is open.
   *
   * @param use what the document is looked at for
   * @param effects the effects of all findings
   * @return the verdict
   */
  public static DocumentVerdict of(DocumentUse use, Collection<DocumentEffect> effects) {
    boolean issuing = use == DocumentUse.ISSUING;
    if (effects.contains(DocumentEffect.STOPS)) {
      return issuing ? DO_NOT_ISSUE : DO_NOT_BOOK;
    }
    if (effects.contains(DocumentEffect.OPEN)) {
      return CHECK_FIRST;
    }
    return issuing ? ISSUE : BOOK;
  }

  /**
   * Returns the name for people.
   *
   * @return the title in both languages
   */
  public LocalizedText title() {
    return title;
  }
}
