package io.asirules.examples.cli;

import io.asirules.criteriadata.imports.ImportOptions;
import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what a user's table holds, where the table does not tell. */
final class TableOptions {

  @Option(
      names = "--sheet",
      paramLabel = "NAME",
      description = "A sheet to read; repeatable. Else all that are not hidden.")
  private List<String> sheets = new ArrayList<>();

  @Option(
      names = "--header-row",
      paramLabel = "N",
      description = "The last row of the header, 0 for none; else it is found.")
  private @Nullable Integer headerRow;

  @Option(
      names = "--column",
      paramLabel = "ROLE=HEADER",
      description =
          "What a column holds, by its header or letter; repeatable. Roles: target-id, target-title,"
              + " target-text, target-section, source-id, source-title, source-text,"
              + " source-section, relation, comment, activities, none, or an activity.")
  private List<String> columns = new ArrayList<>();

  @Option(
      names = "--depth",
      paramLabel = "N",
      description = "Numbers in the id of a criterion: 2 for 9.1, 3 for 9.1.1; else it is found.")
  private @Nullable Integer depth;

  List<String> sheets() {
    return sheets;
  }

  ImportOptions.Builder builder() {
    ImportOptions.Builder builder = ImportOptions.builder();
    sheets.forEach(builder::sheet);
    if (headerRow != null) {
      int row = headerRow;
      placed("--header-row " + row, () -> builder.headerRow(row));
    }
    each("--column", columns, builder::column);
    if (depth != null) {
      int numbers = depth;
      placed("--depth " + numbers, () -> builder.depth(numbers));
    }
    return builder;
  }

  /** Takes over the values of an option and names the option in an error. */
  static void each(String option, List<String> values, Consumer<String> take) {
    values.forEach(value -> placed(option + " " + value, () -> take.accept(value)));
  }

  private static void placed(String place, Runnable take) {
    try {
      take.run();
    } catch (AsiException e) {
      throw new InputException(
          place,
          e instanceof InputException input ? input.problem() : String.valueOf(e.getMessage()));
    }
  }
}
