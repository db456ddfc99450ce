package io.asirules.rules.custody.oracle;

import io.asirules.model.InputException;
import io.asirules.model.ledger.BadRow;
import io.asirules.model.ledger.Ledger;
import io.asirules.model.ledger.MaterialFlow;
import io.asirules.rules.AccountingOptions;
import java.util.List;
import java.util.function.Consumer;

/**
 * Everything that an account takes.
 *
 * @param flows the rows that can be read
 * @param bad the rows that cannot
 * @param options how it is struck
 */
record CustodyInput(List<MaterialFlow> flows, List<BadRow> bad, AccountingOptions options) {

  CustodyInput {
    flows = List.copyOf(flows);
    bad = List.copyOf(bad);
  }

  CustodyInput(List<MaterialFlow> flows, AccountingOptions options) {
    this(flows, List.of(), options);
  }

  CustodyInput with(List<MaterialFlow> others) {
    return new CustodyInput(others, bad, options);
  }

  CustodyInput with(AccountingOptions others) {
    return new CustodyInput(flows, bad, others);
  }

  /** A ledger that gives the rows in the order of their numbers. */
  Ledger ledger() {
    if (bad.isEmpty()) {
      return Ledger.of(flows);
    }
    return new Ledger() {
      @Override
      public void forEach(Consumer<? super MaterialFlow> reader) {
        forEach(
            reader,
            row -> {
              throw new InputException(
                  "row " + row.row() + ", column " + row.column(), row.problem());
            });
      }

      @Override
      public void forEach(
          Consumer<? super MaterialFlow> reader, Consumer<? super BadRow> unreadable) {
        int told = 0;
        for (MaterialFlow flow : flows) {
          while (told < bad.size() && bad.get(told).row() < flow.row()) {
            unreadable.accept(bad.get(told++));
          }
          reader.accept(flow);
        }
        while (told < bad.size()) {
          unreadable.accept(bad.get(told++));
        }
      }
    };
  }

  @Override
  public String toString() {
    return CustodyPrinter.print(this);
  }
}
