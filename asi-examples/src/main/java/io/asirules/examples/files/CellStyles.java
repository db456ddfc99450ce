package io.asirules.examples.files;

import io.asirules.criteriadata.imports.Table.Cell;
import io.asirules.criteriadata.imports.Table.Kind;
import io.asirules.model.InputException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The number formats of a workbook: they tell 5.10 from 5.1, and a number from a day. */
final class CellStyles extends DefaultHandler {

  private static final int LONGEST_FORMAT = 255;

  private final String file;
  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Integer> styles = new ArrayList<>();
  private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
  private boolean inStyles;

  CellStyles(String file) {
    this.file = file;
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    switch (Workbook.local(local, qualified)) {
      case "cellXfs" -> inStyles = true;
      case "numFmt" -> {
        String code = String.valueOf(attributes.getValue("formatCode"));
        if (code.length() <= LONGEST_FORMAT) {
          formats.put(number(attributes.getValue("numFmtId")), code);
        }
      }
      case "xf" -> {
        if (inStyles) {
          styles.add(number(attributes.getValue("numFmtId")));
        }
      }
      default -> {}
    }
    if (styles.size() > Limits.STYLES || formats.size() > Limits.STYLES) {
      throw new InputException(file, "has more than " + Limits.STYLES + " styles of cells");
    }
  }

  @Override
  public void endElement(String uri, String local, String qualified) {
    if (Workbook.local(local, qualified).equals("cellXfs")) {
      inStyles = false;
    }
  }

  static int number(String text) {
    try {
      return text == null ? 0 : Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** The cell of a number, as its format shows it. */
  Cell cell(String value, int style) {
    double number;
    try {
      number = Double.parseDouble(value);
    } catch (NumberFormatException e) {
      return new Cell(value, Kind.TEXT, false);
    }
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return new Cell(value, Kind.TEXT, false);
    }
    int format = style >= 0 && style < styles.size() ? styles.get(style) : 0;
    String code = formats.getOrDefault(format, builtin(format));
    if (code.equalsIgnoreCase("General") || code.equals("@")) {
      // The shortest form: a file keeps 5.1 as 5.0999999999999996.
      String plain = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
      return new Cell(plain, Kind.PLAIN_NUMBER, false);
    }
    Kind kind = DateUtil.isADateFormat(format, code) ? Kind.DATE : Kind.NUMBER;
    return new Cell(formatted(number, format, code), kind, false);
  }

  private static String builtin(int format) {
    String code = format >= 0 && format <= 49 ? BuiltinFormats.getBuiltinFormat(format) : null;
    return code == null ? "General" : code;
  }

  private String formatted(double number, int format, String code) {
    try {
      return formatter.formatRawCellContents(number, format, code);
    } catch (RuntimeException e) {
      return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
  }
}
