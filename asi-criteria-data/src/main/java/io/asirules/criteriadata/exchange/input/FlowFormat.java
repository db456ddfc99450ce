package io.asirules.criteriadata.exchange.input;

import io.asirules.model.InputException;
import io.asirules.model.ledger.MaterialFlow;
import java.io.InputStream;
import java.util.function.Supplier;

/** A format in which the flows of a ledger are written, row by row. */
public interface FlowFormat {

  /** Gets what becomes of each row. */
  interface Sink {

    /**
     * Takes a row.
     *
     * @param row its number, counted as the format does
     * @param flow gives the flow, or throws the {@link InputException} that comes in its place
     */
    void row(long row, Supplier<MaterialFlow> flow);
  }

  /**
   * Reads all rows, of which none is kept.
   *
   * @param in the flows, UTF-8; closed
   * @param sink gets each row, before the next is read
   * @throws InputException if nothing that comes after a place can be read
   */
  void read(InputStream in, Sink sink);

  /**
   * Takes the column or field out of the place of an error.
   *
   * @param place the place that an error of a row names
   * @return the column or field; an empty text where the place is a whole row
   */
  String column(String place);
}
