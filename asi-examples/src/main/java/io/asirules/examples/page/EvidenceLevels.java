package io.asirules.examples.page;

import io.asirules.model.standard.Attested;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Principle;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardVersion;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts how well the values of an edition are known: every value that has a provenance is one. */
final class EvidenceLevels {

  private final Map<EvidenceLevel, Integer> counts = new EnumMap<>(EvidenceLevel.class);

  private EvidenceLevels() {
    for (EvidenceLevel level : EvidenceLevel.values()) {
      counts.put(level, 0);
    }
  }

  static Map<EvidenceLevel, Integer> of(Standard standard) {
    EvidenceLevels levels = new EvidenceLevels();
    StandardVersion version = standard.version();
    levels.add(version.published());
    levels.add(version.auditableFrom());
    levels.add(version.auditableUntil());
    levels.add(version.criteriaCount());
    for (Principle principle : standard.principles()) {
      levels.add(principle.title());
    }
    for (Criterion criterion : standard.criteria()) {
      levels.add(criterion);
    }
    return levels.counts;
  }

  private void add(Criterion criterion) {
    add(criterion.title());
    add(criterion.summary());
    addAll(criterion.bindings().values());
    addAll(criterion.conditions());
    for (Requirement requirement : criterion.requirements()) {
      add(requirement.provenance().level());
      add(requirement.letter());
      add(requirement.intervalMonths());
      add(requirement.publication());
      add(requirement.verification());
      add(requirement.activities());
      addAll(requirement.conditions());
      addAll(requirement.recognisedSchemes());
      if (requirement.threshold() != null) {
        add(requirement.threshold().provenance().level());
      }
    }
  }

  private void addAll(Collection<? extends Attested<?>> values) {
    values.forEach(this::add);
  }

  private void add(@Nullable Attested<?> value) {
    if (value != null) {
      add(value.level());
    }
  }

  private void add(EvidenceLevel level) {
    counts.merge(level, 1, Integer::sum);
  }
}
