package io.asirules.examples.cli;

import io.asirules.criteriadata.exchange.json.JsonLayout;
import io.asirules.model.InputException;
import picocli.CommandLine.Option;

/** How a result is laid out that is written as JSON. */
final class LayoutOption {

  @Option(names = "--compact", description = "Writes JSON on one line.")
  private boolean compact;

  /**
   * Returns the layout.
   *
   * @param format form of the result
   * @throws InputException if the form is no JSON and a layout of JSON was asked for
   */
  JsonLayout layout(String format) {
    if (compact && !format.equals("json")) {
      throw new InputException("--compact", "is for --format json, not for " + format);
    }
    return compact ? JsonLayout.COMPACT : JsonLayout.INDENTED;
  }
}
