package io.asirules.criteriadata.exchange;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.exchange.csv.CsvEvidence;
import io.asirules.criteriadata.exchange.input.EvidenceEntry;
import io.asirules.criteriadata.exchange.json.SelfAssessmentJson;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.criteriadata.words.Vocabulary;
import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Entity;
import io.asirules.model.standard.Standard;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads a self-assessment from JSON, with its evidence in the same file, in a table beside it, or
 * in both. Strict: an unknown field or word is an error that names its place and the nearest valid
 * spelling. Safe for use by many threads.
 */
public final class SelfAssessmentReader {

  private static final String JSON_FILE = "self-assessment.json";
  private static final String CSV_FILE = "evidence.csv";
  private static final String EXPECTED = "a JSON file, or a folder with " + JSON_FILE;

  private final Catalogue catalogue;

  /**
   * Creates a reader.
   *
   * @param catalogue the editions that input may name
   */
  public SelfAssessmentReader(Catalogue catalogue) {
    this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
  }

  /**
   * Reads a file, or a folder with {@code self-assessment.json} and, if there is one, {@code
   * evidence.csv}.
   *
   * @param input the file or folder
   * @param today evidence that speaks of a day after today, and after the day for which the
   *     self-assessment is made, is refused, unless it is planned
   * @return the self-assessment; evidence of the JSON file comes before that of the table
   * @throws InputException with file, place, problem and what would do
   */
  public SelfAssessment read(Path input, LocalDate today) {
    boolean folder = Files.isDirectory(input);
    InputFile json = InputFile.load(folder ? input.resolve(JSON_FILE) : input, EXPECTED);
    Path csv = input.resolve(CSV_FILE);
    return read(json, folder && Files.exists(csv) ? InputFile.load(csv, EXPECTED) : null, today);
  }

  /**
   * Reads from memory.
   *
   * @param json the self-assessment, UTF-8
   * @param evidenceCsv further evidence as a table, UTF-8, or null
   * @param today evidence that speaks of a day after today, and after the day for which the
   *     self-assessment is made, is refused, unless it is planned
   * @return the self-assessment; evidence of the JSON file comes before that of the table
   * @throws InputException with file, place, problem and what would do
   */
  public SelfAssessment read(byte[] json, byte @Nullable [] evidenceCsv, LocalDate today) {
    return read(
        InputFile.of(JSON_FILE, json),
        evidenceCsv == null ? null : InputFile.of(CSV_FILE, evidenceCsv),
        today);
  }

  private SelfAssessment read(InputFile json, @Nullable InputFile csv, LocalDate today) {
    SelfAssessment.Builder assessment;
    EvidenceForm form;
    Map<String, String> ids = new HashMap<>();
    try {
      SelfAssessmentJson file = SelfAssessmentJson.parse(json.content());
      Standard standard = file.standard(catalogue);
      LocalDate asOf = file.asOf();
      Entity entity = file.entity();
      CertificationScope scope = file.scope(entity);
      List<String> units = new ArrayList<>(scope.parents().keySet());
      units.add(entity.id());
      Vocabulary words =
          new Vocabulary(standard, units, asOf != null && asOf.isAfter(today) ? asOf : today);
      form = new EvidenceForm(words);
      assessment = SelfAssessment.builder(standard.id(), entity).scope(scope).asOf(asOf);
      file.answers(words, entity).forEach(assessment::answer);
      file.evidence(entry -> assessment.evidence(evidence(entry, form, ids, json.name())));
      file.ratings(words).forEach(assessment::rating);
    } catch (InputException e) {
      throw e.in(json.name());
    }
    if (csv != null) {
      try {
        for (EvidenceEntry entry : CsvEvidence.read(csv.content())) {
          assessment.evidence(evidence(entry, form, ids, csv.name()));
        }
      } catch (InputException e) {
        throw e.in(csv.name());
      }
    }
    try {
      return assessment.build();
    } catch (AsiException e) {
      throw new InputException(json.name(), String.valueOf(e.getMessage()));
    }
  }

  private static Evidence evidence(
      EvidenceEntry entry, EvidenceForm form, Map<String, String> ids, String file) {
    Evidence evidence = form.read(entry);
    EvidenceEntry.Field id = EvidenceEntry.Field.ID;
    String first = ids.putIfAbsent(evidence.id(), file + " " + entry.place(id));
    if (first != null) {
      throw entry.problem(
          id,
          "'"
              + Spelling.shown(evidence.id())
              + "' names two pieces of evidence; the other is at "
              + first);
    }
    return evidence;
  }
}
