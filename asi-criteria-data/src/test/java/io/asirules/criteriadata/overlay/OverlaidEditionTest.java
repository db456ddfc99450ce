package io.asirules.criteriadata.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.lint.Linter;
import io.asirules.criteriadata.overlay.Overlay.CriterionText;
import io.asirules.criteriadata.overlay.Overlay.EditionPart;
import io.asirules.criteriadata.overlay.Overlay.SectionTitle;
import io.asirules.model.Language;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.ActivityBinding;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.EditionContent;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Executability;
import io.asirules.model.standard.Particulars;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.SectionKind;
import io.asirules.model.standard.Standard;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a user's text makes of an edition. */
class OverlaidEditionTest {

  private static final Catalogue CATALOGUE = Catalogue.load();
  private static final Standard PS31 = CATALOGUE.standard("asi:ps:3.1");
  private static final Standard DRAFT = CATALOGUE.standard("asi:ps:4-draft1");

  private static Standard over(Standard base, CriterionText... criteria) {
    return OverlaidEdition.of(base, Overlays.edition(base.id(), criteria));
  }

  private static Criterion criterion(Standard standard, String id) {
    return standard.criterion(CriterionId.of(id)).orElseThrow();
  }

  @Test
  void aTitleOfTheUserIsVerifiedAndNamesItsPlace() {
    Criterion after = criterion(over(PS31, Overlays.criterion("5.3", "Made-up Title")), "5.3");

    assertThat(after.title().value().en()).isEqualTo("Made-up Title");
    assertThat(after.title().value().zh()).isEqualTo(criterion(PS31, "5.3").title().value().zh());
    assertThat(after.title().level()).isEqualTo(EvidenceLevel.VERIFIED);
    assertThat(after.title().provenance().note()).isEqualTo("made-up.xlsx, sheet Mapping, row 2");
    assertThat(after.requirements()).isEqualTo(criterion(PS31, "5.3").requirements());
    assertThat(after.requirements())
        .extracting(Requirement::particulars)
        .filteredOn(each -> each.appliesAfter() != null)
        .hasSize(1);
  }

  @Test
  void aChineseTitleDoesNotVerifyAnEnglishOneThatItDoesNotAgreeWith() {
    Criterion before = criterion(PS31, "5.3");
    Criterion after = criterion(over(PS31, Overlays.criterion("5.3", "另一个标题")), "5.3");

    assertThat(after.title().value().zh()).isEqualTo("另一个标题");
    assertThat(after.title().value().en()).isEqualTo(before.title().value().en());
    assertThat(after.title().level()).isEqualTo(before.title().level());
    assertThat(after.title().provenance().sources())
        .isEqualTo(before.title().provenance().sources());
    assertThat(after.title().provenance().note())
        .endsWith("Chinese title: made-up.xlsx, sheet Mapping, row 2");
    String same = before.title().value().zh();
    assertThat(criterion(over(PS31, Overlays.criterion("5.3", same)), "5.3").title().level())
        .isEqualTo(EvidenceLevel.VERIFIED);
  }

  @Test
  void onlyMarkedActivitiesChange() {
    CriterionText text =
        new CriterionText(
            CriterionId.of("5.2"),
            "Made up",
            null,
            Map.of(SupplyChainActivity.CASTHOUSE, ActivityBinding.APPLIES),
            Overlays.at(7));
    Criterion before = criterion(PS31, "5.2");
    Criterion after = criterion(over(PS31, text), "5.2");

    for (SupplyChainActivity activity : SupplyChainActivity.values()) {
      if (activity == SupplyChainActivity.CASTHOUSE) {
        assertThat(after.binding(activity).value()).isEqualTo(ActivityBinding.APPLIES);
        assertThat(after.binding(activity).level()).isEqualTo(EvidenceLevel.VERIFIED);
      } else {
        assertThat(after.binding(activity)).isEqualTo(before.binding(activity));
      }
    }
  }

  @Test
  void aCriterionOfTheUserAloneIsForAPersonToJudge() {
    CriterionText text =
        new CriterionText(
            CriterionId.of("9.1"), "矿山关闭", "A made-up text. ".repeat(60), Map.of(), Overlays.at(3));
    Standard draft = over(DRAFT, text, Overlays.criterion("3.1", "Made up"));

    Requirement requirement = criterion(draft, "9.1").requirements().get(0);
    assertThat(requirement.id()).hasToString("9.1/as-published");
    assertThat(requirement.executability()).isEqualTo(Executability.JUDGEMENT);
    assertThat(requirement.particulars()).isEqualTo(Particulars.NONE);
    assertThat(requirement.text().in(Language.EN)).isEqualTo(text.text());
    assertThat(criterion(draft, "3.1").summary().value().en()).contains("user's own copy");
    assertThat(criterion(draft, "9.1").binding(SupplyChainActivity.CASTHOUSE).value())
        .isEqualTo(ActivityBinding.UNDETERMINED);
    assertThat(draft.version().content()).isEqualTo(EditionContent.CRITERIA);
    assertThat(draft.version().criteriaCount().value()).isEqualTo(2);
    assertThat(Linter.check(draft)).isEmpty();
  }

  @Test
  void sectionsOfTheUserTakeThePlaceOfTheMainDocument() {
    EditionPart part =
        new EditionPart(
            DRAFT.id(),
            List.of(new SectionTitle(3, "Made-up Section", Overlays.at(1))),
            List.of(Overlays.criterion("3.1", "Made up"), Overlays.criterion("4.1", "Made up")),
            List.of());
    Standard draft = OverlaidEdition.of(DRAFT, part);

    assertThat(draft.principles())
        .extracting(each -> each.number() + " " + each.kind())
        .containsExactly("3 SECTION", "4 SECTION", "9 MODULE", "10 MODULE", "11 MODULE");
    assertThat(draft.principles().get(0).title().level()).isEqualTo(EvidenceLevel.VERIFIED);
    assertThat(draft.principles().get(1).title().level()).isEqualTo(EvidenceLevel.UNKNOWN);
    assertThat(over(DRAFT, Overlays.criterion("9.1", "Made up")).principles().get(0).kind())
        .isEqualTo(SectionKind.MAIN_DOCUMENT);
  }

  @Test
  void aWithdrawnCriterionIsGone() {
    EditionPart part =
        new EditionPart(PS31.id(), List.of(), List.of(), List.of(CriterionId.of("10.9")));
    Standard after = OverlaidEdition.of(PS31, part);

    assertThat(after.criterion(CriterionId.of("10.9"))).isEmpty();
    assertThat(after.criteria()).hasSize(61);
    assertThat(after.version().criteriaCount().value()).isEqualTo(61);
    assertThat(Linter.check(after)).isEmpty();
  }

  @Test
  void whatIsNotThereCannotBeWithdrawn() {
    EditionPart part =
        new EditionPart(PS31.id(), List.of(), List.of(), List.of(CriterionId.of("5.33")));

    assertThatThrownBy(() -> OverlaidEdition.of(PS31, part))
        .hasMessage(
            "cannot withdraw an unknown criterion of asi:ps:3.1 '5.33'; did you mean '5.3'?");
  }

  @Test
  void criteriaStayInNumericOrder() {
    Standard after = over(PS31, Overlays.criterion("2.100", "Made up"));

    assertThat(after.criteria())
        .extracting(each -> each.id().value())
        .containsSubsequence("2.9", "2.10", "2.100", "3.1");
  }
}
