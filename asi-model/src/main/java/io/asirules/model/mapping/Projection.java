package io.asirules.model.mapping;

import io.asirules.model.LocalizedText;
import io.asirules.model.assessment.Caveat;
import io.asirules.model.assessment.CaveatCode;
import io.asirules.model.assessment.CriterionOutcome;
import io.asirules.model.assessment.Reason;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.CriterionId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An assessment seen at one criterion of another edition.
 *
 * @param target the criterion, or a module whose criteria are not known
 * @param title its title
 * @param criterion the criterion itself; null for a module
 * @param status what becomes of the assessment there
 * @param after the outcome there, as far as it can be told without a new assessment
 * @param predecessors criteria of the edition assessed that lead there, the strongest first
 * @param reason why
 * @param caveats what it rests on that is not confirmed
 */
public record Projection(
    CriterionId target,
    Attested<LocalizedText> title,
    @Nullable Criterion criterion,
    ProjectionStatus status,
    CriterionOutcome after,
    List<Predecessor> predecessors,
    Reason<ReasonCode> reason,
    List<Caveat<CaveatCode>> caveats) {

  /** Copies the lists. */
  public Projection {
    predecessors = List.copyOf(predecessors);
    caveats = List.copyOf(caveats);
  }

  /**
   * Returns the evidence that is worth a look here: what the results of the predecessors rest on,
   * and what stands beside them as context.
   *
   * @return the evidence, each piece once; empty where no relation has anything in common
   */
  public List<Evidence> evidence() {
    Map<String, Evidence> found = new LinkedHashMap<>();
    for (Predecessor predecessor : predecessors) {
      if (predecessor.path().relation().carriesEvidence()) {
        predecessor.result().evidence().forEach(item -> found.putIfAbsent(item.id(), item));
      }
    }
    return List.copyOf(found.values());
  }
}
