package io.asirules.criteriadata.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.ledger.MaterialFlow;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger is read as it streams by: nothing of it stays. */
class LedgerStreamingTest {

  private static final int ROWS = 300_000;

  @TempDir Path folder;

  /** Holds on to flows as the garbage collector lets it. */
  private static final class Watch {

    private final Deque<WeakReference<MaterialFlow>> flows = new ArrayDeque<>();
    private final AtomicLong count = new AtomicLong();

    void see(MaterialFlow flow) {
      if (count.incrementAndGet() % 1000 == 0) {
        flows.add(new WeakReference<>(flow));
      }
    }

    long kept() {
      System.gc();
      return flows.stream().filter(flow -> flow.get() != null).count();
    }
  }

  private static Watch watch(LedgerFile ledger) {
    Watch watch = new Watch();
    long[] kept = new long[1];
    ledger.forEach(
        flow -> {
          watch.see(flow);
          if (watch.count.get() == ROWS) {
            kept[0] = watch.kept();
          }
        });
    assertThat(watch.count).hasValue(ROWS);
    // The flow at hand is one of those that are watched.
    assertThat(kept[0]).isLessThanOrEqualTo(1);
    return watch;
  }

  @Test
  void noFlowOfATableStaysInMemory() throws IOException {
    Path file = folder.resolve("ledger.csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(LedgerSamples.HEADER);
      for (int i = 0; i < ROWS; i++) {
        out.write("2024-01-01,in,ALUMINA,y,5.25,t,D" + i + ",Sund,Vik\n");
      }
    }

    watch(LedgerReader.open(file));
  }

  @Test
  void noFlowOfAListStaysInMemory() throws IOException {
    Path file = folder.resolve("account.json");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("{\"flows\": [");
      for (int i = 0; i < ROWS; i++) {
        out.write(
            (i == 0 ? "" : ",\n")
                + "{\"date\": \"2024-01-01\", \"direction\": \"in\", \"material\": \"ALUMINA\","
                + " \"coc\": true, \"mass\": 5.25, \"unit\": \"t\", \"document\": \"D"
                + i
                + "\"}");
      }
      out.write("], \"entity\": {\"name\": \"E\"}}");
    }

    watch(LedgerReader.open(file));
  }
}
