package io.asirules.rules.internal;

import io.asirules.model.evidence.Aspect;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.RequirementKind;
import java.util.ArrayList;
import java.util.List;

/** Collects what evidence says about each aspect of a case. EVALUATION.md, section 4. */
final class AspectTally {

  private static final int SHOWN = 1;
  private static final int PART = 2;
  private static final int GROUP = 4;
  private static final int AGAINST = 8;
  private static final Aspect[] ASPECTS = Aspect.values();

  private final int[] marks = new int[ASPECTS.length];

  void supports(Aspect aspect, Relation relation) {
    marks[aspect.ordinal()] |=
        switch (relation) {
          case WHOLE -> SHOWN;
          case PART -> PART;
          case GROUP -> GROUP;
          case NONE -> 0;
        };
  }

  /** What is lacking at a part is lacking for the scope: the worst over all sites counts. */
  void contradicts(Aspect aspect, Relation relation) {
    if (relation == Relation.WHOLE || relation == Relation.PART) {
      marks[aspect.ordinal()] |= AGAINST;
    }
  }

  AspectState state(Aspect aspect) {
    int mark = marks[aspect.ordinal()];
    if ((mark & AGAINST) != 0) {
      return (mark & (SHOWN | PART)) != 0 ? AspectState.CONFLICT : AspectState.LACKING;
    }
    if ((mark & SHOWN) != 0) {
      return AspectState.SHOWN;
    }
    if ((mark & PART) != 0) {
      return AspectState.PART;
    }
    return (mark & GROUP) != 0 ? AspectState.GROUP : AspectState.NONE;
  }

  static Aspect core(RequirementKind kind) {
    return switch (kind) {
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

  /** Aspects that have to be shown beside the core. */
  static List<Aspect> further(Requirement requirement) {
    List<Aspect> needed = new ArrayList<>(2);
    switch (requirement.kind()) {
      case POLICY -> needed.add(Aspect.ENDORSED);
      case MANAGEMENT_SYSTEM -> needed.add(Aspect.DOCUMENTED);
      case PROHIBITION -> needed.add(Aspect.CONTROLLED);
      default -> {}
    }
    if (requirement.mustBePublic() && requirement.kind() != RequirementKind.PUBLIC_DISCLOSURE) {
      needed.add(Aspect.PUBLISHED);
    }
    return needed;
  }
}
