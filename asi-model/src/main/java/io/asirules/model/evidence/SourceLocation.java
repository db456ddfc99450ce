package io.asirules.model.evidence;

import java.util.Objects;

/**
 * Where in a document a statement stands.
 *
 * @param document file name or title
 * @param lines line or page numbers as written, such as {@code 79-81|93}; empty when not known
 */
public record SourceLocation(String document, String lines) {

  /** Refuses nulls. */
  public SourceLocation {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(lines, "lines");
  }

  @Override
  public String toString() {
    return lines.isEmpty() ? document : document + ":" + lines;
  }
}
