package io.asirules.examples.page;

import io.asirules.criteriadata.exchange.result.ApplicabilityStatement;
import io.asirules.model.Language;

/** Which criteria apply, and why, as a page for a terminal. */
public final class CriteriaTable {

  private CriteriaTable() {}

  /**
   * Lays a statement out.
   *
   * @param statement the statement
   * @param language language of its sentences
   * @return the page
   */
  public static String of(ApplicabilityStatement statement, Language language) {
    StringBuilder page = new StringBuilder();
    String stated =
        statement.activities().isEmpty()
            ? "activities not stated"
            : String.join(", ", statement.activities().stream().map(Enum::name).toList());
    TextLayout.wrap(
        page, "", 0, statement.standard().id() + " as of " + statement.asOf() + ": " + stated);
    statement
        .circumstances()
        .forEach(
            (circumstance, present) ->
                page.append("  ").append(circumstance).append(present ? ": yes\n" : ": no\n"));
    page.append('\n');
    statement
        .results()
        .forEach(
            (criterion, result) -> {
              page.append(TextLayout.pad(criterion.id().value(), 6))
                  .append(
                      TextLayout.pad(
                          TextLayout.cut(criterion.title().value().in(language), 65), 67))
                  .append(TextLayout.pad(result.status().name(), 16))
                  .append(result.level())
                  .append('\n');
              TextLayout.wrap(page, " ".repeat(8), 8, result.reason().text(language));
            });
    page.append('\n');
    statement
        .summary()
        .forEach((status, n) -> page.append(status).append(": ").append(n).append('\n'));
    page.append('\n');
    TextLayout.wrap(page, "", 0, statement.stamp().text(language));
    return page.toString();
  }
}
