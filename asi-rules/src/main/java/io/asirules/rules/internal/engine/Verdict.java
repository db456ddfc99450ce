package io.asirules.rules.internal.engine;

import com.google.common.collect.Sets;
import io.asirules.model.AsiException;
import io.asirules.model.assessment.GroundLayer;
import io.asirules.rules.observation.Datum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All that rules said of equal observations, the ground that counts first. The first of the layers
 * CLOSING, SETTLING and DECIDING that has a ground counts, and the worst of its grounds; a ground
 * that holds back comes before those that decide. Shared by all cases with equal observations.
 */
public final class Verdict {

  private final List<Said> grounds;
  private final Set<Datum> restsOn;
  private final List<Datum> data;
  private final List<Caution> cautions;

  private Verdict(List<Said> grounds, Set<Datum> restsOn, List<Caution> cautions) {
    this.grounds = grounds;
    this.restsOn = restsOn;
    this.cautions = cautions;
    this.data = data(grounds, restsOn);
  }

  /** A closing ground rests on nothing but what it names itself. */
  private static List<Datum> data(List<Said> grounds, Set<Datum> restsOn) {
    if (grounds.isEmpty()) {
      return List.of();
    }
    Said leading = grounds.get(0);
    List<Datum> data = new ArrayList<>(2);
    if (leading.layer() != GroundLayer.CLOSING) {
      data.addAll(restsOn);
    }
    for (Enum<?> each : leading.about()) {
      if (each instanceof Datum datum && !data.contains(datum)) {
        data.add(datum);
      }
    }
    return List.copyOf(data);
  }

  /**
   * Orders what rules said.
   *
   * @param said what they said, in any order
   * @param restsOn data that whatever comes out rests on
   * @param cautions caveats that go with it
   * @param worstFirst compares outcomes
   * @return the verdict
   */
  static Verdict of(
      List<Said> said, Set<Datum> restsOn, List<Caution> cautions, Comparator<Enum<?>> worstFirst) {
    List<Said> ordered = new ArrayList<>(said);
    if (ordered.size() > 1) {
      ordered.sort((one, other) -> compare(one, other, worstFirst));
    }
    for (int i = 1; i < ordered.size(); i++) {
      Said ground = ordered.get(i);
      boolean holds = ground.layer() == GroundLayer.HOLD_BACK;
      if (holds && ordered.get(0).layer() == GroundLayer.DECIDING) {
        ordered.add(0, ordered.remove(i));
        break;
      }
    }
    return new Verdict(List.copyOf(ordered), Sets.immutableEnumSet(restsOn), List.copyOf(cautions));
  }

  private static int compare(Said one, Said other, Comparator<Enum<?>> worstFirst) {
    int order = one.layer().compareTo(other.layer());
    order = order == 0 ? worstFirst.compare(one.outcome(), other.outcome()) : order;
    order = order == 0 ? Integer.compare(one.order(), other.order()) : order;
    return order == 0 ? one.rule().compareTo(other.rule()) : order;
  }

  /** Takes this and another verdict on the same thing together. */
  Verdict with(Verdict other, Comparator<Enum<?>> worstFirst) {
    if (other.isEmpty()) {
      return this;
    }
    List<Said> all = new ArrayList<>(grounds);
    all.addAll(other.grounds);
    Set<Datum> data = new HashSet<>(restsOn);
    data.addAll(other.restsOn);
    List<Caution> warnings = new ArrayList<>(cautions);
    warnings.addAll(other.cautions);
    return of(all, data, warnings, worstFirst);
  }

  /**
   * Returns the ground that counts.
   *
   * @return the first ground
   * @throws IllegalStateException if no rule spoke
   */
  public Said leading() {
    if (grounds.isEmpty()) {
      throw new IllegalStateException("no rule speaks");
    }
    return grounds.get(0);
  }

  /**
   * Returns all grounds.
   *
   * @return the ground that counts, then the others by layer, outcome and line
   */
  public List<Said> grounds() {
    return grounds;
  }

  /**
   * Returns the data that the ground that counts rests on, beside what is known of the criterion or
   * requirement itself.
   *
   * @return the data; empty for most
   */
  public List<Datum> data() {
    return data;
  }

  /**
   * Returns the caveats that go with it.
   *
   * @return the caveats, in no order
   */
  public List<Caution> cautions() {
    return cautions;
  }

  /**
   * Refuses a verdict without a ground: the rules do not cover what is observed.
   *
   * @param observed what is observed
   * @return this verdict
   * @throws AsiException if no rule spoke
   */
  public Verdict required(Object observed) {
    if (grounds.isEmpty()) {
      throw new AsiException("the rule set has no rule that speaks of " + observed);
    }
    return this;
  }

  /** Tells whether no rule spoke. */
  boolean isEmpty() {
    return grounds.isEmpty() && restsOn.isEmpty() && cautions.isEmpty();
  }
}
