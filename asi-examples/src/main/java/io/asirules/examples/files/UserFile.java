package io.asirules.examples.files;

import io.asirules.criteriadata.imports.CsvSheet;
import io.asirules.criteriadata.imports.Table;
import io.asirules.criteriadata.overlay.Overlay.SourceFile;
import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A file that a user owns, opened: tables of a workbook or CSV file, or pages of a PDF. Which of
 * them it is its content tells, not its name. Immutable.
 *
 * @param source name and hash
 * @param tables its sheets; empty for a PDF
 * @param pages lines of its pages; empty for a workbook or CSV file
 * @param notes what was passed over, a sentence each
 */
public record UserFile(
    SourceFile source, List<Table> tables, List<List<String>> pages, List<String> notes) {

  private static final int MAGIC = 8;
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

  /** Copies the lists. */
  public UserFile {
    tables = List.copyOf(tables);
    pages = List.copyOf(pages);
    notes = List.copyOf(notes);
  }

  /**
   * Opens a file.
   *
   * @param path the file
   * @param sheets names of the sheets to read; empty for all that are not hidden
   * @return what it holds
   * @throws InputException if it cannot be read, is encrypted, of another kind, damaged or beyond
   *     the limits; the place begins with the name of the file
   */
  public static UserFile open(Path path, List<String> sheets) {
    String name = String.valueOf(path.getFileName());
    try {
      if (!Files.isRegularFile(path)) {
        String problem = Files.isDirectory(path) ? "is a folder; expected a file" : "is no file";
        throw new InputException(path.toString(), Files.exists(path) ? problem : "no such file");
      }
      if (Files.size(path) > Limits.FILE_BYTES) {
        throw new InputException(name, "has more than " + (Limits.FILE_BYTES >> 20) + " MiB");
      }
      return read(path, name, sheets);
    } catch (IOException e) {
      throw new InputException(name, "cannot be read: " + e.getMessage());
    }
  }

  private static UserFile read(Path path, String name, List<String> sheets) throws IOException {
    SourceFile source = new SourceFile(name, sha256(path));
    byte[] start;
    try (InputStream file = Files.newInputStream(path)) {
      start = file.readNBytes(MAGIC);
    }
    if (begins(start, ZIP)) {
      Workbook workbook = Workbook.read(path, name, sheets);
      return new UserFile(source, workbook.tables(), List.of(), workbook.notes());
    }
    if (begins(start, OLE2)) {
      throw OldWorkbook.refusal(path, name);
    }
    if (begins(start, PDF)) {
      return new UserFile(source, List.of(), PdfPages.read(path, name), List.of());
    }
    try {
      List<Table> tables = List.of(CsvSheet.read(Files.readAllBytes(path)));
      return new UserFile(source, tables, List.of(), List.of());
    } catch (InputException e) {
      throw e.in(name);
    }
  }

  private static boolean begins(byte[] start, byte[] magic) {
    String read = new String(start, StandardCharsets.ISO_8859_1);
    return read.startsWith(new String(magic, StandardCharsets.ISO_8859_1));
  }

  private static String sha256(Path path) throws IOException {
    try (DigestInputStream file =
        new DigestInputStream(Files.newInputStream(path), MessageDigest.getInstance("SHA-256"))) {
      file.transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(file.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new AsiException("this Java has no SHA-256", e);
    }
  }
}
