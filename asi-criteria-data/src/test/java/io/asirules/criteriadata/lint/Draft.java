package io.asirules.criteriadata.lint;

import io.asirules.model.LocalizedText;
import io.asirules.model.scope.Circumstance;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.ActivityBinding;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.Bound;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.EditionContent;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Executability;
import io.asirules.model.standard.PartialDate;
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
import io.asirules.model.standard.Threshold;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A small sound standard, 1.1 and 2.1 with one requirement each, that a test damages at will. */
final class Draft {

  static final Provenance SOUND =
      new Provenance(EvidenceLevel.CONFIRMED, List.of("https://example.org/page"), "");

  String id = "own:ps:1";
  int count = 2;
  LocalizedText title = new LocalizedText("Own standard", "自有标准");
  Attested<PartialDate> published = new Attested<>(PartialDate.parse("2022-05-19"), SOUND);
  final List<Principle> principles = new ArrayList<>(List.of(principle(1), principle(2)));
  final CriterionDraft first = new CriterionDraft("1.1", 1);
  final List<CriterionDraft> criteria =
      new ArrayList<>(List.of(first, new CriterionDraft("2.1", 2)));

  static Principle principle(int number) {
    return new Principle(
        number,
        new Attested<>(new LocalizedText("Principle " + number, "原则" + number), SOUND),
        SectionKind.PRINCIPLE);
  }

  Standard build() {
    return new Standard(
        new StandardVersion(
            StandardId.parse(id),
            title,
            StandardStatus.CURRENT,
            EditionContent.CRITERIA,
            published,
            null,
            null,
            null,
            null,
            new Attested<>(count, SOUND),
            null),
        principles,
        criteria.stream().map(CriterionDraft::build).toList());
  }

  /** A criterion under work. */
  static final class CriterionDraft {
    final String id;
    int principle;
    Attested<LocalizedText> title =
        new Attested<>(new LocalizedText("Title", "标题"), Provenance.recalled());
    LocalizedText summary = new LocalizedText("What it asks", "要求内容");
    final Map<SupplyChainActivity, Attested<ActivityBinding>> bindings =
        new EnumMap<>(SupplyChainActivity.class);
    List<Attested<Circumstance>> conditions =
        List.of(new Attested<>(Circumstance.DISPLACEMENT, Provenance.recalled()));
    final RequirementDraft requirement;
    final List<RequirementDraft> requirements = new ArrayList<>();

    CriterionDraft(String id, int principle) {
      this.id = id;
      this.principle = principle;
      this.requirement = new RequirementDraft(id);
      requirements.add(requirement);
      for (SupplyChainActivity activity : SupplyChainActivity.values()) {
        bindings.put(activity, new Attested<>(ActivityBinding.APPLIES, SOUND));
      }
    }

    Criterion build() {
      return new Criterion(
          CriterionId.of(id),
          principle,
          title,
          new Attested<>(summary, Provenance.recalled()),
          bindings,
          conditions,
          requirements.stream().map(RequirementDraft::build).toList());
    }
  }

  /** A requirement under work. */
  static final class RequirementDraft {
    String criterion;
    String key = "limit";
    Attested<String> letter = new Attested<>("b", SOUND);
    RequirementKind kind = RequirementKind.THRESHOLD;
    LocalizedText text = new LocalizedText("Keep the limit", "符合限值");
    Provenance provenance = SOUND;
    boolean essential = true;
    int months = 12;
    boolean publication;
    Set<SupplyChainActivity> activities = Set.of(SupplyChainActivity.CASTHOUSE);
    List<Attested<Circumstance>> conditions = List.of();
    List<Attested<String>> schemes = List.of(new Attested<>("ISO 14001:2015", SOUND));
    String unit = "t CO2e/t Al";
    boolean limited = true;
    Particulars particulars = Particulars.NONE;

    RequirementDraft(String criterion) {
      this.criterion = criterion;
    }

    static Threshold limit(String unit) {
      return new Threshold("figure", Bound.BELOW, BigDecimal.TEN, unit, null, SOUND);
    }

    Requirement build() {
      return new Requirement(
          new RequirementId(CriterionId.of(criterion), key),
          letter,
          kind,
          text,
          provenance,
          essential,
          RequirementTarget.FACILITY,
          new Attested<>(months, SOUND),
          new Attested<>(publication, SOUND),
          new Attested<>(true, SOUND),
          Executability.AUTOMATIC,
          new Attested<>(activities, SOUND),
          conditions,
          schemes,
          limited ? limit(unit) : null,
          particulars);
    }
  }
}
