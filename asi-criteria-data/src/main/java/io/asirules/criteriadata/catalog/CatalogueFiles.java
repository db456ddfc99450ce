package io.asirules.criteriadata.catalog;

import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.asirules.criteriadata.internal.CsvTable;
import io.asirules.criteriadata.mapping.MappingTable;
import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Files of the shipped form: {@code editions.csv} and {@code mappings.csv} name the others, {@code
 * sources.csv} the published pages. An edition or a table is read when first asked for; only the
 * lists are read at once.
 */
final class CatalogueFiles {

  static final String EDITIONS = "editions.csv";
  static final String MAPPINGS = "mappings.csv";
  static final String SOURCES = "sources.csv";

  private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();

  private final Function<String, byte[]> files;
  private final Sources sources;
  private final Map<StandardId, Supplier<Standard>> editions = new TreeMap<>();
  private final Map<StandardId, StandardId> aliases = new HashMap<>();
  private final List<MappingTable> tables = new ArrayList<>();
  private final List<String> names = new ArrayList<>(List.of(EDITIONS, MAPPINGS, SOURCES));

  /**
   * Reads the lists.
   *
   * @param files gives the bytes of a file by its name
   * @param base editions that those of the files may extend
   */
  CatalogueFiles(Function<String, byte[]> files, Map<StandardId, Supplier<Standard>> base) {
    this.files = files;
    this.sources = new Sources(SOURCES, files.apply(SOURCES));
    StandardFile reader = new StandardFile(this::content, sources);
    Map<StandardId, Supplier<Standard>> earlier = new HashMap<>(base);
    for (CsvTable.Row row : rows(EDITIONS, List.of("edition", "file", "matrix", "aliases"))) {
      StandardId id = id(EDITIONS, row, "edition");
      if (earlier.containsKey(id)) {
        throw row.problem("edition", id + " is in the catalogue already").in(EDITIONS);
      }
      String file = file(EDITIONS, row, "file");
      String matrix = row.cell("matrix").isEmpty() ? null : file(EDITIONS, row, "matrix");
      Map<StandardId, Supplier<Standard>> known = Map.copyOf(earlier);
      Supplier<Standard> edition =
          Suppliers.memoize(
              () -> reader.read(file, matrix, id, other -> listedBefore(known, other)));
      earlier.put(id, edition);
      editions.put(id, edition);
      for (String alias : BLANKS.split(row.cell("aliases"))) {
        aliases.put(parse(EDITIONS, row, "aliases", alias), id);
      }
    }
    for (CsvTable.Row row : rows(MAPPINGS, List.of("from", "to", "file"))) {
      StandardId from = id(MAPPINGS, row, "from");
      StandardId to = id(MAPPINGS, row, "to");
      String file = file(MAPPINGS, row, "file");
      for (StandardId end : List.of(from, to)) {
        if (!earlier.containsKey(end)) {
          throw row.problem(end.equals(from) ? "from" : "to", end + " is no edition").in(MAPPINGS);
        }
      }
      tables.add(
          new MappingTable(
              from, to, () -> MappingFile.read(file, content(file), sources, from, to)));
    }
  }

  private static Standard listedBefore(
      Map<StandardId, Supplier<Standard>> known, StandardId extended) {
    Supplier<Standard> found = known.get(extended);
    if (found == null) {
      throw new AsiException("extends an edition that is not listed before it");
    }
    return found.get();
  }

  private byte[] content(String name) {
    return files.apply(name);
  }

  private List<CsvTable.Row> rows(String name, List<String> columns) {
    try {
      return CsvTable.parse(content(name), columns).rows();
    } catch (InputException e) {
      throw e.in(name);
    }
  }

  private String file(String list, CsvTable.Row row, String column) {
    String file = row.cell(column);
    if (!file.matches("[0-9A-Za-z._-]+")) {
      throw row.problem(column, "'" + file + "' is not the name of a file beside this one")
          .in(list);
    }
    names.add(file);
    return file;
  }

  private static StandardId id(String list, CsvTable.Row row, String column) {
    return parse(list, row, column, row.cell(column));
  }

  private static StandardId parse(String list, CsvTable.Row row, String column, String text) {
    try {
      return StandardId.parse(text);
    } catch (AsiException e) {
      throw row.problem(column, String.valueOf(e.getMessage())).in(list);
    }
  }

  /** Returns the editions by coordinate, each read when first asked for. */
  Map<StandardId, Supplier<Standard>> editions() {
    return editions;
  }

  /** Returns the edition for which another coordinate is in use. */
  Map<StandardId, StandardId> aliases() {
    return aliases;
  }

  /** Returns the mapping tables, each read when first asked for. */
  List<MappingTable> tables() {
    return tables;
  }

  /** Hashes names and content of all files, and of others beside them. */
  String hash(List<String> others) {
    TreeMap<String, byte[]> read = new TreeMap<>();
    others.forEach(name -> read.put(name, files.apply(name)));
    names.forEach(name -> read.put(name, files.apply(name)));
    Hasher hasher = Hashing.sha256().newHasher();
    read.forEach(
        (name, content) ->
            hasher
                .putString(name, StandardCharsets.UTF_8)
                .putByte((byte) 0)
                .putInt(content.length)
                .putBytes(content));
    return hasher.hash().toString();
  }
}
