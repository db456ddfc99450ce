package io.asirules.rules.custody.oracle;

import io.asirules.model.custody.AccountHolder;
import io.asirules.model.custody.AccountingParameter;
import io.asirules.model.ledger.BadRow;
import io.asirules.model.ledger.MaterialFlow;
import io.asirules.model.standard.StandardId;
import io.asirules.rules.AccountingOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * Random accounts, bent towards corners: half of them with full records, so that many lines of
 * section 3 decide, half with few, so that what enters counts and the pools and balances differ.
 */
final class CustodyArbitraries {

  private static final int FIRST_ROW = 2;

  /** First and last day that are stated, and the as-of day. */
  private record Days(@Nullable LocalDate start, @Nullable LocalDate end, LocalDate asOf) {}

  private CustodyArbitraries() {}

  static Arbitrary<CustodyInput> inputs() {
    return Combinators.combine(TimeFrame.frames(), Arbitraries.of(true, false))
        .flatAs(CustodyArbitraries::inputs)
        .withoutEdgeCases();
  }

  private static Arbitrary<CustodyInput> inputs(TimeFrame frame, boolean recorded) {
    Arbitrary<List<Integer>> unreadable =
        Arbitraries.frequencyOf(
            Tuple.of(9, Arbitraries.just(List.of())),
            Tuple.of(
                1, Arbitraries.integers().between(0, 10).list().uniqueElements().ofMaxSize(2)));
    return Combinators.combine(
            FlowArbitraries.ledgers(frame, recorded),
            new HolderArbitraries(frame, recorded).holders(),
            days(frame),
            ParameterArbitraries.choices(),
            editions(),
            Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)),
            unreadable,
            recorded
                ? Arbitraries.frequency(Tuple.of(2, true), Tuple.of(1, false))
                : Arbitraries.just(false))
        .as(
            (flows, holder, days, choices, edition, keepGoing, bad, documents) -> {
              AccountingOptions options =
                  options(days, choices, edition, keepGoing)
                      .withHolder(documents ? withDocuments(holder, flows) : holder);
              return input(flows, bad, options);
            });
  }

  /** Numbers the rows, those that cannot be read among the others. */
  private static CustodyInput input(
      List<DrawnFlow> drawn, List<Integer> bad, AccountingOptions options) {
    List<MaterialFlow> flows = new ArrayList<>();
    for (int at = 0; at < drawn.size(); at++) {
      flows.add(drawn.get(at).at(row(at)));
    }
    List<BadRow> rows =
        bad.stream()
            .sorted()
            .map(at -> new BadRow(row(at) + 1, "tonnes", "'x'; expected a number"))
            .toList();
    return new CustodyInput(flows, rows, options);
  }

  private static long row(int at) {
    return FIRST_ROW + 2L * at;
  }

  private static AccountHolder withDocuments(AccountHolder holder, List<DrawnFlow> drawn) {
    AccountHolder.Builder builder = holder.toBuilder();
    for (int at = 0; at < drawn.size(); at++) {
      drawn.get(at).held(row(at)).ifPresent(builder::document);
    }
    return builder.build();
  }

  private static AccountingOptions options(
      Days days, Map<AccountingParameter, String> choices, StandardId edition, boolean keepGoing) {
    AccountingOptions options = AccountingOptions.asOf(days.asOf()).withStandard(edition);
    for (Map.Entry<AccountingParameter, String> choice : new EnumMap<>(choices).entrySet()) {
      options = options.with(choice.getKey(), choice.getValue());
    }
    if (days.start() != null) {
      options = options.withStart(days.start());
    }
    if (days.end() != null && (days.start() == null || !days.end().isBefore(days.start()))) {
      options = options.withEnd(days.end());
    }
    return keepGoing ? options.withKeepGoing() : options;
  }

  private static Arbitrary<Days> days(TimeFrame frame) {
    Arbitrary<@Nullable LocalDate> starts =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.just(null)),
            Tuple.of(8, Arbitraries.just(frame.first())),
            Tuple.of(1, frame.around()));
    Arbitrary<@Nullable LocalDate> ends =
        Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.just(null)),
            Tuple.of(4, Arbitraries.just(frame.last())),
            Tuple.of(2, Arbitraries.just(frame.last().plusYears(1))),
            Tuple.of(1, frame.around()));
    Arbitrary<LocalDate> asOfs =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just(frame.last().plusMonths(6))),
            Tuple.of(2, frame.around()),
            Tuple.of(1, Arbitraries.just(frame.last())));
    return Combinators.combine(starts, ends, asOfs).as(Days::new);
  }

  private static Arbitrary<StandardId> editions() {
    return Arbitraries.frequency(
            Tuple.of(30, "asi:coc:2"),
            Tuple.of(5, "asi:coc:1"),
            Tuple.of(1, "asi:coc:3-draft1"),
            Tuple.of(1, "asi:ps:3"))
        .map(StandardId::parse);
  }
}
