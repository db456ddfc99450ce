package io.asirules.model.standard;

import io.asirules.model.AsiException;
import java.util.List;
import java.util.Objects;

/**
 * Where a datum comes from.
 *
 * @param level how well it is known
 * @param sources addresses of the published pages it was read in; empty where none was read, never
 *     empty for CONFIRMED and SECONDARY
 * @param note a remark on doubt; empty when there is none
 */
public record Provenance(EvidenceLevel level, List<String> sources, String note) {

  /** Checks that a level which claims a source has one. */
  public Provenance {
    Objects.requireNonNull(level, "level");
    sources = List.copyOf(sources);
    Objects.requireNonNull(note, "note");
    if (sources.isEmpty()
        && (level == EvidenceLevel.CONFIRMED || level == EvidenceLevel.SECONDARY)) {
      throw new AsiException("a " + level + " datum needs a source");
    }
  }

  /**
   * A datum of general domain knowledge.
   *
   * @return RECALLED, without source or note
   */
  public static Provenance recalled() {
    return new Provenance(EvidenceLevel.RECALLED, List.of(), "");
  }

  /**
   * An explicit hole.
   *
   * @return UNKNOWN, without source or note
   */
  public static Provenance unknown() {
    return new Provenance(EvidenceLevel.UNKNOWN, List.of(), "");
  }
}
