package io.asirules.examples.files;

import io.asirules.model.InputException;

/**
 * How much of a file is taken in. A table of criteria has some hundred rows; what is beyond these
 * bounds by orders of magnitude is another file, or one made to fill the memory.
 */
final class Limits {

  static final long FILE_BYTES = 64L << 20;
  static final long ENTRY_BYTES = 256L << 20;
  static final int ENTRIES = 2_000;
  static final double LEAST_RATIO = 0.01;
  static final int SHEETS = 200;
  static final int ROWS = 1_048_576;
  static final int COLUMNS = 256;
  static final int CELLS = 200_000;
  static final int SLOTS = 2_000_000;
  static final int CELL_CHARS = 32_767;
  static final int TEXT_CHARS = 16_000_000;
  static final int SHARED_CHARS = 8_000_000;
  static final int MERGED_AREAS = 20_000;
  static final int STYLES = 65_536;
  static final int PDF_PAGES = 1_000;
  static final int PDF_CHARS = 5_000_000;
  static final long PDF_STREAM_BYTES = 64L << 20;

  private int cells;
  private int slots;
  private int chars;

  /** Counts a filled cell. */
  void cell(String place, int column, String text) {
    cells++;
    chars += text.length();
    if (cells > CELLS) {
      throw new InputException(
          place,
          "more than "
              + CELLS
              + " filled cells; expected a table of criteria, so name its sheet"
              + " with --sheet or cut the file down");
    }
    if (column >= COLUMNS) {
      throw new InputException(
          place, "has a cell beyond column " + COLUMNS + "; expected a table of criteria");
    }
    if (text.length() > CELL_CHARS) {
      throw new InputException(place, "a cell has more than " + CELL_CHARS + " characters");
    }
    if (chars > TEXT_CHARS) {
      throw new InputException(place, "more than " + TEXT_CHARS + " characters of text");
    }
  }

  /** Counts a row up to its last cell. */
  void row(String place, int width) {
    slots += width;
    if (slots > SLOTS) {
      throw new InputException(place, "more than " + SLOTS + " cells, most of them blank");
    }
  }
}
