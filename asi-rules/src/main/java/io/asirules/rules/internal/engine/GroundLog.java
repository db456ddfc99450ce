package io.asirules.rules.internal.engine;

import io.asirules.criteriadata.catalog.AssuranceFact;
import io.asirules.model.assessment.GroundLayer;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.audit.MaturityRating;
import io.asirules.model.certification.CertificationCaveatCode;
import io.asirules.model.certification.CertificationReasonCode;
import io.asirules.model.certification.Decision;
import io.asirules.model.custody.CustodyCaveatCode;
import io.asirules.model.custody.CustodyFindingCode;
import io.asirules.model.custody.FindingKind;
import io.asirules.model.document.DocumentEffect;
import io.asirules.model.document.DocumentReasonCode;
import io.asirules.model.ledger.FlowReasonCode;
import io.asirules.model.ledger.FlowTreatment;
import io.asirules.rules.observation.Datum;
import io.asirules.rules.observation.Grounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Takes down what the rules of one package after another say of observations. */
final class GroundLog implements Grounds {

  private final IdentityHashMap<Object, List<Said>> said = new IdentityHashMap<>();
  private final IdentityHashMap<Object, Set<Datum>> rests = new IdentityHashMap<>();
  private Map<String, RuleName> rules = Map.of();
  private final IdentityHashMap<Object, List<Caution>> cautions = new IdentityHashMap<>();

  /** Tells which rules speak next. */
  void listenTo(Map<String, RuleName> next) {
    this.rules = next;
  }

  @Override
  public void closes(
      Object observation, Enum<?> outcome, ReasonCode code, String rule, Enum<?>... about) {
    add(observation, GroundLayer.CLOSING, outcome, code, rule, about);
  }

  @Override
  public void settles(
      Object observation, Enum<?> outcome, ReasonCode code, String rule, Enum<?>... about) {
    add(observation, GroundLayer.SETTLING, outcome, code, rule, about);
  }

  @Override
  public void decides(
      Object observation, Enum<?> outcome, ReasonCode code, String rule, Enum<?>... about) {
    add(observation, GroundLayer.DECIDING, outcome, code, rule, about);
  }

  @Override
  public void holdsBack(Object observation, Enum<?> outcome, ReasonCode code, String rule) {
    add(observation, GroundLayer.HOLD_BACK, outcome, code, rule);
  }

  @Override
  public void holdsBack(
      Object observation, Decision outcome, CertificationReasonCode code, String rule) {
    add(observation, GroundLayer.HOLD_BACK, outcome, code, rule);
  }

  @Override
  public void leaves(
      Object observation,
      Decision best,
      Decision worst,
      CertificationReasonCode code,
      String rule,
      AssuranceFact cited,
      AssuranceFact... others) {
    add(observation, GroundLayer.DECIDING, worst, best, code, rule, together(cited, others));
  }

  @Override
  public void caps(
      Object observation,
      MaturityRating best,
      CertificationReasonCode code,
      String rule,
      AssuranceFact cited,
      AssuranceFact... others) {
    add(observation, GroundLayer.DECIDING, best, code, rule, together(cited, others));
  }

  private static Enum<?>[] together(AssuranceFact cited, AssuranceFact[] others) {
    Enum<?>[] facts = new Enum<?>[others.length + 1];
    facts[0] = cited;
    System.arraycopy(others, 0, facts, 1, others.length);
    return facts;
  }

  @Override
  public void cautions(
      Object observation, CertificationCaveatCode code, String rule, AssuranceFact... restsOn) {
    cautions
        .computeIfAbsent(observation, key -> new ArrayList<>(2))
        .add(new Caution(code, List.of(restsOn)));
  }

  @Override
  public void decides(
      Object observation,
      FlowTreatment treatment,
      FlowReasonCode code,
      String rule,
      CustodyCaveatCode... caveats) {
    add(observation, GroundLayer.DECIDING, treatment, code, rule, caveats);
  }

  @Override
  public void decides(
      Object observation, DocumentEffect effect, DocumentReasonCode code, String rule) {
    add(observation, GroundLayer.DECIDING, effect, code, rule);
  }

  @Override
  public void closes(Object observation, FindingKind kind, CustodyFindingCode code, String rule) {
    add(observation, GroundLayer.CLOSING, kind, code, rule);
  }

  @Override
  public void settles(Object observation, FindingKind kind, CustodyFindingCode code, String rule) {
    add(observation, GroundLayer.SETTLING, kind, code, rule);
  }

  @Override
  public void decides(Object observation, FindingKind kind, CustodyFindingCode code, String rule) {
    add(observation, GroundLayer.DECIDING, kind, code, rule);
  }

  @Override
  public void restsOn(Object observation, Datum datum) {
    rests.computeIfAbsent(observation, key -> EnumSet.noneOf(Datum.class)).add(datum);
  }

  private void add(
      Object observation,
      GroundLayer layer,
      Enum<?> outcome,
      Enum<?> code,
      String rule,
      Enum<?>... about) {
    add(observation, layer, outcome, outcome, code, rule, about);
  }

  private void add(
      Object observation,
      GroundLayer layer,
      Enum<?> outcome,
      Enum<?> best,
      Enum<?> code,
      String rule,
      Enum<?>[] about) {
    int order = Objects.requireNonNull(rules.get(rule), rule).order();
    said.computeIfAbsent(observation, key -> new ArrayList<>(4))
        .add(new Said(layer, outcome, best, code, rule, order, List.of(about)));
  }

  Verdict verdict(Object observation, Comparator<Enum<?>> worstFirst) {
    return Verdict.of(
        said.getOrDefault(observation, List.of()),
        rests.getOrDefault(observation, Set.of()),
        cautions.getOrDefault(observation, List.of()),
        worstFirst);
  }
}
