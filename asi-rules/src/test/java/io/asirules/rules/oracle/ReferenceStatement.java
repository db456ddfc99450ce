package io.asirules.rules.oracle;

import io.asirules.model.evidence.Answer;
import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.Assurance;
import io.asirules.model.evidence.Basis;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.Period;
import io.asirules.model.evidence.Polarity;
import io.asirules.model.evidence.Response;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Requirement;
import io.asirules.rules.oracle.ReferenceScope.Relation;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one piece of evidence or one answer says about a case (sections 3 and 4), after all that
 * decides nothing is left out.
 *
 * @param relation how far it speaks about the case, never NONE
 * @param supports aspects that it supports
 * @param contradicts aspects that it contradicts
 * @param date its date, or null when undated
 * @param certificateLevel level of the recognised scheme when IN_USE rests on a certificate alone
 * @param absence whether it is a search without a find
 * @param evidence the evidence, or null for an answer
 * @param response the answer, or null for evidence
 */
record ReferenceStatement(
    Relation relation,
    Set<Aspect> supports,
    Set<Aspect> contradicts,
    @Nullable LocalDate date,
    @Nullable EvidenceLevel certificateLevel,
    boolean absence,
    @Nullable Evidence evidence,
    @Nullable Response response) {

  static ReferenceStatement of(Answer answer, Requirement requirement, Relation far, LocalDate at) {
    Set<Aspect> supports = EnumSet.noneOf(Aspect.class);
    Set<Aspect> contradicts = EnumSet.noneOf(Aspect.class);
    Relation relation = far;
    switch (answer.response()) {
      case YES -> {
        supports.add(ReferenceAspects.core(requirement));
        supports.addAll(ReferenceAspects.further(requirement));
      }
      case PARTLY -> {
        supports.add(ReferenceAspects.core(requirement));
        relation = Relation.PART;
      }
      case NO -> contradicts.add(ReferenceAspects.core(requirement));
      case NOT_APPLICABLE, UNKNOWN -> {}
    }
    return new ReferenceStatement(
        relation, supports, contradicts, at, null, false, null, answer.response());
  }

  /** Null when the evidence decides nothing at all. */
  static @Nullable ReferenceStatement of(
      Evidence item, Requirement requirement, Relation relation, LocalDate asOf) {
    if (item.polarity() == Polarity.NEUTRAL) {
      return null;
    }
    Period period = item.period().orElse(null);
    boolean future = period != null && period.from().isAfter(asOf);
    boolean planned = item.shows().contains(Aspect.PLANNED);
    if (future && !planned) {
      return null;
    }
    Set<Aspect> supports = EnumSet.noneOf(Aspect.class);
    Set<Aspect> contradicts = EnumSet.noneOf(Aspect.class);
    EvidenceLevel certificate = null;
    for (Aspect aspect : item.shows()) {
      if (aspect == Aspect.CONTEXT || (future && aspect != Aspect.PLANNED)) {
        continue;
      }
      if (item.basis() == Basis.ABSENCE) {
        if (requirement.mustBePublic()
            && (aspect == Aspect.PUBLISHED || aspect == Aspect.COMPLETE)) {
          contradicts.add(aspect);
        }
      } else if (item.polarity() == Polarity.CONTRADICTS) {
        contradicts.add(aspect);
      } else if (planned && aspect != Aspect.PLANNED) {
        continue;
      } else if (aspect == Aspect.CERTIFIED) {
        certificate = certificateLevel(item, requirement, asOf);
      } else {
        supports.add(aspect);
      }
    }
    if (certificate != null) {
      if (!supports.add(Aspect.IN_USE)) {
        certificate = null; // It shows IN_USE by itself, not only as a certificate.
      }
      supports.add(Aspect.DOCUMENTED);
    }
    boolean absence = item.basis() == Basis.ABSENCE && !future;
    return new ReferenceStatement(
        relation, supports, contradicts, date(period, asOf), certificate, absence, item, null);
  }

  private static @Nullable LocalDate date(@Nullable Period period, LocalDate asOf) {
    if (period == null) {
      return null;
    }
    return period.to().isAfter(asOf) ? asOf : period.to();
  }

  /** Level of the scheme that the certificate matches, or null when it does not count. */
  private static @Nullable EvidenceLevel certificateLevel(
      Evidence item, Requirement requirement, LocalDate asOf) {
    Period period = item.period().orElse(null);
    if (period != null && !asOf.isBefore(period.to().plusYears(3))) {
      return null;
    }
    String scheme = item.scheme().orElse("");
    for (Attested<String> recognised : requirement.recognisedSchemes()) {
      String name = recognised.value();
      if (name.equals(scheme) || name.startsWith(scheme + ":")) {
        return recognised.level();
      }
    }
    return null;
  }

  boolean speaks(Aspect aspect) {
    return supports.contains(aspect) || contradicts.contains(aspect);
  }

  boolean isWholeOrPart() {
    return relation == Relation.WHOLE || relation == Relation.PART;
  }

  /** Whether it shows the aspect for the whole case. */
  boolean shows(Aspect aspect) {
    return relation == Relation.WHOLE && supports.contains(aspect);
  }

  boolean isIndependent() {
    return evidence != null && evidence.assurance() == Assurance.INDEPENDENT;
  }

  boolean isIncident() {
    return isWholeOrPart() && contradicts.contains(Aspect.INCIDENT);
  }

  boolean isTrigger() {
    return supports.contains(Aspect.TRIGGER);
  }
}
