package io.asirules.rules.recorded;

import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.standard.StandardId;
import io.asirules.rules.AsiRules;
import io.asirules.rules.AssessmentOptions;
import io.asirules.rules.RuleSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts input to the library. */
final class Runs {

  private Runs() {}

  /** The runs of a made-up entity: plain, strict, and every gap analysis. */
  static List<Run> of(AsiRules rules, MadeUpEntity entity) {
    String name = "made-up-" + entity.number();
    SelfAssessment input = entity.assessment();
    List<Run> runs = new ArrayList<>(assess(rules, name, input, entity.asOf(), entity.limits()));
    AssessmentOptions usual = options(entity.asOf(), entity.limits(), entity.strict());
    AssessmentOptions options = entity.inferences() ? usual.withInferences() : usual;
    for (MadeUpEntity.Target target : entity.targets()) {
      SelfAssessment answers = target.answers();
      StandardId other = StandardId.parse(target.standard());
      List<Line> lines =
          Lines.ofGap(
              () ->
                  answers == null
                      ? rules.gap(input, other, options)
                      : rules.gap(input, answers, options));
      String standards = input.standard() + ">" + other;
      runs.add(new Run(name, entity.asOf().toString(), entity.strict(), standards, lines));
    }
    return runs;
  }

  /** The runs of a made-up entity in which a version of rules, which is pinned, decides. */
  static List<Run> of(AsiRules rules, MadeUpEntity entity, RuleSet pinned) {
    String name = "made-up-" + entity.number();
    SelfAssessment input = entity.assessment();
    if (pinned.editions().contains(input.standard())) {
      return assess(rules, name, input, entity.asOf(), entity.limits(), List.of(pinned));
    }
    List<Run> runs = new ArrayList<>();
    if (pinned.editions().isEmpty() && !pinned.otherEditions()) {
      AssessmentOptions options =
          options(entity.asOf(), entity.limits(), entity.strict())
              .withInferences()
              .withRuleSet(pinned.coordinate());
      for (MadeUpEntity.Target target : entity.targets()) {
        StandardId other = StandardId.parse(target.standard());
        List<Line> lines = Lines.ofGap(() -> rules.gap(input, other, options));
        String standards = input.standard() + ">" + other;
        runs.add(new Run(name, entity.asOf().toString(), entity.strict(), standards, lines));
      }
    }
    return runs;
  }

  /** Two runs: plain and strict. */
  static List<Run> assess(
      AsiRules rules,
      String name,
      SelfAssessment input,
      LocalDate asOf,
      Map<String, BigDecimal> limits) {
    return assess(rules, name, input, asOf, limits, List.of());
  }

  /** Two runs under pinned versions of rules: plain and strict. */
  static List<Run> assess(
      AsiRules rules,
      String name,
      SelfAssessment input,
      LocalDate asOf,
      Map<String, BigDecimal> limits,
      List<RuleSet> pinned) {
    List<Run> runs = new ArrayList<>();
    for (boolean strict : new boolean[] {false, true}) {
      AssessmentOptions usual = options(asOf, limits, strict);
      AssessmentOptions options =
          pinned.isEmpty() ? usual : usual.withRuleSet(pinned.get(0).coordinate());
      List<Line> lines = Lines.ofAssessment(() -> rules.assess(input, options));
      runs.add(new Run(name, asOf.toString(), strict, input.standard().toString(), lines));
    }
    return runs;
  }

  private static AssessmentOptions options(
      LocalDate asOf, Map<String, BigDecimal> limits, boolean strict) {
    AssessmentOptions options = AssessmentOptions.asOf(asOf);
    for (Map.Entry<String, BigDecimal> limit : limits.entrySet()) {
      options = options.withLimit(limit.getKey(), limit.getValue());
    }
    return strict ? options.withStrictEvidence() : options;
  }
}
