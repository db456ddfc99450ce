package io.asirules.rules.recorded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The facts of {@code requirements.tsv} on every edition with criteria. They were written down once
 * and are not read from the catalogue, so that the made-up entities do not move with it.
 */
final class RequirementFacts {
  static final String FILE = "requirements.tsv";
  private static final Map<String, RequirementFacts> BY_STANDARD = read();

  private final List<RequirementFact> all;
  private final Map<String, List<RequirementFact>> byCriterion = new LinkedHashMap<>();

  private RequirementFacts(List<RequirementFact> all) {
    this.all = List.copyOf(all);
    for (RequirementFact fact : all) {
      byCriterion.computeIfAbsent(fact.criterion(), key -> new ArrayList<>()).add(fact);
    }
  }

  static RequirementFacts of(String standard) {
    return Objects.requireNonNull(BY_STANDARD.get(standard), standard);
  }

  List<RequirementFact> all() {
    return all;
  }

  List<String> criteria() {
    return List.copyOf(byCriterion.keySet());
  }

  /** The requirements of a criterion; none where the edition has no such criterion. */
  List<RequirementFact> under(String criterion) {
    return byCriterion.getOrDefault(criterion, List.of());
  }

  boolean has(String id) {
    return all.stream().anyMatch(fact -> fact.id().equals(id));
  }

  RequirementFact get(String id) {
    return all.stream().filter(fact -> fact.id().equals(id)).findFirst().orElseThrow();
  }

  private static Map<String, RequirementFacts> read() {
    Map<String, List<RequirementFact>> rows = new TreeMap<>();
    try (InputStream in = RequirementFacts.class.getResourceAsStream(FILE)) {
      String text =
          new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8);
      text.lines()
          .skip(1)
          .map(RequirementFacts::row)
          .forEach(
              fact -> rows.computeIfAbsent(fact.standard(), key -> new ArrayList<>()).add(fact));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, RequirementFacts> facts = new TreeMap<>();
    rows.forEach((standard, list) -> facts.put(standard, new RequirementFacts(list)));
    return facts;
  }

  private static RequirementFact row(String line) {
    String[] cells = line.split("\t", -1);
    RequirementFact.Limit limit =
        cells[5].isEmpty()
            ? null
            : new RequirementFact.Limit(
                cells[5],
                cells[6],
                new BigDecimal(cells[7]),
                cells[8],
                cells[9].isEmpty() ? null : cells[9]);
    return new RequirementFact(
        cells[0],
        cells[1],
        cells[2],
        cells[3].equals("public"),
        cells[4].isEmpty() ? null : Integer.valueOf(cells[4]),
        limit,
        cells[10].isEmpty() ? List.of() : List.of(cells[10].split("\\|")));
  }
}
