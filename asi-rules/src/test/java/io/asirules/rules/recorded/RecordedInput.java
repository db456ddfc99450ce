package io.asirules.rules.recorded;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.exchange.SelfAssessmentReader;
import io.asirules.model.AsiException;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.rules.AsiRules;
import io.asirules.rules.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An input that a person wrote: the examples of this repository, and inputs that once failed. They
 * are listed in {@code inputs.csv}.
 *
 * @param name its name
 * @param standard the edition it is against
 * @param asOf its own day, or the day chosen for it
 * @param path its folder, from the list or from the root of the repository
 * @param catalogue folder with an edition of its own, or empty
 */
record RecordedInput(String name, String standard, LocalDate asOf, String path, String catalogue) {
  private static final String LIST = "inputs.csv";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  /** All inputs, by name. */
  static List<RecordedInput> all() {
    List<RecordedInput> inputs = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(folder().resolve(LIST))) {
        String[] cells = line.split(",", -1);
        if (!cells[0].equals("input")) {
          inputs.add(
              new RecordedInput(cells[0], cells[1], LocalDate.parse(cells[2]), cells[3], cells[4]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(inputs);
  }

  /** The runs of all inputs: each plain and strict. */
  static List<Run> runs() {
    Map<String, AsiRules> rules = new HashMap<>();
    List<Run> runs = new ArrayList<>();
    for (RecordedInput input : all()) {
      AsiRules over = rules.computeIfAbsent(input.catalogue(), RecordedInput::rulesOver);
      runs.addAll(input.runs(over, List.of()));
    }
    return runs;
  }

  /** The runs of the inputs on which a version of rules, which is pinned, decides. */
  static List<Run> runs(AsiRules rules, RuleSet pinned) {
    List<Run> runs = new ArrayList<>();
    for (RecordedInput input : all()) {
      boolean decides =
          pinned.editions().stream().anyMatch(id -> id.toString().equals(input.standard()));
      if (decides && input.catalogue().isEmpty()) {
        runs.addAll(input.runs(rules, List.of(pinned)));
      }
    }
    return runs;
  }

  private static AsiRules rulesOver(String catalogue) {
    Catalogue shipped = Catalogue.load();
    return AsiRules.create(
        catalogue.isEmpty()
            ? shipped
            : shipped.with(folder().resolve("inputs/catalogues").resolve(catalogue)));
  }

  private List<Run> runs(AsiRules rules, List<RuleSet> pinned) {
    Path own = folder().resolve(path);
    Path place = Files.exists(own) ? own : root().resolve(path);
    try {
      SelfAssessment input = new SelfAssessmentReader(rules.catalogue()).read(place, TODAY);
      return Runs.assess(rules, name, input, asOf, Map.of(), pinned);
    } catch (AsiException e) {
      List<Line> refused = List.of(Lines.refused(e));
      return List.of(
          new Run(name, asOf.toString(), false, standard, refused),
          new Run(name, asOf.toString(), true, standard, refused));
    }
  }

  /** The folder of the list, as compiled. */
  private static Path folder() {
    try {
      return Path.of(Objects.requireNonNull(RecordedInput.class.getResource(LIST), LIST).toURI())
          .resolveSibling("");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path root() {
    Path folder = folder().toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve("asi-examples"))) {
      folder = folder.getParent();
    }
    return Objects.requireNonNull(folder, "the root of the repository");
  }
}
