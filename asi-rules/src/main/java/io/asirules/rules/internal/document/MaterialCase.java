package io.asirules.rules.internal.document;

import io.asirules.model.assessment.Argument;
import io.asirules.model.document.DocumentField;
import io.asirules.model.document.DocumentReasonCode;
import io.asirules.model.ledger.MaterialType;
import io.asirules.model.scope.SupplyChainActivity;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The material that a document states, beside the own scope: a fact that rules see. */
public final class MaterialCase extends DocumentPart {

  private final MaterialType material;
  private final @Nullable Set<SupplyChainActivity> own;

  MaterialCase(Setting setting, FindingLog log, MaterialType material) {
    super(setting, log);
    this.material = material;
    this.own = setting.holder().activities().orElse(null);
  }

  /**
   * Tells whether no activity makes it, dross left aside.
   *
   * @return true for post-consumer scrap and alloying metals
   */
  public boolean isUnmade() {
    return !material.canBeDesignated() && !isDross();
  }

  /**
   * Tells whether it is dross.
   *
   * @return true for dross
   */
  public boolean isDross() {
    return material == MaterialType.DROSS;
  }

  /**
   * Tells whether it is an alloying metal.
   *
   * @return true for alloying metals and master alloys
   */
  public boolean isAlloying() {
    return material == MaterialType.ALLOYING_METAL;
  }

  /**
   * Tells whether the own scope has the activity that the material takes: on issuing one that makes
   * it, on receiving scrap or dross one that re-melts.
   *
   * @return NOT_ASKED where the material cannot be CoC Material at all, NOT_KNOWN where the own
   *     activities matter and are not stated, YES where none is needed
   */
  public Answer getOwnScope() {
    if (isIssuing() ? isUnmade() : isAlloying()) {
      return Answer.NOT_ASKED;
    }
    if (!isIssuing() && !material.isRecycled()) {
      return Answer.YES;
    }
    if (own == null) {
      return Answer.NOT_KNOWN;
    }
    if (!isIssuing()) {
      return Answer.of(own.contains(SupplyChainActivity.REMELTING_REFINING));
    }
    return Answer.of(isDross() || !Collections.disjoint(own, material.madeBy()));
  }

  @Override
  String field(DocumentReasonCode code) {
    return at(DocumentField.MATERIAL);
  }

  @Override
  List<Argument> arguments(DocumentReasonCode code) {
    return List.of(Argument.of(material.title()));
  }
}
