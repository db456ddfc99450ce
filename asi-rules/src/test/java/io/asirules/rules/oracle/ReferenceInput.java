package io.asirules.rules.oracle;

import io.asirules.model.evidence.Answer;
import io.asirules.model.evidence.Coverage;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.scope.Facility;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.Threshold;
import io.asirules.rules.oracle.ReferenceScope.Relation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is assessed, with evidence and answers by requirement. */
final class ReferenceInput {
  private final ReferenceScope scope;
  private final LocalDate asOf;
  private final boolean strict;
  private final Map<RequirementId, BigDecimal> limits;
  private final Map<RequirementId, List<Evidence>> evidence = new HashMap<>();
  private final Map<RequirementId, List<Answer>> answers = new HashMap<>();

  ReferenceInput(
      SelfAssessment input, LocalDate asOf, boolean strict, Map<RequirementId, BigDecimal> limits) {
    this.scope = new ReferenceScope(input.scope(), input.entity().id());
    this.asOf = asOf;
    this.strict = strict;
    this.limits = limits;
    for (Evidence item : input.evidence()) {
      if (item.requirement().isPresent()) {
        evidence.computeIfAbsent(item.requirement().get(), id -> new ArrayList<>()).add(item);
      }
    }
    for (Answer answer : input.answers()) {
      answers.computeIfAbsent(answer.requirement(), id -> new ArrayList<>()).add(answer);
    }
  }

  ReferenceScope scope() {
    return scope;
  }

  LocalDate asOf() {
    return asOf;
  }

  boolean strict() {
    return strict;
  }

  BigDecimal limit(Requirement requirement, Threshold threshold) {
    return limits.getOrDefault(requirement.id(), threshold.limit());
  }

  EvidenceLevel limitLevel(Requirement requirement, Threshold threshold) {
    return limits.containsKey(requirement.id())
        ? EvidenceLevel.VERIFIED
        : threshold.provenance().level();
  }

  /** Section 3: what speaks about a requirement at a site; a null site stands for the entity. */
  List<ReferenceStatement> statements(Requirement requirement, @Nullable Facility site) {
    List<Answer> given = answers.getOrDefault(requirement.id(), List.of());
    List<Evidence> items = evidence.getOrDefault(requirement.id(), List.of());
    if (given.isEmpty() && items.isEmpty()) {
      return List.of();
    }
    List<ReferenceStatement> statements = new ArrayList<>();
    for (Answer answer : given) {
      Relation relation = scope.relation(answer.unit(), Coverage.EVERY_SITE, site);
      if (relation != Relation.NONE) {
        statements.add(ReferenceStatement.of(answer, requirement, relation, asOf));
      }
    }
    for (Evidence item : items) {
      Relation relation = scope.relation(item.unit().orElse(null), item.coverage(), site);
      if (relation != Relation.NONE) {
        ReferenceStatement statement = ReferenceStatement.of(item, requirement, relation, asOf);
        if (statement != null) {
          statements.add(statement);
        }
      }
    }
    return statements;
  }
}
