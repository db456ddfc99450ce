package io.asirules.examples.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import io.asirules.criteriadata.exchange.LedgerFile;
import io.asirules.criteriadata.exchange.LedgerReader;
import io.asirules.examples.ledger.LedgerGenerator;
import io.asirules.model.custody.MaterialAccount;
import io.asirules.rules.AccountingOptions;
import io.asirules.rules.AsiRules;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * Accounts the made-up ledger, with its shipments split into lots, in a fresh JVM of 256 MB: time,
 * and the most memory that was used. Run {@link #main} with the test class path.
 */
public final class AccountBenchmark {

  /** About one and ten million rows. */
  private static final List<Integer> LOTS = List.of(488, 4880);

  private static final String HEAP = "-Xmx256m";
  private static final long MEGABYTE = 1024 * 1024;

  private AccountBenchmark() {}

  /**
   * Runs the benchmark, or, in the fresh JVM, accounts one folder.
   *
   * @param args nothing, or the folder
   * @throws IOException if a ledger cannot be written
   * @throws InterruptedException if it is interrupted
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length > 0) {
      account(Path.of(args[0]));
      return;
    }
    for (int lots : LOTS) {
      Path folder = Files.createTempDirectory("ledger");
      try {
        LedgerGenerator.write(folder, lots);
        System.out.printf("%d MB of ledger%n", Files.size(folder.resolve("ledger.csv")) / MEGABYTE);
        fork(folder);
      } finally {
        Files.delete(folder.resolve("ledger.csv"));
        Files.delete(folder.resolve("account.json"));
        Files.delete(folder);
      }
    }
  }

  private static void fork(Path folder) throws IOException, InterruptedException {
    new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            HEAP,
            "-cp",
            System.getProperty("java.class.path"),
            AccountBenchmark.class.getName(),
            folder.toString())
        .inheritIO()
        .start()
        .waitFor();
  }

  private static void account(Path folder) throws IOException {
    AtomicLong live = watchHeap();
    LedgerFile ledger = LedgerReader.open(folder);
    AsiRules rules = AsiRules.create();
    long start = System.nanoTime();
    long[] rows = new long[1];
    ledger.forEach(flow -> rows[0]++);
    long read = System.nanoTime();
    MaterialAccount account =
        rules.account(
            ledger,
            AccountingOptions.asOf(ledger.asOf().orElseThrow())
                .withHolder(ledger.holder())
                .withStart(ledger.start().orElseThrow())
                .withEnd(ledger.end().orElseThrow())
                .withKeepGoing());
    long end = System.nanoTime();
    System.out.printf(
        "%d rows, %d rejected: %d ms to read alone, %d ms to account; heap after collections at"
            + " most %d MB, peak of the pools %d MB, %s%n",
        account.flowCount(),
        account.rejectedCount(),
        (read - start) / 1_000_000,
        (end - read) / 1_000_000,
        live.get() / MEGABYTE,
        peakOfPools() / MEGABYTE,
        residentPeak());
  }

  private static AtomicLong watchHeap() {
    AtomicLong most = new AtomicLong();
    Set<String> heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector)
          .addNotificationListener(
              (notification, handback) -> {
                var info =
                    GarbageCollectionNotificationInfo.from(
                        (CompositeData) notification.getUserData());
                long used =
                    info.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                        .filter(pool -> heap.contains(pool.getKey()))
                        .mapToLong(pool -> pool.getValue().getUsed())
                        .sum();
                most.accumulateAndGet(used, Math::max);
              },
              null,
              null);
    }
    return most;
  }

  private static long peakOfPools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  private static String residentPeak() throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.exists(status)
        ? Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmHWM"))
            .findFirst()
            .orElse("")
            .replaceAll("\\s+", " ")
        : "";
  }
}
