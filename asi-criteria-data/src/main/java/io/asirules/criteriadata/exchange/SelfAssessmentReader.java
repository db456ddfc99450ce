package io.asirules.criteriadata.exchange;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.internal.CsvTable;
import io.asirules.criteriadata.internal.JsonCursor;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import io.asirules.model.evidence.Answer;
import io.asirules.model.evidence.AssessorRating;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.Rating;
import io.asirules.model.evidence.Response;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Entity;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
      JsonCursor root = JsonCursor.parse(json.content());
      root.allowing(
          "$schema", "standard", "asOf", "entity", "scope", "answers", "evidence", "ratings");
      // Editors that know JSON Schema read it; here it only has to be text.
      root.text("$schema", "");
      Standard standard = standard(root.at("standard"));
      JsonCursor day = root.find("asOf");
      LocalDate asOf = day == null ? null : day.date();
      Entity entity = ScopeJson.entity(root.at("entity"));
      CertificationScope scope = ScopeJson.scope(root.at("scope"), entity.id());
      List<String> units = new ArrayList<>(scope.parents().keySet());
      units.add(entity.id());
      Vocabulary words =
          new Vocabulary(standard, units, asOf != null && asOf.isAfter(today) ? asOf : today);
      form = new EvidenceForm(words);
      assessment = SelfAssessment.builder(standard.id(), entity).scope(scope).asOf(asOf);
      answers(root, words, entity).forEach(assessment::answer);
      for (JsonCursor item : root.items("evidence")) {
        assessment.evidence(evidence(new JsonEvidence(item), form, ids, json.name()));
      }
      ratings(root, words).forEach(assessment::rating);
    } catch (InputException e) {
      throw e.in(json.name());
    }
    if (csv != null) {
      try {
        for (CsvTable.Row row : CsvTable.parse(csv.content(), CsvEvidence.COLUMNS).rows()) {
          assessment.evidence(evidence(new CsvEvidence(row), form, ids, csv.name()));
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

  private Standard standard(JsonCursor json) {
    String coordinate = json.text();
    try {
      Optional<Standard> found = catalogue.find(StandardId.parse(coordinate));
      if (found.isPresent()) {
        return found.get();
      }
    } catch (AsiException e) {
      // Told as an unknown standard, with the nearest spelling.
    }
    List<String> known = catalogue.ids().stream().map(StandardId::toString).toList();
    throw json.problem(Spelling.unknown("standard", coordinate, known));
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

  private static List<Answer> answers(JsonCursor root, Vocabulary words, Entity entity) {
    List<Answer> answers = new ArrayList<>();
    Map<String, String> places = new HashMap<>();
    for (JsonCursor json : root.items("answers")) {
      json.allowing("requirement", "unit", "response", "comment");
      JsonCursor name = json.at("requirement");
      RequirementId requirement = words.requirement(name.text(), name::problem);
      JsonCursor place = json.find("unit");
      String unit = place == null ? null : words.unit(place.text(), place::problem);
      Response response = json.at("response").word(Response.class, "response");
      // No unit and the entity are the same.
      String key = requirement + "@" + (unit == null ? entity.id() : unit);
      String first = places.putIfAbsent(key, json.place());
      if (first != null) {
        throw json.problem(requirement + " is answered for the same unit at " + first + " already");
      }
      answers.add(new Answer(requirement, unit, response, json.text("comment", "")));
    }
    return answers;
  }

  private static List<AssessorRating> ratings(JsonCursor root, Vocabulary words) {
    List<AssessorRating> ratings = new ArrayList<>();
    Map<CriterionId, String> places = new HashMap<>();
    for (JsonCursor json : root.items("ratings")) {
      json.allowing("criterion", "rating", "reason", "assessor");
      JsonCursor name = json.at("criterion");
      CriterionId criterion = words.criterion(name.text(), name::problem);
      Rating rating = json.at("rating").word(Rating.class, "rating");
      String first = places.putIfAbsent(criterion, json.place());
      if (first != null) {
        throw json.problem("criterion " + criterion + " is rated at " + first + " already");
      }
      ratings.add(
          new AssessorRating(
              criterion, rating, json.text("reason", ""), json.text("assessor", "")));
    }
    return ratings;
  }
}
