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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

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
  private final Function<String, Optional<byte[]>> hashed;
  private final Sources sources;
  private final Map<StandardId, Supplier<Standard>> editions = new TreeMap<>();
  private final Map<StandardId, StandardId> aliases = new HashMap<>();
  private final List<MappingTable> tables = new ArrayList<>();
  private final Map<StandardId, List<String>> ofEdition = new HashMap<>();
  private final List<String> ofMappings = new ArrayList<>();
  private final List<String> names = new ArrayList<>(List.of(EDITIONS, MAPPINGS, SOURCES));

  /**
   * Reads the lists.
   *
   * @param files gives the bytes of a file by its name
   * @param hashed gives what of a file decides and is hashed; empty for one that is not there
   * @param base editions that those of the files may extend
   * @param inUse other coordinates that name one of these editions already
   */
  CatalogueFiles(
      Function<String, byte[]> files,
      Function<String, Optional<byte[]>> hashed,
      Map<StandardId, Supplier<Standard>> base,
      Set<StandardId> inUse) {
    this.files = files;
    this.hashed = hashed;
    this.sources = new Sources(SOURCES, files.apply(SOURCES));
    StandardFile reader = new StandardFile(this::content, sources);
    Map<StandardId, Supplier<Standard>> earlier = new HashMap<>(base);
    Set<StandardId> taken = new HashSet<>(base.keySet());
    taken.addAll(inUse);
    for (CsvTable.Row row : rows(EDITIONS, List.of("edition", "file", "matrix", "aliases"))) {
      StandardId id = id(EDITIONS, row, "edition");
      take(taken, id, row, "edition");
      String file = file(EDITIONS, row, "file");
      String matrix = row.cell("matrix").isEmpty() ? null : file(EDITIONS, row, "matrix");
      Map<StandardId, Supplier<Standard>> known = Map.copyOf(earlier);
      Supplier<Standard> edition =
          Suppliers.memoize(
              () -> reader.read(file, matrix, id, other -> listedBefore(known, other)));
      earlier.put(id, edition);
      editions.put(id, edition);
      ofEdition.put(id, matrix == null ? List.of(file) : List.of(file, matrix));
      for (String alias : BLANKS.split(row.cell("aliases"))) {
        StandardId other = parse(EDITIONS, row, "aliases", alias);
        take(taken, other, row, "aliases");
        aliases.put(other, id);
      }
    }
    for (CsvTable.Row row : rows(MAPPINGS, List.of("from", "to", "file"))) {
      StandardId from = id(MAPPINGS, row, "from");
      StandardId to = id(MAPPINGS, row, "to");
      String file = file(MAPPINGS, row, "file");
      ofMappings.add(file);
      for (StandardId end : List.of(from, to)) {
        if (!earlier.containsKey(end)) {
          throw row.problem(end.equals(from) ? "from" : "to", end + " is no edition").in(MAPPINGS);
        }
      }
      if (from.equals(to)) {
        throw row.problem("to", "is the edition mapped from; expected another").in(MAPPINGS);
      }
      tables.add(
          new MappingTable(
              from, to, () -> MappingFile.read(file, content(file), sources, from, to)));
    }
  }

  /** One coordinate names one edition, be it its own or another that is in use for it. */
  private static void take(Set<StandardId> taken, StandardId id, CsvTable.Row row, String column) {
    if (!taken.add(id)) {
      throw row.problem(column, id + " is in the catalogue already").in(EDITIONS);
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
      return CsvTable.parsePlain(content(name), columns).rows();
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

  /** Returns the bytes of a file by its name. */
  Function<String, byte[]> files() {
    return files;
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
    return hashOf(Stream.concat(names.stream(), others.stream()));
  }

  /**
   * Hashes names and content of the files of some editions and of those that they extend, or of the
   * mappings where no edition is named, and of others beside them. What is decided under an
   * Assurance Manual rests on the editions that are audited, and an account on when the Chain of
   * Custody Standard began.
   */
  String hash(List<StandardId> some, List<String> others) {
    Stream<String> own =
        some.isEmpty()
            ? ofMappings.stream()
            : some.stream()
                .flatMap(this::decisive)
                .flatMap(id -> ofEdition.getOrDefault(id, List.of()).stream());
    return hashOf(Stream.concat(own, others.stream()));
  }

  private Stream<StandardId> decisive(StandardId id) {
    return switch (id.standard()) {
      case "am" -> editions.keySet().stream();
      case "coc" -> editions.keySet().stream().filter(other -> other.standard().equals("coc"));
      default -> withBasis(id);
    };
  }

  private Stream<StandardId> withBasis(StandardId id) {
    Supplier<Standard> edition = editions.get(id);
    if (edition == null) {
      return Stream.empty();
    }
    StandardId basis = edition.get().version().basis();
    return Stream.concat(Stream.of(id), basis == null ? Stream.empty() : withBasis(basis));
  }

  private String hashOf(Stream<String> some) {
    TreeMap<String, byte[]> read = new TreeMap<>();
    some.forEach(name -> hashed.apply(name).ifPresent(content -> read.put(name, content)));
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
