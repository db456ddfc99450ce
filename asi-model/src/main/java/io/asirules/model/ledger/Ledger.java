package io.asirules.model.ledger;

import io.asirules.model.ContentHash;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Flows of material, one after the other. It may be too large for memory: whoever reads it keeps
 * sums, not flows. It can be read more than once and gives the same flows in the same order.
 */
@FunctionalInterface
public interface Ledger {

  /**
   * Reads all flows.
   *
   * @param reader gets each flow
   * @throws io.asirules.model.InputException at the first flow that cannot be read
   */
  void forEach(Consumer<? super MaterialFlow> reader);

  /**
   * Reads all flows that can be read, and tells of the others.
   *
   * @param reader gets each flow
   * @param bad gets each row that cannot be read; a ledger whose rows are all readable never calls
   *     it
   */
  default void forEach(Consumer<? super MaterialFlow> reader, Consumer<? super BadRow> bad) {
    forEach(reader);
  }

  /**
   * Returns a hash of the flows, by which two ledgers can be told apart.
   *
   * @return the hash, computed when first asked for; empty unless the ledger knows a way that costs
   *     little beside reading the flows
   */
  default Optional<ContentHash> contentHash() {
    return Optional.empty();
  }

  /**
   * A ledger in memory. Its hash is that of the canonical form of the list.
   *
   * @param flows the flows
   * @return the ledger
   */
  static Ledger of(List<MaterialFlow> flows) {
    return new FlowList(List.copyOf(flows));
  }
}
