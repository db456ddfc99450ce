package io.asirules.rules.internal.ruleset;

import com.google.common.collect.ImmutableList;
import io.asirules.model.AsiException;
import io.asirules.model.ContentHash;
import io.asirules.model.standard.StandardId;
import io.asirules.rules.RuleSet;
import io.asirules.rules.RuleSetStatus;
import io.asirules.rules.RuleText;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The rule sets of the library, and which of them counts. Immutable, for use by many threads. */
public final class RuleSets {

  /** Decides what an assessment means in another edition. */
  private static final String MAP = "asi:map";

  /** Hashes data. */
  public interface Data {
    /**
     * Hashes the data that decide on some editions.
     *
     * @param kept name of the kept data, the empty text for those of today
     * @param editions the editions; none for others than those that rule sets name
     * @return the hash, computed when first asked for
     */
    ContentHash hash(String kept, List<StandardId> editions);
  }

  private final ImmutableList<RuleSet> sets;
  private final Seals seals;

  private RuleSets(ImmutableList<RuleSet> sets, Seals seals) {
    this.sets = sets;
    this.seals = seals;
  }

  /**
   * Reads the rule sets that the library ships.
   *
   * @param data hashes the data; asked only with a hash of a rule set
   * @return the rule sets
   * @throws AsiException if the library's own tables are damaged
   */
  public static RuleSets shipped(Data data) {
    return read(
        Rows.resource(Rows.ROOT + RuleSetTable.FILE), Rows.resource(Rows.ROOT + Seals.FILE), data);
  }

  /**
   * Reads rule sets that are composed of the rules that the library ships.
   *
   * @param table text of the table of rule sets
   * @param lock text of the table of those that are sealed
   * @param data hashes the data
   * @return the rule sets
   * @throws AsiException if a table is damaged
   */
  public static RuleSets read(String table, String lock, Data data) {
    Contents contents = Contents.shipped();
    Seals seals = Seals.read(lock);
    return new RuleSets(
        RuleSetTable.read(
            table,
            contents.packages(),
            (coordinate, editions, packages) -> {
              Supplier<String> decidedOn =
                  () -> data.hash(seals.keptData(coordinate), editions).sha256();
              return seals.coordinates().contains(coordinate)
                  ? contents.sealedHash(packages, decidedOn)
                  : contents.hash(packages, decidedOn);
            }),
        seals);
  }

  /**
   * Reads the rules that a rule set is composed of.
   *
   * @param set one of these
   * @return the rules as they are written, by package in the order of the set
   */
  public static ImmutableList<RuleText> rules(RuleSet set) {
    return Contents.shipped().rules(set.packages());
  }

  /**
   * Returns all of them.
   *
   * @return the rule sets, in the order of their table
   */
  public ImmutableList<RuleSet> all() {
    return sets;
  }

  /**
   * Tells on which data a version decides.
   *
   * @param set one of these
   * @return name of the data that were kept when it was sealed, where those of today are others;
   *     else the empty text, for those of today
   */
  public String keptData(RuleSet set) {
    return seals.keptData(set.coordinate());
  }

  /**
   * Returns the one that counts for an edition.
   *
   * @param edition an edition of a standard or of the Assurance Manual, then the edition that it
   *     extends, if any, and so on
   * @return the current version of the rule set that names the first of them that any names, else
   *     the one in work; of the rule set for all others where none names one
   */
  public RuleSet of(List<StandardId> edition) {
    for (StandardId each : edition) {
      List<RuleSet> naming = sets.stream().filter(set -> set.editions().contains(each)).toList();
      if (!naming.isEmpty()) {
        return counting(naming, each.toString());
      }
    }
    return counting(
        sets.stream().filter(RuleSet::otherEditions).toList(), edition.get(0).toString());
  }

  /**
   * Returns the one that counts for what an assessment means in another edition.
   *
   * @return the rule set
   */
  public RuleSet ofMapping() {
    return counting(sets.stream().filter(set -> set.id().equals(MAP)).toList(), MAP);
  }

  private static RuleSet counting(List<RuleSet> versions, String what) {
    for (RuleSetStatus status : List.of(RuleSetStatus.CURRENT, RuleSetStatus.IN_WORK)) {
      for (RuleSet set : versions) {
        if (set.status() == status) {
          return set;
        }
      }
    }
    throw new AsiException("no rule set decides for " + what);
  }

  /**
   * Finds a rule set.
   *
   * @param coordinate for example {@code asi:ps:3.1@1.3.0}
   * @return the rule set
   * @throws AsiException if there is none, with the list of all
   */
  public RuleSet find(String coordinate) {
    return sets.stream()
        .filter(set -> set.coordinate().equals(coordinate))
        .findFirst()
        .orElseThrow(
            () ->
                new AsiException(
                    "unknown rule set '" + coordinate + "'; expected one of " + list(sets)));
  }

  /**
   * Refuses to pin what has no say.
   *
   * @param what what is asked, such as {@code asi:ps:3.1}
   * @param counting the rule sets that count for it
   * @param pinned coordinates that the user pinned
   * @throws AsiException if one is unknown, or is no version of any that counts
   */
  public void check(String what, Collection<RuleSet> counting, Collection<String> pinned) {
    for (String coordinate : pinned) {
      RuleSet set = find(coordinate);
      if (counting.stream().noneMatch(one -> one.id().equals(set.id()))) {
        List<RuleSet> fitting =
            sets.stream()
                .filter(one -> counting.stream().anyMatch(other -> other.id().equals(one.id())))
                .toList();
        throw new AsiException(
            coordinate + " does not decide for " + what + "; expected one of " + list(fitting));
      }
    }
  }

  /**
   * Returns the version that decides.
   *
   * @param counting the one that counts when none is pinned
   * @param pinned coordinates that the user pinned, each of which exists
   * @return the pinned version of the same rule set, else the one that counts
   */
  public RuleSet pinned(RuleSet counting, Collection<String> pinned) {
    for (String coordinate : pinned) {
      RuleSet set = find(coordinate);
      if (set.id().equals(counting.id())) {
        return set;
      }
    }
    return counting;
  }

  private static String list(Collection<RuleSet> sets) {
    return sets.stream().map(RuleSet::coordinate).collect(Collectors.joining(", "));
  }
}
