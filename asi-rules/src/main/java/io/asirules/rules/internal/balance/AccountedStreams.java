package io.asirules.rules.internal.balance;

import io.asirules.model.AsiException;
import io.asirules.model.custody.MaterialStream;
import io.asirules.model.custody.OpeningBalance;
import io.asirules.model.ledger.MaterialFamily;
import io.asirules.model.ledger.MaterialType;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The streams that have a balance, and what each begins with. CUSTODY 6. */
final class AccountedStreams {

  private static final Comparator<MaterialStream> ORDER =
      Comparator.comparing(MaterialStream::family)
          .thenComparing(
              MaterialStream::material, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final boolean pooled;
  private final Map<MaterialStream, CarriedForward> opening = new TreeMap<>(ORDER);

  /**
   * Finds the streams.
   *
   * @param leaving materials that leave in any period and can be designated
   * @param balances the opening balances that count
   * @param pooled whether the materials of a family share one account
   */
  AccountedStreams(Set<MaterialType> leaving, Collection<OpeningBalance> balances, boolean pooled) {
    this.pooled = pooled;
    for (MaterialType material : leaving) {
      opening.put(of(material), CarriedForward.NOTHING);
    }
    for (OpeningBalance balance : balances) {
      if (balance.material() != null) {
        begin(designated(balance.material()), balance);
      }
    }
    List<MaterialStream> products = products();
    for (OpeningBalance balance : balances) {
      if (balance.material() == null) {
        if (products.size() != 1) {
          throw new AsiException(
              "an opening balance without a material, and not exactly one product leaves the"
                  + " scope; name its material");
        }
        begin(products.get(0), balance);
      }
    }
  }

  private void begin(MaterialStream stream, OpeningBalance balance) {
    opening.merge(stream, carried(balance), AccountedStreams::sum);
  }

  private MaterialStream of(MaterialType material) {
    return pooled ? MaterialStream.pooled(material.family()) : MaterialStream.of(material);
  }

  private List<MaterialStream> products() {
    return opening.keySet().stream()
        .filter(stream -> stream.material() == null || !stream.material().isRecycled())
        .toList();
  }

  private MaterialStream designated(MaterialType material) {
    if (!material.canBeDesignated()) {
      throw new AsiException("an opening balance of " + material + "; it has no account");
    }
    return of(material);
  }

  private static CarriedForward carried(OpeningBalance balance) {
    return new CarriedForward(
        Mass.isSome(balance.carried())
            ? List.of(new CarriedForward.Balance(balance.carried(), 1))
            : List.of(),
        balance.overdraft());
  }

  private static CarriedForward sum(CarriedForward one, CarriedForward other) {
    BigDecimal carried = one.sum().add(other.sum());
    return new CarriedForward(
        Mass.isSome(carried) ? List.of(new CarriedForward.Balance(carried, 1)) : List.of(),
        one.overdraft().add(other.overdraft()));
  }

  /** Lists the streams in the order of the account, with what each begins with. */
  Map<MaterialStream, CarriedForward> opening() {
    return opening;
  }

  /** Returns the materials that belong to a stream. */
  static Set<MaterialType> materials(MaterialStream stream) {
    MaterialType material = stream.material();
    return material == null ? ofFamily(stream.family()) : EnumSet.of(material);
  }

  private static Set<MaterialType> ofFamily(MaterialFamily family) {
    EnumSet<MaterialType> found = EnumSet.noneOf(MaterialType.class);
    for (MaterialType material : MaterialType.values()) {
      if (material.family() == family && material.canBeDesignated()) {
        found.add(material);
      }
    }
    return found;
  }
}
