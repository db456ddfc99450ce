package io.asirules.criteriadata.overlay;

import io.asirules.model.AsiException;
import io.asirules.model.assessment.Stamp;
import io.asirules.model.mapping.Relation;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.ActivityBinding;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.StandardId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a user vouches for on top of the catalogue, read from a text of their own such as the
 * official mapping workbook. Overlays stack: a later one goes before an earlier one. Immutable.
 *
 * @param name a short name, shown in every result that used it
 * @param files the files it was read from
 * @param editions what it says of editions
 * @param mappings what it says of mappings
 * @param parameters numbers, days and words that it puts in place of the catalogue's
 */
public record Overlay(
    String name,
    List<SourceFile> files,
    List<EditionPart> editions,
    List<MappingPart> mappings,
    List<ParameterValue> parameters) {

  /**
   * Copies the lists; refuses a place in a file that is not named, and a file or a parameter named
   * twice.
   */
  public Overlay {
    files = List.copyOf(files);
    editions = List.copyOf(editions);
    mappings = List.copyOf(mappings);
    parameters = List.copyOf(parameters);
    Set<String> known = new HashSet<>();
    for (ParameterValue parameter : parameters) {
      if (!known.add(parameter.name())) {
        throw new AsiException("the parameter " + parameter.name() + " has two values");
      }
    }
    Set<String> names = new HashSet<>();
    for (SourceFile file : files) {
      if (!names.add(file.name())) {
        throw new AsiException("the file " + file.name() + " is named twice");
      }
    }
    Stream.concat(
            editions.stream().flatMap(EditionPart::places),
            mappings.stream().flatMap(part -> part.rows().stream().map(MappingEntry::at)))
        .filter(place -> !names.contains(place.file()))
        .findFirst()
        .ifPresent(
            place -> {
              throw new AsiException("'" + place.file() + "' is not among the files");
            });
  }

  /**
   * Returns name and hash as they stand in a result.
   *
   * @return the name, and the SHA-256 of the overlay in its written form
   */
  public Stamp.Part stamp() {
    return new Stamp.Part(name, OverlayFile.sha256(OverlayFile.write(this)));
  }

  /**
   * A file that an overlay was read from.
   *
   * @param name its name, without folders
   * @param sha256 hash of its content, 64 hexadecimal digits
   */
  public record SourceFile(String name, String sha256) {}

  /**
   * Where in a file something stands.
   *
   * @param file name of the file
   * @param sheet the sheet of a workbook, or null
   * @param row the row of a table or the page of a text, from 1
   */
  public record Place(String file, @Nullable String sheet, int row) {

    /**
     * Returns the provenance of a datum that stands there.
     *
     * @return VERIFIED, with the place as its note
     */
    public Provenance provenance() {
      return new Provenance(EvidenceLevel.VERIFIED, List.of(), toString());
    }

    @Override
    public String toString() {
      return file + (sheet == null ? "" : ", sheet " + sheet) + ", row " + row;
    }
  }

  /**
   * What the user's text says of an edition.
   *
   * @param standard the edition; it must be in the catalogue
   * @param sections titles of sections
   * @param criteria criteria that the text has: new ones, and ones that the catalogue has already
   * @param withdrawn criteria of the catalogue that the text does not have
   */
  public record EditionPart(
      StandardId standard,
      List<SectionTitle> sections,
      List<CriterionText> criteria,
      List<CriterionId> withdrawn) {

    /** Copies the lists; refuses what is said twice. */
    public EditionPart {
      sections = List.copyOf(sections);
      criteria = List.copyOf(criteria);
      withdrawn = List.copyOf(withdrawn);
      Map<Integer, Place> titled = new HashMap<>();
      for (SectionTitle section : sections) {
        Place other = titled.put(section.number(), section.at());
        if (other != null) {
          throw new AsiException(
              section.at() + ": section " + section.number() + " has a title already, " + other);
        }
      }
      Map<CriterionId, Place> stated = new HashMap<>();
      for (CriterionText criterion : criteria) {
        Place other = stated.put(criterion.id(), criterion.at());
        if (other != null) {
          throw new AsiException(
              criterion.at() + ": criterion " + criterion.id() + " is there already, " + other);
        }
      }
      Set<CriterionId> gone = new HashSet<>();
      for (CriterionId id : withdrawn) {
        if (stated.containsKey(id)) {
          throw new AsiException("criterion " + id + " is both stated and withdrawn");
        }
        if (!gone.add(id)) {
          throw new AsiException("criterion " + id + " is withdrawn twice");
        }
      }
    }

    private Stream<Place> places() {
      return Stream.concat(
          sections.stream().map(SectionTitle::at), criteria.stream().map(CriterionText::at));
    }
  }

  /**
   * The title of a section.
   *
   * @param number its number
   * @param title its title
   * @param at where it stands
   */
  public record SectionTitle(int number, String title, Place at) {}

  /**
   * A criterion as the user's text has it.
   *
   * @param id its number
   * @param title its title
   * @param text what it asks, or null when the text does not say
   * @param activities marks of the applicability table; an activity without mark is left as it was
   * @param at where it stands
   */
  public record CriterionText(
      CriterionId id,
      String title,
      @Nullable String text,
      Map<SupplyChainActivity, ActivityBinding> activities,
      Place at) {

    /** Copies the map. */
    public CriterionText {
      activities = Map.copyOf(activities);
    }
  }

  /**
   * What the user's text says of the mapping between two editions.
   *
   * @param from the edition of the sources
   * @param to the edition of the targets
   * @param complete whether a criterion that it does not mention has no counterpart; else that
   *     stays unknown
   * @param rows the rows
   */
  public record MappingPart(
      StandardId from, StandardId to, boolean complete, List<MappingEntry> rows) {

    /** Copies the list; refuses a pair that is said twice, and an edition mapped to itself. */
    public MappingPart {
      rows = List.copyOf(rows);
      if (from.equals(to)) {
        throw new AsiException(from + " is mapped to itself; expected two editions");
      }
      Map<List<@Nullable CriterionId>, Place> pairs = new HashMap<>();
      for (MappingEntry row : rows) {
        List<@Nullable CriterionId> ends = new ArrayList<>(2);
        ends.add(row.source());
        ends.add(row.target());
        Place other = pairs.put(ends, row.at());
        if (other != null) {
          throw new AsiException(
              row.at()
                  + ": "
                  + (row.source() == null ? "-" : row.source())
                  + " -> "
                  + (row.target() == null ? "-" : row.target())
                  + " has a row already, "
                  + other);
        }
      }
    }
  }

  /**
   * A row of the user's mapping.
   *
   * @param source the criterion mapped from, or null
   * @param target the criterion mapped to, or null
   * @param relation how they relate
   * @param rationale why; the user's remark, or what the importer understood
   * @param coverage what of it is covered, or null
   * @param at where it stands
   */
  public record MappingEntry(
      @Nullable CriterionId source,
      @Nullable CriterionId target,
      Relation relation,
      String rationale,
      @Nullable String coverage,
      Place at) {}

  /**
   * The value of a parameter, which the user knows better than the catalogue.
   *
   * @param name name of the parameter, such as {@code PUBLISHING_MONTHS}
   * @param value a number as JSON writes it, a day as YYYY-MM-DD, or a word
   * @param note where the user has it from, or null
   */
  public record ParameterValue(String name, String value, @Nullable String note) {

    private static final Pattern NUMBER =
        Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,9})?");

    /** Refuses blanks; numbers of one notation are written alike. */
    public ParameterValue {
      if (name.isBlank() || !name.equals(name.strip()) || value.isBlank()) {
        throw new AsiException("a parameter has a name, without blanks around it, and a value");
      }
      value = isNumber(value) ? new BigDecimal(value).toString() : value;
    }

    /**
     * Tells whether the value is a number.
     *
     * @return true for a number, false for a day or a word
     */
    public boolean isNumber() {
      return isNumber(value);
    }

    static boolean isNumber(String value) {
      return NUMBER.matcher(value).matches();
    }
  }
}
