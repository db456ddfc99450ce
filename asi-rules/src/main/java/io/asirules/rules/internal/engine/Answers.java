package io.asirules.rules.internal.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * What the packages of one rule set say of one kind of observation, kept: equal observations get
 * equal verdicts, so rules are asked once for each distinct one. Safe for use by many threads. When
 * full it learns no more instead of forgetting, so that no input makes the others slow.
 *
 * @param <K> kind of the observation, a value
 */
public final class Answers<K> {

  private static final int MOST_KEPT = 16_384;

  /** With fewer answers it is worth to ask in one go. */
  private static final int FEW_KEPT = 128;

  private final RuleBase rules;
  private final List<String> packages;
  private final Comparator<Enum<?>> worstFirst;
  private final Map<K, Verdict> kept = new ConcurrentHashMap<>();
  private final LongAdder asked = new LongAdder();

  /** Whether an assessment brought nothing new. */
  private volatile boolean familiar;

  /**
   * Prepares to ask.
   *
   * @param rules the rules
   * @param packages names of the packages that speak of this kind of observation
   * @param worstFirst compares the outcomes that they speak of
   */
  public Answers(RuleBase rules, List<String> packages, Comparator<Enum<?>> worstFirst) {
    this.rules = rules;
    this.packages = List.copyOf(packages);
    this.worstFirst = worstFirst;
  }

  /**
   * Returns the verdict on an observation; rules are asked where it is not known yet.
   *
   * @param observation what is observed
   * @return the verdict; empty where no rule spoke
   */
  public Verdict of(K observation) {
    Verdict known = kept.get(observation);
    if (known != null) {
      return known;
    }
    Verdict said = ask(List.of(observation)).get(0);
    if (kept.size() < MOST_KEPT) {
      kept.put(observation, said);
    }
    return said;
  }

  /**
   * Tells whether hardly anything is known yet, so that it pays to collect what a whole assessment
   * will ask and to {@link #learn} it.
   *
   * @return true for the first assessments of a JVM, until one of them brings nothing new
   */
  public boolean knowsLittle() {
    return !familiar && kept.size() < FEW_KEPT;
  }

  /**
   * Asks about observations in one go, and keeps the answers.
   *
   * @param observations what is observed; those that are known are not asked about
   */
  public void learn(Set<K> observations) {
    List<K> unknown = new ArrayList<>(observations);
    unknown.removeAll(kept.keySet());
    familiar |= unknown.isEmpty() && !observations.isEmpty();
    List<Verdict> said = ask(unknown);
    for (int i = 0; i < said.size() && kept.size() < MOST_KEPT; i++) {
      kept.put(unknown.get(i), said.get(i));
    }
  }

  /**
   * Asks about observations that carry figures or days and hardly ever come again, in one go; keeps
   * nothing.
   *
   * @param observations what is observed
   * @return the verdict on each, in their order; empty where no rule spoke
   */
  public List<Verdict> ask(List<?> observations) {
    if (observations.isEmpty()) {
      return List.of();
    }
    asked.add(observations.size());
    return rules.ask(packages, observations, worstFirst);
  }

  /**
   * Takes what was said of two observations of one thing together.
   *
   * @param one a verdict
   * @param other another verdict
   * @return the verdict, taken together
   */
  public Verdict join(Verdict one, Verdict other) {
    return one.with(other, worstFirst);
  }

  /**
   * Tells how many observations rules were asked about.
   *
   * @return the number, since this was made
   */
  public long asked() {
    return asked.sum();
  }
}
