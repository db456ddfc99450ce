package io.asirules.rules.oracle;

import io.asirules.criteriadata.catalog.Catalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Two to four editions of a small standard under the scheme {@code own}, with the mappings from
 * each to the next, in the form in which a user adds editions. All have the criteria 1.1, 1.2, 2.1
 * and 2.2; the last may instead be a draft of which only three modules are known.
 *
 * @param editions number of editions
 * @param cells for each edition and criterion the cell of the applicability matrix
 * @param draft whether the last edition is known by its modules only
 * @param tables for each edition but the last the rows to the next: source, target, relation, level
 *     and basis with commas between them
 */
public record TinyCatalogue(
    int editions, List<List<String>> cells, boolean draft, List<List<String>> tables) {

  /** The criteria of every edition whose criteria are known. */
  static final List<String> CRITERIA = List.of("1.1", "1.2", "2.1", "2.2");

  /** The modules of the draft. */
  static final List<String> MODULES = List.of("1", "2", "3");

  private static final Catalogue SHIPPED = Catalogue.load();

  private static final String ACTIVITIES =
      "BAUXITE_MINING,BAUXITE_DEVELOPMENT,ALUMINA_REFINING,HIGH_PURITY_ALUMINA,ALUMINIUM_SMELTING,"
          + "REMELTING_REFINING,CASTHOUSE,SEMI_FABRICATION,MATERIAL_CONVERSION,"
          + "OTHER_MANUFACTURING_OR_SALE";

  /** Copies the lists. */
  public TinyCatalogue {
    cells = List.copyOf(cells);
    tables = List.copyOf(tables);
  }

  /** An edition of which nothing applies or not in particular, for making inputs. */
  static TinyCatalogue plain() {
    List<String> applies = Collections.nCopies(CRITERIA.size(), "Y CONFIRMED F1");
    return new TinyCatalogue(1, List.of(applies), false, List.of());
  }

  /**
   * Names an edition.
   *
   * @param number from 1
   * @return its coordinate
   */
  public static String edition(int number) {
    return "own:tiny:" + number;
  }

  /**
   * Returns what an edition's criteria, or modules, are called.
   *
   * @param number the edition
   * @return the numbers
   */
  List<String> ends(int number) {
    return draft && number == editions ? MODULES : CRITERIA;
  }

  /**
   * Adds the editions to the shipped catalogue.
   *
   * @return the catalogue
   */
  public Catalogue load() {
    try {
      Path folder = Files.createTempDirectory("tiny");
      try {
        for (var file : files().entrySet()) {
          Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return SHIPPED.with(folder);
      } finally {
        try (Stream<Path> written = Files.list(folder)) {
          for (Path file : written.toList()) {
            Files.delete(file);
          }
        }
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    StringBuilder list = new StringBuilder("edition,file,matrix,aliases\n");
    StringBuilder mappings = new StringBuilder("from,to,file\n");
    for (int i = 1; i <= editions; i++) {
      boolean open = draft && i == editions;
      list.append(edition(i)).append(",e").append(i).append(".json,");
      list.append(open ? "" : "m" + i + ".csv").append(",\n");
      files.put("e" + i + ".json", open ? openEdition(i) : knownEdition(i));
      if (!open) {
        files.put("m" + i + ".csv", matrix(cells.get(i - 1)));
      }
      if (i < editions) {
        mappings.append(edition(i)).append(',').append(edition(i + 1));
        mappings.append(",t").append(i).append(".csv\n");
        files.put("t" + i + ".csv", table(tables.get(i - 1)));
      }
    }
    files.put("editions.csv", list.toString());
    files.put("mappings.csv", mappings.toString());
    files.put("sources.csv", "tag,url,content\nF1,https://example.org/tiny,Made up\n");
    return files;
  }

  private static String matrix(List<String> row) {
    StringBuilder table = new StringBuilder("criterion," + ACTIVITIES + ",note\n");
    for (int i = 0; i < CRITERIA.size(); i++) {
      table.append(CRITERIA.get(i)).append((',' + row.get(i)).repeat(10)).append(",\n");
    }
    return table.toString();
  }

  private static String table(List<String> rows) {
    StringBuilder table =
        new StringBuilder(
            "source,target,relation,rationale,rationale_zh,coverage,coverage_zh,level,sources,"
                + "basis\n");
    for (String row : rows) {
      String[] cells = row.split(",", -1);
      boolean read = cells[3].equals("CONFIRMED") || cells[3].equals("SECONDARY");
      table.append(cells[0]).append(',').append(cells[1]).append(',').append(cells[2]);
      table.append(",Made up,虚构,A part,部分,").append(cells[3]).append(read ? ",F1," : ",,");
      table.append(cells[4]).append('\n');
    }
    return table.toString();
  }

  private static String head(int number) {
    return "{\"standard\": \""
        + edition(number)
        + "\", \"title\": {\"en\": \"Tiny\", \"zh\": \"小\"}, \"status\": \"CURRENT\", ";
  }

  private static String text(String name) {
    return "\"" + name + "\": {\"en\": \"Text\", \"zh\": \"文\", \"level\": \"RECALLED\"}";
  }

  private static String openEdition(int number) {
    List<String> modules = new ArrayList<>();
    for (String module : MODULES) {
      modules.add("{\"number\": " + module + ", \"kind\": \"MODULE\", " + text("title") + "}");
    }
    return head(number).replace("CURRENT", "DRAFT")
        + "\"content\": \"STRUCTURE_ONLY\", \"principles\": ["
        + String.join(", ", modules)
        + "]}";
  }

  private static String knownEdition(int number) {
    List<String> criteria = new ArrayList<>();
    for (String id : CRITERIA) {
      criteria.add(
          "{\"id\": \""
              + id
              + "\", \"principle\": "
              + id.charAt(0)
              + ", "
              + text("title")
              + ", "
              + text("summary")
              + (id.equals("2.2")
                  ? ", \"conditions\": [{\"circumstance\": \"DISPLACEMENT\", \"level\":"
                      + " \"CONFIRMED\", \"sources\": [\"F1\"]}]"
                  : "")
              + ", \"requirements\": ["
              + requirement("policy", "POLICY", true)
              + ", "
              + requirement("plan", "PLAN", false)
              + "]}");
    }
    return head(number)
        + "\"principles\": [{\"number\": 1, "
        + text("title")
        + "}, {\"number\": 2, "
        + text("title")
        + "}], \"criteria\": ["
        + String.join(", ", criteria)
        + "]}";
  }

  private static String requirement(String key, String kind, boolean essential) {
    return "{\"key\": \""
        + key
        + "\", \"kind\": \""
        + kind
        + "\", \"text\": {\"en\": \"Text\", \"zh\": \"文\"}, \"level\": \"CONFIRMED\","
        + " \"sources\": [\"F1\"], \"essential\": "
        + essential
        + ", \"target\": \"ENTITY\", \"publication\": {\"value\": false, \"level\": \"UNKNOWN\"},"
        + " \"executability\": \"AUTOMATIC\"}";
  }
}
