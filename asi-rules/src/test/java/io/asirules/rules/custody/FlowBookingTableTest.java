package io.asirules.rules.custody;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.custody.CustodyCaveatCode;
import io.asirules.model.custody.MaterialAccount;
import io.asirules.model.ledger.FlowRejection;
import io.asirules.model.ledger.FlowSum;
import io.asirules.model.ledger.FlowTreatment;
import io.asirules.model.ledger.Ledger;
import io.asirules.model.ledger.MaterialFlow;
import io.asirules.rules.AsiRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * {@code booking.csv}: which flow is booked, and how. Each row names the line of section 3 of
 * {@code CUSTODY.md} that decides, and speaks of the last of its flows. A domain person can check
 * it row by row; its first lines explain the notation, which {@link BookingNotation} reads.
 */
class FlowBookingTableTest {

  private static final AsiRules RULES = AsiRules.create();
  private static final String TABLE = "booking.csv";
  private static final int LINES = 33;

  /** The caveats that section 3 speaks of; all others are left to other tests. */
  private static final Set<CustodyCaveatCode> CAVEATS =
      EnumSet.of(
          CustodyCaveatCode.MINE_NOT_CHECKED,
          CustodyCaveatCode.SUPPLIERS_NOT_CHECKED,
          CustodyCaveatCode.SUPPLIER_PS_MAY_FOLLOW,
          CustodyCaveatCode.SUPPLIER_ACTIVITIES_NOT_STATED);

  @ParameterizedTest(name = "line {0}: {1}")
  @CsvFileSource(resources = TABLE, numLinesToSkip = 1)
  void everyFlowIsBookedAsTheLineSays(
      int line,
      String sentence,
      @Nullable String holder,
      String flows,
      FlowTreatment treatment,
      @Nullable String reason,
      String booked,
      @Nullable String caveats) {
    List<MaterialFlow> ledger = BookingNotation.flows(flows);
    MaterialFlow last = ledger.get(ledger.size() - 1);
    String as = "line " + line + ", " + sentence;

    MaterialAccount account =
        RULES.account(Ledger.of(ledger), BookingNotation.options(holder == null ? "" : holder));

    assertThat(rejections(account, last))
        .as(as)
        .containsExactlyElementsOf(reason == null ? List.of() : List.of(treatment + " " + reason));
    assertThat(sums(account, YearMonth.from(last.date()))).as(as).isEqualTo(booked);
    assertThat(caveats(account)).as(as).isEqualTo(caveats == null ? "" : caveats);
    assertThat(treatment)
        .as("%s: what the table says of its treatment goes with its reason and its mass", as)
        .isIn(treatments(reason != null, !booked.equals("nothing")));
  }

  @Test
  void everyLineHasARow() throws IOException {
    assertThat(table().filter(row -> row.matches("\\d+,.*")).map(row -> row.replaceAll(",.*", "")))
        .containsAll(IntStream.rangeClosed(1, LINES).mapToObj(Integer::toString).toList());
  }

  private static Stream<String> table() throws IOException {
    try (InputStream in = FlowBookingTableTest.class.getResourceAsStream(TABLE)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines();
    }
  }

  private static Set<FlowTreatment> treatments(boolean rejected, boolean counts) {
    if (!rejected) {
      return Set.of(counts ? FlowTreatment.BOOKED : FlowTreatment.LEFT_OUT);
    }
    return counts
        ? Set.of(FlowTreatment.BOOKED_AS_NON_COC, FlowTreatment.BOOKED_WITH_FINDING)
        : Set.of(FlowTreatment.NOT_BOOKED);
  }

  private static List<String> rejections(MaterialAccount account, MaterialFlow flow) {
    return account.rejected().stream()
        .filter(rejection -> rejection.row() == flow.row())
        .map(FlowBookingTableTest::words)
        .toList();
  }

  private static String words(FlowRejection rejection) {
    return rejection.treatment() + " " + rejection.code();
  }

  private static String sums(MaterialAccount account, YearMonth month) {
    String sums =
        account.monthly().stream()
            .filter(sum -> sum.month().equals(month))
            .map(FlowBookingTableTest::words)
            .collect(Collectors.joining("; "));
    return sums.isEmpty() ? "nothing" : sums;
  }

  private static String words(FlowSum sum) {
    return sum.direction().name().toLowerCase(Locale.ROOT)
        + " "
        + sum.material()
        + (sum.coc() ? " coc " : " ")
        + sum.tonnes().stripTrailingZeros().toPlainString()
        + (sum.facility().isEmpty() ? "" : " at " + sum.facility());
  }

  private static String caveats(MaterialAccount account) {
    return account.caveats().stream()
        .filter(caveat -> CAVEATS.contains(caveat.code()))
        .map(caveat -> caveat.code().name())
        .sorted()
        .collect(Collectors.joining("; "));
  }
}
