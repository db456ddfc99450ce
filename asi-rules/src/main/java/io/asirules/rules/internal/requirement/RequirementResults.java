package io.asirules.rules.internal.requirement;

import io.asirules.criteriadata.catalog.AssessmentParameter;
import io.asirules.criteriadata.catalog.AssessmentParameters;
import io.asirules.model.assessment.Argument;
import io.asirules.model.assessment.Caveat;
import io.asirules.model.assessment.CaveatCode;
import io.asirules.model.assessment.Citation;
import io.asirules.model.assessment.Explanation;
import io.asirules.model.assessment.Ground;
import io.asirules.model.assessment.GroundLayer;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.assessment.RequirementOutcome;
import io.asirules.model.standard.AppliesAfter;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Threshold;
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

  private final AssessmentParameters parameters;
  private final boolean strict;

  RequirementResults(AssessmentParameters parameters, boolean strict) {
    this.parameters = parameters;
    this.strict = strict;
  }

  /** What the grounds come to, before anything holds it back. */
  OutcomeSeen observe(RequirementAtPlace on, Verdict verdict) {
    EvidenceLevel weakest = EvidenceLevel.VERIFIED;
    Said leading = verdict.leading();
    if (leading.layer() != GroundLayer.CLOSING) {
      weakest = on.plan.weakest;
      Attested<String> scheme = on.reading.schemeUsed();
      if (scheme != null) {
        weakest = weakest.weaker(scheme.level());
      }
    }
    for (Caveat caveat : restsOn(on, verdict)) {
      weakest = weakest.weaker(caveat.level());
    }
    return new OutcomeSeen(
        (RequirementOutcome) leading.outcome(), on.circumstance, weakest, strict);
  }

  /** The data below CONFIRMED that the leading ground rests on, beside the requirement itself. */
  private List<Caveat> restsOn(RequirementAtPlace on, Verdict verdict) {
    Said leading = verdict.leading();
    if (verdict.restsOn().isEmpty() && !leading.restsOnDatum()) {
      return List.of();
    }
    List<Caveat> weak = new ArrayList<>(1);
    if (leading.layer() != GroundLayer.CLOSING) {
      verdict.restsOn().forEach(datum -> add(on, leading, datum, weak));
    }
    for (Enum<?> about : leading.about()) {
      if (about instanceof Datum datum) {
        add(on, leading, datum, weak);
      }
    }
    return weak;
  }

  private void add(RequirementAtPlace on, Said leading, Datum datum, List<Caveat> weak) {
    String id = on.plan.requirement.id().toString();
    Caveat caveat =
        switch (datum) {
          case PUBLISHING_MONTHS ->
              months(CaveatCode.TIME_TO_PUBLISH, AssessmentParameter.PUBLISHING_MONTHS, id);
          case LATE_SHARE -> share(id);
          case START_YEAR -> startYear(id);
          case YEARS -> years(Objects.requireNonNull(on.plan.particulars().appliesAfter()), id);
          case LIMIT, SECOND_ROUTE ->
              limit(
                  CaveatCode.LIMIT_NOT_CONFIRMED,
                  Objects.requireNonNull(RequirementWords.limitOf(on, leading)),
                  id);
          case EXEMPTION ->
              limit(
                  CaveatCode.EXEMPTION_NOT_CONFIRMED,
                  Objects.requireNonNull(on.plan.particulars().exemptWhen()),
                  id);
        };
    if (!caveat.level().isReliable()) {
      weak.add(caveat);
    }
  }

  private Caveat months(CaveatCode code, AssessmentParameter parameter, String id) {
    Attested<Integer> months = parameters.number(parameter);
    return new Caveat(code, id + ": " + months.value() + " months", months.level());
  }

  private Caveat share(String id) {
    Attested<Integer> share = parameters.number(AssessmentParameter.LATE_SHARE);
    return new Caveat(
        CaveatCode.LATE_SHARE, id + ": " + share.value() + " % of the interval", share.level());
  }

  private Caveat startYear(String id) {
    Attested<Integer> year = parameters.number(AssessmentParameter.NEW_SMELTERS_FROM);
    return new Caveat(CaveatCode.START_YEAR, id + ": " + year.value(), year.level());
  }

  private static Caveat years(Attested<AppliesAfter> after, String id) {
    return new Caveat(
        CaveatCode.YEARS_NOT_CONFIRMED,
        id + ": " + after.value().years() + " years after " + after.value().since(),
        after.level());
  }

  private static Caveat limit(CaveatCode code, Threshold limit, String id) {
    return new Caveat(code, id + ": " + RequirementWords.limit(limit), limit.provenance().level());
  }

  /** Words the grounds, and the one that holds back before them where there is one. */
  PlaceResult result(RequirementAtPlace on, Verdict verdict, Verdict heldBack) {
    Said leading = verdict.leading();
    List<Caveat> weak = weak(on, verdict);
    int held = heldBack.grounds().size();
    @SuppressWarnings({"unchecked", "rawtypes"})
    Ground<RequirementOutcome>[] grounds = new Ground[held + verdict.grounds().size()];
    for (int i = 0; i < held; i++) {
      Said said = heldBack.grounds().get(i);
      List<Argument> arguments =
          said.code() == ReasonCode.DATUM_NOT_CONFIRMED
              ? List.of(on.plan.text.get(0), Argument.of(weak.get(0).code().what()))
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

  private Ground<RequirementOutcome> ground(
      RequirementAtPlace on, Said said, Said cited, List<Argument> arguments) {
    Citation citation = on.plan.citation;
    if (cited.isAbout(Datum.LIMIT) || cited.isAbout(Datum.SECOND_ROUTE)) {
      Threshold limit = Objects.requireNonNull(RequirementWords.limitOf(on, cited));
      citation = new Citation(citation.reference(), limit.provenance());
    }
    Explanation explanation =
        new Explanation(said.code(), arguments, on.reading.facts, citation, said.rule());
    return new Ground<>(said.layer(), (RequirementOutcome) said.outcome(), explanation);
  }

  /** Everything below CONFIRMED that a decided outcome rests on. */
  private List<Caveat> weak(RequirementAtPlace on, Verdict verdict) {
    Said leading = verdict.leading();
    List<Caveat> rests = restsOn(on, verdict);
    if (leading.layer() == GroundLayer.CLOSING) {
      return rests;
    }
    Attested<String> scheme = on.reading.schemeUsed();
    if (rests.isEmpty() && scheme == null) {
      return on.plan.weak;
    }
    List<Caveat> weak = new ArrayList<>(on.plan.weak);
    if (scheme != null && !scheme.level().isReliable()) {
      weak.add(
          new Caveat(
              CaveatCode.SCHEME_NOT_CONFIRMED,
              on.plan.requirement.id() + ": " + scheme.value(),
              scheme.level()));
    }
    weak.addAll(rests);
    return weak;
  }

  private static List<Caveat> caveats(
      RequirementAtPlace on, Said leading, RequirementOutcome outcome, List<Caveat> weak) {
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
        on.reading.notFoundCounts && on.binding && on.circumstance != Declared.ABSENT;
    List<Caveat> own = decided ? weak : List.of();
    if (!declared && !searched) {
      return own;
    }
    List<Caveat> all = new ArrayList<>(own.size() + 2);
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
