package io.asirules.rules.recorded;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The file of recorded runs: text, one run after the other, compressed. A run begins with {@code @}
 * and its head. The lines of one criterion make a block, which ends with a line of its own, {@code
 * .}; the file numbers its blocks from zero. A block that came before is not written again but
 * referred to: {@code =7}, or {@code =7-12} for a row of them.
 *
 * <pre>
 * &#64;made-up-3|2027-05-19|plain|asi:ps:3.1
 * 1.1#applicability||APPLICABLE|ACTIVITY_APPLIES
 * 1.1/legal-awareness||MET|SYSTEM_IN_USE
 * 1.1/legal-awareness|F1|MET|SYSTEM_IN_USE
 * .
 * =7-12
 * </pre>
 */
final class RecordFile {

  private RecordFile() {}

  /** Writes runs. */
  static final class Writer implements Closeable {
    private final BufferedWriter out;
    private final Map<String, Integer> blocks = new HashMap<>();
    private int from = -1;
    private int to = -1;

    Writer(OutputStream stream) throws IOException {
      OutputStream packed =
          new GZIPOutputStream(stream, 1 << 16) {
            {
              def.setLevel(Deflater.BEST_COMPRESSION);
            }
          };
      this.out = new BufferedWriter(new OutputStreamWriter(packed, StandardCharsets.UTF_8));
    }

    void write(Run run) throws IOException {
      out.write("@" + run.head() + "\n");
      String criterion = null;
      StringBuilder block = new StringBuilder();
      for (Line line : run.lines()) {
        if (criterion != null && !criterion.equals(line.criterion())) {
          add(block.toString());
          block.setLength(0);
        }
        criterion = line.criterion();
        block.append(line.text()).append('\n');
      }
      if (block.length() > 0) {
        add(block.toString());
      }
      refer();
    }

    private void add(String block) throws IOException {
      Integer known = blocks.get(block);
      if (known == null) {
        refer();
        blocks.put(block, blocks.size());
        out.write(block);
        out.write(".\n");
      } else if (known == to + 1 && from >= 0) {
        to = known;
      } else {
        refer();
        from = known;
        to = known;
      }
    }

    private void refer() throws IOException {
      if (from >= 0) {
        out.write(from == to ? "=" + from + "\n" : "=" + from + "-" + to + "\n");
      }
      from = -1;
      to = -1;
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }

  /** Reads runs. */
  static final class Reader implements Closeable {
    private final BufferedReader in;
    private final List<List<Line>> blocks = new ArrayList<>();
    private @Nullable String ahead;

    Reader(InputStream stream) throws IOException {
      this.in =
          new BufferedReader(
              new InputStreamReader(new GZIPInputStream(stream, 1 << 16), StandardCharsets.UTF_8));
      this.ahead = in.readLine();
    }

    /** The next run, or null after the last. */
    @Nullable Run next() throws IOException {
      if (ahead == null) {
        return null;
      }
      String head = ahead.substring(1);
      List<Line> lines = new ArrayList<>();
      List<Line> block = new ArrayList<>();
      String text = in.readLine();
      while (text != null && !text.startsWith("@")) {
        if (text.equals(".")) {
          blocks.add(List.copyOf(block));
          lines.addAll(block);
          block.clear();
        } else if (text.startsWith("=")) {
          String[] ends = text.substring(1).split("-");
          int first = Integer.parseInt(ends[0]);
          int last = Integer.parseInt(ends[ends.length - 1]);
          for (int i = first; i <= last; i++) {
            lines.addAll(blocks.get(i));
          }
        } else {
          block.add(Line.parse(text));
        }
        text = in.readLine();
      }
      ahead = text;
      return Run.of(head, lines);
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
