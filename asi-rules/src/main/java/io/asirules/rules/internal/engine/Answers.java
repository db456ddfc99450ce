package io.asirules.rules.internal.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the packages of one rule set say of one kind of observation, kept: equal observations get
 * equal verdicts, so rules are asked once for each distinct one. Safe for use by many threads. When
 * full it learns no more instead of forgetting, so that no input makes the others slow.
 *
 * @param <K> what tells observations apart; a value
 */
public final class Answers<K> {

  private static final int MOST_KEPT = 16_384;

  private final RuleBase rules;
  private final List<String> packages;
  private final Comparator<Enum<?>> worstFirst;
  private final Map<K, Verdict> kept = new ConcurrentHashMap<>();
  private final LongAdder asked = new LongAdder();

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
   * Returns the verdict on each observation. Those that are not known yet are asked in one go.
   *
   * @param keys what tells the observations apart
   * @param observe makes the observation of a key
   * @return the verdicts, in the order of the keys
   */
  public List<Verdict> of(List<? extends K> keys, Function<? super K, ?> observe) {
    List<@Nullable Verdict> verdicts = new ArrayList<>(keys.size());
    Map<K, Object> unknown = null;
    for (K key : keys) {
      Verdict known = kept.get(key);
      verdicts.add(known);
      if (known == null) {
        unknown = unknown == null ? new LinkedHashMap<>() : unknown;
        unknown.computeIfAbsent(key, observe);
      }
    }
    if (unknown != null) {
      Map<K, Verdict> learnt = learn(unknown);
      for (int i = 0; i < verdicts.size(); i++) {
        if (verdicts.get(i) == null) {
          verdicts.set(i, learnt.get(keys.get(i)));
        }
      }
    }
    @SuppressWarnings("NullAway") // Every key is known now.
    List<Verdict> all = verdicts;
    return all;
  }

  private Map<K, Verdict> learn(Map<K, Object> unknown) {
    asked.add(unknown.size());
    List<Verdict> said = rules.ask(packages, new ArrayList<>(unknown.values()), worstFirst);
    int at = 0;
    boolean room = kept.size() < MOST_KEPT;
    for (Map.Entry<K, Object> entry : unknown.entrySet()) {
      Verdict verdict = said.get(at++);
      entry.setValue(verdict);
      if (room) {
        kept.put(entry.getKey(), verdict);
      }
    }
    @SuppressWarnings("unchecked")
    Map<K, Verdict> verdicts = (Map<K, Verdict>) (Map<K, ?>) unknown;
    return verdicts;
  }

  /**
   * Asks about observations that carry figures or days and hardly ever come again; keeps nothing.
   *
   * @param observations the observations
   * @return the verdict on each
   */
  public List<Verdict> ask(List<?> observations) {
    asked.add(observations.size());
    return observations.isEmpty() ? List.of() : rules.ask(packages, observations, worstFirst);
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
   * Takes what was said of two observations of each of many things together.
   *
   * @param some a verdict on each thing
   * @param others another verdict on each, in the same order
   * @return the verdicts, taken together
   */
  public List<Verdict> join(List<Verdict> some, List<Verdict> others) {
    List<Verdict> joined = new ArrayList<>(some.size());
    for (int i = 0; i < some.size(); i++) {
      joined.add(join(some.get(i), others.get(i)));
    }
    return joined;
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
