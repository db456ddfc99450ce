package io.asirules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.AsiException;
import io.asirules.model.assessment.Stamp;
import io.asirules.model.audit.AssuranceRegime;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.AuditType;
import io.asirules.model.document.CocDocument;
import io.asirules.model.document.DocumentParty;
import io.asirules.model.evidence.Answer;
import io.asirules.model.evidence.Response;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.ledger.Ledger;
import io.asirules.model.mapping.GapAnalysis;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Entity;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rule sets are listed and pinned, and a stamp names what decided. */
class RuleSetsTest {

  private static final AsiRules RULES = AsiRules.create();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final AssessmentOptions OPTIONS = AssessmentOptions.asOf(DAY);
  private static final StandardId PS = StandardId.parse("asi:ps:3.1");
  private static final StandardId OLD = StandardId.parse("asi:ps:2");

  private static SelfAssessment input(StandardId standard) {
    return builder(standard).build();
  }

  private static SelfAssessment.Builder builder(StandardId standard) {
    return SelfAssessment.builder(standard, new Entity("acme", "Acme", null, null))
        .scope(CertificationScope.builder().build());
  }

  private static Stamp stamp(AssessmentOptions options) {
    return RULES.assess(input(PS), options).stamp();
  }

  @Test
  void everyEditionHasItsRuleSet() {
    for (Standard standard : RULES.catalogue().standards()) {
      RuleSet set = RULES.ruleSet(standard.id());
      assertThat(set.id()).isEqualTo(standard.id().toString());
      assertThat(set.editions()).containsExactly(standard.id());
    }
    assertThat(RULES.ruleSets())
        .extracting(RuleSet::coordinate)
        .contains("asi:map@1.3.0", "any@1.3.0")
        .doesNotHaveDuplicates();
  }

  @Test
  void anotherCoordinateOfAnEditionHasTheSameRuleSet() {
    assertThat(RULES.ruleSet(StandardId.parse("asi:coc:2.1"))).hasToString("asi:coc:2@1.3.0");
  }

  @Test
  void anEditionThatIsNotThereHasNone() {
    assertThatThrownBy(() -> RULES.ruleSet(StandardId.parse("asi:ps:9")))
        .isInstanceOf(AsiException.class)
        .hasMessageContaining("asi:ps:9");
  }

  @Test
  void theListCannotBeChanged() {
    assertThatThrownBy(() -> RULES.ruleSets().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void noVersionIsSealedYet() {
    assertThat(RULES.ruleSets())
        .allSatisfy(
            set -> {
              assertThat(set.version()).isEqualTo("1.3.0");
              assertThat(set.status()).isEqualTo(RuleSetStatus.IN_WORK);
              assertThat(set.sha256()).matches("[0-9a-f]{64}");
            });
  }

  @Test
  void theStampNamesTheRuleSetOfTheEdition() {
    Stamp.Part ruleSet = stamp(OPTIONS).ruleSet();
    assertThat(ruleSet.version()).isEqualTo("asi:ps:3.1@1.3.0");
    assertThat(ruleSet.sha256()).isEqualTo(RULES.ruleSet(PS).sha256());
  }

  @Test
  void aRuleSetCanBePinned() {
    assertThat(stamp(OPTIONS.withRuleSet("asi:ps:3.1@1.3.0"))).isEqualTo(stamp(OPTIONS));
  }

  @Test
  void aRuleSetThatIsUnknownIsRefusedWithTheList() {
    AssessmentOptions pinned = OPTIONS.withRuleSet("asi:ps:3.1@9.0");
    assertThatThrownBy(() -> RULES.assess(input(PS), pinned))
        .isInstanceOf(AsiException.class)
        .hasMessageStartingWith(
            "unknown rule set 'asi:ps:3.1@9.0'; expected one of asi:ps:1@1.3.0,")
        .hasMessageEndingWith("any@1.3.0");
  }

  @Test
  void aRuleSetOfAnotherEditionIsRefused() {
    AssessmentOptions pinned = OPTIONS.withRuleSet("asi:ps:2@1.3.0");
    assertThatThrownBy(() -> RULES.assess(input(PS), pinned))
        .isInstanceOf(AsiException.class)
        .hasMessage(
            "asi:ps:2@1.3.0 does not decide for asi:ps:3.1; expected one of asi:ps:3.1@1.3.0");
    assertThatThrownBy(() -> RULES.applicability(input(PS), pinned))
        .isInstanceOf(AsiException.class)
        .hasMessageStartingWith("asi:ps:2@1.3.0 does not decide for asi:ps:3.1");
  }

  @Test
  void whatIsNoCoordinateIsRefusedAtOnce() {
    for (String text : List.of("asi:ps:3.1", "@1", "asi:ps:3.1@", "asi:ps:3.1@new", "A@1")) {
      assertThatThrownBy(() -> OPTIONS.withRuleSet(text))
          .isInstanceOf(AsiException.class)
          .hasMessage(
              "'%s' is not a coordinate of a rule set; expected a form such as asi:ps:3.1@1.3.0",
              text);
    }
  }

  @Test
  void aGapNamesTheRulesOfTheAssessmentAndThoseOfTheMapping() {
    GapAnalysis gap = RULES.gap(input(PS), OLD, OPTIONS.withInferences());
    assertThat(gap.before().stamp().ruleSet().version()).isEqualTo("asi:ps:3.1@1.3.0");
    assertThat(gap.stamp().ruleSet().version()).isEqualTo("asi:map@1.3.0");
    assertThat(gap.stamp().standard()).isEqualTo(OLD);
    assertThat(gap.stamp().inferences()).isTrue();
  }

  @Test
  void aGapTakesPinsOfBothEditionsAndOfTheMapping() {
    AssessmentOptions pinned =
        OPTIONS
            .withRuleSet("asi:ps:3.1@1.3.0")
            .withRuleSet("asi:ps:2@1.3.0")
            .withRuleSet("asi:map@1.3.0");
    assertThat(RULES.gap(input(PS), input(OLD), pinned))
        .isEqualTo(RULES.gap(input(PS), input(OLD), OPTIONS));
    AssessmentOptions wrong = OPTIONS.withRuleSet("asi:coc:2@1.3.0");
    assertThatThrownBy(() -> RULES.gap(input(PS), OLD, wrong))
        .hasMessage(
            "asi:coc:2@1.3.0 does not decide for a gap from asi:ps:3.1 to asi:ps:2; expected one of"
                + " asi:ps:2@1.3.0, asi:ps:3.1@1.3.0, asi:map@1.3.0");
  }

  @Test
  void aGapTellsAnswersApart() {
    SelfAssessment answers =
        builder(OLD)
            .answer(
                new Answer(
                    RULES.catalogue().standard(OLD).requirements().get(0).id(),
                    null,
                    Response.YES,
                    ""))
            .build();
    assertThat(RULES.gap(input(PS), answers, OPTIONS).stamp().input())
        .isNotEqualTo(RULES.gap(input(PS), input(OLD), OPTIONS).stamp().input())
        .isNotEqualTo(RULES.gap(input(PS), OLD, OPTIONS).stamp().input());
  }

  @Test
  void twoRunsWithDifferentOptionsHaveDifferentStamps() {
    AssessmentOptions seven = OPTIONS.withLimit("5.2/post-2020-intensity", new BigDecimal("7"));
    AssessmentOptions eight = OPTIONS.withLimit("5.2/post-2020-intensity", new BigDecimal("8"));
    assertThat(
            List.of(
                stamp(OPTIONS),
                stamp(seven),
                stamp(eight),
                stamp(OPTIONS.withStrictEvidence()),
                stamp(OPTIONS.withInferences())))
        .doesNotHaveDuplicates();
    assertThat(stamp(seven).limits())
        .isEqualTo(Map.of(RequirementId.parse("5.2/post-2020-intensity"), new BigDecimal("7")));
    assertThat(stamp(OPTIONS.withLimit("5.2/post-2020-intensity", new BigDecimal("7.0"))))
        .isEqualTo(stamp(seven));
  }

  @Test
  void twoInputsHaveDifferentStamps() {
    SelfAssessment other = builder(PS).asOf(DAY).build();
    assertThat(RULES.assess(other, OPTIONS).stamp()).isNotEqualTo(stamp(OPTIONS));
    assertThat(RULES.assess(input(PS), OPTIONS).stamp()).isEqualTo(stamp(OPTIONS));
  }

  @Test
  void aDecisionNamesTheRulesOfItsRegime() {
    AuditRecord audit =
        AuditRecord.builder("Acme", PS, AssuranceRegime.AM_2024, AuditType.CERTIFICATION, DAY)
            .build();
    Stamp stamp = RULES.decide(audit, OPTIONS).stamp();
    assertThat(stamp.ruleSet().version()).isEqualTo("asi:am:2024@1.3.0");
    assertThat(stamp.input()).isNotNull();
    assertThatThrownBy(() -> RULES.decide(audit, OPTIONS.withRuleSet("asi:ps:3.1@1.3.0")))
        .hasMessage(
            "asi:ps:3.1@1.3.0 does not decide for an audit under asi:am:2024; expected one of"
                + " asi:am:2024@1.3.0");
  }

  @Test
  void anAccountNamesTheRulesOfItsEditionAndItsFlows() {
    AccountingOptions options = AccountingOptions.asOf(DAY);
    Stamp stamp = RULES.account(Ledger.of(List.of()), options).stamp();
    assertThat(stamp.ruleSet().version()).isEqualTo("asi:coc:2@1.3.0");
    assertThat(stamp.input()).isNotNull();
    Ledger stream = reader -> {};
    assertThat(RULES.account(stream, options).stamp().input()).isNull();
  }

  @Test
  void aDocumentCheckTellsDocumentAndUseApart() {
    DocumentParty nobody = new DocumentParty("", "", "");
    CocDocument document =
        new CocDocument(
            DAY, "A-1", nobody, nobody, null, "", false, null, null, null, null, null, List.of(),
            List.of());
    Stamp issuing = RULES.checkDocument(document, DocumentCheckOptions.issuing(DAY)).stamp();
    Stamp receiving = RULES.checkDocument(document, DocumentCheckOptions.receiving(DAY)).stamp();
    assertThat(issuing.ruleSet().version()).isEqualTo("asi:coc:2@1.3.0");
    assertThat(issuing.input()).isNotEqualTo(receiving.input());
  }
}
