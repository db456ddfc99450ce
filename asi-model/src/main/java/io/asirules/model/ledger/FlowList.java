package io.asirules.model.ledger;

import io.asirules.model.ContentHash;
import io.asirules.model.content.CanonicalForm;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Flows in memory. */
record FlowList(List<MaterialFlow> flows) implements Ledger {

  @Override
  public void forEach(Consumer<? super MaterialFlow> reader) {
    flows.forEach(reader);
  }

  @Override
  public Optional<ContentHash> contentHash() {
    return Optional.of(CanonicalForm.hash(flows));
  }
}
