package io.asirules.criteriadata.exchange;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import io.asirules.model.InputException;
import io.asirules.model.ledger.BadRow;
import io.asirules.model.ledger.MaterialFlow;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Flows of a file, read anew each time. */
abstract class LedgerFlows {

  private static final int BUFFER = 1 << 16;

  private final Path file;

  LedgerFlows(Path file) {
    this.file = file;
  }

  /** Gets what becomes of each row. */
  interface Sink {
    /** Takes a flow, or the error that comes in its place. */
    void row(long row, Supplier<MaterialFlow> flow);
  }

  /** Reads all rows. */
  abstract void read(InputStream in, Sink sink);

  /** Returns what of a place follows its row. */
  abstract String column(String place);

  void forEach(Consumer<? super MaterialFlow> reader) {
    read((row, flow) -> reader.accept(flow.get()));
  }

  void forEach(Consumer<? super MaterialFlow> reader, Consumer<? super BadRow> bad) {
    read(
        (row, flow) -> {
          MaterialFlow read;
          try {
            read = flow.get();
          } catch (InputException e) {
            bad.accept(new BadRow(row, column(e.place()), e.problem()));
            return;
          }
          reader.accept(read);
        });
  }

  private void read(Sink sink) {
    try (InputStream in = open(file)) {
      read(in, sink);
    } catch (InputException e) {
      throw e.in(String.valueOf(file.getFileName()));
    } catch (IOException e) {
      throw InputFile.unreadable(file, e);
    }
  }

  /** Hashes the file. */
  String sha256() {
    try {
      return MoreFiles.asByteSource(file).hash(Hashing.sha256()).toString();
    } catch (IOException e) {
      throw InputFile.unreadable(file, e);
    }
  }

  static InputStream open(Path file) throws IOException {
    return new BufferedInputStream(Files.newInputStream(file), BUFFER);
  }
}
