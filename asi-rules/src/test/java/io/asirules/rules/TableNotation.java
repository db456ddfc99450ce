package io.asirules.rules;

import com.google.common.base.Splitter;
import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.Assurance;
import io.asirules.model.evidence.Basis;
import io.asirules.model.evidence.Coverage;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.Metric;
import io.asirules.model.evidence.Period;
import io.asirules.model.evidence.Polarity;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Circumstance;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.Threshold;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the notation of {@code evaluation-table.csv}, which its first lines explain. */
final class TableNotation {
  private static final Splitter ITEMS = Splitter.on(';').trimResults().omitEmptyStrings();
  private static final Splitter WORDS = Splitter.on(' ').trimResults().omitEmptyStrings();

  private TableNotation() {}

  static CertificationScope scope(String setting) {
    List<String> words = ITEMS.splitToList(setting);
    CertificationScope.Builder scope = CertificationScope.builder();
    String sites = words.get(0);
    int count = sites.equals("nowhere") ? 0 : sites.startsWith("two ") ? 2 : 1;
    for (int i = 1; i <= count; i++) {
      Facility.Builder site = Facility.builder("F" + i);
      if (sites.contains("smelter")) {
        site.activities(SupplyChainActivity.ALUMINIUM_SMELTING);
      } else if (sites.contains("refinery")) {
        site.activities(SupplyChainActivity.ALUMINA_REFINING);
      } else if (sites.contains("mine")) {
        site.activities(SupplyChainActivity.BAUXITE_MINING);
      } else if (!sites.equals("untold")) {
        throw new IllegalArgumentException("no such site: " + sites);
      }
      for (String word : words) {
        if (word.startsWith("since ")) {
          site.productionSince(Integer.parseInt(word.substring(6)));
        }
      }
      scope.facility(site.build());
    }
    for (String word : words.subList(1, words.size())) {
      if (word.contains("=")) {
        List<String> parts = Splitter.on('=').splitToList(word);
        scope.circumstance(Circumstance.valueOf(parts.get(0)), parts.get(1).equals("yes"));
      }
    }
    return scope.build();
  }

  static boolean isStrict(String setting) {
    return ITEMS.splitToList(setting).contains("strict");
  }

  static List<Evidence> evidence(Standard standard, String requirement, String notation) {
    List<Evidence> items = new ArrayList<>();
    for (String item : ITEMS.split(notation)) {
      items.add(one(standard, requirement, "E" + items.size(), WORDS.splitToList(item)));
    }
    return items;
  }

  private static Evidence one(
      Standard standard, String requirement, String id, List<String> words) {
    Evidence.Builder item =
        Evidence.builder(id)
            .requirement(requirement)
            .coverage(Coverage.EVERY_SITE)
            .assurance(Assurance.INTERNAL);
    claim(item, words.get(0));
    Map<String, String> named = new HashMap<>();
    for (String word : words.subList(1, words.size())) {
      int sign = word.indexOf('=');
      if (sign > 0) {
        named.put(word.substring(0, sign), word.substring(sign + 1).replace('_', ' '));
      } else {
        say(item, word);
      }
    }
    name(item, named);
    if (named.containsKey("figure")) {
      item.metric(metric(standard, requirement, named));
    }
    return item.build();
  }

  private static void claim(Evidence.Builder item, String word) {
    switch (word.charAt(0)) {
      case '+' -> item.polarity(Polarity.SUPPORTS);
      case '-' -> item.polarity(Polarity.CONTRADICTS);
      case '0' -> item.polarity(Polarity.NEUTRAL);
      case '?' -> item.polarity(Polarity.CONTRADICTS).basis(Basis.ABSENCE);
      default -> throw new IllegalArgumentException("neither +, -, 0 nor ?: " + word);
    }
    Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
    for (String aspect : Splitter.on('+').split(word.substring(1))) {
      aspects.add(Aspect.valueOf(aspect));
    }
    item.shows(aspects.iterator().next(), aspects.toArray(Aspect[]::new));
  }

  private static void say(Evidence.Builder item, String word) {
    switch (word) {
      case "some" -> item.coverage(Coverage.SOME_SITES);
      case "group" -> item.coverage(Coverage.AGGREGATE);
      case "independent" -> item.assurance(Assurance.INDEPENDENT);
      default -> {
        if (word.startsWith("@")) {
          item.unit(word.substring(1));
        } else {
          item.period(period(word));
        }
      }
    }
  }

  private static Period period(String word) {
    int dots = word.indexOf("..");
    if (dots > 0) {
      return new Period(
          LocalDate.parse(word.substring(0, dots)), LocalDate.parse(word.substring(dots + 2)));
    }
    return switch (word.length()) {
      case 4 -> Period.year(Integer.parseInt(word));
      case 7 -> {
        YearMonth month = YearMonth.parse(word);
        yield new Period(month.atDay(1), month.atEndOfMonth());
      }
      default -> Period.day(LocalDate.parse(word));
    };
  }

  private static void name(Evidence.Builder item, Map<String, String> named) {
    if (named.containsKey("on")) {
      item.requirement(named.get("on"));
    }
    if (named.containsKey("scheme")) {
      item.scheme(named.get("scheme"));
    }
    if (named.containsKey("published")) {
      item.published(LocalDate.parse(named.get("published")));
    }
  }

  private static Metric metric(Standard standard, String requirement, Map<String, String> named) {
    Threshold limit =
        standard.requirement(RequirementId.parse(requirement)).orElseThrow().threshold();
    String metric = limit == null ? "" : limit.metric();
    String unit = limit == null ? "" : limit.unit();
    String boundary = limit == null ? null : limit.boundary();
    if (named.containsKey("boundary")) {
      boundary = named.get("boundary").replace(' ', '_');
    }
    return new Metric(
        named.getOrDefault("metric", metric),
        new BigDecimal(named.get("figure")),
        named.getOrDefault("unit", unit),
        boundary);
  }
}
