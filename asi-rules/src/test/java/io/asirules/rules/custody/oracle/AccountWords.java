package io.asirules.rules.custody.oracle;

import io.asirules.model.Language;
import io.asirules.model.assessment.Argument;
import io.asirules.model.assessment.Caveat;
import io.asirules.model.custody.CustodyCaveatCode;
import io.asirules.model.custody.CustodyFinding;
import io.asirules.model.custody.MassBalance;
import io.asirules.model.custody.MaterialAccount;
import io.asirules.model.ledger.FlowRejection;
import io.asirules.model.ledger.FlowSum;
import io.asirules.rules.custody.oracle.ReferenceResult.Balance;
import io.asirules.rules.custody.oracle.ReferenceResult.Shown;
import io.asirules.rules.custody.oracle.ReferenceResult.ToldCaveat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Both answers in the same words, to compare them: masses without trailing zeros, one entry for
 * each balance and each of its figures, rejections, sums, findings and caveats.
 */
final class AccountWords {

  /** Caveats whose arguments the specification tells. */
  private static final Set<CustodyCaveatCode> TOLD =
      Set.of(
          CustodyCaveatCode.LATER_FLOWS,
          CustodyCaveatCode.SUPPLIERS_NOT_CHECKED,
          CustodyCaveatCode.SUPPLIER_PS_MAY_FOLLOW,
          CustodyCaveatCode.SUPPLIER_ACTIVITIES_NOT_STATED,
          CustodyCaveatCode.MINE_NOT_CHECKED,
          CustodyCaveatCode.TRANSFERRED_BALANCE,
          CustodyCaveatCode.JOINT_VENTURE_OUTPUT_NOT_STATED);

  private AccountWords() {}

  static Map<String, String> of(ReferenceResult result) {
    Map<String, String> words = new TreeMap<>();
    int at = 0;
    for (Balance balance : result.balances()) {
      String place = place(at++);
      figures(words, place, balance.figures());
      words.put(place + "findings", sorted(balance.findings(), AccountWords::word));
      words.put(place + "caveats", listed(balance.caveats(), AccountWords::word));
    }
    ReferenceLedger ledger = result.ledger();
    words.put("rejected", listed(ledger.rejections(), AccountWords::word));
    words.put("rejectedCount", String.valueOf(ledger.rejections().size()));
    words.put("flowCount", String.valueOf(ledger.flowCount()));
    words.put(
        "monthly",
        sorted(
            List.copyOf(ledger.monthly().entrySet()),
            each -> word(each.getKey(), each.getValue())));
    words.put("findings", sorted(result.findings(), AccountWords::word));
    words.put("caveats", listed(result.caveats(), AccountWords::word));
    return words;
  }

  static Map<String, String> of(MaterialAccount account) {
    Map<String, String> words = new TreeMap<>();
    int at = 0;
    for (MassBalance balance : account.periods()) {
      String place = place(at++);
      figures(words, place, balance);
      words.put(place + "findings", sorted(balance.findings(), AccountWords::word));
      words.put(place + "caveats", listed(balance.caveats(), AccountWords::word));
    }
    words.put("rejected", listed(account.rejected(), AccountWords::word));
    words.put("rejectedCount", String.valueOf(account.rejectedCount()));
    words.put("flowCount", String.valueOf(account.flowCount()));
    words.put("monthly", sorted(account.monthly(), each -> word(each, each.tonnes())));
    words.put("findings", sorted(account.findings(), AccountWords::word));
    words.put("caveats", listed(account.caveats(), AccountWords::word));
    return words;
  }

  private static void figures(Map<String, String> words, String place, MassBalance balance) {
    words.put(place + "of", balance.period() + " " + balance.stream());
    words.put(place + "cocIn", plain(balance.cocIn()));
    words.put(place + "nonCocIn", plain(balance.nonCocIn()));
    words.put(place + "inputPercentage", plain(balance.inputPercentage()));
    words.put(place + "outflow", plain(balance.outflow()));
    words.put(place + "entitlement", plain(balance.entitlement()));
    words.put(place + "carriedIn", plain(balance.carriedIn()));
    words.put(place + "overdraftIn", plain(balance.overdraftIn()));
    words.put(place + "available", plain(balance.available()));
    words.put(place + "allocated", plain(balance.allocated()));
    words.put(place + "carriedOut", plain(balance.carriedOut()));
    words.put(place + "expired", plain(balance.expired()));
    words.put(place + "overdraft", plain(balance.overdraft()));
    words.put(place + "cap", plain(balance.cap()));
    words.put(place + "remaining", plain(balance.remaining()));
    words.put(place + "nextShipment", plain(balance.nextShipment()));
  }

  private static String place(int at) {
    return String.format(Locale.ROOT, "balance %03d ", at);
  }

  /** A caveat may come once for each stage; its code and level count once. */
  private static <T> String listed(List<T> all, Function<T, String> word) {
    return String.join("; ", all.stream().map(word).distinct().toList());
  }

  private static <T> String sorted(List<T> all, Function<T, String> word) {
    return String.join("; ", all.stream().map(word).sorted().toList());
  }

  private static String word(Shown shown) {
    return shown.code() + " " + shown.arguments().stream().map(AccountWords::plain).toList();
  }

  private static String word(CustodyFinding finding) {
    return finding.code() + " " + plain(finding.reason().arguments());
  }

  private static String word(ToldCaveat caveat) {
    return caveat.code()
        + " "
        + caveat.level()
        + " "
        + caveat.arguments().stream().map(AccountWords::plain).toList();
  }

  /** Of a caveat, only the arguments that are told: the choice made on an open point is not. */
  private static String word(Caveat<CustodyCaveatCode> caveat) {
    List<String> arguments = TOLD.contains(caveat.code()) ? plain(caveat.arguments()) : List.of();
    boolean transferred = caveat.code() == CustodyCaveatCode.TRANSFERRED_BALANCE;
    return caveat.code()
        + " "
        + caveat.level()
        + " "
        + (transferred ? arguments.subList(0, 1) : arguments);
  }

  private static String word(Rejection rejection) {
    return rejection.row()
        + " "
        + rejection.column()
        + " "
        + rejection.treatment()
        + " "
        + rejection.code();
  }

  /** The column of a bad row only: that of others is not specified. */
  private static String word(FlowRejection rejection) {
    boolean bad =
        switch (rejection.code()) {
          case UNREADABLE, DOCUMENT_DOUBLE_BOOKED -> true;
          default -> false;
        };
    return rejection.row()
        + " "
        + (bad ? rejection.column() : "")
        + " "
        + rejection.treatment()
        + " "
        + rejection.code();
  }

  private static String word(FlowSum sum, BigDecimal tonnes) {
    return sum.month()
        + " "
        + sum.direction()
        + " "
        + sum.material()
        + (sum.coc() ? " CoC " : " ")
        + sum.facility()
        + " "
        + plain(tonnes);
  }

  private static List<String> plain(List<Argument> arguments) {
    return arguments.stream().map(each -> plain(each.in(Language.EN))).toList();
  }

  /** An argument that is a number, without its trailing zeros. */
  private static String plain(String argument) {
    return argument.matches("-?[0-9]+(\\.[0-9]+)?") ? plain(new BigDecimal(argument)) : argument;
  }

  static String plain(@Nullable BigDecimal mass) {
    return mass == null ? "none" : mass.stripTrailingZeros().toPlainString();
  }
}
