package io.asirules.criteriadata.imports;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.asirules.criteriadata.imports.IdList.Item;
import io.asirules.criteriadata.imports.Layout.Column;
import io.asirules.criteriadata.imports.Layout.Sheet;
import io.asirules.criteriadata.imports.RelationWords.Reading;
import io.asirules.criteriadata.imports.RowReader.Ids;
import io.asirules.criteriadata.imports.RowReader.State;
import io.asirules.criteriadata.imports.Table.Cell;
import io.asirules.criteriadata.imports.Table.Kind;
import io.asirules.criteriadata.imports.Table.Row;
import io.asirules.criteriadata.overlay.Overlay.Place;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.mapping.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how the criteria of a row relate. */
final class RelationReader {

  /** What a relation cell may hold where no relation is stated. */
  private static final Set<String> UNSAID =
      ImmutableSet.of("n/a", "na", "not applicable", "none", "不适用", "无");

  private final Table table;
  private final Sheet sheet;
  private final Side source;
  private final Side target;
  private final ImportOptions options;
  private final boolean fromTarget;
  private final Problems problems;
  private final RelationWords words;

  RelationReader(
      Table table,
      Sheet sheet,
      Side source,
      Side target,
      ImportOptions options,
      boolean fromTarget,
      Problems problems) {
    this.table = table;
    this.sheet = sheet;
    this.source = source;
    this.target = target;
    this.options = options;
    this.fromTarget = fromTarget;
    this.problems = problems;
    this.words = new RelationWords(options.relations());
  }

  /** Says what the row says of each pair of its criteria, or of each when one side is missing. */
  List<Statement> read(Row row, Ids to, Ids from, Place at) {
    Optional<Column> column = sheet.column(ColumnRole.RELATION);
    Cell cell = column.map(each -> row.cell(each.index())).orElse(Cell.BLANK);
    boolean said = !IdCell.saysNothing(cell.text()) && !UNSAID.contains(WordList.key(cell.text()));
    Reading reading = null;
    if (said) {
      String place =
          table.place(row.number()) + column.map(each -> ", column " + each.label()).orElse("");
      if (cell.kind() == Kind.FORMULA || cell.kind() == Kind.ERROR) {
        problems.add(place, "holds a formula or an error; expected a word for a relation");
        return List.of();
      }
      reading = words.read(cell.text()).orElse(null);
      if (reading == null) {
        problems.add(place, unknown(cell.text()));
        return List.of();
      }
      Optional<String> misfit = misfit(reading, to, from);
      if (misfit.isPresent()) {
        problems.add(place, misfit.get());
        return List.of();
      }
    }
    return to.names() && from.names()
        ? pairs(row, reading, to, from, at)
        : alone(row, reading, to, from, at);
  }

  private static String unknown(String word) {
    return "unknown relation '"
        + Spelling.shown(word)
        + "'; expected a word such as "
        + String.join(", ", RelationWords.examples())
        + ", or explain it with --relation \""
        + Spelling.shown(word)
        + "=EQUIVALENT\"";
  }

  /** The relation as it reads from source to target. */
  private Relation relation(Reading reading) {
    boolean turned =
        switch (reading.reads()) {
          case BOTH, SOURCE -> false;
          case FIRST -> fromTarget;
          case EDITIONS -> source.id().compareTo(target.id()) > 0;
        };
    return turned ? reading.relation().inverse() : reading.relation();
  }

  /** Says why a word does not fit the criteria of its row. */
  private Optional<String> misfit(Reading reading, Ids to, Ids from) {
    Relation relation = relation(reading);
    String says = "says '" + reading.word() + "' and ";
    if (relation == Relation.NEW && from.names()) {
      return Optional.of(says + "names " + from.text() + " of " + source.id() + explained(reading));
    }
    if (relation == Relation.RETIRED && to.names()) {
      return Optional.of(says + "names " + to.text() + " of " + target.id() + explained(reading));
    }
    if ((relation.isTwoSided() || relation == Relation.NEW) && !to.names()) {
      return Optional.of(says + "names no criterion of " + target.id());
    }
    if ((relation.isTwoSided() || relation == Relation.RETIRED) && !from.names()) {
      return Optional.of(says + "names no criterion of " + source.id());
    }
    boolean part =
        to.items().stream().anyMatch(item -> !item.parts().isEmpty())
            || from.items().stream().anyMatch(item -> !item.parts().isEmpty());
    return relation == Relation.NO_RELATIONSHIP && part
        ? Optional.of(says + "speaks of a part; that cannot be said of the criterion")
        : Optional.empty();
  }

  private static String explained(Reading reading) {
    return "; if they share something explain it with --relation \""
        + reading.word()
        + "=INTERSECTS\"";
  }

  private List<Statement> pairs(Row row, @Nullable Reading reading, Ids to, Ids from, Place at) {
    Relation said = reading == null ? Relation.INTERSECTS : relation(reading);
    List<Statement> statements = new ArrayList<>();
    for (Item target : to.items()) {
      for (Item source : from.items()) {
        Relation relation = said;
        if (!source.parts().isEmpty() || to.items().size() > 1) {
          relation = Statement.sourceAsksMore(relation);
        }
        if (!target.parts().isEmpty() || from.items().size() > 1) {
          relation = Statement.targetAsksMore(relation);
        }
        statements.add(
            new Statement(
                source.id(),
                source.parts(),
                target.id(),
                target.parts(),
                relation,
                reading == null ? "" : reading.word(),
                comment(row),
                coverage(reading, relation, to, from, target, source),
                at));
      }
    }
    return statements;
  }

  private String coverage(
      @Nullable Reading reading, Relation relation, Ids to, Ids from, Item target, Item source) {
    List<String> says = new ArrayList<>();
    if (!source.parts().isEmpty() || from.items().size() > 1 || !source.remark().isEmpty()) {
      says.add("Of " + this.source.id() + " it names " + named(from) + ".");
    }
    if (!target.parts().isEmpty() || to.items().size() > 1 || !target.remark().isEmpty()) {
      says.add("Of " + this.target.id() + " it names " + named(to) + ".");
    }
    if (reading == null) {
      says.add("The file pairs them and states no relation.");
    } else if (!reading.remark().isEmpty()) {
      says.add(reading.remark());
    } else if (says.isEmpty() && Statement.isPartial(relation)) {
      says.add("What of it is covered the file does not say.");
    }
    return String.join(" ", says);
  }

  private static String named(Ids ids) {
    List<String> names = new ArrayList<>();
    for (Item item : ids.items()) {
      names.add(item.inWords() + (item.remark().isEmpty() ? "" : " (" + item.remark() + ")"));
    }
    return String.join("; ", names);
  }

  private List<Statement> alone(Row row, @Nullable Reading reading, Ids to, Ids from, Place at) {
    boolean target = to.names();
    State beside = target ? from.state() : to.state();
    boolean none = beside == State.NONE || reading != null || options.blankIsNew();
    Relation relation = !none ? Relation.UNKNOWN : target ? Relation.NEW : Relation.RETIRED;
    String word = reading != null ? reading.word() : target ? from.text() : to.text();
    List<Statement> statements = new ArrayList<>();
    for (Item item : target ? to.items() : from.items()) {
      statements.add(
          new Statement(
              target ? null : item.id(),
              target ? ImmutableSortedSet.of() : item.parts(),
              target ? item.id() : null,
              target ? item.parts() : ImmutableSortedSet.of(),
              relation,
              beside == State.NONE || reading != null ? word : "",
              comment(row),
              reading == null ? "" : reading.remark(),
              at));
    }
    return statements;
  }

  /** The remarks of the row; of several columns each with its header. */
  private String comment(Row row) {
    List<Column> columns = sheet.columns(ColumnRole.COMMENT);
    List<String> comments = new ArrayList<>();
    for (Column column : columns) {
      String text = row.text(column.index());
      if (!text.isEmpty() && !IdCell.saysNothing(text)) {
        boolean named = columns.size() > 1 && !column.header().isEmpty();
        comments.add((named ? column.header() + ": " : "") + text);
      }
    }
    return String.join(" ", comments);
  }
}
