package io.asirules.model.custody;

import java.util.List;
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
   * A ledger in memory.
   *
   * @param flows the flows
   * @return the ledger
   */
  static Ledger of(List<MaterialFlow> flows) {
    List<MaterialFlow> copy = List.copyOf(flows);
    return copy::forEach;
  }
}
