package io.asirules.rules.oracle;

import io.asirules.model.evidence.Aspect;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.RequirementKind;
import java.util.EnumSet;
import java.util.Set;

/** Section 4: which aspects a requirement needs. */
final class ReferenceAspects {

  private ReferenceAspects() {}

  static Aspect core(Requirement requirement) {
    return switch (requirement.kind()) {
      case POLICY -> Aspect.EXISTS;
      case MANAGEMENT_SYSTEM -> Aspect.IN_USE;
      case ASSESSMENT, PLAN, CONSULTATION, TRAINING, RECORD, GRIEVANCE_MECHANISM ->
          Aspect.CARRIED_OUT;
      case PUBLIC_DISCLOSURE -> Aspect.PUBLISHED;
      case VERIFICATION -> Aspect.VERIFIED;
      case REVIEW -> Aspect.REVIEWED;
      case THRESHOLD -> Aspect.MEASURED;
      case PROHIBITION -> Aspect.DECLARED;
    };
  }

  /** Without COMPLETE and CURRENT, which count only when they lack. */
  static Set<Aspect> further(Requirement requirement) {
    RequirementKind kind = requirement.kind();
    Set<Aspect> needed = EnumSet.noneOf(Aspect.class);
    if (kind == RequirementKind.POLICY) {
      needed.add(Aspect.ENDORSED);
    } else if (kind == RequirementKind.MANAGEMENT_SYSTEM) {
      needed.add(Aspect.DOCUMENTED);
    } else if (kind == RequirementKind.PROHIBITION) {
      needed.add(Aspect.CONTROLLED);
    }
    if (requirement.mustBePublic() && kind != RequirementKind.PUBLIC_DISCLOSURE) {
      needed.add(Aspect.PUBLISHED);
    }
    return needed;
  }

  /** Aspects that count against a requirement when they lack. */
  static Set<Aspect> mayLack(Requirement requirement) {
    Set<Aspect> aspects = further(requirement);
    aspects.add(Aspect.CURRENT);
    if (requirement.kind() == RequirementKind.PUBLIC_DISCLOSURE) {
      aspects.add(Aspect.COMPLETE);
    }
    return aspects;
  }
}
