package io.asirules.rules.internal.document;

import io.asirules.criteriadata.catalog.DocumentFacts;
import io.asirules.model.assessment.Argument;
import io.asirules.model.document.DocumentEffect;
import io.asirules.model.document.DocumentFinding;
import io.asirules.model.document.DocumentReasonCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the rules found, in whatever order they fired. */
final class FindingLog {

  private static final Comparator<Entry> ORDER =
      Comparator.<Entry, DocumentReasonCode>comparing(entry -> entry.finding().code())
          .thenComparingInt(Entry::place);

  private final List<Entry> entries = new ArrayList<>();

  private record Entry(int place, DocumentFinding finding) {}

  /** Adds a finding; {@code place} orders those of one line. */
  void add(
      DocumentEffect effect,
      DocumentReasonCode code,
      int place,
      String field,
      List<Argument> arguments,
      String rule) {
    entries.add(
        new Entry(
            place,
            new DocumentFinding(
                effect, code, field, arguments, DocumentFacts.shipped().citation(code), rule)));
  }

  List<DocumentFinding> sorted() {
    return entries.stream().sorted(ORDER).map(Entry::finding).toList();
  }
}
