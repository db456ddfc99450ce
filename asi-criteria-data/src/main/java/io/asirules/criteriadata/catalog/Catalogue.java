package io.asirules.criteriadata.catalog;

import com.google.common.base.Suppliers;
import com.google.common.base.Verify;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.asirules.criteriadata.internal.CsvTable;
import io.asirules.criteriadata.lint.Defect;
import io.asirules.criteriadata.lint.Linter;
import io.asirules.criteriadata.lint.MappingLinter;
import io.asirules.criteriadata.mapping.MappingGraph;
import io.asirules.criteriadata.mapping.MappingTable;
import io.asirules.criteriadata.overlay.OverlaidEdition;
import io.asirules.criteriadata.overlay.OverlaidMapping;
import io.asirules.criteriadata.overlay.Overlay;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.AsiException;
import io.asirules.model.ContentHash;
import io.asirules.model.InputException;
import io.asirules.model.LocalizedText;
import io.asirules.model.assessment.Stamp;
import io.asirules.model.mapping.MappingRow;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.Auditable;
import io.asirules.model.standard.PartialDate;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import io.asirules.model.standard.StandardStatus;
import io.asirules.model.standard.StandardVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The standards as data: every edition by its coordinate, and the mappings between them. An edition
 * is read when it is first asked for. Immutable and safe for use by many threads.
 */
public final class Catalogue {

  static final String ROOT = "io/asirules/criteriadata/catalog/";

  /** Version of the data; moves with their content, apart from the library's. */
  private static final String VERSION = "2026.12.1";

  private static final LocalizedText USERS_WORDS = new LocalizedText("The user's words.", "用户原文。");

  private final ImmutableMap<StandardId, Supplier<Standard>> standards;
  private final ImmutableMap<StandardId, StandardId> aliases;
  private final ImmutableList<MappingTable> tables;
  private final Supplier<MappingGraph> mappings;
  private final FactTables facts;
  private final CatalogueFiles shipped;
  private final Stamp.Part stamp;
  private final ImmutableList<Stamp.Part> overlays;
  private final ImmutableList<UnaryOperator<Catalogue>> layers;

  private Catalogue(
      Map<StandardId, Supplier<Standard>> standards,
      Map<StandardId, StandardId> aliases,
      List<MappingTable> tables,
      FactTables facts,
      CatalogueFiles shipped,
      Stamp.Part stamp,
      List<Stamp.Part> overlays,
      List<UnaryOperator<Catalogue>> layers) {
    this.standards = ImmutableMap.copyOf(new TreeMap<>(standards));
    this.aliases = ImmutableMap.copyOf(aliases);
    this.tables = ImmutableList.copyOf(tables);
    this.mappings = Suppliers.memoize(() -> new MappingGraph(this::standard, this.tables));
    this.facts = facts;
    this.shipped = shipped;
    this.stamp = stamp;
    this.overlays = ImmutableList.copyOf(overlays);
    this.layers = ImmutableList.copyOf(layers);
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
    return load(VERSION, files, name -> Optional.of(files.apply(name)));
  }

  private static Catalogue load(
      String version, Function<String, byte[]> files, Function<String, Optional<byte[]>> hashed) {
    CatalogueFiles read = new CatalogueFiles(files, hashed, Map.of(), Set.of());
    return new Catalogue(
        read.editions(),
        read.aliases(),
        read.tables(),
        FactTables.of(files),
        read,
        new Stamp.Part(version, ContentHash.computed(() -> read.hash(FactTables.FILES))),
        List.of(),
        List.of());
  }

  /**
   * Goes back to data that were kept when a version of rules was sealed: editions, mappings,
   * numbers, days and facts as they were then, and over them the same folders and overlays as here.
   * What was not there then, such as a parameter of later rules, is as it is here.
   *
   * @param state the name of the data, such as {@code 2026.11.4-0123456789ab}: their version and
   *     the beginning of their hash
   * @return a catalogue of these data
   * @throws AsiException if no data of that name are kept, a file of them was changed, or a folder
   *     or overlay does not fit them
   */
  public Catalogue kept(String state) {
    KeptFiles kept = new KeptFiles(state, shipped.files());
    Catalogue read = load(kept.version(), kept::readable, kept::content);
    try {
      for (UnaryOperator<Catalogue> layer : layers) {
        read = layer.apply(read);
      }
    } catch (AsiException e) {
      throw new AsiException(
          "over the data " + state + ", kept for a sealed version: " + e.getMessage(), e);
    }
    return read;
  }

  /**
   * Adds the editions and mappings of a folder, which has the form of the shipped data: {@code
   * editions.csv} names the editions and their files, {@code mappings.csv} the tables, {@code
   * sources.csv} the pages that they were read in. An edition of the folder may extend one that is
   * here already.
   *
   * @param folder the folder
   * @return a catalogue with these editions too
   * @throws AsiException if a file is missing or damaged, an edition is here already, or the linter
   *     finds a defect; the message names file and place
   */
  public Catalogue with(Path folder) {
    Map<String, byte[]> read = new ConcurrentHashMap<>();
    return with(
        String.valueOf(folder.getFileName()),
        name -> read.computeIfAbsent(name, each -> content(folder, each)));
  }

  private Catalogue with(String folder, Function<String, byte[]> files) {
    CatalogueFiles read =
        new CatalogueFiles(
            files, name -> Optional.of(files.apply(name)), standards, aliases.keySet());
    Map<StandardId, Supplier<Standard>> editions = new TreeMap<>(standards);
    editions.putAll(read.editions());
    Map<StandardId, StandardId> names = new HashMap<>(aliases);
    names.putAll(read.aliases());
    List<MappingTable> joined = new ArrayList<>(tables);
    joined.addAll(read.tables());
    Stamp.Part part = new Stamp.Part(folder, read.hash(List.of()));
    return new Catalogue(
            editions,
            names,
            joined,
            facts,
            shipped,
            stamp,
            stacked(part),
            over(base -> base.with(folder, files)))
        .checked(part.version(), read.editions().keySet(), read.tables(), row -> row);
  }

  private static byte[] content(Path folder, String name) {
    try {
      return Files.readAllBytes(folder.resolve(name));
    } catch (NoSuchFileException e) {
      throw new InputException(name, "is missing in " + folder);
    } catch (IOException e) {
      throw new InputException(name, "cannot be read in " + folder + ": " + e.getMessage());
    }
  }

  /**
   * Puts what a user vouches for over the catalogue. Overlays stack, and each is told in the stamp
   * of a result. An overlay of an edition does not reach editions that extend it.
   *
   * @param overlay the user's data
   * @return a catalogue with them
   * @throws AsiException if the overlay names an edition, a criterion or a parameter that is not
   *     there, gives a parameter a value that it cannot have, or the linter finds a defect in what
   *     comes out
   */
  public Catalogue with(Overlay overlay) {
    OverlayParameters own = OverlayParameters.of(overlay);
    Map<StandardId, Supplier<Standard>> editions = new TreeMap<>(standards);
    Set<StandardId> changed = new TreeSet<>();
    for (Overlay.EditionPart part : overlay.editions()) {
      StandardId id = standard(part.standard()).id();
      Supplier<Standard> base = Objects.requireNonNull(editions.get(id));
      editions.put(id, Suppliers.memoize(() -> OverlaidEdition.of(base.get(), part)));
      changed.add(id);
    }
    Function<StandardId, Standard> find = id -> Objects.requireNonNull(editions.get(id)).get();
    Map<List<StandardId>, MappingTable> joined = new LinkedHashMap<>();
    tables.forEach(table -> joined.put(List.of(table.from(), table.to()), table));
    List<MappingTable> rebuilt = new ArrayList<>();
    for (Overlay.MappingPart part : overlay.mappings()) {
      StandardId from = standard(part.from()).id();
      StandardId to = standard(part.to()).id();
      boolean against = joined.containsKey(List.of(to, from));
      List<StandardId> key = against ? List.of(to, from) : List.of(from, to);
      // Under the coordinates of the catalogue, whichever the overlay uses.
      Overlay.MappingPart rows = new Overlay.MappingPart(from, to, part.complete(), part.rows());
      joined.put(key, overlaid(key, joined.get(key), find, rows));
      changed.addAll(key);
    }
    for (List<StandardId> key : List.copyOf(joined.keySet())) {
      if (key.stream().anyMatch(changed::contains)) {
        joined.computeIfPresent(key, (same, table) -> overlaid(key, table, find, null));
        rebuilt.add(Objects.requireNonNull(joined.get(key)));
      }
    }
    return new Catalogue(
            editions,
            aliases,
            List.copyOf(joined.values()),
            facts.with(own),
            shipped,
            stamp,
            stacked(overlay.stamp()),
            over(base -> base.with(overlay)))
        .checked(overlay.name(), changed, rebuilt, Catalogue::withoutUsersWords);
  }

  private static MappingTable overlaid(
      List<StandardId> key,
      @Nullable MappingTable base,
      Function<StandardId, Standard> find,
      Overlay.@Nullable MappingPart part) {
    return new MappingTable(
        key.get(0),
        key.get(1),
        () ->
            OverlaidMapping.of(
                base == null ? List.of() : base.rows(),
                find.apply(key.get(0)),
                find.apply(key.get(1)),
                part));
  }

  private List<Stamp.Part> stacked(Stamp.Part overlay) {
    return ImmutableList.<Stamp.Part>builder().addAll(overlays).add(overlay).build();
  }

  private List<UnaryOperator<Catalogue>> over(UnaryOperator<Catalogue> layer) {
    return ImmutableList.<UnaryOperator<Catalogue>>builder().addAll(layers).add(layer).build();
  }

  /** Lets the linter see what a user's data made of the catalogue. */
  private Catalogue checked(
      String name,
      Set<StandardId> editions,
      List<MappingTable> changed,
      UnaryOperator<MappingRow> seen) {
    // Two tables for one pair of editions are told now and not when a mapping is first asked for.
    Verify.verify(mappings().tables().size() == tables.size());
    List<Defect> defects = new ArrayList<>();
    editions.forEach(id -> defects.addAll(Linter.check(standard(id))));
    changed.forEach(
        table ->
            defects.addAll(
                MappingLinter.check(
                    standard(table.from()),
                    standard(table.to()),
                    table.rows().stream().map(seen).toList())));
    if (!defects.isEmpty()) {
      throw new AsiException(
          name
              + ": "
              + defects.get(0)
              + (defects.size() == 1 ? "" : " (and " + (defects.size() - 1) + " more)"));
    }
    return this;
  }

  /**
   * A row without what the user wrote, which may have any length and is in one language alone, as
   * nothing else is that has passed the linter.
   */
  private static MappingRow withoutUsersWords(MappingRow row) {
    LocalizedText rationale = row.rationale();
    if (!rationale.en().equals(rationale.zh())) {
      return row;
    }
    return new MappingRow(
        row.from(),
        row.to(),
        row.source(),
        row.target(),
        row.relation(),
        USERS_WORDS,
        row.coverage() == null ? null : USERS_WORDS,
        row.provenance(),
        row.inferred());
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
   * Tells whether a new audit may use an edition. An edition whose end is not known may be used at
   * least until the one that replaces it is published.
   *
   * @param id its coordinate
   * @param day the day
   * @return YES, NO, or UNKNOWN where the dates do not tell
   * @throws AsiException if the catalogue lacks the edition
   */
  public Auditable auditable(StandardId id, LocalDate day) {
    StandardVersion version = standard(id).version();
    Auditable known = version.auditable(day);
    if (known != Auditable.UNKNOWN || version.replacedBy() == null) {
      return known;
    }
    Attested<PartialDate> replaced = standard(version.replacedBy()).version().published();
    return hasBegun(version, day) && replaced != null && day.isBefore(replaced.value().earliest())
        ? Auditable.YES
        : known;
  }

  /**
   * Returns the edition that a new audit of a day would use: the newest that may be used then. Two
   * may be in use side by side; {@link #auditable} tells of each. Certificates against an earlier
   * edition run to their own expiry.
   *
   * @param standard scheme and standard, such as {@code asi:ps}
   * @param day the day
   * @return the edition, or empty when the dates that are known name none: also while it is not
   *     told whether the newest that was in use still is
   */
  public Optional<Standard> current(String standard, LocalDate day) {
    for (Standard edition : newestFirst(standard)) {
      Auditable auditable = auditable(edition.id(), day);
      if (auditable == Auditable.YES) {
        return Optional.of(edition);
      }
      if (auditable == Auditable.UNKNOWN && hasBegun(edition.version(), day)) {
        // An edition before it is not the newest, whether it may be used or not.
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean hasBegun(StandardVersion version, LocalDate day) {
    Attested<PartialDate> from = version.auditableFrom();
    return from != null && !day.isBefore(from.value().latest());
  }

  private List<Standard> newestFirst(String standard) {
    List<Standard> found = new ArrayList<>();
    for (StandardId id : standards.keySet().asList().reverse()) {
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
    return mappings.get();
  }

  /**
   * Returns what each kind of requirement needs to be shown.
   *
   * @return the kinds with their aspects
   */
  public RequirementKinds kinds() {
    return facts.kinds().get();
  }

  /**
   * Returns the numbers and days on which assessments rest.
   *
   * @return the parameters, those of overlays included
   */
  public AssessmentParameters parameters() {
    return facts.parameters().get();
  }

  /**
   * Returns the terms of the Assurance Manual and other facts on which certification decisions
   * rest.
   *
   * @return the facts, those of overlays included
   */
  public AssuranceFacts assurance() {
    return facts.assurance().get();
  }

  /**
   * Returns the schemes that ASI recognises.
   *
   * @return the schemes
   */
  public RecognisedSchemes schemes() {
    return facts.schemes().get();
  }

  /**
   * Returns the open points of material accounting.
   *
   * @return the facts, those of overlays included
   */
  public AccountingFacts accounting() {
    return facts.accounting().get();
  }

  /**
   * Tells where the rules of chain of custody come from.
   *
   * @return the facts
   */
  public CustodyFacts custody() {
    return facts.custody().get();
  }

  /**
   * Tells what each line of the check of a CoC Document rests on.
   *
   * @return the facts
   */
  public DocumentFacts documents() {
    return facts.documents().get();
  }

  /**
   * Returns version and content hash of the data.
   *
   * @return the stamp
   */
  public Stamp.Part stamp() {
    return stamp;
  }

  /**
   * Hashes the shipped data that decide on some editions: their own, those of editions that they
   * extend or that are audited under them, and the numbers and days of standards of their kind.
   * Overlays and folders have hashes of their own.
   *
   * @param editions the editions, each shipped; none for the mappings between editions
   * @return the hash, computed when first asked for
   */
  public ContentHash contentHash(List<StandardId> editions) {
    return ContentHash.computed(() -> shipped.hash(editions, FactTables.files(editions)));
  }

  /**
   * Returns name and content hash of every overlay, in the order in which they were put on.
   *
   * @return the stamps; empty for the shipped catalogue
   */
  public List<Stamp.Part> overlays() {
    return overlays;
  }
}
