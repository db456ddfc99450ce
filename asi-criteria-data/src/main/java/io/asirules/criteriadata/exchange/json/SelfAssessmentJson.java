package io.asirules.criteriadata.exchange.json;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.exchange.input.EvidenceEntry;
import io.asirules.criteriadata.internal.JsonCursor;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.criteriadata.words.Vocabulary;
import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import io.asirules.model.evidence.Answer;
import io.asirules.model.evidence.AssessorRating;
import io.asirules.model.evidence.Rating;
import io.asirules.model.evidence.Response;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Entity;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A self-assessment written as JSON, read part by part: what may stand in one part depends on those
 * before it. Strict: an unknown field or word is an error that names its place and the nearest
 * valid spelling. Immutable.
 */
public final class SelfAssessmentJson {

  private final JsonCursor root;

  private SelfAssessmentJson(JsonCursor root) {
    this.root = root;
  }

  /**
   * Parses a document and checks the names of its parts.
   *
   * @param content UTF-8 bytes
   * @return the document
   * @throws InputException with place, problem and what would do
   */
  public static SelfAssessmentJson parse(byte[] content) {
    JsonCursor root = JsonCursor.parse(content);
    root.allowing(
        "$schema", "standard", "asOf", "entity", "scope", "answers", "evidence", "ratings");
    // Editors that know JSON Schema read it; here it only has to be text.
    root.text("$schema", "");
    return new SelfAssessmentJson(root);
  }

  /**
   * Reads the edition that it is made against.
   *
   * @param catalogue the editions that it may name
   * @return the edition
   * @throws InputException with place and problem, if the catalogue lacks it
   */
  public Standard standard(Catalogue catalogue) {
    JsonCursor json = root.at("standard");
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

  /**
   * Reads the day for which it is made.
   *
   * @return the day, or null when not stated
   * @throws InputException with place and problem, if it is no ISO date
   */
  public @Nullable LocalDate asOf() {
    return root.date("asOf");
  }

  /**
   * Reads whose it is.
   *
   * @return the entity
   * @throws InputException with place, problem and what would do
   */
  public Entity entity() {
    return ScopeJson.entity(root.at("entity"));
  }

  /**
   * Reads the certification scope.
   *
   * @param entity whose scope it is
   * @return the scope
   * @throws InputException with place, problem and what would do
   */
  public CertificationScope scope(Entity entity) {
    return ScopeJson.scope(root.at("scope"), entity.id());
  }

  /**
   * Reads the answers.
   *
   * @param words the words that they may use
   * @param entity whose answers they are
   * @return one at most for each requirement and unit, in the order of the file
   * @throws InputException with place, problem and what would do
   */
  public List<Answer> answers(Vocabulary words, Entity entity) {
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

  /**
   * Reads the evidence.
   *
   * @param reader gets each piece of evidence as written, before the next is read
   * @throws InputException with place, problem and what would do
   */
  public void evidence(Consumer<EvidenceEntry> reader) {
    for (JsonCursor item : root.items("evidence")) {
      reader.accept(new JsonEvidence(item));
    }
  }

  /**
   * Reads the ratings of assessors.
   *
   * @param words the words that they may use
   * @return one at most for each criterion, in the order of the file
   * @throws InputException with place, problem and what would do
   */
  public List<AssessorRating> ratings(Vocabulary words) {
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
