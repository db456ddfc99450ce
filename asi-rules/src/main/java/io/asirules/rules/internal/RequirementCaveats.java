package io.asirules.rules.internal;

import io.asirules.model.assessment.Caveat;
import io.asirules.model.assessment.CaveatCode;
import io.asirules.model.assessment.RequirementOutcome;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.Threshold;
import io.asirules.rules.internal.RequirementCase.Family;
import java.util.ArrayList;
import java.util.List;

/** What the outcome of a requirement rests on that is not confirmed. */
final class RequirementCaveats {

  private RequirementCaveats() {}

  /** Lists the data below CONFIRMED on which an outcome of the case rests. */
  static List<Caveat> weakData(RequirementCase on) {
    Requirement requirement = on.requirement();
    List<Caveat> weak = new ArrayList<>(2);
    addWeak(on, weak, CaveatCode.REQUIREMENT_NOT_CONFIRMED, requirement.provenance(), "");
    Attested<Integer> interval = requirement.intervalMonths();
    if (interval != null) {
      addWeak(
          on,
          weak,
          CaveatCode.INTERVAL_NOT_CONFIRMED,
          interval.provenance(),
          ": " + interval.value() + " months");
    }
    if (requirement.mustBePublic()) {
      addWeak(
          on,
          weak,
          CaveatCode.PUBLICATION_NOT_CONFIRMED,
          requirement.publication().provenance(),
          "");
    }
    Attested<String> scheme = on.schemeUsed;
    if (scheme != null) {
      addWeak(
          on, weak, CaveatCode.SCHEME_NOT_CONFIRMED, scheme.provenance(), ": " + scheme.value());
    }
    if (on.timeToPublishUsed) {
      weak.add(
          new Caveat(
              CaveatCode.TIME_TO_PUBLISH,
              requirement.id() + ": 12 months",
              EvidenceLevel.RECALLED));
    }
    Threshold limit = on.limit;
    if (limit != null && on.isHeldToLimit()) {
      addWeak(
          on,
          weak,
          CaveatCode.LIMIT_NOT_CONFIRMED,
          limit.provenance(),
          ": " + RequirementWords.limit(limit));
    }
    return weak;
  }

  private static void addWeak(
      RequirementCase on,
      List<Caveat> weak,
      CaveatCode code,
      Provenance provenance,
      String detail) {
    if (!provenance.level().isReliable()) {
      weak.add(new Caveat(code, on.requirement().id() + detail, provenance.level()));
    }
  }

  /** Adds what the evidence itself gives to think of. */
  static List<Caveat> withEvidence(
      RequirementCase on, List<Caveat> weak, RequirementOutcome suggested) {
    boolean declared =
        on.declaredOnly
            && suggested == RequirementOutcome.MET
            && (on.getFamily() == Family.GENERIC || on.getFamily() == Family.CLOSED);
    boolean searched = on.absenceCounted && on.binding && !on.circumstanceAbsent;
    String id = on.requirement().id().toString();
    if (!declared && !searched) {
      return weak;
    }
    List<Caveat> all = new ArrayList<>(weak);
    if (declared) {
      all.add(new Caveat(CaveatCode.SELF_DECLARED_ONLY, id, EvidenceLevel.UNKNOWN));
    }
    if (searched) {
      all.add(new Caveat(CaveatCode.ONE_DOCUMENT_SEARCHED, id, EvidenceLevel.UNKNOWN));
    }
    return all;
  }
}
