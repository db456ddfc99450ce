package io.asirules.rules.recorded;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;

/**
 * Compares two editions of the library on many made-up entities: each edition in a class loader of
 * its own, with {@link MadeUpResults} compiled against it. It needs no library on its own class
 * path.
 *
 * <pre>
 * java -cp old-classes io.asirules.rules.recorded.SideBySide \
 *   old-classes:old-asi.jar new-classes:new-asi.jar 100000 1 [accepted.csv [hashes]]
 * </pre>
 *
 * <p>The arguments are the class path of either side, the number of entities, their seed, a table
 * of {@link AcceptedDifferences}, and a file for {@link ResultHashes} of the old side: a second
 * comparison with the same old side and seed then runs the old side only where the new one differs.
 * Exit code 0: no difference, but for accepted ones; 1: differences, or it broke off; 2: could not
 * run.
 */
public final class SideBySide {
  private static final int THREADS = 2;
  private static final int STEP = 5000;

  /** One edition of the library, and how long it took. */
  private static final class Side {
    private final ClassLoader loader;
    private final IntFunction<String> results;
    private final AtomicLong nanoseconds = new AtomicLong();
    private final AtomicInteger asked = new AtomicInteger();

    Side(String classPath, long seed) throws ReflectiveOperationException, IOException {
      List<URL> places = new ArrayList<>();
      for (String place : classPath.split(File.pathSeparator)) {
        places.add(Path.of(place).toUri().toURL());
      }
      // Never closed: it is in use until the program ends.
      this.loader =
          new URLClassLoader(places.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
      Thread.currentThread().setContextClassLoader(loader);
      @SuppressWarnings("unchecked")
      IntFunction<String> made =
          (IntFunction<String>)
              loader
                  .loadClass("io.asirules.rules.recorded.MadeUpResults")
                  .getConstructor(long.class)
                  .newInstance(seed);
      this.results = made;
    }

    String of(int number) {
      // The engine finds its services by the thread's class loader.
      Thread.currentThread().setContextClassLoader(loader);
      long start = System.nanoTime();
      try {
        return results.apply(number);
      } finally {
        asked.incrementAndGet();
        nanoseconds.addAndGet(System.nanoTime() - start);
      }
    }

    /** How many entities it was asked for, and how long one took. */
    String speed() {
      double each = nanoseconds.get() / 1e6 / Math.max(1, asked.get());
      return String.format(Locale.ROOT, "%d at %.2f ms", asked.get(), each);
    }
  }

  private final Side old;
  private final Side current;
  private final int count;
  private final AcceptedDifferences accepted;
  private final ResultHashes hashes;
  private final Differences differences = new Differences();
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicInteger differing = new AtomicInteger();
  private final AtomicLong lines = new AtomicLong();
  private final AtomicLong allowed = new AtomicLong();

  private SideBySide(
      Side old, Side current, int count, AcceptedDifferences accepted, ResultHashes hashes) {
    this.hashes = hashes;
    this.old = old;
    this.current = current;
    this.count = count;
    this.accepted = accepted;
  }

  /**
   * Runs the comparison.
   *
   * @param arguments class path of the old and of the new side, number of entities, seed, and
   *     perhaps a table of accepted differences and a file of hashes
   * @throws Exception if a side cannot be loaded
   */
  public static void main(String... arguments) throws Exception {
    if (arguments.length < 4) {
      System.err.println(
          "expected: old-class-path new-class-path count seed [accepted.csv [hashes]]");
      System.exit(2);
    }
    long seed = Long.parseLong(arguments[3]);
    List<String> rows =
        arguments.length > 4
            ? Files.readAllLines(Path.of(arguments[4]))
            : List.of(AcceptedDifferences.COLUMNS);
    SideBySide comparison =
        new SideBySide(
            new Side(arguments[0], seed),
            new Side(arguments[1], seed),
            Integer.parseInt(arguments[2]),
            AcceptedDifferences.parse(rows),
            ResultHashes.load(
                arguments.length > 5 ? Path.of(arguments[5]) : null,
                Integer.parseInt(arguments[2])));
    System.exit(comparison.run() ? 0 : 1);
  }

  private boolean run() throws InterruptedException, IOException {
    long start = System.nanoTime();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      Thread thread = new Thread(() -> work(start), "side-by-side-" + i);
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    hashes.save();
    System.out.printf(
        Locale.ROOT,
        "%d entities, %d lines, %.0f entities a second; old side %s, new side %s%n",
        done.get(),
        lines.get(),
        done.get() / seconds(start),
        old.speed(),
        current.speed());
    if (done.get() < count) {
      System.out.println("broke off after " + done.get() + " of " + count);
    }
    System.out.println(differing.get() + " entities differ, " + allowed + " differences accepted");
    System.out.print(differences.report());
    accepted.unused().forEach(row -> System.out.println("accepted nothing: " + row));
    return differences.isEmpty() && done.get() == count;
  }

  private void work(long start) {
    for (int number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
      try {
        compare(number);
      } catch (RuntimeException | LinkageError e) {
        // Stops this thread; the count of entities done tells that the comparison broke off.
        next.set(count);
        throw new IllegalStateException("at entity " + number, e);
      }
      int finished = done.incrementAndGet();
      if (finished % STEP == 0) {
        System.out.printf(
            Locale.ROOT,
            "%d of %d, %.0f a second, %d differ%n",
            finished,
            count,
            finished / seconds(start),
            differing.get());
      }
    }
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private void compare(int number) {
    String after = current.of(number);
    lines.addAndGet(after.chars().filter(c -> c == '\n').count());
    if (hashes.agrees(number, after)) {
      return;
    }
    String before = old.of(number);
    hashes.put(number, before);
    if (before.equals(after)) {
      return;
    }
    differing.incrementAndGet();
    Map<String, Run> now = runs(after);
    Map<String, Run> recorded = runs(before);
    for (Map.Entry<String, Run> entry : recorded.entrySet()) {
      Run other = now.remove(entry.getKey());
      report(entry.getValue(), other == null ? Run.of(entry.getKey(), List.of()) : other);
    }
    now.forEach((head, run) -> report(Run.of(head, List.of()), run));
  }

  private void report(Run recorded, Run now) {
    for (Difference difference : Difference.between(recorded, now)) {
      if (accepts(difference)) {
        allowed.incrementAndGet();
      } else {
        differences.add(difference);
      }
    }
  }

  private boolean accepts(Difference difference) {
    synchronized (accepted) {
      return accepted.accept(difference);
    }
  }

  /** Splits the text of an entity into its runs. */
  private static Map<String, Run> runs(String text) {
    Map<String, List<Line>> lines = new LinkedHashMap<>();
    List<Line> current = new ArrayList<>();
    for (String line : text.split("\n")) {
      if (line.startsWith("@")) {
        current = new ArrayList<>();
        lines.put(line.substring(1), current);
      } else {
        current.add(Line.parse(line));
      }
    }
    Map<String, Run> runs = new LinkedHashMap<>();
    lines.forEach((head, each) -> runs.put(head, Run.of(head, each)));
    return runs;
  }
}
