package io.asirules.criteriadata.imports;

import io.asirules.criteriadata.imports.Layout.Column;
import io.asirules.criteriadata.imports.Layout.Sheet;
import io.asirules.criteriadata.imports.Table.Cell;
import io.asirules.criteriadata.imports.Table.Kind;
import io.asirules.criteriadata.imports.Table.Row;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.ActivityBinding;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads which activities the criterion of a row applies to. */
final class MarkReader {

  private final Table table;
  private final Sheet sheet;
  private final ImportOptions options;
  private final Problems problems;

  MarkReader(Table table, Sheet sheet, ImportOptions options, Problems problems) {
    this.table = table;
    this.sheet = sheet;
    this.options = options;
    this.problems = problems;
  }

  /** Reads the marks of a row; an activity without a mark is left out, unless that says no. */
  Map<SupplyChainActivity, ActivityBinding> read(Row row) {
    Map<SupplyChainActivity, ActivityBinding> marks = new EnumMap<>(SupplyChainActivity.class);
    for (Column column : sheet.columns(ColumnRole.MARK)) {
      SupplyChainActivity activity = column.activity();
      if (activity != null) {
        mark(row, column).ifPresent(mark -> marks.put(activity, mark));
      }
    }
    sheet.column(ColumnRole.ACTIVITIES).ifPresent(column -> list(row, column, marks));
    return marks;
  }

  private Optional<ActivityBinding> mark(Row row, Column column) {
    Cell cell = row.cell(column.index());
    String text = cell.text();
    if (IdCell.saysNothing(text)) {
      return options.unmarkedIsNo()
          ? Optional.of(ActivityBinding.DOES_NOT_APPLY)
          : Optional.empty();
    }
    Optional<ActivityBinding> mark = ActivityWords.mark(text, options.marks());
    if (refusesFormula(row, column, cell)) {
      return Optional.empty();
    }
    if (mark.isEmpty()) {
      problems.add(
          place(row, column),
          "unknown mark '"
              + Spelling.shown(text)
              + "'; expected one such as "
              + String.join(", ", ActivityWords.examples())
              + ", or explain it with --mark "
              + Spelling.shown(text)
              + "=yes");
    }
    return mark;
  }

  private boolean refusesFormula(Row row, Column column, Cell cell) {
    boolean wrong = cell.kind() == Kind.FORMULA || cell.kind() == Kind.ERROR;
    if (wrong) {
      problems.add(place(row, column), "holds a formula or an error; expected a mark");
    }
    return wrong;
  }

  private void list(Row row, Column column, Map<SupplyChainActivity, ActivityBinding> marks) {
    Cell cell = row.cell(column.index());
    if (IdCell.saysNothing(cell.text()) || refusesFormula(row, column, cell)) {
      return;
    }
    Optional<Set<SupplyChainActivity>> named = ActivityWords.list(cell.text());
    if (named.isEmpty()) {
      problems.add(
          place(row, column),
          "'"
              + Spelling.shown(cell.text())
              + "' is not a list of activities; expected names such as "
              + SupplyChainActivity.BAUXITE_MINING.title().en()
              + "; "
              + SupplyChainActivity.CASTHOUSE.title().en()
              + ", or leave the column out with --column none="
              + Table.letters(column.index()));
      return;
    }
    for (SupplyChainActivity activity : SupplyChainActivity.values()) {
      if (named.get().contains(activity)) {
        marks.put(activity, ActivityBinding.APPLIES);
      } else if (options.unmarkedIsNo()) {
        marks.putIfAbsent(activity, ActivityBinding.DOES_NOT_APPLY);
      }
    }
  }

  private String place(Row row, Column column) {
    return table.place(row.number()) + ", column " + column.label();
  }
}
