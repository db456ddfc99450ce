package io.asirules.examples.files;

import io.asirules.model.InputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks at the packed streams of a PDF before the library opens it, which unpacks them into memory
 * whole. Every place that could begin a packed stream is tried, whatever the file says of it.
 */
final class PdfStreams {

  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
  private static final int BUFFER = 1 << 16;
  private static final int ZLIB = 0x78;

  private PdfStreams() {}

  static void refuseBombs(Path path, String name) throws IOException {
    byte[] content = Files.readAllBytes(path);
    Inflater inflater = new Inflater();
    try {
      for (int at = next(content, 0); at >= 0; at = next(content, at)) {
        int start = at;
        while (start < content.length && (content[start] == '\r' || content[start] == '\n')) {
          start++;
        }
        if (start < content.length && content[start] == ZLIB) {
          check(inflater, content, start, name);
        }
      }
    } finally {
      inflater.end();
    }
  }

  /** Finds where the next keyword ends. */
  private static int next(byte[] content, int from) {
    for (int i = from; i + STREAM.length < content.length; i++) {
      if (content[i] == 's' && matches(content, i)) {
        return i + STREAM.length;
      }
    }
    return -1;
  }

  private static boolean matches(byte[] content, int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (content[at + i] != STREAM[i]) {
        return false;
      }
    }
    return true;
  }

  private static void check(Inflater inflater, byte[] content, int start, String name) {
    inflater.reset();
    inflater.setInput(content, start, content.length - start);
    byte[] buffer = new byte[BUFFER];
    long size = 0;
    boolean first = true;
    try {
      while (!inflater.finished()) {
        int read = inflater.inflate(buffer);
        if (read == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          return;
        }
        if (first && read > 2 && buffer[0] == ZLIB && isPackedAgain(buffer, read)) {
          throw new InputException(name, "has a stream that is packed twice; it is not read");
        }
        first = false;
        size += read;
        if (size > Limits.PDF_STREAM_BYTES) {
          throw new InputException(
              name,
              "has a stream that unpacks to more than "
                  + (Limits.PDF_STREAM_BYTES >> 20)
                  + " MiB; it is not read");
        }
      }
    } catch (DataFormatException e) {
      // No packed stream, or a damaged one, which the library tells.
    }
  }

  private static boolean isPackedAgain(byte[] buffer, int length) {
    Inflater second = new Inflater();
    try (ByteArrayInputStream bytes = new ByteArrayInputStream(buffer, 0, length)) {
      second.setInput(bytes.readAllBytes());
      return second.inflate(new byte[64]) > 0;
    } catch (DataFormatException | IOException e) {
      return false;
    } finally {
      second.end();
    }
  }
}
