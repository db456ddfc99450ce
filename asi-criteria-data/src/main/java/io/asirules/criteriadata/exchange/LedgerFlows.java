package io.asirules.criteriadata.exchange;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import io.asirules.criteriadata.exchange.input.FlowFormat;
import io.asirules.model.InputException;
import io.asirules.model.ledger.BadRow;
import io.asirules.model.ledger.MaterialFlow;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Flows of a file, read anew each time. */
final class LedgerFlows {

  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final FlowFormat format;

  LedgerFlows(Path file, FlowFormat format) {
    this.file = file;
    this.format = format;
  }

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
            bad.accept(new BadRow(row, format.column(e.place()), e.problem()));
            return;
          }
          reader.accept(read);
        });
  }

  private void read(FlowFormat.Sink sink) {
    try (InputStream in = open(file)) {
      format.read(in, sink);
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
