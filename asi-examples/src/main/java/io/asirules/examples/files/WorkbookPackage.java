package io.asirules.examples.files;

import io.asirules.model.InputException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The parts of a workbook file, read as streams. Nothing is held in memory but what a handler
 * keeps; document types and entities are refused, and so is what unpacks to far more than it
 * should.
 */
final class WorkbookPackage implements Closeable {

  static {
    ZipSecureFile.setMinInflateRatio(Limits.LEAST_RATIO);
    ZipSecureFile.setMaxEntrySize(Limits.ENTRY_BYTES);
    ZipSecureFile.setMaxFileCount(Limits.ENTRIES);
  }

  private final String name;
  private final ZipSecureFile zip;
  private final Map<String, String> entries = new HashMap<>();

  private WorkbookPackage(String name, ZipSecureFile zip) {
    this.name = name;
    this.zip = zip;
    zip.getEntries()
        .asIterator()
        .forEachRemaining(entry -> entries.putIfAbsent(key(entry.getName()), entry.getName()));
  }

  static WorkbookPackage open(Path path, String name) throws IOException {
    try {
      return new WorkbookPackage(name, new ZipSecureFile(path.toFile()));
    } catch (IOException | RuntimeException e) {
      throw new InputException(name, "cannot be unpacked: " + plain(e));
    }
  }

  private static String key(String part) {
    return (part.startsWith("/") ? part.substring(1) : part).toLowerCase(Locale.ROOT);
  }

  boolean has(String part) {
    return entries.containsKey(key(part));
  }

  /** Parses a part; a missing one is an error. */
  void parse(String part, DefaultHandler handler) {
    String entryName = entries.get(key(part));
    ZipArchiveEntry entry = entryName == null ? null : zip.getEntry(entryName);
    if (entry == null) {
      throw new InputException(name, "lacks its part " + part);
    }
    try (InputStream stream = zip.getInputStream(entry)) {
      XMLReader reader = XMLHelper.newXMLReader();
      reader.setContentHandler(handler);
      reader.setErrorHandler(handler);
      reader.setEntityResolver(
          (publicId, systemId) -> new InputSource(InputStream.nullInputStream()));
      reader.parse(new InputSource(stream));
    } catch (SAXParseException e) {
      boolean type = String.valueOf(e.getMessage()).contains("DOCTYPE");
      throw new InputException(
          name,
          type
              ? "declares a document type in " + part + ", which no workbook needs; it is not read"
              : "is damaged in " + part + ": " + plain(e));
    } catch (SAXException | ParserConfigurationException e) {
      throw new InputException(name, "is damaged in " + part + ": " + plain(e));
    } catch (IOException e) {
      throw new InputException(name, unpacking(part, e));
    }
  }

  private static String unpacking(String part, IOException e) {
    String message = String.valueOf(e.getMessage());
    boolean bomb = message.contains("Zip bomb") || message.contains("exceed");
    return bomb
        ? "unpacks to far more than its size in " + part + " (a zip bomb?); it is not read"
        : "cannot be unpacked in " + part + ": " + plain(e);
  }

  static String plain(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
  }

  /** The relationships of a part: target by id, those inside the file alone. */
  Map<String, String> relationships(String part) {
    int slash = part.lastIndexOf('/');
    String folder = part.substring(0, slash + 1);
    String relations = folder + "_rels/" + part.substring(slash + 1) + ".rels";
    Map<String, String> targets = new LinkedHashMap<>();
    if (!has(relations)) {
      return targets;
    }
    parse(
        relations,
        new DefaultHandler() {
          @Override
          public void startElement(
              String uri, String local, String qualified, Attributes attributes) {
            String id = attributes.getValue("Id");
            String target = attributes.getValue("Target");
            boolean external = "External".equals(attributes.getValue("TargetMode"));
            if (id != null && target != null && !external && targets.size() < Limits.ENTRIES) {
              targets.put(id, resolved(folder, target));
            }
          }
        });
    return targets;
  }

  private static String resolved(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    return java.net
        .URI
        .create("/" + folder)
        .resolve(target.replace(' ', '+'))
        .getPath()
        .substring(1);
  }

  /** The part of the first relationship of the file whose type ends in a word. */
  Optional<String> start(String type) {
    String[] found = new String[1];
    parse(
        "_rels/.rels",
        new DefaultHandler() {
          @Override
          public void startElement(
              String uri, String local, String qualified, Attributes attributes) {
            String kind = attributes.getValue("Type");
            if (found[0] == null && kind != null && kind.endsWith(type)) {
              found[0] = attributes.getValue("Target");
            }
          }
        });
    return Optional.ofNullable(found[0]).map(target -> resolved("", target));
  }

  /** The content type of a part, as far as the file says. */
  String contentType(String part) {
    @Nullable String[] found = new String[1];
    parse(
        "[Content_Types].xml",
        new DefaultHandler() {
          @Override
          public void startElement(
              String uri, String local, String qualified, Attributes attributes) {
            String of = attributes.getValue("PartName");
            if (of != null && key(of).equals(key(part))) {
              found[0] = attributes.getValue("ContentType");
            }
          }
        });
    return found[0] == null ? "" : found[0];
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
