package io.asirules.examples.page;

import io.asirules.model.Language;
import io.asirules.model.custody.AccountVariant;
import io.asirules.model.custody.MassBalance;
import io.asirules.model.custody.MaterialAccount;
import io.asirules.model.custody.MaterialStream;
import io.asirules.model.ledger.AccountingPeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says in words what another choice on an open point changes. */
public final class VariantChanges {

  private static final List<BalanceLine> LINES =
      List.of(
          BalanceLine.AVAILABLE,
          BalanceLine.CARRIED_OUT,
          BalanceLine.EXPIRED,
          BalanceLine.OVERDRAFT);
  private static final int DECIMALS = 3;

  private record Place(AccountingPeriod period, MaterialStream stream) {}

  private VariantChanges() {}

  /**
   * Lists the changes.
   *
   * @param account the account under the choices made
   * @param variant the account under another one
   * @param language language wanted
   * @return a sentence for each balance that changes; one that says so where none does, or why the
   *     choice is not possible
   */
  public static List<String> of(
      MaterialAccount account, AccountVariant variant, Language language) {
    ReportWords words = new ReportWords(language);
    if (!variant.problem().isEmpty()) {
      return List.of(words.say("not possible: ", "不可行：") + variant.problem());
    }
    Map<Place, MassBalance> before = byPlace(account.periods());
    Map<Place, MassBalance> after = byPlace(variant.periods());
    Set<Place> places = new LinkedHashSet<>(before.keySet());
    places.addAll(after.keySet());
    List<String> changes = new ArrayList<>();
    for (Place place : places) {
      String change = change(before.get(place), after.get(place), words);
      if (!change.isEmpty()) {
        changes.add(
            AccountReport.name(place.period())
                + " "
                + place.stream().title().in(language)
                + words.say(": ", "：")
                + change);
      }
    }
    return changes.isEmpty() ? List.of(words.say("nothing changes", "无变化")) : changes;
  }

  private static Map<Place, MassBalance> byPlace(List<MassBalance> balances) {
    Map<Place, MassBalance> places = new LinkedHashMap<>();
    balances.forEach(balance -> places.put(new Place(balance.period(), balance.stream()), balance));
    return places;
  }

  private static String change(
      @Nullable MassBalance before, @Nullable MassBalance after, ReportWords words) {
    List<String> parts = new ArrayList<>();
    for (BalanceLine line : LINES) {
      BigDecimal was = before == null ? null : line.figure(before);
      BigDecimal is = after == null ? null : line.figure(after);
      if (!isSame(was, is)) {
        parts.add(line.title().in(words.language()) + " " + shown(was) + " → " + shown(is));
      }
    }
    return String.join(words.say(", ", "，"), parts);
  }

  private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return shown(one).equals(shown(other));
  }

  private static String shown(@Nullable BigDecimal tonnes) {
    return tonnes == null ? "–" : AccountReport.tonnes(tonnes, DECIMALS) + " t";
  }
}
