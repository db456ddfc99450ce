package io.asirules.rules.oracle;

import io.asirules.model.LocalizedText;
import io.asirules.model.scope.Circumstance;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.ActivityBinding;
import io.asirules.model.standard.AppliesAfter;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.Bound;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Executability;
import io.asirules.model.standard.Particulars;
import io.asirules.model.standard.Principle;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.RequirementKind;
import io.asirules.model.standard.RequirementTarget;
import io.asirules.model.standard.SmelterLimit;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import io.asirules.model.standard.StandardStatus;
import io.asirules.model.standard.StandardVersion;
import io.asirules.model.standard.Threshold;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Hand-made standards of a few requirements. Every datum is CONFIRMED and every criterion applies
 * to every activity, but for MATERIAL_CONVERSION (does not apply) and HIGH_PURITY_ALUMINA (not
 * known), unless a test says otherwise.
 */
final class TinyStandard {
  private static final LocalizedText TEXT = new LocalizedText("text", "文");

  private final Map<CriterionId, List<Requirement>> requirements = new LinkedHashMap<>();
  private final List<Attested<Circumstance>> conditions = new ArrayList<>();
  private EvidenceLevel cells = EvidenceLevel.CONFIRMED;
  private StandardId edition = StandardId.parse("test:tiny:1");

  static TinyStandard of(Duty... duties) {
    TinyStandard standard = new TinyStandard();
    for (Duty duty : duties) {
      Requirement requirement = duty.build();
      standard
          .requirements
          .computeIfAbsent(requirement.id().criterion(), id -> new ArrayList<>())
          .add(requirement);
    }
    return standard;
  }

  TinyStandard edition(String coordinate) {
    edition = StandardId.parse(coordinate);
    return this;
  }

  TinyStandard cells(EvidenceLevel level) {
    cells = level;
    return this;
  }

  TinyStandard condition(Circumstance circumstance, EvidenceLevel level) {
    conditions.add(new Attested<>(circumstance, provenance(level)));
    return this;
  }

  Standard build() {
    Map<SupplyChainActivity, Attested<ActivityBinding>> bindings =
        new EnumMap<>(SupplyChainActivity.class);
    for (SupplyChainActivity activity : SupplyChainActivity.values()) {
      bindings.put(activity, attested(ActivityBinding.APPLIES, cells));
    }
    bindings.put(
        SupplyChainActivity.MATERIAL_CONVERSION, attested(ActivityBinding.DOES_NOT_APPLY, cells));
    bindings.remove(SupplyChainActivity.HIGH_PURITY_ALUMINA);
    List<Criterion> criteria = new ArrayList<>();
    requirements.forEach(
        (id, duties) ->
            criteria.add(
                new Criterion(
                    id,
                    Integer.parseInt(id.value().substring(0, id.value().indexOf('.'))),
                    attested(TEXT, EvidenceLevel.CONFIRMED),
                    attested(TEXT, EvidenceLevel.CONFIRMED),
                    bindings,
                    conditions,
                    duties)));
    StandardVersion version =
        StandardVersion.of(
            edition,
            TEXT,
            StandardStatus.CURRENT,
            attested(criteria.size(), EvidenceLevel.CONFIRMED));
    return new Standard(version, List.<Principle>of(), criteria);
  }

  static <T> Attested<T> attested(T value, EvidenceLevel level) {
    return new Attested<>(value, provenance(level));
  }

  static Provenance provenance(EvidenceLevel level) {
    return new Provenance(level, List.of("https://example.org"), "");
  }

  static Duty duty(String id, RequirementKind kind) {
    return new Duty(id, kind);
  }

  /** A requirement in the making. */
  static final class Duty {
    private final RequirementId id;
    private final RequirementKind kind;
    private EvidenceLevel level = EvidenceLevel.CONFIRMED;
    private boolean essential = true;
    private RequirementTarget target = RequirementTarget.ENTITY;
    private @Nullable Attested<Integer> interval;
    private Attested<Boolean> publication = attested(false, EvidenceLevel.UNKNOWN);
    private @Nullable Attested<Boolean> verification;
    private Executability executability = Executability.AUTOMATIC;
    private @Nullable Attested<Set<SupplyChainActivity>> activities;
    private final List<Attested<Circumstance>> conditions = new ArrayList<>();
    private final List<Attested<String>> schemes = new ArrayList<>();
    private @Nullable Threshold threshold;
    private @Nullable Attested<AppliesAfter> appliesAfter;
    private @Nullable Attested<RequirementId> before;
    private @Nullable Attested<Boolean> onEvent;
    private @Nullable Attested<List<RequirementId>> redFlags;
    private @Nullable Threshold exemptWhen;
    private @Nullable Attested<Boolean> weighsIncidents;
    private @Nullable Attested<SmelterLimit> smelterLimit;

    private Duty(String id, RequirementKind kind) {
      this.id = RequirementId.parse(id);
      this.kind = kind;
      if (kind == RequirementKind.PUBLIC_DISCLOSURE) {
        publication = attested(true, EvidenceLevel.CONFIRMED);
      }
    }

    Duty level(EvidenceLevel value) {
      level = value;
      return this;
    }

    Duty minor() {
      essential = false;
      return this;
    }

    Duty perFacility() {
      target = RequirementTarget.FACILITY;
      return this;
    }

    Duty every(int months, EvidenceLevel known) {
      interval = attested(months, known);
      return this;
    }

    Duty every(int months) {
      return every(months, EvidenceLevel.CONFIRMED);
    }

    Duty mustBePublic(EvidenceLevel known) {
      publication = attested(true, known);
      return this;
    }

    Duty verified() {
      verification = attested(true, EvidenceLevel.CONFIRMED);
      return this;
    }

    Duty judged() {
      executability = Executability.JUDGEMENT;
      return this;
    }

    Duty binds(SupplyChainActivity activity) {
      activities = attested(Set.of(activity), EvidenceLevel.CONFIRMED);
      return this;
    }

    Duty where(Circumstance circumstance) {
      conditions.add(attested(circumstance, EvidenceLevel.CONFIRMED));
      return this;
    }

    Duty recognises(String scheme, EvidenceLevel known) {
      schemes.add(attested(scheme, known));
      return this;
    }

    Duty limit(String metric, Bound bound, String value, String unit, EvidenceLevel known) {
      String boundary = unit.contains("CO2e") ? "MINE_TO_METAL" : null;
      threshold =
          new Threshold(metric, bound, new BigDecimal(value), unit, boundary, provenance(known));
      return this;
    }

    Duty afterYears(int years, String since, EvidenceLevel known) {
      appliesAfter = attested(new AppliesAfter(years, since), known);
      return this;
    }

    Duty before(String other) {
      before = attested(RequirementId.parse(other), EvidenceLevel.CONFIRMED);
      return this;
    }

    Duty onEvent() {
      onEvent = attested(true, EvidenceLevel.CONFIRMED);
      return this;
    }

    Duty redFlags(String... places) {
      List<RequirementId> ids = Arrays.stream(places).map(RequirementId::parse).toList();
      redFlags = attested(ids, EvidenceLevel.CONFIRMED);
      return this;
    }

    Duty exemptWhen(String metric, Bound bound, String value, String unit, EvidenceLevel known) {
      exemptWhen =
          new Threshold(metric, bound, new BigDecimal(value), unit, null, provenance(known));
      return this;
    }

    Duty weighsIncidents() {
      weighsIncidents = attested(true, EvidenceLevel.CONFIRMED);
      return this;
    }

    Duty smelterLimit(SmelterLimit limit) {
      smelterLimit = attested(limit, EvidenceLevel.CONFIRMED);
      return this;
    }

    private Requirement build() {
      return new Requirement(
          id,
          null,
          kind,
          TEXT,
          provenance(level),
          essential,
          target,
          interval,
          publication,
          verification,
          executability,
          activities,
          conditions,
          schemes,
          threshold,
          new Particulars(
              appliesAfter, before, onEvent, redFlags, exemptWhen, weighsIncidents, smelterLimit));
    }
  }
}
