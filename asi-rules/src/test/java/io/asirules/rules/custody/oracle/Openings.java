package io.asirules.rules.custody.oracle;

import io.asirules.model.custody.AccountingParameter;
import io.asirules.model.custody.MaterialStream;
import io.asirules.model.custody.OpeningBalance;
import io.asirules.model.ledger.MaterialFamily;
import io.asirules.model.ledger.MaterialType;
import io.asirules.rules.AccountingOptions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Section 6: the streams of an account, and the opening balance of each. */
final class Openings {

  private final boolean pooled;
  private final boolean accepted;
  private final List<OpeningBalance> openings;
  private final List<MaterialStream> streams;

  Openings(Set<MaterialType> leaving, AccountingOptions options) {
    this.pooled = pooled(options);
    this.accepted = Chosen.of(options).is(AccountingParameter.TRANSFERRED_BALANCE, "ACCEPTED");
    this.openings = options.holder().opening();
    Set<MaterialStream> there = new LinkedHashSet<>();
    leaving.forEach(material -> there.add(streamOf(material)));
    for (OpeningBalance opening : openings) {
      if (opening.material() != null && counts(opening)) {
        there.add(streamOf(opening.material()));
      }
    }
    this.streams = inOrder(there);
  }

  /** What was taken over counts only where that is accepted; an overdraft counts always. */
  private BigDecimal carriedOf(OpeningBalance opening) {
    return opening.takenOver() && !accepted ? BigDecimal.ZERO : opening.carried();
  }

  private boolean counts(OpeningBalance opening) {
    return carriedOf(opening).add(opening.overdraft()).signum() > 0;
  }

  static boolean pooled(AccountingOptions options) {
    return Chosen.of(options).is(AccountingParameter.POOLING, "POOLED");
  }

  private MaterialStream streamOf(MaterialType material) {
    return pooled ? MaterialStream.pooled(material.family()) : MaterialStream.of(material);
  }

  private static List<MaterialStream> inOrder(Set<MaterialStream> there) {
    List<MaterialStream> all = new ArrayList<>();
    for (MaterialFamily family : MaterialFamily.values()) {
      all.add(MaterialStream.pooled(family));
    }
    for (MaterialType material : MaterialType.values()) {
      all.add(MaterialStream.of(material));
    }
    all.retainAll(there);
    return all;
  }

  List<MaterialStream> streams() {
    return streams;
  }

  /** The streams that an opening balance without a material can belong to: one is wanted. */
  List<MaterialStream> candidates() {
    return streams.stream()
        .filter(each -> each.material() == null || !each.material().isRecycled())
        .toList();
  }

  boolean lacksItsStream() {
    return openings.stream().anyMatch(each -> each.material() == null && counts(each))
        && candidates().size() != 1;
  }

  boolean ofNoProduct() {
    return openings.stream()
        .filter(this::counts)
        .anyMatch(each -> each.material() != null && !each.material().canBeDesignated());
  }

  BigDecimal carried(MaterialStream stream) {
    return sum(stream, this::carriedOf);
  }

  BigDecimal overdraft(MaterialStream stream) {
    return sum(stream, OpeningBalance::overdraft);
  }

  private BigDecimal sum(MaterialStream stream, Function<OpeningBalance, BigDecimal> mass) {
    BigDecimal sum = BigDecimal.ZERO;
    for (OpeningBalance opening : openings) {
      if (!counts(opening)) {
        continue;
      }
      MaterialStream of =
          opening.material() == null ? candidates().get(0) : streamOf(opening.material());
      if (of.equals(stream)) {
        sum = sum.add(mass.apply(opening));
      }
    }
    return sum;
  }
}
