package io.asirules.criteriadata.lint;

import io.asirules.criteriadata.lint.Draft.CriterionDraft;
import io.asirules.criteriadata.lint.Draft.RequirementDraft;
import io.asirules.model.LocalizedText;
import io.asirules.model.scope.Circumstance;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.AppliesAfter;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.PartialDate;
import io.asirules.model.standard.Particulars;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.RequirementKind;
import io.asirules.model.standard.SmelterLimit;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One way to damage a sound standard and the one defect that it gives.
 *
 * @param name the damage
 * @param damage does it
 * @param place place of the defect
 * @param problem part of its problem
 */
record DefectCase(String name, Consumer<Draft> damage, String place, String problem) {

  private static final String STANDARD = "own:ps:1";
  private static final String CRITERION = STANDARD + "#1.1";
  private static final String REQUIREMENT = CRITERION + "/limit";

  private static DefectCase standard(String field, Consumer<Draft> damage, String problem) {
    return new DefectCase(STANDARD + field + " " + problem, damage, STANDARD + field, problem);
  }

  private static DefectCase criterion(
      String field, Consumer<CriterionDraft> damage, String problem) {
    return new DefectCase(
        CRITERION + field + " " + problem,
        draft -> damage.accept(draft.first),
        CRITERION + field,
        problem);
  }

  private static DefectCase requirement(
      String field, Consumer<RequirementDraft> damage, String problem) {
    return new DefectCase(
        REQUIREMENT + field + " " + problem,
        draft -> damage.accept(draft.first.requirement),
        REQUIREMENT + field,
        problem);
  }

  private static LocalizedText english(int length) {
    return new LocalizedText("x".repeat(length), "中文");
  }

  private static Provenance source(EvidenceLevel level, String source) {
    return new Provenance(level, List.of(source), "");
  }

  static List<DefectCase> all() {
    Attested<Circumstance> condition =
        new Attested<>(Circumstance.SITE_CLOSED, Provenance.recalled());
    return List.of(
        standard("", draft -> draft.count = 3, "has 2 criteria; expected 3"),
        standard(", title", draft -> draft.title = english(121), "at most 120"),
        standard(
            ", published",
            draft ->
                draft.published =
                    new Attested<>(
                        PartialDate.parse("1970"), source(EvidenceLevel.CONFIRMED, "S4")),
            "'S4' is not an http(s) address"),
        standard(
            ", principles", draft -> draft.principles.add(Draft.principle(2)), "2 occurs twice"),
        standard(
            ", principles",
            draft -> draft.principles.add(0, Draft.principle(3)),
            "1 stands after 3; expected ascending order"),
        standard(
            ", criteria",
            draft -> draft.criteria.add(0, draft.criteria.remove(1)),
            "1.1 stands after 2.1; expected ascending order"),
        standard(
            ", criteria",
            draft -> {
              draft.criteria.add(draft.criteria.get(1));
              draft.count = 3;
            },
            "2.1 occurs twice"),
        criterion(
            "", draft -> draft.principle = 2, "principle 2, which its number does not begin with"),
        new DefectCase(
            "principle not there",
            draft -> {
              draft.criteria.add(new CriterionDraft("7.1", 7));
              draft.count = 3;
            },
            STANDARD + "#7.1",
            "belongs to principle 7, unknown"),
        criterion(
            ", requirements",
            draft -> draft.requirements.add(draft.requirement),
            "1.1/limit occurs twice"),
        criterion("", draft -> draft.requirements.clear(), "has no requirement"),
        criterion("", draft -> draft.requirement.essential = false, "has no essential requirement"),
        criterion(
            ", CASTHOUSE",
            draft -> draft.bindings.remove(SupplyChainActivity.CASTHOUSE),
            "has no cell"),
        criterion(
            ", title",
            draft ->
                draft.title =
                    new Attested<>(draft.title.value(), source(EvidenceLevel.SECONDARY, " ")),
            "is SECONDARY without the address of a source"),
        criterion(
            ", title",
            draft ->
                draft.title =
                    new Attested<>(
                        draft.title.value(), source(EvidenceLevel.RECALLED, "ftp://a.example/b")),
            "is not an http(s) address"),
        criterion(
            ", title",
            draft -> draft.title = new Attested<>(english(121), Provenance.recalled()),
            "has 121 characters"),
        criterion(", summary", draft -> draft.summary = english(321), "at most 320"),
        criterion(
            ", conditions",
            draft -> draft.conditions = List.of(condition, condition),
            "SITE_CLOSED occurs twice"),
        new DefectCase(
            "requirement of another criterion",
            draft -> draft.first.requirement.criterion = "2.9",
            STANDARD + "#2.9/limit",
            "stands under criterion 1.1"),
        requirement(
            "",
            draft -> draft.provenance = source(EvidenceLevel.CONFIRMED, "https:no host"),
            "is not an http(s) address"),
        requirement(", text", draft -> draft.text = english(221), "at most 220"),
        requirement(
            ", text",
            draft -> draft.text = new LocalizedText("Same", "Same"),
            "zh and en are the same"),
        requirement(
            ", text",
            draft -> draft.text = new LocalizedText("English", "Also English。"),
            "zh has no Chinese character"),
        requirement(
            ", text",
            draft -> draft.text = new LocalizedText("Half 中文", "中文"),
            "en has Chinese characters"),
        requirement(
            ", letter",
            draft -> draft.letter = new Attested<>("ab", Draft.SOUND),
            "'ab' is not a single letter"),
        requirement(
            ", letter",
            draft -> draft.letter = new Attested<>("B", Draft.SOUND),
            "'B' is not a single letter"),
        requirement(
            ", letter",
            draft -> draft.letter = new Attested<>("b", Provenance.unknown()),
            "has no provenance"),
        requirement(", interval", draft -> draft.months = 0, "is not a positive number"),
        requirement(
            ", publication",
            draft -> draft.kind = RequirementKind.PUBLIC_DISCLOSURE,
            "is false for a PUBLIC_DISCLOSURE"),
        requirement(", activities", draft -> draft.activities = Set.of(), "names no activity"),
        requirement(
            ", conditions",
            draft -> draft.conditions = List.of(condition, condition),
            "SITE_CLOSED occurs twice"),
        requirement(
            ", schemes",
            draft -> draft.schemes = List.of(draft.schemes.get(0), draft.schemes.get(0)),
            "ISO 14001:2015 occurs twice"),
        requirement(", threshold", draft -> draft.unit = "lb/lb", "unit 'lb/lb' is unknown"));
  }

  private static Particulars particulars(
      @Nullable Attested<AppliesAfter> appliesAfter,
      @Nullable String before,
      @Nullable List<String> redFlags) {
    return new Particulars(
        appliesAfter,
        before == null ? null : new Attested<>(RequirementId.parse(before), Draft.SOUND),
        null,
        redFlags == null
            ? null
            : new Attested<>(redFlags.stream().map(RequirementId::parse).toList(), Draft.SOUND),
        null,
        null,
        null);
  }

  private static Particulars onEvent(Provenance provenance) {
    return new Particulars(null, null, new Attested<>(true, provenance), null, null, null, null);
  }

  private static Particulars exempt(String unit) {
    return new Particulars(null, null, null, null, RequirementDraft.limit(unit), null, null);
  }

  private static Particulars weighing(Provenance provenance) {
    return new Particulars(null, null, null, null, null, new Attested<>(true, provenance), null);
  }

  private static Particulars smelter(SmelterLimit limit) {
    return new Particulars(null, null, null, null, null, null, new Attested<>(limit, Draft.SOUND));
  }

  /** Adds a requirement beside the one that is damaged. */
  private static RequirementDraft sibling(Draft draft, String key) {
    RequirementDraft sibling = new RequirementDraft("1.1");
    sibling.key = key;
    draft.first.requirements.add(sibling);
    return sibling;
  }

  /** Defects in what an edition says of a requirement beyond its kind. */
  static List<DefectCase> ofParticulars() {
    Provenance noAddress = source(EvidenceLevel.SECONDARY, " ");
    return List.of(
        requirement(
            ", appliesAfterYears",
            draft ->
                draft.particulars =
                    particulars(
                        new Attested<>(new AppliesAfter(0, "base-year"), Draft.SOUND), null, null),
            "is not a positive number of years"),
        requirement(
            ", appliesAfterYears",
            draft ->
                draft.particulars =
                    particulars(
                        new Attested<>(new AppliesAfter(3, "base-year"), noAddress), null, null),
            "is SECONDARY without the address of a source"),
        requirement(
            ", before",
            draft -> {
              draft.kind = RequirementKind.VERIFICATION;
              draft.particulars = particulars(null, "1.1/report", null);
            },
            "1.1/report is no requirement of criterion 1.1"),
        requirement(
            ", before",
            draft -> {
              draft.kind = RequirementKind.VERIFICATION;
              draft.particulars = particulars(null, "2.1/limit", null);
            },
            "2.1/limit is no requirement of criterion 1.1"),
        requirement(
            ", before",
            draft -> {
              draft.kind = RequirementKind.VERIFICATION;
              draft.particulars = particulars(null, "1.1/limit", null);
            },
            "1.1/limit need not be public"),
        new DefectCase(
            "order of something that is no verification",
            draft -> {
              sibling(draft, "report").publication = true;
              draft.first.requirement.particulars = particulars(null, "1.1/report", null);
            },
            REQUIREMENT + ", before",
            "stands at a THRESHOLD; expected a VERIFICATION"),
        requirement(
            ", onEvent",
            draft -> draft.particulars = onEvent(Draft.SOUND),
            "stands at a THRESHOLD; expected a REVIEW"),
        requirement(
            ", onEvent",
            draft -> {
              draft.kind = RequirementKind.REVIEW;
              draft.particulars = onEvent(noAddress);
            },
            "is SECONDARY without the address of a source"),
        requirement(
            ", redFlags",
            draft -> draft.particulars = particulars(null, null, List.of()),
            "names no requirement"),
        requirement(
            ", redFlags",
            draft -> draft.particulars = particulars(null, null, List.of("1.1/flags")),
            "1.1/flags is no requirement of criterion 1.1"),
        requirement(
            ", redFlags",
            draft -> draft.particulars = particulars(null, null, List.of("1.1/limit", "1.1/limit")),
            "1.1/limit occurs twice"),
        requirement(
            ", exemptWhen",
            draft -> draft.particulars = exempt("years"),
            "unit 'years' is unknown"),
        requirement(
            ", weighsIncidents",
            draft -> draft.particulars = weighing(noAddress),
            "is SECONDARY without the address of a source"),
        requirement(
            ", smelterLimit",
            draft -> {
              draft.kind = RequirementKind.PLAN;
              draft.limited = false;
              draft.particulars = smelter(SmelterLimit.NEW_SMELTER);
            },
            "stands at a requirement without a limit"),
        new DefectCase(
            "two limits of new smelters",
            draft -> {
              sibling(draft, "other").particulars = smelter(SmelterLimit.NEW_SMELTER);
              draft.first.requirement.particulars = smelter(SmelterLimit.NEW_SMELTER);
            },
            CRITERION,
            "two limits of smelters are NEW_SMELTER"),
        new DefectCase(
            "a reduction alone",
            draft -> draft.first.requirement.particulars = smelter(SmelterLimit.REDUCTION),
            CRITERION,
            "has one of the two limits OLDER_SMELTER_WITH_REDUCTION and REDUCTION"));
  }

  /** Sound ways to fill in each of them. */
  static List<Consumer<Draft>> soundParticulars() {
    return List.of(
        draft -> {
          draft.first.requirement.kind = RequirementKind.VERIFICATION;
          sibling(draft, "report").publication = true;
          draft.first.requirement.particulars = particulars(null, "1.1/report", null);
        },
        draft -> {
          draft.first.requirement.kind = RequirementKind.REVIEW;
          draft.first.requirement.particulars = onEvent(Provenance.recalled());
        },
        draft ->
            draft.first.requirement.particulars = particulars(null, null, List.of("1.1/limit")),
        draft -> draft.first.requirement.particulars = exempt("year"),
        draft -> draft.first.requirement.particulars = weighing(Provenance.unknown()),
        draft -> {
          sibling(draft, "cut").particulars = smelter(SmelterLimit.REDUCTION);
          draft.first.requirement.particulars = smelter(SmelterLimit.OLDER_SMELTER_WITH_REDUCTION);
        });
  }
}
