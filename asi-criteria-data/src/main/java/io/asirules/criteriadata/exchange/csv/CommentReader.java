package io.asirules.criteriadata.exchange.csv;

import com.google.common.collect.ImmutableList;
import io.asirules.criteriadata.exchange.input.Comment;
import io.asirules.criteriadata.internal.CsvTable;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.Standard;
import java.util.List;

/**
 * Reads a table of comments on an edition, with the columns {@code criterion} and {@code comment}.
 */
public final class CommentReader {

  private CommentReader() {}

  /**
   * Reads a table.
   *
   * @param content UTF-8 bytes, with or without byte order mark
   * @param edition the edition that the comments are on
   * @return the comments, in the order of the table
   * @throws InputException with place and problem, if it is no such table, names what the edition
   *     does not have or leaves a comment empty
   */
  public static ImmutableList<Comment> read(byte[] content, Standard edition) {
    ImmutableList.Builder<Comment> comments = ImmutableList.builder();
    for (CsvTable.Row row : CsvTable.parse(content, List.of("criterion", "comment")).rows()) {
      comments.add(comment(row, edition));
    }
    return comments.build();
  }

  private static Comment comment(CsvTable.Row row, Standard edition) {
    CriterionId id;
    String written = row.cell("criterion");
    try {
      id = CriterionId.of(written);
    } catch (AsiException e) {
      throw row.problem("criterion", String.valueOf(e.getMessage()));
    }
    if (!edition.mappable().contains(id)) {
      List<String> known = edition.mappable().stream().map(CriterionId::value).toList();
      throw row.problem("criterion", Spelling.unknown("criterion", written, known));
    }
    if (row.cell("comment").isEmpty()) {
      throw row.problem("comment", "is empty; expected a remark");
    }
    return new Comment(id, row.cell("comment"));
  }
}
