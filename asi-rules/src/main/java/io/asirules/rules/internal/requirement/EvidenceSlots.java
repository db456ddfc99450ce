package io.asirules.rules.internal.requirement;

import io.asirules.model.AsiException;
import io.asirules.model.evidence.Answer;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.Response;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.Standard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The evidence and answers of an input, by requirement of the edition assessed against. */
public final class EvidenceSlots {

  private static final Comparator<Evidence> BY_ID = Comparator.comparing(Evidence::id);

  private final @Nullable List<Evidence>[] evidence;
  private final @Nullable List<Answer>[] answers;
  private final Map<CriterionId, List<Evidence>> context = new HashMap<>();
  private int unattached;

  /**
   * Sorts an input.
   *
   * @param plan the edition
   * @param input the input
   * @throws AsiException if the input names a criterion or requirement that the edition lacks
   */
  @SuppressWarnings({"unchecked", "rawtypes"})
  public EvidenceSlots(EditionPlan plan, SelfAssessment input) {
    int size = plan.standard().requirements().size();
    this.evidence = new List[size];
    this.answers = new List[size];
    for (Evidence item : input.evidence()) {
      if (item.requirement().isPresent()) {
        add(evidence, ordinal(plan, item.requirement().get()), item);
      } else if (item.criterion().isPresent()) {
        CriterionId criterion = item.criterion().get();
        requireCriterion(plan.standard(), criterion);
        context.computeIfAbsent(criterion, key -> new ArrayList<>()).add(item);
      } else {
        unattached++;
      }
    }
    // Reasons list evidence by id, so that the order of the input leaves no trace.
    for (int i = 0; i < size; i++) {
      List<Evidence> items = evidence[i];
      if (items != null && items.size() > 1) {
        items.sort(BY_ID);
        evidence[i] = List.copyOf(items);
      }
    }
    context.values().forEach(items -> items.sort(BY_ID));
    for (Answer answer : input.answers()) {
      add(answers, ordinal(plan, answer.requirement()), answer);
    }
  }

  private static <T> void add(@Nullable List<T>[] slots, int ordinal, T item) {
    List<T> slot = slots[ordinal];
    if (slot == null) {
      slots[ordinal] = List.of(item);
      return;
    }
    if (slot.size() == 1) {
      slot = new ArrayList<>(slot);
      slots[ordinal] = slot;
    }
    slot.add(item);
  }

  private static int ordinal(EditionPlan plan, RequirementId id) {
    RequirementPlan found = plan.find(id);
    if (found == null) {
      throw new AsiException(plan.standard().id() + " has no requirement " + id);
    }
    return found.ordinal;
  }

  /**
   * Refuses a criterion that an edition lacks.
   *
   * @param standard the edition
   * @param id the criterion
   * @throws AsiException if it lacks it
   */
  public static void requireCriterion(Standard standard, CriterionId id) {
    if (standard.criterion(id).isEmpty()) {
      throw new AsiException(standard.id() + " has no criterion " + id);
    }
  }

  List<Evidence> evidence(RequirementPlan plan) {
    List<Evidence> items = evidence[plan.ordinal];
    return items == null ? List.of() : items;
  }

  List<Answer> answers(RequirementPlan plan) {
    List<Answer> items = answers[plan.ordinal];
    return items == null ? List.of() : items;
  }

  /** Whether the input says nothing of a requirement. */
  boolean isSilent(RequirementPlan plan) {
    return evidence[plan.ordinal] == null && answers[plan.ordinal] == null;
  }

  /** Whether all that the input says of a requirement is a YES for the whole entity. */
  boolean isPlainYes(RequirementPlan plan) {
    List<Answer> given = answers[plan.ordinal];
    return evidence[plan.ordinal] == null
        && given != null
        && given.size() == 1
        && given.get(0).response() == Response.YES
        && given.get(0).unit() == null;
  }

  /** Evidence of all requirements of the criterion of a requirement, by id. */
  List<Evidence> evidenceOfCriterion(RequirementPlan plan) {
    List<Evidence> all = new ArrayList<>();
    plan.criterion.forEach(each -> all.addAll(evidence(each)));
    all.sort(BY_ID);
    return all;
  }

  /**
   * Returns evidence about a criterion that decides nothing.
   *
   * @param criterion the criterion
   * @return the evidence, by id
   */
  public List<Evidence> context(CriterionId criterion) {
    return context.getOrDefault(criterion, List.of());
  }

  /**
   * Returns how many pieces of evidence bear on no criterion.
   *
   * @return the number
   */
  public int unattached() {
    return unattached;
  }
}
