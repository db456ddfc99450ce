package io.asirules.model.ledger;

import io.asirules.model.ContentHash;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Flows in memory. */
record FlowList(List<MaterialFlow> flows) implements Ledger {

  @Override
  public void forEach(Consumer<? super MaterialFlow> reader) {
    flows.forEach(reader);
  }

  /** The order of the flows leaves no trace, and neither do zeros at the end of a mass. */
  @Override
  public Optional<ContentHash> contentHash() {
    return Optional.of(
        ContentHash.ofText(
            () -> flows.stream().map(FlowList::line).sorted().collect(Collectors.joining("\n"))));
  }

  private static String line(MaterialFlow flow) {
    return List.of(
            flow.row(),
            flow.date(),
            flow.direction(),
            flow.material(),
            flow.coc(),
            flow.tonnes().stripTrailingZeros(),
            quoted(flow.document()),
            quoted(flow.counterparty()),
            quoted(flow.facility()))
        .toString();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
