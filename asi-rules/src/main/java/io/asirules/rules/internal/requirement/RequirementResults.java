package io.asirules.rules.internal.requirement;

import io.asirules.model.assessment.Argument;
import io.asirules.model.assessment.Caveat;
import io.asirules.model.assessment.CaveatCode;
import io.asirules.model.assessment.Citation;
import io.asirules.model.assessment.Ground;
import io.asirules.model.assessment.GroundLayer;
import io.asirules.model.assessment.Reason;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.assessment.RequirementOutcome;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Threshold;
import io.asirules.rules.internal.engine.Answers;
import io.asirules.rules.internal.engine.Said;
import io.asirules.rules.internal.engine.Verdict;
import io.asirules.rules.observation.Datum;
import io.asirules.rules.observation.Declared;
import io.asirules.rules.observation.OutcomeSeen;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Words what rules say of a requirement at a place, with what the outcome rests on. */
final class RequirementResults {

  private RequirementResults() {}

  /**
   * Words the grounds, and the one that holds back before them where there is one.
   *
   * @param on the requirement at a place
   * @param verdict what rules say of it
   * @param holdBack what rules say of what that comes to
   * @param strict whether data below CONFIRMED may decide nothing
   */
  static PlaceResult result(
      RequirementAtPlace on, Verdict verdict, Answers<OutcomeSeen> holdBack, boolean strict) {
    Said leading = verdict.leading();
    List<Caveat<CaveatCode>> weak = weak(on, verdict);
    EvidenceLevel weakest = EvidenceLevel.VERIFIED;
    for (int i = 0; i < weak.size(); i++) {
      weakest = weakest.weaker(level(weak.get(i)));
    }
    RequirementOutcome before = (RequirementOutcome) leading.outcome();
    List<Said> heldBack =
        holdBack
            .of(new OutcomeSeen(before, on.conditions.circumstance(), weakest, strict))
            .grounds();
    int held = heldBack.size();
    @SuppressWarnings({"unchecked", "rawtypes"})
    Ground<RequirementOutcome, ReasonCode>[] grounds = new Ground[held + verdict.grounds().size()];
    for (int i = 0; i < held; i++) {
      Said said = heldBack.get(i);
      List<Argument> arguments =
          said.code() == ReasonCode.DATUM_NOT_CONFIRMED
              ? List.of(RequirementWords.texts(on).get(0), Argument.of(weak.get(0).code().what()))
              : RequirementWords.arguments(on, said);
      grounds[i] = ground(on, said, leading, arguments);
    }
    for (int i = held; i < grounds.length; i++) {
      Said said = verdict.grounds().get(i - held);
      grounds[i] = ground(on, said, said, RequirementWords.arguments(on, said));
    }
    RequirementOutcome outcome = grounds[0].outcome();
    return new PlaceResult(outcome, List.of(grounds), caveats(on, leading, outcome, weak));
  }

  private static Ground<RequirementOutcome, ReasonCode> ground(
      RequirementAtPlace on, Said said, Said cited, List<Argument> arguments) {
    Citation citation = on.plan.citation;
    if (cited.isAbout(Datum.LIMIT) || cited.isAbout(Datum.SECOND_ROUTE)) {
      citation = on.plan.ofLimit(limit(on, cited)).citation();
    }
    Reason<ReasonCode> reason =
        new Reason<>(said.code(), arguments, on.reading.facts, citation, said.rule());
    return new Ground<>(said.layer(), (RequirementOutcome) said.outcome(), reason);
  }

  private static Threshold limit(RequirementAtPlace on, Said ground) {
    return Objects.requireNonNull(RequirementWords.limitOf(on, ground));
  }

  /** Everything below CONFIRMED that the ground that counts rests on. */
  private static List<Caveat<CaveatCode>> weak(RequirementAtPlace on, Verdict verdict) {
    Said leading = verdict.leading();
    boolean closing = leading.layer() == GroundLayer.CLOSING;
    List<Caveat<CaveatCode>> ofRequirement = closing ? List.of() : on.plan.weak;
    Attested<String> scheme = closing ? null : on.reading.schemeUsed();
    if (verdict.data().isEmpty() && scheme == null) {
      return ofRequirement;
    }
    List<Caveat<CaveatCode>> weak = new ArrayList<>(ofRequirement);
    if (scheme != null && !scheme.level().isReliable()) {
      weak.add(
          Caveat.on(
              CaveatCode.SCHEME_NOT_CONFIRMED,
              on.plan.requirement.id() + ": " + scheme.value(),
              scheme.level()));
    }
    for (Datum datum : verdict.data()) {
      Caveat<CaveatCode> caveat =
          datum == Datum.LIMIT || datum == Datum.SECOND_ROUTE
              ? on.plan.ofLimit(limit(on, leading)).caveat()
              : on.plan.caveat(datum);
      if (!level(caveat).isReliable()) {
        weak.add(caveat);
      }
    }
    return weak;
  }

  /** A caveat on a datum has the level of the datum. */
  private static EvidenceLevel level(Caveat<CaveatCode> caveat) {
    return Objects.requireNonNull(caveat.level());
  }

  private static List<Caveat<CaveatCode>> caveats(
      RequirementAtPlace on,
      Said leading,
      RequirementOutcome outcome,
      List<Caveat<CaveatCode>> weak) {
    boolean decided =
        outcome == RequirementOutcome.MET
            || outcome == RequirementOutcome.PARTLY_MET
            || outcome == RequirementOutcome.NOT_MET
            || outcome == RequirementOutcome.NOT_APPLICABLE;
    boolean declared =
        outcome == RequirementOutcome.MET
            && leading.layer() == GroundLayer.DECIDING
            && !on.reading.shownByEvidence;
    boolean searched =
        on.reading.notFoundCounts
            && on.conditions.binding()
            && on.conditions.circumstance() != Declared.ABSENT;
    List<Caveat<CaveatCode>> own = decided ? weak : List.of();
    if (!declared && !searched) {
      return own;
    }
    List<Caveat<CaveatCode>> all = new ArrayList<>(own.size() + 2);
    all.addAll(own);
    if (declared) {
      all.add(on.plan.selfDeclaredOnly);
    }
    if (searched) {
      all.add(on.plan.oneDocumentSearched);
    }
    return all;
  }
}
