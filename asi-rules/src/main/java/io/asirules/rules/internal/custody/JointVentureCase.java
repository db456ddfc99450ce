package io.asirules.rules.internal.custody;

import io.asirules.criteriadata.catalog.CustodyFacts;
import io.asirules.model.assessment.Argument;
import io.asirules.model.custody.AccountingPeriod;
import io.asirules.model.custody.CustodyFinding;
import io.asirules.model.custody.CustodyFindingCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a joint venture delivered in a time, against the holder's share: a fact for the rules. */
public final class JointVentureCase {
  private final String partner;
  private final AccountingPeriod period;
  private final BigDecimal delivered;
  private final BigDecimal share;
  private @Nullable CustodyFinding finding;

  JointVentureCase(
      String partner, AccountingPeriod period, BigDecimal delivered, BigDecimal share) {
    this.partner = partner;
    this.period = period;
    this.delivered = delivered;
    this.share = share;
  }

  /**
   * Tells whether more was booked than the share.
   *
   * @return true when it was
   */
  public boolean isExceeded() {
    return delivered.compareTo(share) > 0;
  }

  /**
   * Records what the rules find.
   *
   * @param rule name of the rule
   * @param code what it is
   */
  public void find(String rule, CustodyFindingCode code) {
    finding =
        new CustodyFinding(
            code,
            List.of(
                Argument.of(partner),
                OverdraftCase.mass(delivered),
                Argument.of(period.start()),
                Argument.of(period.end()),
                OverdraftCase.mass(share)),
            CustodyFacts.shipped().provenance(code),
            rule);
  }

  Optional<CustodyFinding> finding() {
    return Optional.ofNullable(finding);
  }
}
