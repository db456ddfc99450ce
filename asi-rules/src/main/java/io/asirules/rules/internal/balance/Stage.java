package io.asirules.rules.internal.balance;

import com.google.common.collect.Sets;
import io.asirules.model.custody.AccountingParameter;
import io.asirules.model.custody.AccountingParameters;
import io.asirules.model.ledger.MaterialFamily;
import io.asirules.model.ledger.MaterialType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A stage of production in one scope: what enters it forms one Input Percentage. CUSTODY 5.
 *
 * @param materials what it takes in
 * @param handedOn what the stage before hands on to it by an internal flow
 */
record Stage(Set<MaterialType> materials, Set<MaterialType> handedOn) {

  private static final Set<MaterialType> BAUXITE = EnumSet.of(MaterialType.BAUXITE);
  private static final Set<MaterialType> ALUMINA = EnumSet.of(MaterialType.ALUMINA);
  private static final Set<MaterialType> ALUMINIUM = EnumSet.of(MaterialType.ALUMINIUM);
  private static final Set<MaterialType> METAL =
      Sets.immutableEnumSet(
          EnumSet.allOf(MaterialType.class).stream()
              .filter(material -> material.family() == MaterialFamily.METAL)
              .toList());
  private static final Set<MaterialType> CASTHOUSE = Sets.difference(METAL, ALUMINIUM);
  private static final Set<MaterialType> NONE = Set.of();

  private static final List<Stage> PER_FAMILY =
      List.of(
          new Stage(BAUXITE, NONE),
          new Stage(ALUMINA, ALUMINA),
          new Stage(METAL, EnumSet.of(MaterialType.LIQUID_METAL)));
  private static final List<Stage> COMBINED =
      List.of(new Stage(EnumSet.allOf(MaterialType.class), NONE));

  /** The finest grouping, which tells whether several stages take material in. */
  static final List<Stage> CASCADE =
      List.of(
          new Stage(BAUXITE, NONE),
          new Stage(ALUMINA, ALUMINA),
          new Stage(CASTHOUSE, CASTHOUSE),
          new Stage(ALUMINIUM, ALUMINIUM));

  static List<Stage> of(AccountingParameters parameters) {
    return switch (parameters.value(AccountingParameter.STAGES)) {
      case "COMBINED" -> COMBINED;
      case "CASCADE" -> CASCADE;
      default -> PER_FAMILY;
    };
  }

  boolean takes(MaterialType material) {
    return materials.contains(material);
  }
}
