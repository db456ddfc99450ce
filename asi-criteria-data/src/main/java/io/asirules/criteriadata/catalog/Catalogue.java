package io.asirules.criteriadata.catalog;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.asirules.criteriadata.internal.CsvTable;
import io.asirules.criteriadata.internal.Spelling;
import io.asirules.model.AsiException;
import io.asirules.model.assessment.Stamp;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The standards as data: every edition by its coordinate. Immutable and safe for use by many
 * threads.
 */
public final class Catalogue {

  private static final String ROOT = "io/asirules/criteriadata/catalog/";

  /** Version of the data; moves with their content, apart from the library's. */
  private static final String VERSION = "2026.11.1";

  private final ImmutableSortedMap<StandardId, Standard> standards;
  private final Stamp.Part stamp;

  private Catalogue(ImmutableSortedMap<StandardId, Standard> standards, Stamp.Part stamp) {
    this.standards = standards;
    this.stamp = stamp;
  }

  /**
   * Loads the catalogue that the library ships.
   *
   * @return the catalogue
   * @throws AsiException if the data are damaged
   */
  public static Catalogue load() {
    return load(name -> CsvTable.resource(ROOT + name));
  }

  /**
   * Loads a catalogue from files of the shipped form.
   *
   * @param files gives the bytes of a file by its name; {@code editions.txt} names the others
   * @return the catalogue
   * @throws AsiException if the data are damaged
   */
  static Catalogue load(Function<String, byte[]> files) {
    Map<String, byte[]> read = new TreeMap<>();
    Function<String, byte[]> remembering = name -> read.computeIfAbsent(name, files);
    List<String> names =
        new String(remembering.apply("editions.txt"), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank())
            .toList();
    StandardFile reader = new StandardFile(remembering);
    Map<StandardId, Standard> standards = new TreeMap<>();
    for (String name : names) {
      Standard standard = reader.read(name, standards);
      if (standards.put(standard.id(), standard) != null) {
        throw new AsiException(name + ": " + standard.id() + " is in the catalogue already");
      }
    }
    return new Catalogue(ImmutableSortedMap.copyOf(standards), new Stamp.Part(VERSION, hash(read)));
  }

  private static String hash(Map<String, byte[]> files) {
    Hasher hasher = Hashing.sha256().newHasher();
    files.forEach(
        (name, content) ->
            hasher
                .putString(name, StandardCharsets.UTF_8)
                .putByte((byte) 0)
                .putInt(content.length)
                .putBytes(content));
    return hasher.hash().toString();
  }

  /**
   * Returns every edition, in numeric order.
   *
   * @return the editions
   */
  public List<Standard> standards() {
    return List.copyOf(standards.values());
  }

  /**
   * Looks an edition up.
   *
   * @param id its coordinate
   * @return the edition, or empty
   */
  public Optional<Standard> find(StandardId id) {
    return Optional.ofNullable(standards.get(id));
  }

  /**
   * Looks an edition up that has to be there.
   *
   * @param id its coordinate
   * @return the edition
   * @throws AsiException if the catalogue lacks it; the message names the nearest one
   */
  public Standard standard(StandardId id) {
    Standard standard = standards.get(id);
    if (standard == null) {
      List<String> known = new ArrayList<>();
      standards.keySet().forEach(key -> known.add(key.toString()));
      throw new AsiException(Spelling.unknown("standard", id.toString(), known));
    }
    return standard;
  }

  /**
   * Looks an edition up by its coordinate as text.
   *
   * @param coordinate for example {@code asi:ps:3.1}
   * @return the edition
   * @throws AsiException if it is malformed or the catalogue lacks it
   */
  public Standard standard(String coordinate) {
    return standard(StandardId.parse(coordinate));
  }

  /**
   * Returns version and content hash of the data.
   *
   * @return the stamp
   */
  public Stamp.Part stamp() {
    return stamp;
  }
}
