package io.asirules.criteriadata.catalog;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import com.google.common.collect.Table;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import io.asirules.model.audit.CertificateLevel;
import io.asirules.model.audit.CriterionPart;
import io.asirules.model.certification.Decision;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is known of assurance: the terms of the Assurance Manual, each with its value and where it
 * comes from, of the library or the user's where an overlay replaces one, and the letters of
 * sub-criteria that sources show. Immutable and safe for use by many threads.
 */
public final class AssuranceFacts {

  /** The files that hold it, beside those of the catalogue. */
  static final List<String> FILES = List.of("assurance.csv", "letters.csv");

  private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();
  private static final String NONE = "none";

  private final Map<AssuranceFact, Attested<String>> facts;
  private final Table<StandardId, CriterionId, Attested<SortedSet<Character>>> letters;

  /** Reads the two files, strictly. */
  AssuranceFacts(Function<String, byte[]> files) {
    this.facts = Maps.immutableEnumMap(read(FILES.get(0), files));
    this.letters = readLetters(FILES.get(1), files);
  }

  private AssuranceFacts(
      Map<AssuranceFact, Attested<String>> facts,
      Table<StandardId, CriterionId, Attested<SortedSet<Character>>> letters) {
    this.facts = Maps.immutableEnumMap(facts);
    this.letters = letters;
  }

  /** Returns these facts with a user's in place of some. */
  AssuranceFacts with(Map<AssuranceFact, Attested<String>> others) {
    Map<AssuranceFact, Attested<String>> joined = new EnumMap<>(facts);
    joined.putAll(others);
    return new AssuranceFacts(joined, letters);
  }

  private static Map<AssuranceFact, Attested<String>> read(
      String name, Function<String, byte[]> files) {
    Map<AssuranceFact, Attested<String>> read = new EnumMap<>(AssuranceFact.class);
    FactRows.read(
        name,
        files,
        List.of("fact", "value"),
        (row, provenance) -> {
          AssuranceFact fact =
              Spelling.word(
                  AssuranceFact.class, "fact", row.cell("fact"), p -> row.problem("fact", p));
          String value = row.cell("value");
          fact.form().check(fact.name(), value, p -> row.problem("value", p));
          if (read.put(fact, new Attested<>(value, provenance)) != null) {
            throw row.problem("fact", fact + " has a row already");
          }
        });
    for (AssuranceFact fact : AssuranceFact.values()) {
      if (!read.containsKey(fact)) {
        throw new AsiException(name + ": " + fact + " has no row");
      }
    }
    return read;
  }

  private static Table<StandardId, CriterionId, Attested<SortedSet<Character>>> readLetters(
      String name, Function<String, byte[]> files) {
    ImmutableTable.Builder<StandardId, CriterionId, Attested<SortedSet<Character>>> read =
        ImmutableTable.builder();
    FactRows.read(
        name,
        files,
        List.of("editions", "criterion", "letters"),
        (row, provenance) -> {
          String cell = row.cell("letters");
          try {
            CriterionId criterion = CriterionId.of(row.cell("criterion"));
            SortedSet<Character> seen =
                cell.equals(NONE)
                    ? Collections.emptySortedSet()
                    : CriterionPart.parse(criterion + cell).get(0).letters();
            for (String edition : BLANKS.split(row.cell("editions"))) {
              read.put(StandardId.parse(edition), criterion, new Attested<>(seen, provenance));
            }
          } catch (InputException e) {
            throw e;
          } catch (AsiException e) {
            throw row.problem("letters", String.valueOf(e.getMessage()));
          }
        });
    return read.buildOrThrow();
  }

  private Attested<String> fact(AssuranceFact fact) {
    return Objects.requireNonNull(facts.get(fact));
  }

  /**
   * Tells where a fact comes from.
   *
   * @param fact the fact
   * @return level, pages and doubt
   */
  public Provenance provenance(AssuranceFact fact) {
    return fact(fact).provenance();
  }

  /**
   * Returns what becomes of a certificate, as far as it is known.
   *
   * @param fact a fact whose {@link AssuranceFact#unit() unit} is a decision
   * @return the decision, or null where it is not known
   */
  public @Nullable Decision decision(AssuranceFact fact) {
    String value = fact(fact).value();
    return value.isEmpty() ? null : Decision.valueOf(value);
  }

  /**
   * Returns the value of a fact that is a list of activities.
   *
   * @param fact a fact whose {@link AssuranceFact#unit() unit} is activities
   * @return the activities, at least one
   */
  public Set<SupplyChainActivity> activities(AssuranceFact fact) {
    return words(fact).stream()
        .map(SupplyChainActivity::valueOf)
        .collect(Sets.toImmutableEnumSet());
  }

  /**
   * Returns the value of a fact that is a number.
   *
   * @param fact the fact
   * @return the number
   */
  public int number(AssuranceFact fact) {
    return numbers(fact).get(0);
  }

  /**
   * Returns the value of a fact that is a list of numbers.
   *
   * @param fact the fact
   * @return the numbers, at least one
   */
  public List<Integer> numbers(AssuranceFact fact) {
    return words(fact).stream().map(Integer::valueOf).toList();
  }

  /**
   * Returns the value of a fact that is a list of words.
   *
   * @param fact the fact
   * @return the words, at least one
   */
  public List<String> words(AssuranceFact fact) {
    ImmutableList<String> words = ImmutableList.copyOf(BLANKS.split(fact(fact).value()));
    if (words.isEmpty()) {
      throw new AsiException(fact + " has no value in " + FILES.get(0));
    }
    return words;
  }

  /**
   * Returns the value of a fact that is a day.
   *
   * @param fact the fact
   * @return the day
   */
  public LocalDate day(AssuranceFact fact) {
    return LocalDate.parse(words(fact).get(0));
  }

  /**
   * Returns the years of a certificate.
   *
   * @param level its level
   * @return the years of {@link AssuranceFact#FULL_CERTIFICATE} or {@link
   *     AssuranceFact#PROVISIONAL_CERTIFICATE}
   */
  public int years(CertificateLevel level) {
    return number(
        level == CertificateLevel.FULL
            ? AssuranceFact.FULL_CERTIFICATE
            : AssuranceFact.PROVISIONAL_CERTIFICATE);
  }

  /**
   * Calculates the last day of a certificate.
   *
   * @param level its level
   * @param issue its date of issue
   * @return the day before its years are full
   */
  public LocalDate lastDay(CertificateLevel level, LocalDate issue) {
    return issue.plusYears(years(level)).minusDays(1);
  }

  /**
   * Returns the letters of a criterion that a source shows.
   *
   * @param edition the edition
   * @param criterion the criterion
   * @return the letters, a lower bound; no letters for a criterion that is shown to have none;
   *     empty when no source shows any
   */
  public Optional<Attested<SortedSet<Character>>> letters(
      StandardId edition, CriterionId criterion) {
    return Optional.ofNullable(letters.get(edition, criterion));
  }
}
