package io.asirules.rules.internal.requirement;

import io.asirules.model.evidence.Aspect;
import io.asirules.model.standard.RequirementKind;
import java.util.ArrayList;
import java.util.List;

/** Stand-in until the data of kinds lands. */
record KindNeeds(Aspect core, List<Aspect> always, boolean publishes) {
  List<Aspect> further(boolean pub) {
    List<Aspect> all = new ArrayList<>(always);
    if (pub && publishes) {
      all.add(Aspect.PUBLISHED);
    }
    return List.copyOf(all);
  }

  static KindNeeds of(RequirementKind kind) {
    return switch (kind) {
      case POLICY -> new KindNeeds(Aspect.EXISTS, List.of(Aspect.ENDORSED), true);
      case MANAGEMENT_SYSTEM -> new KindNeeds(Aspect.IN_USE, List.of(Aspect.DOCUMENTED), true);
      case PUBLIC_DISCLOSURE -> new KindNeeds(Aspect.PUBLISHED, List.of(), false);
      case VERIFICATION -> new KindNeeds(Aspect.VERIFIED, List.of(), true);
      case REVIEW -> new KindNeeds(Aspect.REVIEWED, List.of(), true);
      case THRESHOLD -> new KindNeeds(Aspect.MEASURED, List.of(), true);
      case PROHIBITION -> new KindNeeds(Aspect.DECLARED, List.of(Aspect.CONTROLLED), true);
      default -> new KindNeeds(Aspect.CARRIED_OUT, List.of(), true);
    };
  }
}
