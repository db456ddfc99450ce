package io.asirules.criteriadata.imports;

import io.asirules.criteriadata.imports.HeaderFinder.Header;
import io.asirules.criteriadata.imports.ImportOptions.Choice;
import io.asirules.criteriadata.imports.Layout.Column;
import io.asirules.criteriadata.imports.Layout.Sheet;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.InputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds out what the sheets of a file hold, or says what has to be settled by an option. */
final class LayoutFinder {

  /** Names of sheets whose criteria have no counterpart by what the name says. */
  private static final Pattern GONE =
      Pattern.compile(
          "(?<!\\p{L})(removed|deleted|retired|withdrawn|discontinued)(?!\\p{L})|删除|取消|移除|废止",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ADDED =
      Pattern.compile("(?<!\\p{L})(new|added)(?!\\p{L})|新增", Pattern.CASE_INSENSITIVE);

  private final Side target;
  private final @Nullable Side source;
  private final ImportOptions options;

  LayoutFinder(Side target, @Nullable Side source, ImportOptions options) {
    this.target = target;
    this.source = source;
    this.options = options;
  }

  /**
   * Finds the layout of a file.
   *
   * @throws InputException if a sheet is unsure, or none can be read
   */
  Layout find(List<Table> tables) {
    List<String> names = tables.stream().map(Table::name).toList();
    for (String wanted : options.sheets()) {
      if (names.equals(List.of(""))) {
        throw new InputException("--sheet", "the file has no sheets to choose from");
      }
      if (!names.contains(wanted)) {
        throw new InputException("--sheet", Spelling.unknown("sheet", wanted, names));
      }
    }
    List<Sheet> sheets = new ArrayList<>();
    for (Table table : tables) {
      sheets.add(sheet(table));
    }
    if (sheets.stream().noneMatch(Sheet::read)) {
      String why =
          sheets.stream()
              .map(sheet -> (sheet.name().isEmpty() ? "" : sheet.name() + ": ") + sheet.reason())
              .findFirst()
              .orElse("it has no sheet");
      throw new InputException(
          sheets.size() > 1
              ? "no sheet of " + sheets.size() + " is a table of criteria"
              : "the table",
          why);
    }
    return new Layout(sheets);
  }

  private Sheet sheet(Table table) {
    boolean asked = options.sheets().contains(table.name());
    if (!options.sheets().isEmpty() && !asked) {
      return Sheet.skipped(table.name(), "not asked for");
    }
    if (table.hidden() && !asked) {
      return Sheet.skipped(table.name(), "hidden; name it with --sheet to read it");
    }
    if (table.rows().isEmpty()) {
      return Sheet.skipped(table.name(), "empty");
    }
    HeaderFinder headers = new HeaderFinder(table, target, source, options);
    boolean without = options.headerRow().equals(Optional.of(0));
    Optional<Header> found = without ? Optional.of(Header.NONE) : headers.find(options.headerRow());
    if (found.isEmpty() && options.headerRow().isPresent()) {
      throw new InputException(
          "--header-row " + options.headerRow().get(),
          (table.name().isEmpty() ? "the table" : "sheet " + table.name()) + " has no such row");
    }
    Header header = found.orElse(Header.NONE);
    Columns columns = new Columns(table, headers, header, target, source, options);
    Optional<String> lacking = choices(columns);
    if (lacking.isPresent()) {
      if (asked || table.name().isEmpty()) {
        throw columns.problem(lacking.get());
      }
      return Sheet.skipped(table.name(), lacking.get());
    }
    OtherColumns.marks(columns);
    refuseTicksBesideCrosses(columns);
    IdColumns ids = new IdColumns(columns, target, source);
    boolean told = columns.has(ColumnRole.TARGET_ID) || columns.has(ColumnRole.SOURCE_ID);
    if (!told && ids.candidates().isEmpty() && !asked) {
      return Sheet.skipped(table.name(), "no column of it holds ids of criteria");
    }
    if (found.isEmpty() && !without && options.columns().isEmpty()) {
      throw columns.problem(
          "no header was found in its first rows; say where it ends with --header-row N, or 0 for"
              + " none");
    }
    List<String> notes = new ArrayList<>();
    boolean oneSided = source != null && oneSided(table, columns, ids, notes);
    if (!oneSided) {
      ids.find();
    }
    new OtherColumns(columns, target, source).find();
    if (source != null) {
      direction(columns, notes);
    }
    return new Sheet(
        table.name(),
        true,
        "",
        header.to() < 0 ? 0 : table.rows().get(header.from()).number(),
        header.to() < 0 ? 0 : table.rows().get(header.to()).number(),
        columns.all(),
        notes);
  }

  /** A small x says yes in one table and no in another; beside a tick it can be either. */
  private void refuseTicksBesideCrosses(Columns columns) {
    List<ColumnContent> marks =
        columns.all().stream()
            .filter(column -> column.role() == ColumnRole.MARK)
            .map(column -> columns.content(column.index()))
            .toList();
    if (!options.marks().containsKey("x")
        && marks.stream().anyMatch(ColumnContent::hasTicks)
        && marks.stream().anyMatch(ColumnContent::hasCrosses)) {
      throw columns.problem(
          "'x' stands beside ticks and may say yes or no; say which with --mark x=yes or --mark"
              + " x=no");
    }
  }

  /** Gives the roles that the user named; says what lacks when a column is not there. */
  private Optional<String> choices(Columns columns) {
    for (Choice choice : options.columns()) {
      if (source == null && choice.role().name().startsWith("SOURCE")) {
        throw columns.problem(
            "--column " + choice + ": the file speaks of one edition, " + target.id());
      }
      Optional<Integer> column = columns.named(choice);
      if (column.isEmpty()) {
        return Optional.of("has no column '" + choice.column() + "' (--column " + choice + ")");
      }
      if (!choice.role().isShared() && columns.has(choice.role())) {
        throw columns.problem("--column names two columns for " + choice.role().word());
      }
      columns.give(column.get(), choice.role(), choice.activity(), "told by --column " + choice);
    }
    return Optional.empty();
  }

  /** A sheet of one edition alone whose name says what became of its criteria. */
  private boolean oneSided(Table table, Columns columns, IdColumns ids, List<String> notes) {
    List<Integer> candidates = ids.candidates();
    boolean told = columns.has(ColumnRole.TARGET_ID) || columns.has(ColumnRole.SOURCE_ID);
    boolean gone = GONE.matcher(table.name()).find();
    boolean added = ADDED.matcher(table.name()).find();
    if (told || candidates.size() != 1 || gone == added) {
      return false;
    }
    Side from = java.util.Objects.requireNonNull(source);
    boolean later = target.id().compareTo(from.id()) > 0;
    Side side = gone == later ? from : target;
    columns.give(
        candidates.get(0),
        side.target() ? ColumnRole.TARGET_ID : ColumnRole.SOURCE_ID,
        "its cells are ids; the name of the sheet says that they are " + (gone ? "gone" : "new"));
    notes.add(
        "the sheet lists criteria of "
            + side.id()
            + " alone; by its name they are "
            + (gone ? "gone" : "new"));
    return true;
  }

  private void direction(Columns columns, List<String> notes) {
    Optional<Column> targets = columns.column(ColumnRole.TARGET_ID);
    Optional<Column> sources = columns.column(ColumnRole.SOURCE_ID);
    if (targets.isEmpty() || sources.isEmpty()) {
      return;
    }
    boolean fromTarget =
        options.relationFromTarget().orElse(targets.get().index() < sources.get().index());
    Column first = fromTarget ? targets.get() : sources.get();
    Column second = fromTarget ? sources.get() : targets.get();
    String words =
        columns.has(ColumnRole.RELATION)
            ? "words such as 'broader' say how " + first.label() + " relates to " + second.label()
            : "no column says how the two relate: a pair is read as sharing something";
    String why =
        options.relationFromTarget().isPresent() || !columns.has(ColumnRole.RELATION)
            ? ""
            : ", because it stands first; --relation-from "
                + (fromTarget ? "source" : "target")
                + " swaps it";
    notes.add(words + why);
  }
}
