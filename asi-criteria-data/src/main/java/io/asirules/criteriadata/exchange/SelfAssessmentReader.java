package io.asirules.criteriadata.exchange;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.internal.JsonCursor;
import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import io.asirules.model.evidence.Answer;
import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.AssessorRating;
import io.asirules.model.evidence.Assurance;
import io.asirules.model.evidence.Basis;
import io.asirules.model.evidence.Coverage;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.Metric;
import io.asirules.model.evidence.Period;
import io.asirules.model.evidence.Polarity;
import io.asirules.model.evidence.Rating;
import io.asirules.model.evidence.Response;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.evidence.SourceLocation;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Entity;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a self-assessment from JSON, with its evidence in the same file or in a table beside it.
 * Strict: an unknown field or word is an error that names its place and the nearest valid spelling.
 * Safe for use by many threads.
 */
public final class SelfAssessmentReader {

  /** Larger files are refused before they are read. */
  static final long MAX_BYTES = 64L * 1024 * 1024;

  private static final String JSON_FILE = "self-assessment.json";
  private static final String CSV_FILE = "evidence.csv";

  private final Catalogue catalogue;

  /**
   * Creates a reader.
   *
   * @param catalogue the editions that input may name
   */
  public SelfAssessmentReader(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Reads a file, or a folder with {@code self-assessment.json} and, if there is one, {@code
   * evidence.csv}.
   *
   * @param input the file or folder
   * @param today evidence that speaks of a later day is refused, unless it is planned
   * @return the self-assessment
   * @throws InputException with file, place, problem and what would do
   */
  public SelfAssessment read(Path input, LocalDate today) {
    boolean folder = Files.isDirectory(input);
    Path json = folder ? input.resolve(JSON_FILE) : input;
    Path csv = folder ? input.resolve(CSV_FILE) : null;
    byte[] evidence = csv != null && Files.exists(csv) ? bytes(csv) : null;
    return read(bytes(json), String.valueOf(json.getFileName()), evidence, today);
  }

  /**
   * Reads from memory.
   *
   * @param json the self-assessment, UTF-8
   * @param evidenceCsv further evidence as a table, UTF-8, or null
   * @param today evidence that speaks of a later day is refused, unless it is planned
   * @return the self-assessment
   * @throws InputException with file, place, problem and what would do
   */
  public SelfAssessment read(byte[] json, byte @Nullable [] evidenceCsv, LocalDate today) {
    return read(json, JSON_FILE, evidenceCsv, today);
  }

  private SelfAssessment read(
      byte[] json, String name, byte @Nullable [] evidenceCsv, LocalDate today) {
    SelfAssessment.Builder builder;
    Vocabulary words;
    List<Evidence> fromJson = new ArrayList<>();
    try {
      JsonCursor file = JsonCursor.parse(json);
      file.allowing(
          "$schema", "standard", "asOf", "entity", "scope", "answers", "evidence", "ratings");
      Standard standard = standard(file.at("standard"));
      Entity entity = ScopeJson.entity(file.at("entity"));
      CertificationScope scope = ScopeJson.scope(file.at("scope"), entity.id());
      LocalDate asOf = file.has("asOf") ? file.at("asOf").date() : null;
      LocalDate latest = asOf != null && asOf.isAfter(today) ? asOf : today;
      Set<String> units = new HashSet<>(scope.parents().keySet());
      units.add(entity.id());
      words = new Vocabulary(standard, units, latest);
      builder = SelfAssessment.builder(standard.id(), entity).scope(scope).asOf(asOf);
      Map<String, Boolean> answered = new HashMap<>();
      for (JsonCursor answer : file.items("answers")) {
        builder.answer(answer(answer, words, answered));
      }
      Map<String, Integer> ids = new HashMap<>();
      for (JsonCursor item : file.items("evidence")) {
        Evidence evidence = evidence(item, words);
        Integer first = ids.put(evidence.id(), fromJson.size());
        if (first != null) {
          throw item.at("id")
              .problem("'" + evidence.id() + "' is the id of /evidence/" + first + " already");
        }
        fromJson.add(evidence);
      }
      Set<String> rated = new HashSet<>();
      for (JsonCursor rating : file.items("ratings")) {
        builder.rating(rating(rating, words, rated));
      }
    } catch (InputException e) {
      throw e.in(name);
    }
    fromJson.forEach(builder::evidence);
    if (evidenceCsv != null) {
      try {
        EvidenceTable.read(evidenceCsv, words).forEach(builder::evidence);
      } catch (InputException e) {
        throw e.in(CSV_FILE);
      }
    }
    try {
      return builder.build();
    } catch (InputException e) {
      throw e;
    } catch (AsiException e) {
      throw new InputException(name, String.valueOf(e.getMessage()));
    }
  }

  private static byte[] bytes(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      if (!Files.isRegularFile(file)) {
        throw new InputException(file.toString(), "no such file");
      }
      long size = Files.size(file);
      if (size > MAX_BYTES) {
        throw new InputException(
            name, "is too large: " + size + " bytes; expected at most " + MAX_BYTES);
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new InputException(name, "cannot be read: " + e.getMessage());
    }
  }

  private Standard standard(JsonCursor json) {
    return json.check(() -> catalogue.standard(StandardId.parse(json.text())));
  }

  private static Answer answer(JsonCursor json, Vocabulary words, Map<String, Boolean> answered) {
    json.allowing("requirement", "unit", "response", "comment");
    JsonCursor at = json.at("requirement");
    RequirementId requirement = words.requirement(at.text(), at::problem);
    String unit = unit(json, words);
    if (answered.put(requirement + "@" + unit, true) != null) {
      throw at.problem(requirement + " is answered twice for the same unit");
    }
    return new Answer(
        requirement,
        unit,
        json.at("response").word(Response.class, "response"),
        json.text("comment", ""));
  }

  private static @Nullable String unit(JsonCursor json, Vocabulary words) {
    JsonCursor unit = json.find("unit");
    return unit == null ? null : words.unit(unit.text(), unit::problem);
  }

  private static Evidence evidence(JsonCursor json, Vocabulary words) {
    json.allowing(
        "id",
        "requirement",
        "criterion",
        "unit",
        "coverage",
        "shows",
        "polarity",
        "basis",
        "assurance",
        "from",
        "to",
        "published",
        "metric",
        "scheme",
        "statement",
        "source",
        "note");
    Evidence.Builder builder = Evidence.builder(json.at("id").text());
    JsonCursor requirement = json.find("requirement");
    JsonCursor criterion = json.find("criterion");
    if (requirement != null && criterion != null) {
      throw criterion.problem("name a requirement or a criterion, not both");
    }
    if (requirement != null) {
      builder.requirement(words.requirement(requirement.text(), requirement::problem));
    } else if (criterion != null) {
      builder.criterion(words.criterion(criterion.text(), criterion::problem));
    }
    Set<Aspect> shows = EnumSet.noneOf(Aspect.class);
    for (JsonCursor aspect : json.items("shows")) {
      shows.add(aspect.word(Aspect.class, "aspect"));
    }
    if (shows.isEmpty()) {
      throw json.problem("field 'shows' is empty; expected at least one aspect, such as CONTEXT");
    }
    Aspect[] aspects = shows.toArray(Aspect[]::new);
    builder
        .unit(unit(json, words))
        .shows(aspects[0], Arrays.copyOfRange(aspects, 1, aspects.length))
        .coverage(json.at("coverage").word(Coverage.class, "coverage"))
        .polarity(json.at("polarity").word(Polarity.class, "polarity"))
        .basis(json.at("basis").word(Basis.class, "basis"))
        .assurance(json.at("assurance").word(Assurance.class, "assurance"))
        .period(period(json, words, shows.contains(Aspect.PLANNED)))
        .metric(metric(json.find("metric"), words))
        .statement(json.text("statement", ""))
        .note(json.text("note", ""));
    if (json.has("published")) {
      JsonCursor published = json.at("published");
      builder.published(words.past(published.date(), published::problem));
    }
    if (json.has("scheme")) {
      builder.scheme(json.at("scheme").text());
    }
    JsonCursor source = json.find("source");
    if (source != null) {
      source.allowing("document", "lines");
      builder.source(new SourceLocation(source.at("document").text(), source.text("lines", "")));
    }
    return json.check(builder::build);
  }

  private static @Nullable Period period(JsonCursor json, Vocabulary words, boolean planned) {
    if (!json.has("from") && !json.has("to")) {
      return null;
    }
    LocalDate from = json.at("from").date();
    JsonCursor last = json.at("to");
    LocalDate to = last.date();
    if (!planned) {
      words.past(to, last::problem);
    }
    return last.check(() -> new Period(from, to));
  }

  private static @Nullable Metric metric(@Nullable JsonCursor json, Vocabulary words) {
    if (json == null) {
      return null;
    }
    json.allowing("name", "value", "unit", "boundary");
    JsonCursor name = json.at("name");
    JsonCursor unit = json.at("unit");
    return new Metric(
        words.metric(name.text(), name::problem),
        json.at("value").decimal(),
        Vocabulary.unitOfMeasure(unit.text(), unit::problem),
        json.has("boundary") ? json.at("boundary").text() : null);
  }

  private static AssessorRating rating(JsonCursor json, Vocabulary words, Set<String> rated) {
    json.allowing("criterion", "rating", "reason", "assessor");
    JsonCursor criterion = json.at("criterion");
    AssessorRating rating =
        new AssessorRating(
            words.criterion(criterion.text(), criterion::problem),
            json.at("rating").word(Rating.class, "rating"),
            json.text("reason", ""),
            json.text("assessor", ""));
    if (!rated.add(criterion.text())) {
      throw criterion.problem(criterion.text() + " is rated twice");
    }
    return rating;
  }
}
