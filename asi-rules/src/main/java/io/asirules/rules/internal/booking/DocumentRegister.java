package io.asirules.rules.internal.booking;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import com.google.common.io.Closeables;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import io.asirules.model.ledger.MaterialFlow;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The documents that were booked, to find those that were booked twice. Keeps a hash of 128 bits
 * for each; beyond some hundred thousand they go to temporary files, split by hash, so that memory
 * stays flat however long the ledger is.
 */
public final class DocumentRegister implements AutoCloseable {

  private static final int IN_MEMORY = 1 << 17;
  private static final int FILES = 128;
  private static final int MOST_ISSUERS = 1 << 12;
  private static final int FILE_BUFFER = 1 << 13;

  private record Entry(long high, long low, long place, long row) implements Comparable<Entry> {

    /** By document, then by place. */
    @Override
    public int compareTo(Entry other) {
      int order = Long.compare(high, other.high);
      order = order == 0 ? Long.compare(low, other.low) : order;
      return order == 0 ? Long.compare(place, other.place) : order;
    }

    boolean isOf(Entry other) {
      return high == other.high && low == other.low;
    }
  }

  /** Hashes of the issuers that were met first; the same ones come again and again. */
  private final Map<String, byte[]> issuers = new HashMap<>();

  private final List<Entry> recent = new ArrayList<>();
  private final List<DataOutputStream> files = new ArrayList<>();
  private @Nullable Path folder;

  /**
   * Adds the document of a flow.
   *
   * @param place place of the flow in the ledger, from 0
   * @param flow the flow
   * @param issuer who issued it
   */
  public void add(long place, MaterialFlow flow, String issuer) {
    HashCode hash =
        Hashing.murmur3_128()
            .newHasher()
            .putInt(flow.direction().ordinal())
            .putBytes(hash(issuer))
            .putString(flow.document(), StandardCharsets.UTF_8)
            .hash();
    ByteBuffer bytes = ByteBuffer.wrap(hash.asBytes());
    recent.add(new Entry(bytes.getLong(), bytes.getLong(), place, flow.row()));
    if (recent.size() >= IN_MEMORY) {
      spill();
    }
  }

  private byte[] hash(String issuer) {
    byte[] known = issuers.get(issuer);
    if (known != null) {
      return known;
    }
    byte[] hash = Hashing.murmur3_128().hashUnencodedChars(issuer).asBytes();
    if (issuers.size() < MOST_ISSUERS) {
      issuers.put(issuer, hash);
    }
    return hash;
  }

  private void spill() {
    try {
      if (files.isEmpty()) {
        folder = Files.createTempDirectory("asi-documents");
        for (int i = 0; i < FILES; i++) {
          files.add(
              new DataOutputStream(
                  new BufferedOutputStream(Files.newOutputStream(file(i)), FILE_BUFFER)));
        }
      }
      for (Entry entry : recent) {
        DataOutputStream file = files.get((int) Long.remainderUnsigned(entry.high(), FILES));
        file.writeLong(entry.high());
        file.writeLong(entry.low());
        file.writeLong(entry.place());
        file.writeLong(entry.row());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    recent.clear();
  }

  private Path file(int number) {
    if (folder == null) {
      throw new IllegalStateException("nothing was written");
    }
    return folder.resolve(Integer.toString(number));
  }

  /**
   * Finds the flows whose document an earlier flow had.
   *
   * @return row of the first flow with the same document, by the place of the later one
   */
  public Map<Long, Long> repeated() {
    Map<Long, Long> repeated = new TreeMap<>();
    if (files.isEmpty()) {
      find(recent, repeated);
      return repeated;
    }
    spill();
    try {
      for (int i = 0; i < FILES; i++) {
        files.get(i).close();
        find(read(file(i)), repeated);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return repeated;
  }

  private static List<Entry> read(Path file) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file));
    List<Entry> entries = new ArrayList<>(in.remaining() / (4 * Long.BYTES));
    while (in.hasRemaining()) {
      entries.add(new Entry(in.getLong(), in.getLong(), in.getLong(), in.getLong()));
    }
    return entries;
  }

  private static void find(List<Entry> entries, Map<Long, Long> repeated) {
    entries.sort(null);
    Entry first = null;
    for (Entry entry : entries) {
      if (first != null && entry.isOf(first)) {
        repeated.put(entry.place(), first.row());
      } else {
        first = entry;
      }
    }
  }

  /** Deletes the temporary files, whatever became of them. */
  @Override
  public void close() {
    try {
      for (DataOutputStream file : files) {
        // What could not be written is deleted all the same.
        Closeables.close(file, true);
      }
      if (folder != null) {
        MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
