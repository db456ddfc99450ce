package io.asirules.criteriadata.exchange;

import io.asirules.model.assessment.Argument;
import io.asirules.model.assessment.Assessment;
import io.asirules.model.assessment.Caveat;
import io.asirules.model.assessment.CaveatCode;
import io.asirules.model.assessment.Citation;
import io.asirules.model.assessment.CriterionOutcome;
import io.asirules.model.assessment.CriterionResult;
import io.asirules.model.assessment.Reason;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.mapping.GapAnalysis;
import io.asirules.model.mapping.MappingPath;
import io.asirules.model.mapping.Predecessor;
import io.asirules.model.mapping.Projection;
import io.asirules.model.mapping.ProjectionStatus;
import io.asirules.model.mapping.Successor;
import io.asirules.model.mapping.VersionMapping;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.Reference;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import java.util.ArrayList;
import java.util.List;

/** A gap analysis made by hand over the real mappings of PS 3.1: its statuses mean nothing. */
final class SampleGap {

  private SampleGap() {}

  static GapAnalysis onto(String coordinate, boolean inferences) {
    Assessment before = SampleAssessment.assessment();
    Standard target = Samples.CATALOGUE.standard(coordinate);
    StandardId from = before.stamp().standard();
    VersionMapping mapping = Samples.CATALOGUE.mappings().between(from, target.id(), inferences);
    List<Projection> criteria = new ArrayList<>();
    for (CriterionId id : target.mappable()) {
      criteria.add(projection(before, target, id, mapping, criteria.size()));
    }
    List<Successor> sources = new ArrayList<>();
    for (CriterionResult result : before.criteria()) {
      sources.add(new Successor(result, mapping.pathsFrom(result.criterion().id())));
    }
    return new GapAnalysis(
        before,
        target.version(),
        Samples.CATALOGUE.mappings().route(from, target.id()).orElseThrow(),
        inferences,
        criteria,
        sources);
  }

  private static Projection projection(
      Assessment before, Standard target, CriterionId id, VersionMapping mapping, int number) {
    ProjectionStatus[] statuses = ProjectionStatus.values();
    CriterionOutcome[] outcomes = CriterionOutcome.values();
    List<Predecessor> predecessors = new ArrayList<>();
    for (MappingPath path : mapping.pathsTo(id)) {
      if (path.source() != null) {
        predecessors.add(new Predecessor(path, before.criterion(path.source().value())));
      }
    }
    Reason<ReasonCode> why =
        new Reason<>(
            ReasonCode.OUTCOME_CARRIED,
            List.of(Argument.of("1.1"), Argument.of("a title")),
            List.of(),
            new Citation(Reference.of(target.id(), id), Provenance.recalled()),
            "A rule that states a sentence");
    return new Projection(
        id,
        target.title(id).orElseThrow(),
        target.criterion(id).orElse(null),
        statuses[number % statuses.length],
        outcomes[number % outcomes.length],
        predecessors,
        why,
        List.of(
            Caveat.on(
                CaveatCode.MAPPING_NOT_CONFIRMED, "1.1 EQUIVALENT 1.1", EvidenceLevel.RECALLED)));
  }
}
