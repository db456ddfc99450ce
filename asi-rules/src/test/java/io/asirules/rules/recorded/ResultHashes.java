package io.asirules.rules.recorded;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLongArray;
import org.jspecify.annotations.Nullable;

/**
 * Hashes of the results of many entities, kept in a file, so that an edition whose results do not
 * change has to run once only. Safe for use by many threads.
 */
final class ResultHashes {
  private static final long FNV_OFFSET = 0xCBF29CE484222325L;
  private static final long FNV_PRIME = 0x100000001B3L;

  private final @Nullable Path file;
  private final AtomicLongArray hashes;

  private ResultHashes(@Nullable Path file, long[] hashes) {
    this.file = file;
    this.hashes = new AtomicLongArray(hashes);
  }

  /** Reads what the file has, if it is there; without a file nothing is kept. */
  static ResultHashes load(@Nullable Path file, int count) throws IOException {
    long[] hashes = new long[count];
    if (file != null && Files.exists(file)) {
      long known = Files.size(file) / Long.BYTES;
      // What an earlier and longer run knows is kept too.
      hashes = new long[(int) Math.max(count, known)];
      try (DataInputStream in =
          new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
        for (int i = 0; i < known; i++) {
          hashes[i] = in.readLong();
        }
      }
    }
    return new ResultHashes(file, hashes);
  }

  /** Whether these are known to be the results of an entity. */
  boolean agrees(int number, String results) {
    return hashes.get(number) == hash(results);
  }

  void put(int number, String results) {
    hashes.set(number, hash(results));
  }

  void save() throws IOException {
    if (file != null) {
      try (DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
        for (int i = 0; i < hashes.length(); i++) {
          out.writeLong(hashes.get(i));
        }
      }
    }
  }

  /** Never zero, which stands for unknown. */
  private static long hash(String text) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return hash == 0 ? 1 : hash;
  }
}
