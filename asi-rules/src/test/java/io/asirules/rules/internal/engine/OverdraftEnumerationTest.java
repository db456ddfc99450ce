package io.asirules.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.custody.CustodyFindingCode;
import io.asirules.model.custody.FindingKind;
import io.asirules.rules.observation.BalanceSeen;
import io.asirules.rules.observation.JointVentureSeen;
import io.asirules.rules.observation.OverdraftSeen;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every combination of telling masses and days of a balance, beside the ladder of CUSTODY 7 by
 * which the first edition decided on an overdraft: the first line that fits.
 */
class OverdraftEnumerationTest {

  private static final RuleSetAnswers ANSWERS =
      new RuleSetAnswers(RuleBase.shared(), List.of("booking", "balance"));
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final BigDecimal ZERO = new BigDecimal("0.000000");
  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final BigDecimal TWO = new BigDecimal("2.0");

  @Test
  void anOverdraftIsWhatTheFirstLineThatFitsSays() {
    Combinations.of(OverdraftSeen.class)
        .vary("overdraftIn", ZERO, ONE)
        .vary("overdraft", ZERO, ONE, TWO)
        .vary("available", ONE.negate(), ZERO, ONE)
        .vary("overdrawn", ONE, TWO)
        .vary("cap", ZERO, ONE, TWO)
        .vary("affected", null, ZERO, ONE, TWO)
        .all("neverTolerated", "affectedCaps")
        .vary("end", DAY.minusDays(1), DAY, DAY.plusDays(1))
        .vary("asOf", DAY)
        .forEach(OverdraftEnumerationTest::check);
  }

  private static void check(List<OverdraftSeen> balances) {
    List<Verdict> verdicts = ANSWERS.overdraft().ask(balances);
    for (int i = 0; i < balances.size(); i++) {
      OverdraftSeen balance = balances.get(i);
      List<Said> grounds = verdicts.get(i).grounds();
      if (balance.overdraft().signum() == 0 && balance.overdraftIn().signum() == 0) {
        assertThat(grounds).as("%s", balance).isEmpty();
        continue;
      }
      CustodyFindingCode first = ladder(balance);
      Said leading = grounds.get(0);
      assertThat(leading.reason()).as("%s", balance).isEqualTo(first);
      assertThat(leading.outcome()).as("%s", balance).isEqualTo(kind(first));
      assertThat(grounds).extracting(Said::reason).doesNotHaveDuplicates();
    }
  }

  private static FindingKind kind(CustodyFindingCode code) {
    return switch (code) {
      case OVERDRAFT_MADE_GOOD, OVERDRAFT_TO_MAKE_GOOD, OVERDRAFT_TOLERATED -> FindingKind.NOTE;
      default -> FindingKind.FINDING;
    };
  }

  private static CustodyFindingCode ladder(OverdraftSeen balance) {
    if (balance.overdraft().signum() == 0) {
      return CustodyFindingCode.OVERDRAFT_MADE_GOOD;
    }
    if (balance.neverTolerated()) {
      return CustodyFindingCode.OVERDRAFT_NEVER;
    }
    if (balance.overdraftIn().signum() > 0 && balance.available().signum() < 0) {
      return balance.end().isAfter(balance.asOf())
          ? CustodyFindingCode.OVERDRAFT_TO_MAKE_GOOD
          : CustodyFindingCode.OVERDRAFT_NOT_MADE_GOOD;
    }
    BigDecimal affected = balance.affected();
    if (affected == null) {
      return CustodyFindingCode.OVERDRAFT_WITHOUT_FORCE_MAJEURE;
    }
    if (balance.overdrawn().compareTo(balance.cap()) > 0) {
      return CustodyFindingCode.OVERDRAFT_ABOVE_CAP;
    }
    return balance.affectedCaps() && balance.overdrawn().compareTo(affected) > 0
        ? CustodyFindingCode.OVERDRAFT_ABOVE_AFFECTED
        : CustodyFindingCode.OVERDRAFT_TOLERATED;
  }

  @Test
  void everyNoteOfABalanceIsTold() {
    Combinations.of(BalanceSeen.class)
        .vary("expired", ZERO, ONE)
        .vary("outflow", ZERO, ONE)
        .all("inflow")
        .vary("end", DAY.minusDays(1), DAY, DAY.plusDays(1))
        .vary("asOf", DAY)
        .forEach(OverdraftEnumerationTest::checkNotes);
  }

  private static void checkNotes(List<BalanceSeen> balances) {
    List<Verdict> verdicts = ANSWERS.balance().ask(balances);
    for (int i = 0; i < balances.size(); i++) {
      BalanceSeen balance = balances.get(i);
      boolean open = balance.end().isAfter(balance.asOf());
      List<CustodyFindingCode> notes = new ArrayList<>();
      if (balance.expired().signum() > 0) {
        notes.add(open ? CustodyFindingCode.BALANCE_LAPSES : CustodyFindingCode.BALANCE_EXPIRED);
      }
      if (balance.outflow().signum() > 0 && !balance.inflow()) {
        notes.add(CustodyFindingCode.NO_INFLOW);
      }
      if (open) {
        notes.add(CustodyFindingCode.PERIOD_OPEN);
      }
      List<Said> grounds = verdicts.get(i).grounds();
      assertThat(grounds)
          .as("%s", balance)
          .extracting(Said::reason)
          .containsExactlyElementsOf(notes);
      assertThat(grounds).allMatch(ground -> ground.outcome() == FindingKind.NOTE);
    }
  }

  @Test
  void aShareOfAJointVentureIsExceededByTheSmallestMass() {
    List<Verdict> verdicts =
        ANSWERS
            .jointVenture()
            .ask(
                List.of(
                    new JointVentureSeen(new BigDecimal("40"), new BigDecimal("40.000")),
                    new JointVentureSeen(new BigDecimal("40.000001"), new BigDecimal("40"))));

    assertThat(verdicts.get(0).grounds()).isEmpty();
    assertThat(verdicts.get(1).leading().reason())
        .isEqualTo(CustodyFindingCode.JOINT_VENTURE_SHARE_EXCEEDED);
  }
}
