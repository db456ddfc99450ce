package io.asirules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.model.AsiException;
import io.asirules.model.assessment.Assessment;
import io.asirules.model.assessment.Caveat;
import io.asirules.model.assessment.CaveatCode;
import io.asirules.model.assessment.CriterionResult;
import io.asirules.model.assessment.RequirementResult;
import io.asirules.model.assessment.SiteResult;
import io.asirules.model.standard.Standard;
import io.asirules.rules.oracle.AssessmentArbitraries;
import io.asirules.rules.oracle.AssessmentInput;
import io.asirules.rules.oracle.ReferenceAssessment;
import io.asirules.rules.oracle.ReferenceCriterion;
import io.asirules.rules.oracle.ReferenceRequirement;
import io.asirules.rules.oracle.ReferenceResult;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/** The rules and the plain-Java oracle agree on every outcome, reason, site and caveat. */
class OracleAgreementTest {

  private static final AsiRules RULES = AsiRules.create();
  private static final Standard STANDARD = Catalogue.load().standard("asi:ps:3.1");
  private static final Standard CUSTODY = Catalogue.load().standard("asi:coc:2");

  @Provide
  Arbitrary<AssessmentInput> inputs() {
    return AssessmentArbitraries.inputs(STANDARD);
  }

  @Provide
  Arbitrary<AssessmentInput> custodyInputs() {
    return AssessmentArbitraries.inputs(CUSTODY);
  }

  @Property(tries = 2000, seed = "20261124", shrinking = ShrinkingMode.BOUNDED)
  void rulesAndOracleAgree(@ForAll("inputs") AssessmentInput input) {
    agree(STANDARD, input);
  }

  @Property(tries = 300, seed = "20261124", shrinking = ShrinkingMode.BOUNDED)
  void theyAgreeOnTheChainOfCustodyStandardToo(@ForAll("custodyInputs") AssessmentInput input) {
    agree(CUSTODY, input);
  }

  /** Far more inputs, for {@code mvn -Plong-search}. */
  @Tag("long-search")
  @Property(tries = 100_000, seed = "20261201", shrinking = ShrinkingMode.BOUNDED)
  void theyAgreeOnFarMoreInputs(@ForAll("inputs") AssessmentInput input) {
    agree(STANDARD, input);
  }

  private static void agree(Standard standard, AssessmentInput input) {
    ReferenceResult expected;
    try {
      expected =
          ReferenceAssessment.assess(
              standard, input.assessment(), input.asOf(), input.strict(), input.limits());
    } catch (AsiException e) {
      org.assertj.core.api.Assertions.assertThatThrownBy(() -> rules(input))
          .isInstanceOf(AsiException.class);
      return;
    }
    Assessment actual = rules(input);
    for (int i = 0; i < expected.criteria().size(); i++) {
      assertThat(words(actual.criteria().get(i))).isEqualTo(words(expected.criteria().get(i)));
    }
    assertThat(actual.flags()).hasSize(expected.relatedMinors().size());
  }

  private static Assessment rules(AssessmentInput input) {
    AssessmentOptions options = AssessmentOptions.asOf(input.asOf());
    if (input.strict()) {
      options = options.withStrictEvidence();
    }
    for (var limit : input.limits().entrySet()) {
      options = options.withLimit(limit.getKey().toString(), limit.getValue());
    }
    return RULES.assess(input.assessment(), options);
  }

  private static Map<String, Object> words(CriterionResult result) {
    Map<String, Object> words = new TreeMap<>();
    words.put(
        result.criterion().id() + " applicability",
        result.applicability().status()
            + " "
            + result.applicability().reason().code()
            + " "
            + result.applicability().level());
    words.put(
        result.criterion().id() + " outcome",
        result.outcome()
            + " "
            + result.suggested()
            + " "
            + result.reasons().get(result.reasons().size() - 1).code());
    for (RequirementResult requirement : result.requirements()) {
      Map<String, String> sites = new TreeMap<>();
      for (SiteResult site : requirement.sites()) {
        sites.put(site.site(), site.outcome() + " " + site.reason().code());
      }
      words.put(
          requirement.requirement().id().toString(),
          requirement.outcome() + " " + requirement.reason().code() + " " + sites);
    }
    TreeSet<String> caveats = new TreeSet<>();
    for (Caveat<CaveatCode> caveat : result.caveats()) {
      caveats.add(caveat.code().name());
    }
    words.put("caveats", caveats);
    return words;
  }

  private static Map<String, Object> words(ReferenceCriterion expected) {
    Map<String, Object> words = new TreeMap<>();
    words.put(
        expected.id() + " applicability",
        expected.status() + " " + expected.applicabilityReason() + " " + expected.level());
    words.put(
        expected.id() + " outcome",
        expected.outcome() + " " + expected.suggested() + " " + expected.gradingReason());
    for (ReferenceRequirement requirement : expected.requirements()) {
      Map<String, String> sites = new TreeMap<>();
      requirement
          .sites()
          .forEach((site, outcome) -> sites.put(site, outcome.outcome() + " " + outcome.reason()));
      words.put(
          requirement.id().toString(),
          requirement.outcome() + " " + requirement.reason() + " " + sites);
    }
    TreeSet<String> caveats = new TreeSet<>();
    expected.caveats().forEach(caveat -> caveats.add(caveat.name()));
    words.put("caveats", caveats);
    return words;
  }
}
