package io.asirules.criteriadata.imports;

import io.asirules.criteriadata.imports.CriterionCollector.Said;
import io.asirules.criteriadata.imports.Headings.Heading;
import io.asirules.criteriadata.imports.IdList.Item;
import io.asirules.criteriadata.imports.Layout.Column;
import io.asirules.criteriadata.imports.Layout.Sheet;
import io.asirules.criteriadata.imports.RowReader.Ids;
import io.asirules.criteriadata.imports.RowReader.State;
import io.asirules.criteriadata.imports.Table.Kind;
import io.asirules.criteriadata.imports.Table.Row;
import io.asirules.criteriadata.internal.Titles;
import io.asirules.criteriadata.overlay.Overlay.Place;
import io.asirules.model.InputException;
import io.asirules.model.standard.CriterionId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rows of the sheets of a mapping table into what they say. */
final class SheetReader {

  /** More than any standard has; a table that is longer is something else. */
  private static final int MOST_PAIRS = 20_000;

  /** The two editions, and how many numbers the ids of their criteria have. */
  record Sides(Side target, int targetDepth, Side source, int sourceDepth) {}

  private final String file;
  private final Sides sides;
  private final ImportOptions options;
  private final Problems problems;
  private final PairCollector pairs;
  private final CriterionCollector targets;
  private final CriterionCollector sources;
  private final List<String> warnings = new ArrayList<>();
  private int otherTitles;
  private int formulas;

  SheetReader(String file, Sides sides, ImportOptions options, Problems problems) {
    this.file = file;
    this.sides = sides;
    this.options = options;
    this.problems = problems;
    this.pairs = new PairCollector(problems);
    this.targets = new CriterionCollector(problems);
    this.sources = new CriterionCollector(problems);
  }

  /** How many numbers the ids of a column have, with an id for each; sections left out. */
  static Map<Integer, String> depths(Table table, Sheet sheet, Side side) {
    Map<Integer, String> depths = new LinkedHashMap<>();
    ColumnRole role = side.target() ? ColumnRole.TARGET_ID : ColumnRole.SOURCE_ID;
    for (Column column : sheet.columns(role)) {
      for (Row row : table.rows()) {
        String text = row.text(column.index());
        if (row.number() > sheet.headerTo() && IdList.looksLike(text)) {
          for (Item item : IdList.parse(text, IdListParser.NUMERIC).items()) {
            int depth = item.id().value().split("\\.", -1).length;
            if (depth > 1) {
              depths.putIfAbsent(depth, item.id().value());
            }
          }
        }
      }
    }
    return depths;
  }

  PairCollector pairs() {
    return pairs;
  }

  CriterionCollector criteria(Side side) {
    return side.target() ? targets : sources;
  }

  List<String> warnings() {
    List<String> all = new ArrayList<>(warnings);
    if (otherTitles > 0) {
      all.add(
          otherTitles
              + " titles differ from those of the catalogue, which stay (asi reconcile compares"
              + " them)");
    }
    if (formulas > 0) {
      all.add(formulas + " texts are formulas; the values that the file keeps of them are read");
    }
    for (Side side : List.of(sides.source(), sides.target())) {
      long untitled = criteria(side).untitled();
      if (untitled > 0) {
        all.add(untitled + " criteria of " + side.id() + " have no title in the file");
      }
    }
    return all;
  }

  SheetTally read(Table table, Sheet sheet) {
    return new Reading(table, sheet).read();
  }

  /** One sheet. */
  private final class Reading {
    private final Table table;
    private final Sheet sheet;
    private final RowReader target;
    private final RowReader source;
    private final RelationReader relations;
    private final MarkReader marks;
    private int read;
    private int headings;
    private final List<Integer> notes = new ArrayList<>();

    Reading(Table table, Sheet sheet) {
      this.table = table;
      this.sheet = sheet;
      this.target = reader(ColumnRole.TARGET_ID, sides.target(), sides.targetDepth());
      this.source = reader(ColumnRole.SOURCE_ID, sides.source(), sides.sourceDepth());
      boolean first = target.index() < source.index();
      this.relations =
          new RelationReader(
              table,
              sheet,
              sides.source(),
              sides.target(),
              options,
              options.relationFromTarget().orElse(first),
              problems);
      this.marks = new MarkReader(table, sheet, options, problems);
    }

    private RowReader reader(ColumnRole role, Side side, int depth) {
      return new RowReader(table, side, sheet.column(role), depth, problems, warnings);
    }

    SheetTally read() {
      int last = sheet.headerTo();
      int blank = 0;
      for (Row row : table.rows()) {
        if (row.number() > sheet.headerTo()) {
          blank += row.number() - last - 1;
          last = row.number();
          row(row);
        }
      }
      Side first = target.index() < source.index() ? target.side() : source.side();
      Headings.read(table.name())
          .ifPresent(
              heading ->
                  criteria(first)
                      .sheet(
                          heading, new Place(file, table.name(), Math.max(1, sheet.headerTo()))));
      return new SheetTally(table.name(), read, headings, notes, blank);
    }

    private void row(Row row) {
      if (Headings.isOneText(row) && !namesACriterion(row)) {
        oneText(row);
        return;
      }
      if (repeatsTheHeader(row)) {
        headings++;
        return;
      }
      Ids to = target.read(row);
      Ids from = source.read(row);
      if (to.state() == State.REFUSED || from.state() == State.REFUSED) {
        read++;
      } else if (to.names() || from.names()) {
        read++;
        named(row, to, from);
      } else if (to.state() == State.HEADING || from.state() == State.HEADING) {
        headings++;
        RowReader of = to.state() == State.HEADING ? target : source;
        heading(row, of, to.state() == State.HEADING ? to : from);
      } else {
        notes.add(row.number());
      }
    }

    private boolean namesACriterion(Row row) {
      String text = Headings.firstText(row);
      return text.contains(".") && IdList.looksLike(text) && !startsSection(text);
    }

    private boolean startsSection(String text) {
      return IdList.parse(text, IdListParser.NUMERIC).items().stream()
          .noneMatch(item -> item.id().value().contains("."));
    }

    private boolean repeatsTheHeader(Row row) {
      List<Column> named =
          sheet.columns().stream().filter(column -> !column.header().isEmpty()).toList();
      return !named.isEmpty()
          && named.stream()
              .allMatch(
                  column -> {
                    String cell = WordList.plain(row.text(column.index()));
                    return !cell.isEmpty() && column.header().endsWith(cell);
                  });
    }

    /** A row of one text is a heading or a note. */
    private void oneText(Row row) {
      String text = Headings.firstText(row);
      Optional<Heading> heading = Headings.read(text);
      if (heading.isEmpty()) {
        notes.add(row.number());
        return;
      }
      headings++;
      section(target.index() < source.index() ? target.side() : source.side(), heading.get(), row);
    }

    private void heading(Row row, RowReader of, Ids ids) {
      ColumnRole role = of.side().target() ? ColumnRole.TARGET_TITLE : ColumnRole.SOURCE_TITLE;
      String beside = text(row, role);
      Headings.read(ids.text())
          .map(read -> read.title().isEmpty() ? new Heading(read.number(), beside) : read)
          .ifPresent(read -> section(of.side(), read, row));
    }

    private void section(Side side, Heading heading, Row row) {
      if (side.isOpen()) {
        criteria(side).section(heading, place(row));
      }
    }

    private void named(Row row, Ids to, Ids from) {
      for (RowReader other : List.of(target, source)) {
        Ids ids = other == target ? to : from;
        if (ids.state() == State.HEADING) {
          problems.add(
              other.place(row),
              other
                  .side()
                  .unknown(
                      CriterionId.of(
                          String.valueOf(
                              Headings.read(ids.text()).map(Heading::number).orElse(0)))));
          return;
        }
      }
      countFormulas(row);
      said(
          row,
          target,
          to,
          ColumnRole.TARGET_TITLE,
          ColumnRole.TARGET_TEXT,
          ColumnRole.TARGET_SECTION);
      said(
          row,
          source,
          from,
          ColumnRole.SOURCE_TITLE,
          ColumnRole.SOURCE_TEXT,
          ColumnRole.SOURCE_SECTION);
      relations.read(row, to, from, place(row)).forEach(pairs::add);
      if (pairs.size() > MOST_PAIRS) {
        throw new InputException(
            table.place(row.number()),
            "more than " + MOST_PAIRS + " pairs; expected a mapping table");
      }
    }

    private void countFormulas(Row row) {
      for (Column column : sheet.columns()) {
        if (column.role() != ColumnRole.NONE && row.cell(column.index()).kind() == Kind.FORMULA) {
          formulas++;
        }
      }
    }

    private void said(
        Row row, RowReader reader, Ids ids, ColumnRole title, ColumnRole text, ColumnRole section) {
      Side side = reader.side();
      String named = text(row, title);
      if (!side.isOpen()) {
        compareTitle(side, ids, named.isEmpty() ? ids.title() : named);
        return;
      }
      Headings.read(text(row, section)).ifPresent(heading -> section(side, heading, row));
      boolean alone = ids.items().size() == 1;
      for (Item item : ids.items()) {
        criteria(side)
            .add(
                new Said(
                    item.id(),
                    item.parts().isEmpty() ? "" : item.inWords(),
                    alone ? (named.isEmpty() ? ids.title() : withoutId(named, item.id())) : "",
                    alone ? text(row, text) : "",
                    side.target() || !sides.target().isOpen() ? marks.read(row) : Map.of(),
                    place(row)));
      }
    }

    /** A title without the number of its own criterion, which some tables put before it. */
    private String withoutId(String title, CriterionId id) {
      String rest = title.startsWith(id.value()) ? title.substring(id.value().length()) : title;
      return rest.isEmpty() || Character.isDigit(rest.charAt(0))
          ? title
          : rest.replaceFirst("^[\\s.:\u2010-\u2015-]+", "");
    }

    private void compareTitle(Side side, Ids ids, String title) {
      if (ids.items().size() == 1 && !title.isEmpty() && ids.items().get(0).parts().isEmpty()) {
        side.standard()
            .title(ids.items().get(0).id())
            .filter(known -> !Titles.same(known.value().en(), title))
            .filter(known -> !Titles.same(known.value().zh(), title))
            .ifPresent(known -> otherTitles++);
      }
    }

    private String text(Row row, ColumnRole role) {
      return sheet.column(role).map(column -> row.text(column.index())).orElse("");
    }

    private Place place(Row row) {
      return new Place(file, table.name().isEmpty() ? null : table.name(), row.number());
    }
  }
}
