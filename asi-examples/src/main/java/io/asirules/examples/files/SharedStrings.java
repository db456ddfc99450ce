package io.asirules.examples.files;

import io.asirules.criteriadata.imports.Table.Cell;
import io.asirules.model.InputException;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that the cells of a workbook share. Formats within a text and its phonetics go. */
final class SharedStrings extends DefaultHandler {

  private final String file;
  private final List<String> texts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean inText;
  private boolean inPhonetics;
  private int chars;

  SharedStrings(String file) {
    this.file = file;
  }

  /** Returns a text by its number, or an empty one when there is none of that number. */
  String text(int index) {
    return index >= 0 && index < texts.size() ? texts.get(index) : "";
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    switch (Workbook.local(local, qualified)) {
      case "si" -> text.setLength(0);
      case "rPh" -> inPhonetics = true;
      case "t" -> inText = !inPhonetics;
      default -> {}
    }
  }

  @Override
  public void characters(char[] read, int start, int length) {
    if (inText) {
      text.append(read, start, length);
      chars += length;
      if (chars > Limits.SHARED_CHARS || text.length() > Limits.CELL_CHARS) {
        throw new InputException(
            file,
            "has more text than "
                + Limits.SHARED_CHARS
                + " characters, or in one cell more"
                + " than "
                + Limits.CELL_CHARS);
      }
    }
  }

  @Override
  public void endElement(String uri, String local, String qualified) {
    switch (Workbook.local(local, qualified)) {
      case "t" -> inText = false;
      case "rPh" -> inPhonetics = false;
      case "si" -> {
        // Tidied once, so that the cells share it.
        texts.add(Cell.of(text.toString()).text());
        if (texts.size() > Limits.ROWS) {
          throw new InputException(file, "has more than " + Limits.ROWS + " texts");
        }
      }
      default -> {}
    }
  }
}
