package io.asirules.criteriadata.catalog;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.asirules.criteriadata.internal.CsvTable;
import io.asirules.criteriadata.internal.Spelling;
import io.asirules.criteriadata.mapping.MappingGraph;
import io.asirules.criteriadata.mapping.MappingTable;
import io.asirules.model.AsiException;
import io.asirules.model.assessment.Stamp;
import io.asirules.model.standard.Auditable;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import io.asirules.model.standard.StandardStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The standards as data: every edition by its coordinate, and the mappings between them. An edition
 * is read when it is first asked for. Immutable and safe for use by many threads.
 */
public final class Catalogue {

  private static final String ROOT = "io/asirules/criteriadata/catalog/";

  /** Version of the data; moves with their content, apart from the library's. */
  private static final String VERSION = "2026.11.2";

  private final ImmutableSortedMap<StandardId, Supplier<Standard>> standards;
  private final ImmutableMap<StandardId, StandardId> aliases;
  private final ImmutableList<MappingTable> tables;
  private final MappingGraph mappings;
  private final Supplier<Stamp.Part> stamp;

  private Catalogue(
      Map<StandardId, Supplier<Standard>> standards,
      Map<StandardId, StandardId> aliases,
      List<MappingTable> tables,
      Supplier<Stamp.Part> stamp) {
    this.standards = ImmutableSortedMap.copyOf(standards);
    this.aliases = ImmutableMap.copyOf(aliases);
    this.tables = ImmutableList.copyOf(tables);
    this.mappings = new MappingGraph(this::standard, this.tables);
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
   * @param files gives the bytes of a file by its name; {@code editions.csv} names the others
   * @return the catalogue
   * @throws AsiException if the data are damaged
   */
  static Catalogue load(Function<String, byte[]> files) {
    CatalogueFiles read = new CatalogueFiles(files, Map.of());
    return new Catalogue(
        read.editions(),
        read.aliases(),
        read.tables(),
        Suppliers.memoize(() -> new Stamp.Part(VERSION, read.hash())));
  }

  /**
   * Returns every edition, in numeric order.
   *
   * @return the editions
   */
  public List<Standard> standards() {
    return standards.values().stream().map(Supplier::get).toList();
  }

  /**
   * Returns the coordinate of every edition, in numeric order; reads none of them.
   *
   * @return the coordinates
   */
  public List<StandardId> ids() {
    return standards.keySet().asList();
  }

  /**
   * Looks an edition up.
   *
   * @param id its coordinate, or another that is in use for it
   * @return the edition, or empty
   */
  public Optional<Standard> find(StandardId id) {
    Supplier<Standard> found = standards.get(aliases.getOrDefault(id, id));
    return Optional.ofNullable(found).map(Supplier::get);
  }

  /**
   * Looks an edition up that has to be there.
   *
   * @param id its coordinate, or another that is in use for it
   * @return the edition
   * @throws AsiException if the catalogue lacks it; the message names the nearest one
   */
  public Standard standard(StandardId id) {
    return find(id)
        .orElseThrow(
            () -> {
              List<String> known = new ArrayList<>();
              standards.keySet().forEach(key -> known.add(key.toString()));
              return new AsiException(Spelling.unknown("standard", id.toString(), known));
            });
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
   * Returns the newest edition of a standard that is not a draft. Editions compare by number, so 10
   * is newer than 9 and 3.1 newer than 3.
   *
   * @param standard scheme and standard, such as {@code asi:ps}
   * @return the edition, or empty when there is none
   */
  public Optional<Standard> latest(String standard) {
    return newestFirst(standard).stream().filter(each -> !isDraft(each)).findFirst();
  }

  /**
   * Returns the edition that a new audit of a day would use: the newest that may be used then. Two
   * may be in use side by side; {@code version().auditable(day)} tells of each. Certificates
   * against an earlier edition run to their own expiry.
   *
   * @param standard scheme and standard, such as {@code asi:ps}
   * @param day the day
   * @return the edition, or empty when the dates that are known name none
   */
  public Optional<Standard> current(String standard, LocalDate day) {
    return newestFirst(standard).stream()
        .filter(each -> each.version().auditable(day) == Auditable.YES)
        .findFirst();
  }

  private List<Standard> newestFirst(String standard) {
    List<Standard> found = new ArrayList<>();
    for (StandardId id : standards.descendingKeySet()) {
      if (standard.equals(id.scheme() + ":" + id.standard())) {
        found.add(standard(id));
      }
    }
    return found;
  }

  private static boolean isDraft(Standard standard) {
    return standard.version().status() == StandardStatus.DRAFT;
  }

  /**
   * Returns the mappings between the editions.
   *
   * @return the graph
   */
  public MappingGraph mappings() {
    return mappings;
  }

  /**
   * Returns version and content hash of the data.
   *
   * @return the stamp
   */
  public Stamp.Part stamp() {
    return stamp.get();
  }
}
