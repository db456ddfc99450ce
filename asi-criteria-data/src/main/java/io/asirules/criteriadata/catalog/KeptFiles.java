package io.asirules.criteriadata.catalog;

import com.google.common.hash.Hashing;
import io.asirules.criteriadata.internal.CsvTable;
import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The files of the data as they were when a version of rules was sealed. {@code sealed/STATE.csv}
 * lists them with their hashes; a file lies in {@code sealed/}, in a folder named after the
 * beginning of its hash, so that states share what did not change between them.
 */
final class KeptFiles {

  /** Folder of all that is kept, beside the data of today. */
  static final String FOLDER = "sealed/";

  /** How much of a hash names a folder. */
  private static final int NAMING = 12;

  /** Tables in which the first cell says what a row is of. */
  private static final Set<String> KEYED =
      Set.of(
          CatalogueFiles.SOURCES,
          AssuranceFacts.FILES.get(0),
          AssessmentParameters.FILE,
          AccountingFacts.FILE,
          CustodyFacts.FILE,
          DocumentFacts.FILE,
          RequirementKinds.FILE);

  private final String state;
  private final Function<String, byte[]> today;
  private final Map<String, String> hashes = new HashMap<>();

  /**
   * Reads the list.
   *
   * @param state name of the data: version, a dash, and the beginning of their hash
   * @param today gives the files of today, and what is kept beside them
   */
  KeptFiles(String state, Function<String, byte[]> today) {
    this.state = state;
    this.today = today;
    if (!state.matches("[0-9.]+-[0-9a-f]{" + NAMING + "}")) {
      throw new AsiException("'" + state + "' names no data that are kept");
    }
    String list = FOLDER + state + ".csv";
    try {
      for (CsvTable.Row row :
          CsvTable.parsePlain(today.apply(list), List.of("file", "sha256")).rows()) {
        hashes.put(row.cell("file"), row.cell("sha256"));
      }
    } catch (InputException e) {
      throw e.in(list);
    }
  }

  /** Returns the version of the data. */
  String version() {
    return state.substring(0, state.lastIndexOf('-'));
  }

  /** Returns the names of the files. */
  Set<String> names() {
    return hashes.keySet();
  }

  /**
   * Returns a file as it was.
   *
   * @param name its name
   * @return its bytes, or empty where there was none
   * @throws AsiException if it is another now
   */
  Optional<byte[]> content(String name) {
    String sha256 = hashes.get(name);
    if (sha256 == null) {
      return Optional.empty();
    }
    String place = FOLDER + sha256.substring(0, NAMING) + "/" + name;
    byte[] content = today.apply(place);
    if (!Hashing.sha256().hashBytes(content).toString().equals(sha256)) {
      throw new AsiException(
          place
              + ": was changed, and a sealed version decides by it; restore it, and change "
              + name
              + " of today for a version in work");
    }
    return Optional.of(content);
  }

  /**
   * Returns a file so that the library of today can read it: as it was, with the rows of today that
   * were not there then. They are of facts that the rules of that time do not know.
   *
   * @param name its name
   * @return its bytes
   */
  byte[] readable(String name) {
    Optional<byte[]> kept = content(name);
    if (kept.isEmpty()) {
      return today.apply(name);
    }
    return KEYED.contains(name) ? joined(kept.get(), today.apply(name)) : kept.get();
  }

  private static byte[] joined(byte[] kept, byte[] today) {
    StringBuilder text = new StringBuilder(new String(kept, StandardCharsets.UTF_8));
    Set<String> known = new HashSet<>();
    text.toString().lines().map(KeptFiles::key).forEach(known::add);
    new String(today, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !known.contains(key(line)))
        .forEach(line -> text.append(line).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String key(String line) {
    int end = line.indexOf(',');
    return end < 0 ? line : line.substring(0, end);
  }
}
