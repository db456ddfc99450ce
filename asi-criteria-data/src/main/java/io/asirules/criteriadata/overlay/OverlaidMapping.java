package io.asirules.criteriadata.overlay;

import io.asirules.criteriadata.overlay.Overlay.MappingEntry;
import io.asirules.criteriadata.overlay.Overlay.MappingPart;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.AsiException;
import io.asirules.model.LocalizedText;
import io.asirules.model.mapping.MappingRow;
import io.asirules.model.mapping.Relation;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mapping table with what a user's text says of it. The user's rows go before the catalogue's for
 * the same pair, and before what joins a criterion that the user calls new or retired; a lead
 * inferred from titles, or an unknown, gives way as soon as the text mentions its criterion.
 * Whatever criterion of either edition is then left without a row gets one that says so, so that
 * none is lost.
 */
public final class OverlaidMapping {

  private static final LocalizedText NOT_MENTIONED =
      new LocalizedText("The tables that are loaded do not mention it.", "已加载的对照表未提及。");

  private static final LocalizedText COVERAGE_NOT_SAID =
      new LocalizedText("What of it is covered the user's table does not say.", "用户对照表未说明覆盖范围。");

  private static final LocalizedText NO_COUNTERPART =
      new LocalizedText(
          "The user's table is said to be complete and does not mention it.", "用户声明其对照表完整，而表中未提及。");

  private final Standard from;
  private final Standard to;
  private final Set<CriterionId> sources;
  private final Set<CriterionId> targets;
  private final List<MappingRow> rows = new ArrayList<>();
  private boolean complete;

  private OverlaidMapping(Standard from, Standard to) {
    this.from = from;
    this.to = to;
    this.sources = Set.copyOf(from.mappable());
    this.targets = Set.copyOf(to.mappable());
  }

  /**
   * Puts a user's rows over a table.
   *
   * @param base rows of the table; empty when there is none
   * @param from the edition mapped from, overlays included
   * @param to the edition mapped to, overlays included
   * @param part the user's rows in either direction, or null when only an edition changed
   * @return rows that account for every criterion of both editions
   * @throws AsiException if a user's row names a criterion that its edition has not, or contradicts
   *     another of the user's rows
   */
  public static List<MappingRow> of(
      List<MappingRow> base, Standard from, Standard to, @Nullable MappingPart part) {
    OverlaidMapping mapping = new OverlaidMapping(from, to);
    if (part != null) {
      mapping.complete = part.complete();
      boolean forward = part.from().equals(from.id());
      for (MappingEntry entry : part.rows()) {
        mapping.add(entry, forward);
      }
    }
    mapping.keep(base);
    mapping.account();
    return mapping.rows;
  }

  /** A user's row as a row of the table, in the direction in which it was written. */
  static MappingRow row(MappingEntry entry, StandardId from, StandardId to) {
    Relation relation = entry.relation();
    String coverage = entry.coverage();
    boolean partial =
        relation == Relation.SUBSET_OF
            || relation == Relation.SUPERSET_OF
            || relation == Relation.INTERSECTS;
    LocalizedText unsaid = partial ? COVERAGE_NOT_SAID : null;
    Provenance place = entry.at().provenance();
    // Of what is not known nothing can be vouched for.
    Provenance provenance =
        relation == Relation.UNKNOWN
            ? new Provenance(EvidenceLevel.UNKNOWN, List.of(), place.note())
            : place;
    return new MappingRow(
        from,
        to,
        entry.source(),
        entry.target(),
        relation,
        new LocalizedText(entry.rationale(), entry.rationale()),
        coverage == null ? unsaid : new LocalizedText(coverage, coverage),
        provenance,
        false);
  }

  private void add(MappingEntry entry, boolean forward) {
    MappingRow read;
    try {
      read = forward ? row(entry, from.id(), to.id()) : row(entry, to.id(), from.id()).inverse();
    } catch (AsiException e) {
      throw new AsiException(entry.at() + ": " + e.getMessage(), e);
    }
    requireKnown(read.source(), sources, from, entry);
    requireKnown(read.target(), targets, to, entry);
    for (MappingRow other : rows) {
      if (contradicts(read, other) || contradicts(other, read)) {
        throw new AsiException(
            entry.at() + ": " + read + " contradicts " + other + ", " + other.provenance().note());
      }
    }
    rows.add(read);
  }

  /** Whether a row says of a criterion alone what another denies by joining it. */
  private static boolean contradicts(MappingRow alone, MappingRow joining) {
    return !alone.relation().isTwoSided()
        && joining.relation().carriesEvidence()
        && (alone.source() == null
            ? Objects.equals(alone.target(), joining.target())
            : alone.source().equals(joining.source()));
  }

  private static void requireKnown(
      @Nullable CriterionId id, Set<CriterionId> known, Standard standard, MappingEntry entry) {
    if (id != null && !known.contains(id)) {
      List<String> ids = standard.mappable().stream().map(CriterionId::value).toList();
      throw new AsiException(
          entry.at() + ": " + Spelling.unknown("criterion of " + standard.id(), id.value(), ids));
    }
  }

  private void keep(List<MappingRow> base) {
    Set<CriterionId> mentionedSources = new HashSet<>();
    Set<CriterionId> mentionedTargets = new HashSet<>();
    Set<List<@Nullable CriterionId>> pairs = new HashSet<>();
    List<MappingRow> own = rows.stream().filter(row -> !row.relation().isTwoSided()).toList();
    List<MappingRow> kept = new ArrayList<>();
    for (MappingRow row : rows) {
      if (row.source() != null) {
        mentionedSources.add(row.source());
      }
      if (row.target() != null) {
        mentionedTargets.add(row.target());
      }
      pairs.add(ends(row));
    }
    for (MappingRow row : base) {
      boolean there =
          (row.source() == null || sources.contains(row.source()))
              && (row.target() == null || targets.contains(row.target()));
      boolean weak = row.inferred() || !row.relation().isTwoSided();
      there &= !(complete && (row.inferred() || row.relation() == Relation.UNKNOWN));
      boolean mentioned =
          (row.source() != null && mentionedSources.contains(row.source()))
              || (row.target() != null && mentionedTargets.contains(row.target()));
      boolean givesWay =
          pairs.contains(ends(row))
              || (weak && mentioned)
              || own.stream().anyMatch(user -> contradicts(user, row));
      if (there && !givesWay) {
        kept.add(row);
      }
    }
    rows.addAll(kept);
  }

  private static List<@Nullable CriterionId> ends(MappingRow row) {
    List<@Nullable CriterionId> ends = new ArrayList<>(2);
    ends.add(row.source());
    ends.add(row.target());
    return ends;
  }

  private void account() {
    // That it has nothing in common with one criterion does not tell what became of another.
    List<MappingRow> telling =
        rows.stream().filter(row -> row.relation() != Relation.NO_RELATIONSHIP).toList();
    Set<@Nullable CriterionId> seen = new HashSet<>();
    telling.forEach(row -> seen.add(row.source()));
    for (CriterionId id : from.mappable()) {
      if (!seen.contains(id)) {
        rows.add(open(id, null, complete ? Relation.RETIRED : Relation.UNKNOWN));
      }
    }
    seen.clear();
    telling.forEach(row -> seen.add(row.target()));
    for (CriterionId id : to.mappable()) {
      if (!seen.contains(id)) {
        rows.add(open(null, id, complete ? Relation.NEW : Relation.UNKNOWN));
      }
    }
  }

  private MappingRow open(
      @Nullable CriterionId source, @Nullable CriterionId target, Relation relation) {
    Provenance provenance =
        complete
            ? new Provenance(EvidenceLevel.VERIFIED, List.of(), "said to be complete by the user")
            : Provenance.unknown();
    return new MappingRow(
        from.id(),
        to.id(),
        source,
        target,
        relation,
        complete ? NO_COUNTERPART : NOT_MENTIONED,
        null,
        provenance,
        false);
  }
}
