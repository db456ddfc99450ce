package io.asirules.criteriadata.internal;

import io.asirules.model.InputException;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 as it is read and drops a byte order mark. A byte that is not UTF-8 becomes {@link
 * #MALFORMED}, which well-formed UTF-8 never gives, and never swallows what comes after it.
 */
class Utf8Reader extends FilterReader {

  /** Half of a pair, alone. */
  static final char MALFORMED = '\uDFFF';

  static final String PROBLEM = "is not UTF-8, or mixes encodings; save the file as UTF-8";

  private boolean begun;

  Utf8Reader(InputStream in) {
    super(
        new InputStreamReader(
            in,
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(MALFORMED))));
  }

  /** A reader that refuses the first line that is not UTF-8. */
  static Reader strict(InputStream in) {
    return new Strict(in);
  }

  /** Tells whether a byte of a text was not UTF-8. */
  static boolean isMalformed(String text) {
    int at = text.indexOf(MALFORMED);
    while (at > 0 && Character.isHighSurrogate(text.charAt(at - 1))) {
      at = text.indexOf(MALFORMED, at + 1);
    }
    return at >= 0;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    if (!begun && count > 0) {
      begun = true;
      if (buffer[offset] == '\uFEFF') {
        System.arraycopy(buffer, offset + 1, buffer, offset, count - 1);
        return count > 1 ? count - 1 : read(buffer, offset, length);
      }
    }
    return count;
  }

  private static final class Strict extends Utf8Reader {

    private long line = 1;
    private char last;

    Strict(InputStream in) {
      super(in);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      for (int i = offset; i < offset + count; i++) {
        char c = buffer[i];
        if (c == '\n') {
          line++;
        } else if (c == MALFORMED && !Character.isHighSurrogate(last)) {
          throw new InputException("line " + line, PROBLEM);
        }
        last = c;
      }
      return count;
    }
  }
}
