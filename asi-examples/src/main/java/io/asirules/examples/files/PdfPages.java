package io.asirules.examples.files;

import io.asirules.model.InputException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;

/** The lines of the pages of a PDF. */
final class PdfPages {

  private static final long HELD_BYTES = 16L << 20;
  private static final long SCRATCH_BYTES = 512L << 20;

  static {
    FontMappers.set(new OneFont());
  }

  private PdfPages() {}

  static List<List<String>> read(Path path, String name) throws IOException {
    PdfStreams.refuseBombs(path, name);
    try (PDDocument document =
        Loader.loadPDF(
            path.toFile(), MemoryUsageSetting.setupMixed(HELD_BYTES, SCRATCH_BYTES).streamCache)) {
      if (document.getNumberOfPages() > Limits.PDF_PAGES) {
        throw new InputException(name, "has more than " + Limits.PDF_PAGES + " pages");
      }
      return pages(document, name);
    } catch (InvalidPasswordException e) {
      throw new InputException(name, "is protected by a password; save it without one");
    } catch (InputException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new InputException(name, "is damaged: " + WorkbookPackage.plain(e));
    } catch (StackOverflowError | OutOfMemoryError e) {
      // A last resort against files that are built to fill the memory; nothing of it is kept.
      throw new InputException(name, "takes more memory than there is; save its text as CSV");
    }
  }

  private static List<List<String>> pages(PDDocument document, String name) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    List<List<String>> pages = new ArrayList<>();
    int chars = 0;
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      StringWriter text = new StringWriter();
      stripper.writeText(document, new Bounded(text, Limits.PDF_CHARS - chars, name));
      chars += text.getBuffer().length();
      pages.add(text.toString().lines().toList());
    }
    return pages;
  }

  /** Takes no more than a number of characters. */
  private static final class Bounded extends Writer {
    private final StringWriter text;
    private final int most;
    private final String name;

    Bounded(StringWriter text, int most, String name) {
      this.text = text;
      this.most = most;
      this.name = name;
    }

    @Override
    public void write(char[] read, int start, int length) {
      if (text.getBuffer().length() + length > most) {
        throw new InputException(name, "has more than " + Limits.PDF_CHARS + " characters");
      }
      text.write(read, start, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
