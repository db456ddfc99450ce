package io.asirules.criteriadata.overlay;

import io.asirules.criteriadata.overlay.Overlay.MappingEntry;
import io.asirules.criteriadata.overlay.Overlay.MappingPart;
import io.asirules.model.AsiException;
import io.asirules.model.LocalizedText;
import io.asirules.model.mapping.MappingRow;
import io.asirules.model.mapping.Relation;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.Standard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mapping table with what a user's text says of it. The user's rows go before the catalogue's for
 * the same pair; a lead inferred from titles, or an unknown, gives way as soon as the text mentions
 * its criterion. Whatever criterion of either edition is then left without a row gets one that says
 * so, so that none is lost.
 */
public final class OverlaidMapping {

  private static final LocalizedText NOT_MENTIONED =
      new LocalizedText("The tables that are loaded do not mention it.", "已加载的对照表未提及。");

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
   * @throws AsiException if a user's row names a criterion that its edition has not
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

  private void add(MappingEntry entry, boolean forward) {
    MappingRow read =
        new MappingRow(
            forward ? from.id() : to.id(),
            forward ? to.id() : from.id(),
            entry.source(),
            entry.target(),
            entry.relation(),
            new LocalizedText(entry.rationale(), entry.rationale()),
            entry.coverage() == null ? null : new LocalizedText(entry.coverage(), entry.coverage()),
            entry.at().provenance(),
            false);
    MappingRow row = forward ? read : read.inverse();
    requireKnown(row.source(), sources, from, entry);
    requireKnown(row.target(), targets, to, entry);
    rows.add(row);
  }

  private static void requireKnown(
      @Nullable CriterionId id, Set<CriterionId> known, Standard standard, MappingEntry entry) {
    if (id != null && !known.contains(id)) {
      throw new AsiException(entry.at() + ": " + standard.id() + " has no criterion " + id);
    }
  }

  private void keep(List<MappingRow> base) {
    Set<CriterionId> mentionedSources = new HashSet<>();
    Set<CriterionId> mentionedTargets = new HashSet<>();
    Set<List<@Nullable CriterionId>> pairs = new HashSet<>();
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
      boolean mentioned =
          (row.source() != null && mentionedSources.contains(row.source()))
              || (row.target() != null && mentionedTargets.contains(row.target()));
      boolean givesWay = pairs.contains(ends(row)) || (weak && mentioned);
      if (there && !givesWay) {
        rows.add(row);
      }
    }
  }

  private static List<@Nullable CriterionId> ends(MappingRow row) {
    List<@Nullable CriterionId> ends = new ArrayList<>(2);
    ends.add(row.source());
    ends.add(row.target());
    return ends;
  }

  private void account() {
    if (complete) {
      rows.removeIf(row -> row.relation() == Relation.UNKNOWN);
    }
    Set<@Nullable CriterionId> seen = new HashSet<>();
    rows.forEach(row -> seen.add(row.source()));
    for (CriterionId id : from.mappable()) {
      if (!seen.contains(id)) {
        rows.add(open(id, null, complete ? Relation.RETIRED : Relation.UNKNOWN));
      }
    }
    seen.clear();
    rows.forEach(row -> seen.add(row.target()));
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
