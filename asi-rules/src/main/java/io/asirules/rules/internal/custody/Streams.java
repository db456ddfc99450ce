package io.asirules.rules.internal.custody;

import io.asirules.model.AsiException;
import io.asirules.model.custody.MaterialFamily;
import io.asirules.model.custody.MaterialStream;
import io.asirules.model.custody.MaterialType;
import io.asirules.model.custody.OpeningBalance;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What accounts are struck for, and with what each begins. CUSTODY 6. */
final class Streams {

  private static final Comparator<MaterialStream> ORDER =
      Comparator.comparing(MaterialStream::family)
          .thenComparing(
              MaterialStream::material, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final boolean pooled;
  private final Map<MaterialStream, Carried> opening = new TreeMap<>(ORDER);

  /**
   * Finds the streams.
   *
   * @param leaving materials that leave in any period and can be designated
   * @param balances the opening balances that count
   * @param pooled whether the materials of a family share one account
   */
  Streams(Set<MaterialType> leaving, Collection<OpeningBalance> balances, boolean pooled) {
    this.pooled = pooled;
    for (MaterialType material : leaving) {
      opening.put(of(material), Carried.NOTHING);
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
    opening.merge(stream, carried(balance), Streams::sum);
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

  private static Carried carried(OpeningBalance balance) {
    return new Carried(
        Mass.isSome(balance.carried())
            ? List.of(new Carried.Balance(balance.carried(), 1))
            : List.of(),
        balance.overdraft());
  }

  private static Carried sum(Carried one, Carried other) {
    BigDecimal carried = one.sum().add(other.sum());
    return new Carried(
        Mass.isSome(carried) ? List.of(new Carried.Balance(carried, 1)) : List.of(),
        one.overdraft().add(other.overdraft()));
  }

  /** Lists the streams in the order of the account, with what each begins with. */
  Map<MaterialStream, Carried> opening() {
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
