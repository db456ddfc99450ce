package io.asirules.model.custody;

import io.asirules.model.Language;
import io.asirules.model.assessment.Argument;
import io.asirules.model.assessment.Ground;
import io.asirules.model.assessment.GroundLayer;
import io.asirules.model.assessment.Reason;
import io.asirules.model.standard.Provenance;
import java.util.List;
import java.util.Objects;

/**
 * What a balance or an account shows: something to act on, or a note.
 *
 * @param grounds all that rules say of it, the ground that counts first; at least one, each with
 *     its provenance
 */
public record CustodyFinding(List<Ground<FindingKind, CustodyFindingCode>> grounds) {

  /** Copies the list; refuses one that is empty. */
  public CustodyFinding {
    grounds = List.copyOf(grounds);
    Objects.checkIndex(0, grounds.size());
    grounds.forEach(ground -> Objects.requireNonNull(ground.reason().provenance()));
  }

  /**
   * A finding that rests on one ground.
   *
   * @param kind whether it calls for action
   * @param code what it is
   * @param arguments what its sentence speaks of
   * @param provenance where the rule comes from
   * @param rule name of the rule
   * @return the finding
   */
  public static CustodyFinding of(
      FindingKind kind,
      CustodyFindingCode code,
      List<Argument> arguments,
      Provenance provenance,
      String rule) {
    return new CustodyFinding(
        List.of(
            new Ground<>(
                GroundLayer.DECIDING, kind, Reason.of(code, arguments, provenance, rule))));
  }

  /**
   * Returns why.
   *
   * @return the reason of the ground that counts
   */
  public Reason<CustodyFindingCode> reason() {
    return leading().reason();
  }

  private Ground<FindingKind, CustodyFindingCode> leading() {
    return grounds.get(0);
  }

  /**
   * Tells whether there is nothing to act on.
   *
   * @return true for a mere note
   */
  public boolean isNote() {
    return leading().outcome() == FindingKind.NOTE;
  }

  /**
   * Returns what it is.
   *
   * @return the code of the ground that counts
   */
  public CustodyFindingCode code() {
    return reason().code();
  }

  /**
   * Returns the sentence.
   *
   * @param language language wanted
   * @return the sentence of the ground that counts
   */
  public String text(Language language) {
    return reason().text(language);
  }

  /**
   * Returns what else calls for action, beside the ground that counts.
   *
   * @return the other grounds that do, in their order; empty for a note
   */
  public List<Ground<FindingKind, CustodyFindingCode>> otherReasons() {
    return isNote()
        ? List.of()
        : grounds.stream()
            .skip(1)
            .filter(ground -> ground.outcome() == FindingKind.FINDING)
            .toList();
  }
}
