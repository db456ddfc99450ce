package io.asirules.rules.internal.certification;

import io.asirules.criteriadata.catalog.AssuranceFact;
import io.asirules.criteriadata.catalog.AssuranceFacts;
import io.asirules.model.certification.CertificationReasonCode;
import io.asirules.model.certification.Decision;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Provenance;
import io.asirules.rules.internal.engine.Said;
import java.util.ArrayList;
import java.util.List;

/**
 * What the grounds of a decision come to: it lies between the worst best and the worst worst that
 * they leave, and is made where the two are one.
 */
final class DecisionGrounds {

  private final AssuranceFacts facts;
  private final List<Said> grounds;
  private final int best;
  private final int worst;

  DecisionGrounds(List<Said> said, AssuranceFacts facts) {
    this.facts = facts;
    this.best = said.stream().mapToInt(each -> best(each).rank()).max().orElseThrow();
    this.worst = said.stream().mapToInt(each -> worst(each).rank()).max().orElseThrow();
    this.grounds = new ArrayList<>(said);
    if (isMade()) {
      grounds.stream().filter(this::leadsToIt).findFirst().ifPresent(this::first);
    }
  }

  static Decision best(Said ground) {
    return (Decision) ground.best();
  }

  static Decision worst(Said ground) {
    return (Decision) ground.outcome();
  }

  private void first(Said leading) {
    grounds.remove(leading);
    grounds.add(0, leading);
  }

  /** Tells whether the grounds leave one outcome. */
  private boolean isMade() {
    return best == worst;
  }

  private boolean leadsToIt(Said ground) {
    return best(ground).rank() == worst;
  }

  /** Returns the grounds, the one that counts first. */
  List<Said> all() {
    return grounds;
  }

  CertificationReasonCode reason() {
    return (CertificationReasonCode) grounds.get(0).reason();
  }

  Decision decision() {
    return isMade() ? worst(grounds.get(0)) : Decision.UNDETERMINED;
  }

  /** Returns the fact that the reason of a ground cites. */
  static AssuranceFact cited(Said ground) {
    return (AssuranceFact) ground.about().get(0);
  }

  /** Returns the weakest datum on which a ground rests. */
  Provenance weakest(Said ground) {
    Provenance weakest = facts.provenance(cited(ground));
    for (Enum<?> fact : ground.about()) {
      Provenance each = facts.provenance((AssuranceFact) fact);
      weakest = each.level().compareTo(weakest.level()) > 0 ? each : weakest;
    }
    return weakest;
  }

  /** Returns how well the decision is known: by the best of the grounds that alone lead to it. */
  EvidenceLevel level() {
    return grounds.stream()
        .filter(this::leadsToIt)
        .map(each -> weakest(each).level())
        .min(EvidenceLevel::compareTo)
        .orElse(EvidenceLevel.UNKNOWN);
  }

  /** Returns the outcomes that the grounds leave. */
  List<Decision> possible(boolean held, boolean certifies) {
    return isMade() ? List.of(decision()) : between(best, worst, held, certifies);
  }

  /** Returns the outcomes that those grounds leave which rest on nothing below CONFIRMED. */
  List<Decision> possibleStrictly(boolean held, boolean certifies) {
    int reliable =
        grounds.stream()
            .filter(each -> weakest(each).level().isReliable())
            .mapToInt(each -> best(each).rank())
            .max()
            .orElse(Decision.FULL.rank());
    return between(reliable, Decision.NOT_ISSUED.rank(), held, certifies);
  }

  private static List<Decision> between(int best, int worst, boolean held, boolean certifies) {
    List<Decision> possible = new ArrayList<>();
    for (Decision each : Decision.values()) {
      boolean within = each.rank() >= best && each.rank() <= worst;
      boolean fits =
          switch (each) {
            case NOT_ISSUED -> certifies || !held;
            case REVOKED -> held;
            case UNDETERMINED -> false;
            default -> true;
          };
      if (within && fits) {
        possible.add(each);
      }
    }
    return possible;
  }
}
