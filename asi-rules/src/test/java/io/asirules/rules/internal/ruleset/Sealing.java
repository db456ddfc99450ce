package io.asirules.rules.internal.ruleset;

import io.asirules.model.AsiException;
import io.asirules.rules.RuleSet;
import io.asirules.rules.RuleSetStatus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/** Seals versions of rules, and finds what moved under a seal: the steps of {@code sealing.md}. */
public final class Sealing {

  private static final String RULES = "rules ";
  private static final String TEST =
      "mvn -pl asi-rules -am test -Dtest=SealTest -Dsurefire.failIfNoSpecifiedTests=false ";

  private final List<RuleSet> sets;
  private final Contents contents;
  private final RuleSets.Data data;
  private final Function<RuleSet, String> results;
  private final Map<String, Map<String, String>> seals = new TreeMap<>();

  /**
   * Looks at what decides.
   *
   * @param lock text of the table of versions that are sealed
   * @param sets all versions
   * @param contents what decides
   * @param data hashes the data of today, and those that were kept
   * @param results hashes the recorded results of a version, the empty text if it has none
   */
  Sealing(
      String lock,
      List<RuleSet> sets,
      Contents contents,
      RuleSets.Data data,
      Function<RuleSet, String> results) {
    this.sets = sets;
    this.contents = contents;
    this.data = data;
    this.results = results;
    Seals.read(lock).parts().rowMap().forEach((each, seal) -> seals.put(each, new TreeMap<>(seal)));
  }

  /** As for what the library ships. */
  public static Sealing shipped(
      String lock, List<RuleSet> sets, RuleSets.Data data, Function<RuleSet, String> results) {
    return new Sealing(lock, sets, Contents.shipped(), data, results);
  }

  /**
   * Seals a version.
   *
   * @param coordinate the version
   * @param keep keeps the data of today and names them
   */
  public void seal(String coordinate, Supplier<String> keep) {
    RuleSet set =
        sets.stream()
            .filter(each -> each.coordinate().equals(coordinate))
            .findFirst()
            .orElseThrow(() -> new AsiException("there is no rule set " + coordinate));
    if (seals.containsKey(coordinate)) {
      throw new AsiException(
          coordinate + " is sealed already; a change needs a version of its own");
    }
    if (set.status() == RuleSetStatus.IN_WORK) {
      throw new AsiException(
          coordinate + " is in work; write CURRENT and since when into " + RuleSetTable.FILE);
    }
    String recorded = results.apply(set);
    if (recorded.isEmpty()) {
      throw new AsiException(
          coordinate
              + " decides on nothing that is recorded; add to SealedResults what it decides");
    }
    Map<String, String> seal = new TreeMap<>();
    seal.put(Seals.DATA, keep.get());
    seal.put(Seals.READS, Seals.TODAY);
    seal.put(Seals.RESULTS, recorded);
    seal.put(Seals.CLASSES, contents.classHash(set.packages()).sha256());
    seal.put(Seals.SHA256, hash(set, ""));
    contents.ruleHashes(set.packages()).forEach((file, hash) -> seal.put(RULES + file, hash));
    seals.put(coordinate, seal);
  }

  private String hash(RuleSet set, String kept) {
    return contents.sealedHash(set.packages(), () -> dataHash(set, kept)).sha256();
  }

  private String dataHash(RuleSet set, String kept) {
    return data.hash(kept, set.editions()).sha256();
  }

  /** Returns the table of versions that are sealed, as it is now. */
  public String lock() {
    StringBuilder text = new StringBuilder(String.join(",", Seals.COLUMNS)).append('\n');
    seals.forEach(
        (coordinate, seal) ->
            seal.forEach(
                (part, content) ->
                    text.append(coordinate)
                        .append(',')
                        .append(part)
                        .append(',')
                        .append(content)
                        .append('\n')));
    return text.toString();
  }

  /**
   * Finds what moved under a seal.
   *
   * @param update whether to write down what may move: that a version reads the data that were
   *     kept, and the classes under which its recorded results came out
   * @return the problems, each with what to do
   */
  public List<String> problems(boolean update) {
    List<String> problems = new ArrayList<>();
    Set<String> gone = new TreeSet<>(seals.keySet());
    for (RuleSet set : sets) {
      gone.remove(set.coordinate());
      Map<String, String> seal = seals.get(set.coordinate());
      boolean inWork = set.status() == RuleSetStatus.IN_WORK;
      if (seal == null && !inWork) {
        problems.add(
            set + " is " + set.status() + " and not sealed; run " + TEST + "-Drules.seal=" + set);
      } else if (seal != null && inWork) {
        problems.add(set + " is sealed and still in work");
      } else if (seal != null) {
        problems.addAll(problems(set, seal, update));
      }
    }
    gone.forEach(coordinate -> problems.add(coordinate + " is sealed and is gone"));
    return problems;
  }

  private List<String> problems(RuleSet set, Map<String, String> seal, boolean update) {
    List<String> problems = new ArrayList<>();
    Map<String, String> rules = contents.ruleHashes(set.packages());
    Set<String> files = new TreeSet<>(rules.keySet());
    seal.keySet().stream()
        .filter(part -> part.startsWith(RULES))
        .forEach(part -> files.add(part.substring(RULES.length())));
    for (String file : files) {
      if (!rules.getOrDefault(file, "").equals(seal.getOrDefault(RULES + file, ""))) {
        problems.add(
            set
                + " is sealed, and "
                + file
                + " has moved; restore it, and let a version in work have a file of its own");
      }
    }
    String kept = seal.getOrDefault(Seals.DATA, "");
    if (problems.isEmpty() && !hash(set, kept).equals(seal.get(Seals.SHA256))) {
      problems.add(set + " is sealed, and the data that were kept for it have moved; restore them");
    }
    if (Seals.TODAY.equals(seal.get(Seals.READS))
        && !dataHash(set, "").equals(dataHash(set, kept))) {
      if (update) {
        seal.put(Seals.READS, Seals.KEPT);
      } else {
        problems.add(
            set
                + " is sealed, and the data have moved since; have a version in work, and run "
                + TEST
                + "-Drules.update=true, so that the sealed one reads what was kept");
      }
    }
    String classes = contents.classHash(set.packages()).sha256();
    if (problems.isEmpty() && !classes.equals(seal.get(Seals.CLASSES))) {
      if (!results.apply(set).equals(seal.get(Seals.RESULTS))) {
        problems.add(
            set
                + " is sealed, and with the classes that observe as they are now its recorded"
                + " results do not come out; change them for a version in work only");
      } else if (update) {
        seal.put(Seals.CLASSES, classes);
      } else {
        problems.add(
            set
                + " is sealed, and classes that observe have changed; its recorded results come"
                + " out, so run "
                + TEST
                + "-Drules.update=true");
      }
    }
    return problems;
  }

  /** Returns the names of the data that versions decided on. */
  Set<String> kept() {
    Set<String> kept = new HashSet<>();
    seals.values().forEach(seal -> kept.add(seal.getOrDefault(Seals.DATA, "")));
    return kept;
  }
}
