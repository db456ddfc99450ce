package io.asirules.criteriadata.lint;

import io.asirules.criteriadata.lint.Draft.CriterionDraft;
import io.asirules.criteriadata.lint.Draft.RequirementDraft;
import io.asirules.model.LocalizedText;
import io.asirules.model.scope.Circumstance;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.PartialDate;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.RequirementKind;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

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
}
