package io.asirules.criteriadata.exchange.csv;

import com.google.common.base.Splitter;
import io.asirules.criteriadata.exchange.input.EvidenceEntry;
import io.asirules.criteriadata.internal.CsvTable;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.InputException;
import io.asirules.model.evidence.Aspect;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A piece of evidence written as a row of {@code evidence.csv}. */
public final class CsvEvidence implements EvidenceEntry {

  /** The columns, in the order in which they are usually written. */
  public static final List<String> COLUMNS =
      Arrays.stream(Field.values()).map(Field::column).distinct().toList();

  private static final Splitter ASPECTS = Splitter.on('|').trimResults();

  private final CsvTable.Row row;

  private CsvEvidence(CsvTable.Row row) {
    this.row = row;
  }

  /**
   * Reads a table of evidence.
   *
   * @param content UTF-8 bytes, with or without byte order mark
   * @return the evidence as written, in the order of the table
   * @throws InputException with the place, if it is no table with these columns
   */
  public static List<EvidenceEntry> read(byte[] content) {
    return CsvTable.parse(content, COLUMNS).rows().stream()
        .<EvidenceEntry>map(CsvEvidence::new)
        .toList();
  }

  /** One column holds both: a requirement has a slash, a criterion has none. */
  @Override
  public boolean has(Field field) {
    String cell = row.cell(field.column());
    return switch (field) {
      case REQUIREMENT -> cell.contains("/");
      case CRITERION -> !cell.isEmpty() && !cell.contains("/");
      default -> !cell.isEmpty();
    };
  }

  @Override
  public String text(Field field) {
    return row.cell(field.column());
  }

  @Override
  public String prose(Field field) {
    return row.cell(field.column());
  }

  @Override
  public LocalDate date(Field field) {
    return row.date(field.column());
  }

  @Override
  public BigDecimal decimal(Field field) {
    return row.decimal(field.column());
  }

  @Override
  public List<Aspect> aspects() {
    List<Aspect> aspects = new ArrayList<>();
    if (has(Field.SHOWS)) {
      for (String word : ASPECTS.split(text(Field.SHOWS))) {
        aspects.add(
            Spelling.word(Aspect.class, "aspect", word, problem -> problem(Field.SHOWS, problem)));
      }
    }
    return aspects;
  }

  @Override
  public InputException problem(Field field, String problem) {
    return row.problem(field.column(), problem);
  }

  @Override
  public InputException missing(Field field, String expected) {
    return row.problem(field.column(), "is empty; expected " + expected);
  }

  @Override
  public String place(Field field) {
    return "row " + row.number() + ", column " + field.column();
  }
}
