package io.asirules.criteriadata.catalog;

import com.google.common.collect.ImmutableList;
import io.asirules.criteriadata.internal.CsvTable;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import io.asirules.model.LocalizedText;
import io.asirules.model.certification.RecognisedScheme;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Provenance;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The lists of schemes that ASI recognises: which scheme is on which, and how well that is known.
 * What a scheme serves is told by the requirements of the editions. Immutable and safe for use by
 * many threads.
 */
public final class RecognisedSchemes {

  /** The file that holds them, beside those of the catalogue. */
  static final String FILE = "schemes.csv";

  private static final String LIST_2022 = "2022";
  private static final String EARLIER = "earlier";
  private static final String YES = "yes";
  private static final String NO = "no";
  private static final String UNKNOWN = "unknown";

  private static final List<String> COLUMNS =
      List.of(
          "scheme",
          "title_en",
          "title_zh",
          "list_2022",
          "level_2022",
          "sources_2022",
          "earlier_list",
          "level_earlier",
          "sources_earlier",
          "note");

  private final ImmutableList<RecognisedScheme> schemes;

  /** Reads the file, strictly. */
  RecognisedSchemes(Function<String, byte[]> files) {
    Sources sources = new Sources(CatalogueFiles.SOURCES, files.apply(CatalogueFiles.SOURCES));
    ImmutableList.Builder<RecognisedScheme> read = ImmutableList.builder();
    Set<String> names = new HashSet<>();
    try {
      for (CsvTable.Row row : CsvTable.parsePlain(files.apply(FILE), COLUMNS).rows()) {
        String name = row.cell("scheme");
        if (name.isEmpty() || !names.add(name)) {
          throw row.problem("scheme", name.isEmpty() ? "is empty" : name + " has a row already");
        }
        try {
          read.add(
              new RecognisedScheme(
                  name,
                  new LocalizedText(row.cell("title_en"), row.cell("title_zh")),
                  listed(row, "list_2022", LIST_2022, sources),
                  listed(row, "earlier_list", EARLIER, sources)));
        } catch (InputException e) {
          throw e;
        } catch (AsiException e) {
          throw row.problem("scheme", String.valueOf(e.getMessage()));
        }
      }
    } catch (InputException e) {
      throw e.in(FILE);
    }
    this.schemes = read.build();
  }

  private static Attested<Boolean> listed(
      CsvTable.Row row, String column, String list, Sources sources) {
    String levelColumn = "level_" + list;
    EvidenceLevel level =
        Spelling.word(
            EvidenceLevel.class,
            "evidence level",
            row.cell(levelColumn),
            p -> row.problem(levelColumn, p));
    String cell = row.cell(column);
    if (!List.of(YES, NO, UNKNOWN).contains(cell)) {
      throw row.problem(column, Spelling.unknown("word", cell, List.of(YES, NO, UNKNOWN)));
    }
    if (cell.equals(UNKNOWN) != (level == EvidenceLevel.UNKNOWN)) {
      throw row.problem(column, "is '" + cell + "' at level " + level);
    }
    String sourcesColumn = "sources_" + list;
    List<String> urls =
        sources.resolve(row.cell(sourcesColumn), p -> row.problem(sourcesColumn, p));
    return new Attested<>(cell.equals(YES), new Provenance(level, urls, row.cell("note")));
  }

  /**
   * Returns all schemes, those that are no longer or not on a list included.
   *
   * @return the schemes, in the order of the file
   */
  public List<RecognisedScheme> all() {
    return schemes;
  }

  /**
   * Finds the scheme that a certificate names.
   *
   * @param written for example {@code ISO 14001} or {@code ISO 14001:2015}
   * @return the scheme, or empty; another edition of a scheme is not that scheme
   */
  public Optional<RecognisedScheme> find(String written) {
    return schemes.stream().filter(scheme -> scheme.isNamed(written.strip())).findFirst();
  }

  /**
   * Finds the scheme of which a certificate names another edition.
   *
   * @param written for example {@code ISO 14001:2004}
   * @return the scheme, or empty
   */
  public Optional<RecognisedScheme> ofOtherEdition(String written) {
    int colon = written.indexOf(':');
    return colon < 0 ? Optional.empty() : find(written.substring(0, colon));
  }

  /**
   * Names the scheme whose spelling is nearest, for messages.
   *
   * @param written a name that {@link #find} does not know
   * @return the name of a scheme
   */
  public String nearest(String written) {
    return Spelling.nearest(written, schemes.stream().map(RecognisedScheme::name).toList())
        .orElseThrow();
  }
}
