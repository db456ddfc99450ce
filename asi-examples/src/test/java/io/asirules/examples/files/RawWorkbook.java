package io.asirules.examples.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, so that any part can be wrong. */
final class RawWorkbook {

  static final String MAIN =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

  /** Writes one part as a stream. */
  interface Part {
    void write(Writer out) throws IOException;
  }

  private final Map<String, Part> parts = new LinkedHashMap<>();

  /** The least workbook: a sheet with a table of two pairs. */
  RawWorkbook() {
    type(MAIN);
    part(
        "_rels/.rels",
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='xl/workbook.xml'/>"
            + "</Relationships>");
    part(
        "xl/workbook.xml",
        "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
            + "<sheets><sheet name='Mapping' sheetId='1' r:id='r1'/></sheets></workbook>");
    relations("worksheets/sheet1.xml");
    sheet(
        "<row r='1'>"
            + text("A1", "V4")
            + text("B1", "V3")
            + "</row>"
            + "<row r='2'>"
            + text("A2", "9.1")
            + text("B2", "8.7")
            + "</row>"
            + "<row r='3'>"
            + text("A3", "9.2")
            + text("B3", "1.1")
            + "</row>");
  }

  static String text(String at, String text) {
    return "<c r='" + at + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
  }

  RawWorkbook type(String main) {
    return part(
        "[Content_Types].xml",
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Default Extension='xml' ContentType='application/xml'/>"
            + "<Override PartName='/xl/workbook.xml' ContentType='"
            + main
            + "'/></Types>");
  }

  RawWorkbook relations(String sheet) {
    return part(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            + "<Relationship Id='r1' Type='x/worksheet' Target='"
            + sheet
            + "'/></Relationships>");
  }

  RawWorkbook sheet(String rows) {
    return part(
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>"
            + rows
            + "</sheetData></worksheet>");
  }

  RawWorkbook part(String name, String content) {
    return part(name, out -> out.write(content));
  }

  RawWorkbook part(String name, Part content) {
    parts.put(name, content);
    return this;
  }

  Path write(Path file) {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, Part> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        part.getValue().write(out);
        out.flush();
        zip.closeEntry();
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
