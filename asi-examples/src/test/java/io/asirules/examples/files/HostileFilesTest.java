package io.asirules.examples.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.asirules.criteriadata.imports.Table;
import io.asirules.model.InputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are damaged, of another kind, or made to do harm. */
class HostileFilesTest {

  /** Enough for the library and a table of usual size, and for nothing that unpacks. */
  private static final String SMALL_HEAP = "-Xmx96m";

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("file.xlsx");
  }

  private void refused(Path file, String message) {
    assertThat(catchThrowableOfType(InputException.class, () -> UserFile.open(file, List.of())))
        .hasMessage(message);
  }

  private static List<Table> read(RawWorkbook workbook, Path file) {
    return UserFile.open(workbook.write(file), List.of()).tables();
  }

  /** Runs the command line under a small heap; what it says is one line on standard error. */
  private String underSmallHeap(Path file, int code, String... more) throws Exception {
    Path err = folder.resolve("err.txt");
    Path out = folder.resolve("out.txt");
    List<String> words =
        new java.util.ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                SMALL_HEAP,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "io.asirules.examples.cli.Asi"));
    words.addAll(List.of(more));
    words.add(file.toString());
    Process process =
        new ProcessBuilder(words).redirectError(err.toFile()).redirectOutput(out.toFile()).start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(err)).isEqualTo(code);
    return Files.readString(err);
  }

  private static final String[] IMPORT = {
    "import-mapping", "--show", "--from", "asi:ps:3.1", "--to", "asi:ps:4-draft1"
  };

  @Test
  void aZipBombIsNotUnpacked() throws Exception {
    String spaces = " ".repeat(1 << 16);
    Path bomb =
        new RawWorkbook()
            .part(
                "xl/worksheets/sheet1.xml",
                out -> {
                  out.write("<worksheet><sheetData>");
                  for (int i = 0; i < 4096; i++) {
                    out.write(spaces);
                  }
                  out.write("</sheetData></worksheet>");
                })
            .write(file());

    assertThat(underSmallHeap(bomb, 2, IMPORT))
        .isEqualTo(
            "asi: file.xlsx: unpacks to far more than its size in xl/worksheets/sheet1.xml (a zip"
                + " bomb?); it is not read\n");
  }

  @Test
  void aMillionRowsAreNotTakenIn() throws Exception {
    Random random = new Random(7);
    Path rows =
        new RawWorkbook()
            .part(
                "xl/worksheets/sheet1.xml",
                out -> {
                  out.write("<worksheet><sheetData>");
                  for (int i = 1; i <= 1_000_000; i++) {
                    out.write(
                        "<row r='"
                            + i
                            + "'><c r='A"
                            + i
                            + "'><v>"
                            + random.nextInt()
                            + "</v></c></row>");
                  }
                  out.write("</sheetData></worksheet>");
                })
            .write(file());

    assertThat(underSmallHeap(rows, 2, IMPORT))
        .isEqualTo(
            "asi: file.xlsx sheet Mapping, row 200001: more than 200000 filled cells; expected a"
                + " table of criteria, so name its sheet with --sheet or cut the file down\n");
  }

  @Test
  void aMillionRowsOnAnotherSheetDoNotMatter() throws Exception {
    RawWorkbook workbook = new RawWorkbook();
    workbook.part(
        "xl/workbook.xml",
        "<workbook xmlns:r='x'><sheets><sheet name='Mapping' r:id='r1'/>"
            + "<sheet name='Data' r:id='r2'/></sheets></workbook>");
    workbook.part(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/>"
            + "<Relationship Id='r2' Target='worksheets/sheet2.xml'/></Relationships>");
    workbook.part(
        "xl/worksheets/sheet2.xml",
        out -> {
          out.write("<worksheet><sheetData>");
          for (int i = 1; i <= 300_000; i++) {
            out.write(
                "<row r='" + i + "'><c r='A" + i + "'><v>" + i * 31 % 9973 + "</v></c></row>");
          }
          out.write("</sheetData></worksheet>");
        });
    workbook.write(file());

    String[] words = new String[IMPORT.length + 2];
    System.arraycopy(IMPORT, 0, words, 0, IMPORT.length);
    words[IMPORT.length] = "--sheet";
    words[IMPORT.length + 1] = "Mapping";
    assertThat(underSmallHeap(file(), 0, words)).isEmpty();
    assertThat(folder.resolve("out.txt"))
        .content()
        .contains("Sheet Data: not read (not asked for)");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "xl/worksheets/sheet1.xml",
    "xl/workbook.xml",
    "_rels/.rels",
    "[Content_Types].xml",
    "xl/sharedStrings.xml",
    "xl/styles.xml"
  })
  void aDocumentTypeIsRefusedWithItsEntities(String part) {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE lolz [<!ENTITY a0 \"lol\">");
    for (int i = 1; i < 12; i++) {
      laughs
          .append("<!ENTITY a")
          .append(i)
          .append(" \"")
          .append(("&a" + (i - 1) + ";").repeat(10))
          .append("\">");
    }
    laughs.append("]><root>&a11;</root>");

    refused(
        new RawWorkbook().part(part, laughs.toString()).write(file()),
        "file.xlsx: declares a document type in "
            + part
            + ", which no workbook needs; it is not read");
  }

  @Test
  void aFileOutsideIsNotFollowed() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String outside =
        "<!DOCTYPE r [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]><worksheet>&e;</worksheet>";

    refused(
        new RawWorkbook().part("xl/worksheets/sheet1.xml", outside).write(file()),
        "file.xlsx: declares a document type in xl/worksheets/sheet1.xml, which no workbook needs;"
            + " it is not read");
    refused(
        new RawWorkbook().relations("../../secret/worksheets/secret.txt").write(file()),
        "file.xlsx: lacks its part ../secret/worksheets/secret.txt");
  }

  @Test
  void macrosAreNotOpenedAndSaidSo() {
    RawWorkbook macros =
        new RawWorkbook()
            .type("application/vnd.ms-excel.sheet.macroEnabled.main+xml")
            .part("xl/vbaProject.bin", "not even looked at");
    UserFile opened = UserFile.open(macros.write(file()), List.of());

    assertThat(opened.tables()).hasSize(1);
    assertThat(opened.notes()).containsExactly("the workbook has macros; they were not opened");
  }

  @Test
  void otherKindsOfFilesAreToldApart() throws IOException {
    refused(
        new RawWorkbook()
            .type("application/vnd.ms-excel.sheet.binary.macroEnabled.main")
            .write(file()),
        "file.xlsx: is a binary workbook (.xlsb); save it as .xlsx");
    refused(
        new RawWorkbook()
            .type(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")
            .write(file()),
        "file.xlsx: is no workbook but another document; expected .xlsx");
    try (HSSFWorkbook old = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file())) {
      old.createSheet();
      old.write(out);
    }
    refused(file(), "file.xlsx: is a workbook of the old form (.xls); save it as .xlsx");
    try (POIFSFileSystem encrypted = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file())) {
      encrypted.createDocument(new ByteArrayInputStream(new byte[64]), "EncryptedPackage");
      encrypted.writeFilesystem(out);
    }
    refused(file(), "file.xlsx: is protected by a password; save it without one (.xlsx)");
    Files.write(file(), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3});
    refused(file(), "file.xlsx: is a workbook of the old form (.xls); save it as .xlsx");
    Files.write(file(), new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0});
    refused(file(), "file.xlsx line 1: is not UTF-8; save the file as UTF-8");
    Files.write(file(), new byte[0]);
    refused(file(), "file.xlsx row 1: the file is empty; expected a table with a header");
    refused(folder.resolve("no.xlsx"), folder.resolve("no.xlsx") + ": no such file");
    refused(folder, folder + ": is a folder; expected a file");
  }

  @Test
  void damagedWorkbooksAreToldInOneLine() throws IOException {
    Path whole = new RawWorkbook().write(file());
    byte[] content = Files.readAllBytes(whole);
    Files.write(file(), java.util.Arrays.copyOf(content, content.length / 2));
    assertThat(catchThrowableOfType(InputException.class, () -> UserFile.open(file(), List.of())))
        .hasMessageStartingWith("file.xlsx: cannot be unpacked: ");
    refused(
        new RawWorkbook().part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>").write(file()),
        "file.xlsx: is damaged in xl/worksheets/sheet1.xml: XML document structures must start and"
            + " end within the same entity.");
    refused(
        new RawWorkbook().part("xl/workbook.xml", "<workbook/>").write(file()),
        "file.xlsx: has no sheet");
    refused(
        new RawWorkbook().sheet("<row r='2000000'/>").write(file()),
        "file.xlsx sheet Mapping: has a row 2000000; a sheet has 1048576 at most");
    refused(
        new RawWorkbook()
            .sheet("<row r='1'>" + RawWorkbook.text("XFD1", "far") + "</row>")
            .write(file()),
        "file.xlsx sheet Mapping, row 1: has a cell beyond column 256; expected a table of criteria");
    refused(
        new RawWorkbook()
            .sheet("<row r='1'>" + RawWorkbook.text("A1", "x".repeat(40_000)) + "</row>")
            .write(file()),
        "file.xlsx sheet Mapping, row 1: a cell has more than 32767 characters");
    refused(
        new RawWorkbook().sheet("<row r='1'><c r='?'><v>1</v></c></row>").write(file()),
        "file.xlsx sheet Mapping, row 1: is damaged: a cell says that it is at '?'");
  }

  @Test
  void aWorkbookWithAnyBytesChangedIsReadOrRefused() throws IOException {
    byte[] whole = Files.readAllBytes(Path.of("inputs", "made-up-mapping", "made-up-mapping.xlsx"));
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      byte[] changed = whole.clone();
      for (int i = 0; i <= round % 4; i++) {
        changed[4 + random.nextInt(whole.length - 4)] = (byte) random.nextInt(256);
      }
      Files.write(file(), changed);
      try {
        assertThat(UserFile.open(file(), List.of()).tables()).isNotEmpty();
      } catch (InputException e) {
        assertThat(e).hasMessageStartingWith("file.xlsx");
      }
    }
  }

  @Test
  void aMergedAreaOfTheWholeSheetIsSpreadOverTheCellsThatAreUsed() {
    RawWorkbook workbook =
        new RawWorkbook()
            .part(
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row r='1'>"
                    + RawWorkbook.text("A1", "all")
                    + "</row><row r='9'>"
                    + RawWorkbook.text("C9", "own")
                    + "</row></sheetData><mergeCells><mergeCell ref='A1:XFD1048576'/></mergeCells></worksheet>");

    assertThat(read(workbook, file()).get(0).rows())
        .extracting(row -> row.number() + " " + row.text(0) + " " + row.text(1) + " " + row.text(2))
        .containsExactly("1 all all all", "9 all all own");
  }

  @Test
  void tooManyMergedAreasAreRefused() {
    RawWorkbook workbook =
        new RawWorkbook()
            .part(
                "xl/worksheets/sheet1.xml",
                "<worksheet><mergeCells>"
                    + "<mergeCell ref='A1:A2'/>".repeat(20_001)
                    + "</mergeCells></worksheet>");
    Path packed = workbook.write(file());

    assertThat(catchThrowableOfType(InputException.class, () -> UserFile.open(packed, List.of())))
        .hasMessageMatching("file.xlsx.*(more than 20000 merged areas|zip bomb).*");
  }

  private Path pdf(byte[] stream, String dictionary) throws IOException {
    Path file = folder.resolve("file.pdf");
    try (OutputStream out = Files.newOutputStream(file)) {
      String start =
          "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
              + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
              + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n"
              + "4 0 obj<</Length "
              + stream.length
              + dictionary
              + ">>stream\n";
      out.write(start.getBytes(StandardCharsets.ISO_8859_1));
      out.write(stream);
      out.write(
          "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
              .getBytes(StandardCharsets.ISO_8859_1));
    }
    return file;
  }

  private static byte[] packed(int megabytes) {
    Deflater deflater = new Deflater(9);
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    byte[] zeros = new byte[1 << 20];
    byte[] buffer = new byte[1 << 16];
    for (int i = 0; i <= megabytes; i++) {
      if (i < megabytes) {
        deflater.setInput(zeros);
      } else {
        deflater.finish();
      }
      while (!(i < megabytes ? deflater.needsInput() : deflater.finished())) {
        bytes.write(buffer, 0, deflater.deflate(buffer));
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void aStreamOfAPdfThatUnpacksToTooMuchIsRefused() throws Exception {
    Path bomb = pdf(packed(2_000), "/Filter/FlateDecode");

    assertThat(underSmallHeap(bomb, 2, "reconcile", "asi:ps:3.1", "--with"))
        .isEqualTo(
            "asi: file.pdf: has a stream that unpacks to more than 64 MiB; it is not read\n");
  }

  @Test
  void pdfThatCannotBeReadIsToldInOneLine() throws IOException {
    Path file = folder.resolve("file.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(file.toFile());
    }
    refused(file, "file.pdf: is protected by a password; save it without one");
    Files.writeString(file, "%PDF-1.7\nnothing");
    assertThat(catchThrowableOfType(InputException.class, () -> UserFile.open(file, List.of())))
        .hasMessageStartingWith("file.pdf: is damaged: ");
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i <= 1000; i++) {
        document.addPage(new PDPage());
      }
      document.save(file.toFile());
    }
    refused(file, "file.pdf: has more than 1000 pages");
  }
}
