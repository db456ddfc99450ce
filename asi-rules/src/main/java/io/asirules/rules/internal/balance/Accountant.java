package io.asirules.rules.internal.balance;

import io.asirules.criteriadata.catalog.AccountingFacts;
import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.catalog.CustodyFacts;
import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import io.asirules.model.assessment.Argument;
import io.asirules.model.assessment.Caveat;
import io.asirules.model.assessment.Stamp;
import io.asirules.model.custody.AccountExploration;
import io.asirules.model.custody.AccountHolder;
import io.asirules.model.custody.AccountVariant;
import io.asirules.model.custody.AccountingParameter;
import io.asirules.model.custody.AccountingParameters;
import io.asirules.model.custody.CustodyCaveatCode;
import io.asirules.model.custody.MassBalance;
import io.asirules.model.custody.MaterialAccount;
import io.asirules.model.custody.OpeningBalance;
import io.asirules.model.ledger.BadRow;
import io.asirules.model.ledger.Ledger;
import io.asirules.model.ledger.MaterialFlow;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import io.asirules.rules.AccountingOptions;
import io.asirules.rules.internal.booking.BookedFlows;
import io.asirules.rules.internal.booking.DocumentRegister;
import io.asirules.rules.internal.booking.JointVentures;
import io.asirules.rules.internal.booking.Tonnes;
import io.asirules.rules.internal.engine.RuleSetAnswers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One account from beginning to end: books the ledger, calculates balances, asks the rules. */
public final class Accountant {

  private static final int YEAR = 12;
  private static final StandardId FIRST_EDITION = StandardId.parse("asi:coc:1");
  private static final String NO_EDITION = "there was no Chain of Custody Standard then";
  private static final int YEARS_AHEAD = 10;

  private final Ledger ledger;
  private final AccountingOptions options;
  private final AccountHolder holder;
  private final RuleSetAnswers answers;
  private final AccountingFacts openPoints;
  private final CustodyFacts facts;
  private final AccountingParameters parameters;
  private final List<StandardId> editions = new ArrayList<>(2);
  private final LocalDate earliestDay;
  private final LocalDate latestDay;
  private final @Nullable LocalDate start;
  private final @Nullable LocalDate end;
  private final BookedFlows booked;
  private final DocumentRegister documents = new DocumentRegister();
  private long place;
  private long counted;
  private long later;
  private @Nullable LocalDate earliest;
  private @Nullable LocalDate latest;

  private Accountant(
      Ledger ledger, AccountingOptions options, Catalogue catalogue, RuleSetAnswers answers) {
    this.ledger = ledger;
    this.options = options;
    this.holder = options.holder();
    this.answers = answers;
    this.openPoints = catalogue.accounting();
    this.facts = catalogue.custody();
    this.parameters = openPoints.defaults().with(options.choices());
    this.earliestDay = published(catalogue.standard(FIRST_EDITION));
    StandardId edition = options.standard();
    while (edition != null) {
      editions.add(edition);
      edition = catalogue.standard(edition).version().basis();
    }
    this.latestDay = options.asOf().plusYears(YEARS_AHEAD);
    this.start = options.start().orElse(null);
    this.end = options.end().orElse(null);
    this.booked = new BookedFlows(holder, answers.flow(), facts);
    checkDays();
  }

  private static LocalDate published(Standard edition) {
    return Objects.requireNonNull(edition.version().published()).value().earliest();
  }

  private void checkDays() {
    if (start != null && start.isBefore(earliestDay)) {
      throw new AsiException(
          "the first day " + start + " is before " + earliestDay + ": " + NO_EDITION);
    }
    if (end != null && end.isAfter(latestDay)) {
      throw new AsiException(
          "the last day " + end + " is far ahead; expected " + latestDay + " or earlier");
    }
  }

  /**
   * Makes an account.
   *
   * @param ledger the flows
   * @param options how to account
   * @param stamp what produces it
   * @param catalogue the open points, and where the rules come from
   * @param answers what the rules say
   * @return the account
   */
  public static MaterialAccount account(
      Ledger ledger,
      AccountingOptions options,
      Stamp stamp,
      Catalogue catalogue,
      RuleSetAnswers answers) {
    Accountant accountant = new Accountant(ledger, options, catalogue, answers);
    accountant.book();
    return accountant.result(stamp);
  }

  /**
   * Makes an account, and again under each alternative on each open point, one at a time.
   *
   * @param ledger the flows; read once for all
   * @param options how to account otherwise
   * @param stamp what produces it
   * @param catalogue the open points, and where the rules come from
   * @param answers what the rules say
   * @return the account, with the balances under each alternative
   */
  public static AccountExploration explore(
      Ledger ledger,
      AccountingOptions options,
      Stamp stamp,
      Catalogue catalogue,
      RuleSetAnswers answers) {
    Accountant accountant = new Accountant(ledger, options, catalogue, answers);
    accountant.book();
    return new AccountExploration(accountant.result(stamp), accountant.variants());
  }

  private List<AccountVariant> variants() {
    List<AccountVariant> variants = new ArrayList<>();
    for (AccountingParameter parameter : AccountingParameter.values()) {
      Set<String> values = new LinkedHashSet<>(openPoints.alternatives(parameter));
      if (!values.isEmpty()) {
        values.add(openPoints.defaults().value(parameter));
        values.remove(parameters.value(parameter));
        values.forEach(value -> variants.add(variant(parameter, value)));
      }
    }
    return variants;
  }

  private AccountVariant variant(AccountingParameter parameter, String value) {
    try {
      return new AccountVariant(parameter, value, balances(parameters.with(parameter, value)), "");
    } catch (AsiException e) {
      return new AccountVariant(parameter, value, List.of(), String.valueOf(e.getMessage()));
    }
  }

  private void book() {
    try (documents) {
      if (options.keepGoing()) {
        ledger.forEach(this::book, row -> booked.bad(place++, null, row));
      } else {
        ledger.forEach(this::book);
      }
      takeBack(documents.repeated());
    }
  }

  private void book(MaterialFlow flow) {
    long here = place++;
    LocalDate day = flow.date();
    String wrong = wrongDay(day);
    if (!wrong.isEmpty()) {
      if (!options.keepGoing()) {
        throw new InputException("row " + flow.row() + ", column date", wrong);
      }
      booked.bad(here, flow, new BadRow(flow.row(), "date", wrong));
      return;
    }
    if (day.isAfter(options.asOf())) {
      later++;
      return;
    }
    counted++;
    earliest = earliest == null || day.isBefore(earliest) ? day : earliest;
    latest = latest == null || day.isAfter(latest) ? day : latest;
    String issuer = booked.book(here, flow);
    if (issuer != null) {
      documents.add(here, flow, issuer);
    }
  }

  private String wrongDay(LocalDate day) {
    if (day.isBefore(earliestDay)) {
      return day + " is before " + earliestDay + ": " + NO_EDITION;
    }
    if (day.isAfter(latestDay)) {
      return day + " is far ahead; expected " + latestDay + " or earlier";
    }
    if (start != null && day.isBefore(start)) {
      return day + " is before the first period; expected " + start + " or later";
    }
    if (end != null && day.isAfter(end)) {
      return day + " is after the last day; expected " + end + " or earlier";
    }
    return "";
  }

  /** Reads the ledger again for the flows whose document an earlier one had. */
  private void takeBack(Map<Long, Long> repeated) {
    if (repeated.isEmpty()) {
      return;
    }
    place = 0;
    if (options.keepGoing()) {
      ledger.forEach(flow -> takeBack(flow, repeated), row -> place++);
    } else {
      ledger.forEach(flow -> takeBack(flow, repeated));
    }
  }

  private void takeBack(MaterialFlow flow, Map<Long, Long> repeated) {
    long here = place++;
    Long first = repeated.get(here);
    if (first == null) {
      return;
    }
    if (!options.keepGoing()) {
      throw new InputException(
          "row " + flow.row() + ", column document",
          "'"
              + flow.document()
              + "' is booked already, in row "
              + first
              + "; expected one row for each CoC Document");
    }
    booked.takeBack(here, flow, first);
  }

  private MaterialAccount result(Stamp stamp) {
    List<MassBalance> balances = balances(parameters);
    JointVentures ventures = new JointVentures(holder, booked);
    return new MaterialAccount(
        stamp,
        holder.name(),
        parameters,
        balances,
        booked.rejected(),
        booked.rejectedCount(),
        counted,
        booked.totals().monthly(),
        ventures.findings(answers.jointVenture(), facts),
        caveats(balances, ventures));
  }

  private List<MassBalance> balances(AccountingParameters chosen) {
    BalanceCalculation.check(chosen);
    int months = chosen.number(AccountingParameter.PERIOD_MONTHS).intValueExact();
    LocalDate first = firstDay();
    if (first == null) {
      return List.of();
    }
    LocalDate last = first;
    last = end != null && end.isAfter(last) ? end : last;
    last = latest != null && latest.isAfter(last) ? latest : last;
    List<PeriodBalance> balances =
        new BalanceCalculation(
                booked.totals(), holder, chosen, new Periods(first, months, last), options.asOf())
            .balances();
    return new BalanceReview(holder, chosen, facts, options.asOf()).review(balances, answers);
  }

  /** Tells whether a fact is one of the edition, or of one that it extends. */
  private boolean concerns(CustodyCaveatCode code) {
    return editions.stream().anyMatch(edition -> facts.concerns(code, edition));
  }

  private @Nullable LocalDate firstDay() {
    if (start != null || earliest == null) {
      return start;
    }
    return earliest.withDayOfYear(1);
  }

  private List<Caveat<CustodyCaveatCode>> caveats(
      List<MassBalance> balances, JointVentures ventures) {
    List<Caveat<CustodyCaveatCode>> caveats = new ArrayList<>();
    if (balances.stream().anyMatch(balance -> balance.inputPercentage() != null)) {
      caveats.add(known(CustodyCaveatCode.INPUT_PERCENTAGE));
    }
    BigDecimal takenOver =
        holder.opening().stream()
            .filter(OpeningBalance::takenOver)
            .map(OpeningBalance::carried)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (holder.opening().stream().anyMatch(OpeningBalance::takenOver)) {
      AccountingParameter parameter = AccountingParameter.TRANSFERRED_BALANCE;
      OpenPoints open = new OpenPoints(parameters);
      open.caveat(
              CustodyCaveatCode.TRANSFERRED_BALANCE,
              List.of(Tonnes.argument(takenOver), open.choices(parameter)),
              parameter)
          .ifPresent(caveats::add);
    }
    if (concerns(CustodyCaveatCode.SHORT_PERIODS)
        && parameters.number(AccountingParameter.PERIOD_MONTHS).intValueExact() < YEAR) {
      caveats.add(
          known(
              CustodyCaveatCode.SHORT_PERIODS,
              parameters.value(AccountingParameter.SHORT_PERIODS)));
    }
    if (start == null && earliest != null) {
      caveats.add(known(CustodyCaveatCode.CALENDAR_YEAR));
    }
    if (concerns(CustodyCaveatCode.MARKET_CREDITS)) {
      caveats.add(ofInput(CustodyCaveatCode.MARKET_CREDITS));
    }
    if (counted > 0 && balances.isEmpty()) {
      caveats.add(ofInput(CustodyCaveatCode.NOTHING_LEAVES));
    }
    if (!balances.isEmpty()) {
      LocalDate last = balances.get(balances.size() - 1).period().end();
      if (last.isBefore(options.asOf())) {
        caveats.add(ofInput(CustodyCaveatCode.ACCOUNT_ENDS_EARLIER, last));
      }
    }
    if (holder.coc().isEmpty()) {
      caveats.add(ofInput(CustodyCaveatCode.CERTIFICATE_NOT_STATED));
    }
    if (holder.activities().isEmpty()) {
      caveats.add(ofInput(CustodyCaveatCode.ACTIVITIES_NOT_STATED));
    }
    if (holder.facilities().isEmpty()) {
      caveats.add(ofInput(CustodyCaveatCode.FACILITIES_NOT_STATED));
    }
    if (holder.documents().isEmpty()) {
      caveats.add(ofInput(CustodyCaveatCode.DOCUMENTS_NOT_STATED));
    }
    if (later > 0) {
      caveats.add(ofInput(CustodyCaveatCode.LATER_FLOWS, later, options.asOf()));
    }
    booked
        .counts()
        .forEach(
            (code, count) -> {
              if (count > 0) {
                caveats.add(new Caveat<>(code, List.of(Argument.of(count)), level(code)));
              }
            });
    caveats.addAll(ventures.caveats());
    caveats.sort(Comparator.comparing(Caveat::code));
    return caveats;
  }

  private @Nullable EvidenceLevel level(CustodyCaveatCode code) {
    return code == CustodyCaveatCode.SUPPLIER_PS_MAY_FOLLOW ? facts.provenance(code).level() : null;
  }

  private static Caveat<CustodyCaveatCode> ofInput(CustodyCaveatCode code, Object... arguments) {
    return new Caveat<>(code, Stream.of(arguments).map(Argument::of).toList(), null);
  }

  private Caveat<CustodyCaveatCode> known(CustodyCaveatCode code, String... arguments) {
    return new Caveat<>(
        code, Stream.of(arguments).map(Argument::of).toList(), facts.provenance(code).level());
  }
}
