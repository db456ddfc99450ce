package io.asirules.model.ledger;

import static io.asirules.model.scope.SupplyChainActivity.ALUMINA_REFINING;
import static io.asirules.model.scope.SupplyChainActivity.ALUMINIUM_SMELTING;
import static io.asirules.model.scope.SupplyChainActivity.BAUXITE_MINING;
import static io.asirules.model.scope.SupplyChainActivity.CASTHOUSE;
import static io.asirules.model.scope.SupplyChainActivity.HIGH_PURITY_ALUMINA;
import static io.asirules.model.scope.SupplyChainActivity.MATERIAL_CONVERSION;
import static io.asirules.model.scope.SupplyChainActivity.OTHER_MANUFACTURING_OR_SALE;
import static io.asirules.model.scope.SupplyChainActivity.REMELTING_REFINING;
import static io.asirules.model.scope.SupplyChainActivity.SEMI_FABRICATION;

import io.asirules.model.LocalizedText;
import io.asirules.model.scope.SupplyChainActivity;
import java.util.Set;

/**
 * Kinds of material that an account is kept of. Whether a tonne is CoC Material is not part of its
 * kind: ASI Bauxite is {@link #BAUXITE} booked as CoC.
 *
 * <p>ASI Bauxite, ASI Alumina, ASI Aluminium and Eligible Scrap: CONFIRMED,
 * https://aluminium-stewardship.org/help-desk/source-material . ASI Liquid Metal and ASI Cold Metal
 * as kinds of their own, and which activity makes what: RECALLED.
 */
public enum MaterialType {
  /** Bauxite; as CoC Material: ASI Bauxite. */
  BAUXITE(MaterialFamily.BAUXITE, "Bauxite", "铝土矿", Set.of(BAUXITE_MINING)),
  /** Alumina; as CoC Material: ASI Alumina. */
  ALUMINA(MaterialFamily.ALUMINA, "Alumina", "氧化铝", Set.of(ALUMINA_REFINING, HIGH_PURITY_ALUMINA)),
  /** Molten metal, such as from the pots of a smelter; as CoC Material: ASI Liquid Metal. */
  LIQUID_METAL(
      MaterialFamily.METAL, "Liquid Metal", "液态金属", Set.of(ALUMINIUM_SMELTING, REMELTING_REFINING)),
  /** Solid metal that a casthouse melts again; as CoC Material: ASI Cold Metal. */
  COLD_METAL(
      MaterialFamily.METAL,
      "Cold Metal",
      "冷金属",
      Set.of(
          ALUMINIUM_SMELTING,
          REMELTING_REFINING,
          CASTHOUSE,
          SEMI_FABRICATION,
          MATERIAL_CONVERSION,
          OTHER_MANUFACTURING_OR_SALE)),
  /** Cast, semi-fabricated or finished metal; as CoC Material: ASI Aluminium. */
  ALUMINIUM(
      MaterialFamily.METAL,
      "Aluminium",
      "铝",
      Set.of(CASTHOUSE, SEMI_FABRICATION, MATERIAL_CONVERSION, OTHER_MANUFACTURING_OR_SALE)),
  /** Scrap of processing and manufacture; as CoC Material: Eligible Scrap, pre-consumer. */
  PRE_CONSUMER_SCRAP(
      MaterialFamily.METAL,
      "Pre-consumer scrap",
      "消费前废料",
      Set.of(
          ALUMINIUM_SMELTING,
          REMELTING_REFINING,
          CASTHOUSE,
          SEMI_FABRICATION,
          MATERIAL_CONVERSION,
          OTHER_MANUFACTURING_OR_SALE)),
  /**
   * Scrap of used products; as CoC Material: Eligible Scrap, post-consumer. No activity makes it.
   */
  POST_CONSUMER_SCRAP(MaterialFamily.METAL, "Post-consumer scrap", "消费后废料", Set.of()),
  /** Dross; whether and when it is Eligible Scrap is UNKNOWN. */
  DROSS(MaterialFamily.METAL, "Dross", "铝渣", Set.of()),
  /** Alloying metals and master alloys; never CoC Material. */
  ALLOYING_METAL(MaterialFamily.METAL, "Alloying metal", "合金元素", Set.of());

  private final MaterialFamily family;
  private final LocalizedText title;
  private final Set<SupplyChainActivity> madeBy;

  MaterialType(MaterialFamily family, String en, String zh, Set<SupplyChainActivity> madeBy) {
    this.family = family;
    this.title = new LocalizedText(en, zh);
    this.madeBy = madeBy;
  }

  /**
   * Returns what a tonne of it is a tonne of.
   *
   * @return the family
   */
  public MaterialFamily family() {
    return family;
  }

  /**
   * Returns the name for people.
   *
   * @return the title in both languages
   */
  public LocalizedText title() {
    return title;
  }

  /**
   * Returns the activities whose product or process scrap it is.
   *
   * @return the activities; empty where none makes it
   */
  public Set<SupplyChainActivity> madeBy() {
    return madeBy;
  }

  /**
   * Returns the activities whose certified scope may deliver it. Dross comes from whoever makes
   * process scrap: RECALLED.
   *
   * @return the activities; empty where none makes it
   */
  public Set<SupplyChainActivity> deliveredBy() {
    return this == DROSS ? PRE_CONSUMER_SCRAP.madeBy : madeBy;
  }

  /**
   * Tells whether it may leave a scope as CoC Material or Eligible Scrap.
   *
   * @return true when some activity makes it
   */
  public boolean canBeDesignated() {
    return !madeBy.isEmpty();
  }

  /**
   * Tells whether it is scrap or dross, which only re-melters and refiners may take in as CoC.
   *
   * @return true for scrap and dross
   */
  public boolean isRecycled() {
    return this == PRE_CONSUMER_SCRAP || this == POST_CONSUMER_SCRAP || this == DROSS;
  }
}
