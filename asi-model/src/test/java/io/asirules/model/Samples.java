package io.asirules.model;

import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.ActivityBinding;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.Executability;
import io.asirules.model.standard.Particulars;
import io.asirules.model.standard.Principle;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.RequirementKind;
import io.asirules.model.standard.RequirementTarget;
import io.asirules.model.standard.SectionKind;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import io.asirules.model.standard.StandardStatus;
import io.asirules.model.standard.StandardVersion;
import java.util.List;
import java.util.Map;

/** Small instances that several tests share. */
public final class Samples {

  private Samples() {}

  /** Wraps a value that no source shows. */
  public static <T> Attested<T> recalled(T value) {
    return new Attested<>(value, Provenance.recalled());
  }

  /** A public requirement of the entity without a limit. */
  public static Requirement requirement(String id, RequirementKind kind) {
    return requirement(id, kind, Particulars.NONE);
  }

  /** The same, with what its edition says beyond the kind. */
  public static Requirement requirement(String id, RequirementKind kind, Particulars particulars) {
    return new Requirement(
        RequirementId.parse(id),
        null,
        kind,
        new LocalizedText("Have a plan", "制定计划"),
        Provenance.recalled(),
        true,
        RequirementTarget.ENTITY,
        null,
        recalled(true),
        null,
        Executability.ASSISTED,
        null,
        List.of(),
        List.of(),
        null,
        particulars);
  }

  /** Edition 3.1 with criterion 5.3 and its requirement 5.3/plan alone. */
  public static Standard standard() {
    LocalizedText title = new LocalizedText("Title", "标题");
    Criterion criterion =
        new Criterion(
            CriterionId.of("5.3"),
            5,
            recalled(title),
            recalled(title),
            Map.of(SupplyChainActivity.CASTHOUSE, recalled(ActivityBinding.APPLIES)),
            List.of(),
            List.of(requirement("5.3/plan", RequirementKind.PLAN)));
    return new Standard(
        StandardVersion.of(
            StandardId.parse("asi:ps:3.1"), title, StandardStatus.CURRENT, recalled(1)),
        List.of(new Principle(5, recalled(title), SectionKind.PRINCIPLE)),
        List.of(criterion));
  }
}
