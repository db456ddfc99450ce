package io.asirules.examples.ledger;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

/**
 * Writes the ledger of "Northlight Rolling", a casthouse with a rolling mill, over the years 2023
 * to 2025. Everything is made up: the plant, those that it trades with, their certificates and
 * every mass. The same is written on every machine.
 */
public final class LedgerGenerator {

  private static final long SEED = 20_230_101;

  private LedgerGenerator() {}

  /**
   * Writes {@code ledger.csv} and {@code account.json}.
   *
   * @param args the folder to write to
   * @throws IOException if that fails
   */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), 1);
  }

  /**
   * Writes {@code ledger.csv} and {@code account.json}.
   *
   * @param folder an existing folder
   * @param lots number of lots, each a row, that every shipment is split into: 1 gives about 2,000
   *     rows
   * @throws IOException if that fails
   */
  public static void write(Path folder, int lots) throws IOException {
    Files.writeString(folder.resolve("account.json"), account());
    try (Writer out = Files.newBufferedWriter(folder.resolve("ledger.csv"))) {
      ledger(out, lots);
    }
  }

  /**
   * Returns what stands beside the flows.
   *
   * @return the account as JSON
   */
  public static String account() {
    return Northlight.account();
  }

  /**
   * Writes the flows, day by day.
   *
   * @param out where to; left open
   * @param lots number of lots, each a row, that every shipment is split into
   * @throws IOException if {@code out} fails
   */
  public static void ledger(Writer out, int lots) throws IOException {
    Random random = new Random(SEED);
    out.write("date,direction,material,coc,mass,unit,document,counterparty,facility\n");
    LocalDate end = LocalDate.of(Lane.FIRST_YEAR + Lane.YEARS, 1, 1);
    for (LocalDate day = LocalDate.of(Lane.FIRST_YEAR, 1, 1);
        day.isBefore(end);
        day = day.plusDays(1)) {
      for (Lane lane : Northlight.LANES) {
        int number = lane.shipmentOn(day);
        if (number > 0) {
          for (int lot = 1; lot <= lots; lot++) {
            out.write(row(lane, day, number, lots, lot, random));
          }
        }
      }
    }
  }

  private static String row(
      Lane lane, LocalDate day, int number, int lots, int lot, Random random) {
    Northlight.Entry entry = Northlight.entry(lane, day, number);
    String document =
        lots == 1 || entry.document().isEmpty() ? entry.document() : entry.document() + "/" + lot;
    return String.join(
        ",",
        day.toString(),
        lane.direction().name().toLowerCase(Locale.ROOT),
        lane.material(),
        entry.coc(),
        lane.mass(day, lots, random),
        lane.unit(),
        document,
        entry.counterparty(),
        entry.facility() + "\n");
  }
}
