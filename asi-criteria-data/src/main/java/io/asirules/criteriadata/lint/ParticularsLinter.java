package io.asirules.criteriadata.lint;

import io.asirules.model.evidence.Units;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.Particulars;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.RequirementKind;
import io.asirules.model.standard.SmelterLimit;
import io.asirules.model.standard.Threshold;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks what an edition says of its requirements beyond their kind. */
final class ParticularsLinter {

  private final DefectLog log;

  ParticularsLinter(DefectLog log) {
    this.log = log;
  }

  /** Checks one requirement; what it names has to stand under the same criterion. */
  void requirement(String place, Criterion criterion, Requirement requirement) {
    Particulars particulars = requirement.particulars();
    appliesAfter(place + ", appliesAfterYears", particulars);
    before(place + ", before", criterion, requirement);
    log.value(place + ", onEvent", particulars.onEvent());
    log.expect(
        particulars.onEvent() == null || requirement.kind() == RequirementKind.REVIEW,
        place + ", onEvent",
        "stands at a " + requirement.kind() + "; expected a REVIEW");
    redFlags(place + ", redFlags", criterion, particulars.redFlags());
    threshold(place + ", exemptWhen", particulars.exemptWhen());
    log.value(place + ", weighsIncidents", particulars.weighsIncidents());
    log.value(place + ", smelterLimit", particulars.smelterLimit());
    log.expect(
        particulars.smelterLimit() == null || requirement.threshold() != null,
        place + ", smelterLimit",
        "stands at a requirement without a limit");
  }

  private void appliesAfter(String place, Particulars particulars) {
    log.value(place, particulars.appliesAfter());
    log.expect(
        particulars.appliesAfter() == null || particulars.appliesAfter().value().years() > 0,
        place,
        "is not a positive number of years");
  }

  private void before(String place, Criterion criterion, Requirement requirement) {
    Attested<RequirementId> before = requirement.particulars().before();
    if (before == null) {
      return;
    }
    log.value(place, before);
    log.expect(
        requirement.kind() == RequirementKind.VERIFICATION,
        place,
        "stands at a " + requirement.kind() + "; expected a VERIFICATION");
    Optional<Requirement> published = sibling(place, criterion, before.value());
    log.expect(
        published.isEmpty() || published.get().mustBePublic(),
        place,
        before.value() + " need not be public, so that nothing comes before its publication");
  }

  private void redFlags(
      String place, Criterion criterion, @Nullable Attested<List<RequirementId>> redFlags) {
    if (redFlags == null) {
      return;
    }
    log.value(place, redFlags);
    log.expect(!redFlags.value().isEmpty(), place, "names no requirement");
    log.unique(place, redFlags.value());
    redFlags.value().forEach(id -> sibling(place, criterion, id));
  }

  private Optional<Requirement> sibling(String place, Criterion criterion, RequirementId id) {
    Optional<Requirement> found =
        criterion.requirements().stream().filter(each -> each.id().equals(id)).findFirst();
    log.expect(found.isPresent(), place, id + " is no requirement of criterion " + criterion.id());
    return found;
  }

  /** Checks a limit, of a requirement or of what frees from it. */
  void threshold(String place, @Nullable Threshold threshold) {
    if (threshold == null) {
      return;
    }
    log.provenance(place, threshold.provenance());
    log.expect(
        Units.symbols().contains(threshold.unit()),
        place,
        "unit '" + threshold.unit() + "' is unknown; expected one of " + Units.symbols());
  }

  /** Of the limits of smelters a criterion has each once; the two of the second route together. */
  void smelterLimits(String place, Criterion criterion) {
    Set<SmelterLimit> limits = EnumSet.noneOf(SmelterLimit.class);
    for (Requirement requirement : criterion.requirements()) {
      Attested<SmelterLimit> limit = requirement.particulars().smelterLimit();
      log.expect(
          limit == null || limits.add(limit.value()),
          place,
          "two limits of smelters are " + (limit == null ? "" : limit.value()));
    }
    log.expect(
        limits.contains(SmelterLimit.OLDER_SMELTER_WITH_REDUCTION)
            == limits.contains(SmelterLimit.REDUCTION),
        place,
        "has one of the two limits OLDER_SMELTER_WITH_REDUCTION and REDUCTION; expected both");
  }
}
