package io.asirules.criteriadata.exchange.csv;

import io.asirules.criteriadata.exchange.input.FlowForm;
import io.asirules.criteriadata.exchange.input.FlowFormat;
import io.asirules.criteriadata.exchange.input.KnownWords;
import io.asirules.criteriadata.internal.CsvRows;
import io.asirules.criteriadata.words.AuditWords;
import io.asirules.criteriadata.words.FlowWords;
import io.asirules.model.InputException;
import io.asirules.model.ledger.FlowDirection;
import io.asirules.model.ledger.MassUnit;
import io.asirules.model.ledger.MaterialFlow;
import io.asirules.model.ledger.MaterialType;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Flows written as a table. Immutable and safe for use by many threads. */
public final class CsvFlows implements FlowFormat {

  /** The columns, in the order in which they are usually written. */
  public static final List<String> COLUMNS = FlowForm.FIELDS;

  private static final int DATE = COLUMNS.indexOf("date");
  private static final int DIRECTION = COLUMNS.indexOf("direction");
  private static final int MATERIAL = COLUMNS.indexOf("material");
  private static final int COC = COLUMNS.indexOf("coc");
  private static final int MASS = COLUMNS.indexOf("mass");
  private static final int UNIT = COLUMNS.indexOf("unit");
  private static final int DOCUMENT = COLUMNS.indexOf("document");
  private static final int COUNTERPARTY = COLUMNS.indexOf("counterparty");
  private static final int FACILITY = COLUMNS.indexOf("facility");

  /** Creates a reader. */
  public CsvFlows() {}

  @Override
  public void read(InputStream in, Sink sink) {
    try (CsvRows rows = new CsvRows(in, COLUMNS)) {
      Row row = new Row(rows);
      while (rows.next()) {
        sink.row(rows.number(), row::flow);
      }
    }
  }

  @Override
  public String column(String place) {
    String mark = ", column ";
    int at = place.indexOf(mark);
    return at < 0 ? "" : place.substring(at + mark.length());
  }

  /** The row at which the table stands. */
  private static final class Row {

    private final CsvRows rows;
    private final KnownWords words = new KnownWords();

    Row(CsvRows rows) {
      this.rows = rows;
    }

    MaterialFlow flow() {
      rows.requireSound();
      LocalDate date = words.date(rows.cell(DATE), at(DATE));
      FlowDirection direction = words.direction(rows.cell(DIRECTION), at(DIRECTION));
      boolean coc = AuditWords.answer(rows.cell(COC), at(COC));
      MaterialType material = words.material(rows.cell(MATERIAL), coc, at(MATERIAL));
      MassUnit unit = FlowWords.unit(rows.cell(UNIT), at(UNIT));
      return new MaterialFlow(
          rows.number(),
          date,
          direction,
          material,
          coc,
          unit.toTonnes(MassCell.read(rows.cell(MASS), at(MASS))),
          FlowForm.name(rows.cell(DOCUMENT), at(DOCUMENT)),
          FlowForm.name(rows.cell(COUNTERPARTY), at(COUNTERPARTY)),
          FlowForm.name(rows.cell(FACILITY), at(FACILITY)));
    }

    private Function<String, InputException> at(int column) {
      return problem -> rows.problem(column, problem);
    }
  }
}
