package io.asirules.rules.internal.grading;

import io.asirules.model.LocalizedText;
import io.asirules.model.assessment.Applicability;
import io.asirules.model.assessment.Argument;
import io.asirules.model.assessment.Citation;
import io.asirules.model.assessment.CriterionOutcome;
import io.asirules.model.assessment.Ground;
import io.asirules.model.assessment.Reason;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.assessment.RequirementOutcome;
import io.asirules.model.assessment.RequirementResult;
import io.asirules.model.evidence.Evidence;
import io.asirules.rules.internal.engine.Said;
import io.asirules.rules.internal.engine.Verdict;
import io.asirules.rules.observation.CriterionSeen;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A criterion with the outcomes of its requirements: counts them, and words the verdict. */
public final class CriterionGrade {

  private static final int OUTCOMES = RequirementOutcome.values().length;

  private CriterionGrade() {}

  /**
   * Observes a criterion.
   *
   * @param applicability whether it applies
   * @param results the results of its requirements
   * @param strict whether data below CONFIRMED may decide nothing
   * @return the observation
   */
  public static CriterionSeen observe(
      Applicability applicability, List<RequirementResult> results, boolean strict) {
    int[] counts = new int[OUTCOMES];
    int essentialNotMet = 0;
    for (int i = 0; i < results.size(); i++) {
      RequirementResult result = results.get(i);
      counts[result.outcome().ordinal()]++;
      if (isEssentialNotMet(result)) {
        essentialNotMet++;
      }
    }
    return new CriterionSeen(
        applicability.status(),
        applicability.level(),
        strict,
        results.size() - counts[RequirementOutcome.NOT_APPLICABLE.ordinal()],
        essentialNotMet,
        counts[RequirementOutcome.NOT_MET.ordinal()],
        counts[RequirementOutcome.PARTLY_MET.ordinal()],
        counts[RequirementOutcome.INDETERMINATE.ordinal()],
        counts[RequirementOutcome.NEEDS_JUDGEMENT.ordinal()],
        counts[RequirementOutcome.NOT_ANSWERED.ordinal()],
        counts[RequirementOutcome.MET.ordinal()]);
  }

  /**
   * Puts the verdict into words.
   *
   * @param verdict what the rules say
   * @param results the results of the requirements
   * @param citation what the criterion rests on
   * @return the grounds, the one that counts first
   */
  public static List<Ground<CriterionOutcome, ReasonCode>> grounds(
      Verdict verdict, List<RequirementResult> results, Citation citation) {
    @SuppressWarnings({"unchecked", "rawtypes"})
    Ground<CriterionOutcome, ReasonCode>[] grounds = new Ground[verdict.grounds().size()];
    for (int i = 0; i < grounds.length; i++) {
      Said said = verdict.grounds().get(i);
      Reason<ReasonCode> reason = reason(said, results, citation);
      grounds[i] = new Ground<>(said.layer(), (CriterionOutcome) said.outcome(), reason);
    }
    return List.of(grounds);
  }

  private static Reason<ReasonCode> reason(
      Said said, List<RequirementResult> results, Citation citation) {
    List<RequirementResult> meant = new ArrayList<>(0);
    for (int i = 0; i < results.size(); i++) {
      RequirementResult result = results.get(i);
      if (isMeant(result, said.code())) {
        meant.add(result);
      }
    }
    if (meant.isEmpty()) {
      return new Reason<>(said.code(), List.of(), List.of(), citation, said.rule());
    }
    if (meant.size() == 1) {
      RequirementResult only = meant.get(0);
      List<Argument> arguments = List.of(Argument.of(only.requirement().text()));
      return new Reason<>(said.code(), arguments, only.reason().facts(), citation, said.rule());
    }
    List<LocalizedText> named = new ArrayList<>(meant.size());
    Set<Evidence> facts = new LinkedHashSet<>();
    for (RequirementResult result : meant) {
      named.add(result.requirement().text());
      facts.addAll(result.reason().facts());
    }
    List<Argument> arguments = List.of(Argument.of(named));
    return new Reason<>(said.code(), arguments, List.copyOf(facts), citation, said.rule());
  }

  private static boolean isEssentialNotMet(RequirementResult result) {
    return result.outcome() == RequirementOutcome.NOT_MET && result.requirement().essential();
  }

  /** Tells whether the sentence of a reason speaks of a requirement. */
  private static boolean isMeant(RequirementResult result, ReasonCode code) {
    RequirementOutcome outcome = result.outcome();
    return switch (code) {
      case ESSENTIAL_NOT_MET -> isEssentialNotMet(result);
      case NOT_ALL_MET ->
          outcome == RequirementOutcome.NOT_MET || outcome == RequirementOutcome.PARTLY_MET;
      case NOT_DETERMINED -> outcome == RequirementOutcome.INDETERMINATE;
      case AWAITS_JUDGEMENT -> outcome == RequirementOutcome.NEEDS_JUDGEMENT;
      case PARTLY_ANSWERED -> outcome == RequirementOutcome.NOT_ANSWERED;
      default -> false;
    };
  }
}
