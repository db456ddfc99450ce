package io.asirules.rules.custody;

import io.asirules.model.custody.AccountHolder;
import io.asirules.model.custody.AnnualReport;
import io.asirules.model.custody.MassBalance;
import io.asirules.model.custody.MaterialAccount;
import io.asirules.model.ledger.FlowDirection;
import io.asirules.model.ledger.FlowSum;
import io.asirules.model.ledger.HolderFacility;
import io.asirules.model.ledger.MaterialType;
import io.asirules.model.scope.SupplyChainActivity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Takes the figures of the yearly CoC report (criterion 1.7) from an account. */
public final class AnnualReports {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::activity, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Place::material);

  private record Place(@Nullable SupplyChainActivity activity, MaterialType material) {}

  private AnnualReports() {}

  /**
   * Lists the figures of every calendar year that has any.
   *
   * @param account the account
   * @param holder whose account it is; the activities of its facilities say where a flow belongs
   * @return a report for each year, in order
   */
  public static List<AnnualReport> of(MaterialAccount account, AccountHolder holder) {
    Set<Integer> years = new TreeSet<>();
    account.monthly().forEach(sum -> years.add(sum.month().getYear()));
    account.periods().forEach(balance -> years.add(balance.period().end().getYear()));
    List<AnnualReport> reports = new ArrayList<>();
    for (int year : years) {
      List<AnnualReport.Closing> closings =
          account.periods().stream()
              .filter(balance -> balance.period().end().getYear() == year)
              .map(AnnualReports::closing)
              .toList();
      reports.add(new AnnualReport(year, lines(account, holder, year), closings));
    }
    return reports;
  }

  private static AnnualReport.Closing closing(MassBalance balance) {
    return new AnnualReport.Closing(
        balance.period(), balance.stream(), balance.carriedOut(), balance.overdraft());
  }

  private static List<AnnualReport.Line> lines(
      MaterialAccount account, AccountHolder holder, int year) {
    Map<Place, AnnualReport.Line> lines = new TreeMap<>(ORDER);
    for (FlowSum sum : account.monthly()) {
      if (sum.month().getYear() == year && sum.direction() != FlowDirection.INTERNAL) {
        Place place = new Place(activity(sum.facility(), holder), sum.material());
        lines.merge(place, line(place, sum), AnnualReports::add);
      }
    }
    return List.copyOf(lines.values());
  }

  private static @Nullable SupplyChainActivity activity(String facility, AccountHolder holder) {
    Set<SupplyChainActivity> activities = holder.activities().orElse(Set.of());
    HolderFacility site = holder.facilities().map(sites -> sites.get(facility)).orElse(null);
    if (site != null && site.activities() != null) {
      activities = site.activities();
    }
    return activities.size() == 1 ? activities.iterator().next() : null;
  }

  private static AnnualReport.Line line(Place place, FlowSum sum) {
    boolean in = sum.direction() == FlowDirection.IN;
    return new AnnualReport.Line(
        place.activity(),
        place.material(),
        in && sum.coc() ? sum.tonnes() : BigDecimal.ZERO,
        in && !sum.coc() ? sum.tonnes() : BigDecimal.ZERO,
        !in && sum.coc() ? sum.tonnes() : BigDecimal.ZERO,
        !in && !sum.coc() ? sum.tonnes() : BigDecimal.ZERO);
  }

  private static AnnualReport.Line add(AnnualReport.Line one, AnnualReport.Line other) {
    return new AnnualReport.Line(
        one.activity(),
        one.material(),
        one.cocIn().add(other.cocIn()),
        one.nonCocIn().add(other.nonCocIn()),
        one.cocOut().add(other.cocOut()),
        one.nonCocOut().add(other.nonCocOut()));
  }
}
