package io.asirules.criteriadata.catalog;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.asirules.criteriadata.internal.CsvTable;
import io.asirules.criteriadata.internal.JsonCursor;
import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import io.asirules.model.LocalizedText;
import io.asirules.model.scope.Circumstance;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.ActivityBinding;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.Bound;
import io.asirules.model.standard.Consultation;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.EditionContent;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Executability;
import io.asirules.model.standard.PartialDate;
import io.asirules.model.standard.Principle;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.RequirementKind;
import io.asirules.model.standard.RequirementTarget;
import io.asirules.model.standard.SectionKind;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import io.asirules.model.standard.StandardStatus;
import io.asirules.model.standard.StandardVersion;
import io.asirules.model.standard.Threshold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the file of one edition, with its applicability matrix, strictly. */
final class StandardFile {

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private static final List<String> REQUIREMENT_FIELDS =
      ImmutableList.<String>builder()
          .add("key", "letter", "kind", "text", "level", "sources", "note", "essential", "target")
          .add("interval", "publication", "verification", "executability", "activities")
          .add("conditions", "schemes", "threshold")
          .addAll(ParticularsReader.FIELDS)
          .build();

  private final Function<String, byte[]> files;
  private final Sources sources;
  private final ParticularsReader particulars =
      new ParticularsReader(this::provenance, this::threshold);

  StandardFile(Function<String, byte[]> files, Sources sources) {
    this.files = files;
    this.sources = sources;
  }

  private CsvTable table(String name, List<String> columns) {
    try {
      return CsvTable.parsePlain(files.apply(name), columns);
    } catch (InputException e) {
      throw e.in(name);
    }
  }

  /**
   * Reads an edition.
   *
   * @param name the file
   * @param matrix the file of its applicability matrix, or null
   * @param expected the coordinate under which the edition is listed
   * @param others finds an edition that this one extends
   */
  Standard read(
      String name,
      @Nullable String matrix,
      StandardId expected,
      Function<StandardId, Standard> others) {
    try {
      return read(JsonCursor.parse(files.apply(name)), matrix, expected, others);
    } catch (InputException e) {
      throw e.in(name);
    }
  }

  private Standard read(
      JsonCursor file,
      @Nullable String matrixFile,
      StandardId expected,
      Function<StandardId, Standard> others) {
    file.allowing(
        "standard",
        "extends",
        "title",
        "status",
        "content",
        "published",
        "auditableFrom",
        "auditableUntil",
        "consultation",
        "replacedBy",
        "criteriaCount",
        "principles",
        "criteria");
    StandardVersion version = version(file);
    if (!version.id().equals(expected)) {
      throw file.at("standard").problem("expected " + expected + ", as which it is listed");
    }
    JsonCursor base = file.find("extends");
    if (base != null) {
      Standard extended = base.as(text -> others.apply(StandardId.parse(text)));
      for (String part : List.of("principles", "criteria")) {
        if (file.has(part)) {
          throw file.at(part)
              .problem("are those of " + extended.id() + ", which it extends; expected none here");
        }
      }
      if (matrixFile != null) {
        throw base.problem(
            "takes the applicability of " + extended.id() + " over; expected no matrix in its row");
      }
      return new Standard(version, extended.principles(), extended.criteria());
    }
    List<Principle> principles = new ArrayList<>();
    for (JsonCursor principle : file.items("principles")) {
      principle.allowing("number", "kind", "title");
      JsonCursor kind = principle.find("kind");
      principles.add(
          new Principle(
              principle.at("number").integer(),
              attestedText(principle.at("title")),
              kind == null ? SectionKind.PRINCIPLE : kind.word(SectionKind.class, "kind")));
    }
    Map<CriterionId, Map<SupplyChainActivity, Attested<ActivityBinding>>> matrix =
        matrixFile == null ? Map.of() : matrix(matrixFile);
    List<Criterion> criteria = new ArrayList<>();
    for (JsonCursor criterion : file.items("criteria")) {
      criteria.add(criterion(criterion, matrix));
    }
    return new Standard(version, principles, criteria);
  }

  private StandardVersion version(JsonCursor file) {
    JsonCursor replacedBy = file.find("replacedBy");
    JsonCursor content = file.find("content");
    JsonCursor count = file.find("criteriaCount");
    JsonCursor basis = file.find("extends");
    return new StandardVersion(
        file.at("standard").as(StandardId::parse),
        text(file.at("title").allowing("en", "zh")),
        file.at("status").word(StandardStatus.class, "status"),
        content == null ? EditionContent.CRITERIA : content.word(EditionContent.class, "content"),
        attestedDate(file.find("published")),
        attestedDate(file.find("auditableFrom")),
        attestedDay(file.find("auditableUntil")),
        consultation(file.find("consultation")),
        replacedBy == null ? null : replacedBy.as(StandardId::parse),
        count == null ? null : new Attested<>(count.at("value").integer(), provenance(count)),
        basis == null ? null : basis.as(StandardId::parse));
  }

  private Map<CriterionId, Map<SupplyChainActivity, Attested<ActivityBinding>>> matrix(
      String name) {
    List<String> columns = new ArrayList<>();
    columns.add("criterion");
    for (SupplyChainActivity activity : SupplyChainActivity.values()) {
      columns.add(activity.name());
    }
    columns.add("note");
    Map<CriterionId, Map<SupplyChainActivity, Attested<ActivityBinding>>> matrix = new HashMap<>();
    for (CsvTable.Row row : table(name, columns).rows()) {
      Map<SupplyChainActivity, Attested<ActivityBinding>> bindings =
          new EnumMap<>(SupplyChainActivity.class);
      for (SupplyChainActivity activity : SupplyChainActivity.values()) {
        bindings.put(activity, cell(name, row, activity.name()));
      }
      CriterionId criterion;
      try {
        criterion = CriterionId.of(row.cell("criterion"));
      } catch (AsiException e) {
        throw row.problem("criterion", String.valueOf(e.getMessage())).in(name);
      }
      if (matrix.put(criterion, bindings) != null) {
        throw row.problem("criterion", "has a row already").in(name);
      }
    }
    return matrix;
  }

  /** A cell reads {@code Y CONFIRMED S26}: binding, level, tags of sources. */
  private Attested<ActivityBinding> cell(String file, CsvTable.Row row, String column) {
    List<String> words = WORDS.splitToList(row.cell(column));
    if (words.size() < 2) {
      throw row.problem(column, "expected a cell such as 'Y CONFIRMED S26'").in(file);
    }
    ActivityBinding binding =
        switch (words.get(0)) {
          case "Y" -> ActivityBinding.APPLIES;
          case "N" -> ActivityBinding.DOES_NOT_APPLY;
          case "U" -> ActivityBinding.UNDETERMINED;
          default -> throw row.problem(column, "expected Y, N or U").in(file);
        };
    List<String> urls = new ArrayList<>();
    for (String tag : words.subList(2, words.size())) {
      urls.add(sources.url(tag, problem -> row.problem(column, problem).in(file)));
    }
    try {
      return new Attested<>(binding, new Provenance(EvidenceLevel.valueOf(words.get(1)), urls, ""));
    } catch (AsiException e) {
      throw row.problem(column, String.valueOf(e.getMessage())).in(file);
    } catch (IllegalArgumentException e) {
      throw row.problem(column, "unknown evidence level '" + words.get(1) + "'").in(file);
    }
  }

  private Criterion criterion(
      JsonCursor json,
      Map<CriterionId, Map<SupplyChainActivity, Attested<ActivityBinding>>> matrix) {
    json.allowing("id", "principle", "title", "summary", "conditions", "requirements");
    CriterionId id = json.at("id").as(CriterionId::of);
    Map<SupplyChainActivity, Attested<ActivityBinding>> bindings = matrix.get(id);
    if (bindings == null) {
      throw json.at("id").problem(id + " has no row in the applicability matrix");
    }
    List<Requirement> requirements = new ArrayList<>();
    for (JsonCursor requirement : json.items("requirements")) {
      requirements.add(requirement(id, requirement));
    }
    return new Criterion(
        id,
        json.at("principle").integer(),
        attestedText(json.at("title")),
        attestedText(json.at("summary")),
        bindings,
        conditions(json),
        requirements);
  }

  private Requirement requirement(CriterionId criterion, JsonCursor json) {
    json.allowing("field", REQUIREMENT_FIELDS);
    JsonCursor letter = json.find("letter");
    JsonCursor interval = json.find("interval");
    JsonCursor verification = json.find("verification");
    List<Attested<String>> schemes = new ArrayList<>();
    for (JsonCursor scheme : json.items("schemes")) {
      schemes.add(new Attested<>(scheme.at("scheme").text(), provenance(scheme)));
    }
    return json.check(
        () ->
            new Requirement(
                new RequirementId(criterion, json.at("key").text()),
                letter == null
                    ? null
                    : new Attested<>(letter.at("value").text(), provenance(letter)),
                json.at("kind").word(RequirementKind.class, "kind"),
                text(json.at("text").allowing("en", "zh")),
                provenance(json),
                json.at("essential").flag(),
                json.at("target").word(RequirementTarget.class, "target"),
                interval == null
                    ? null
                    : new Attested<>(interval.at("months").integer(), provenance(interval)),
                attestedFlag(json.at("publication")),
                verification == null ? null : attestedFlag(verification),
                json.at("executability").word(Executability.class, "executability"),
                activities(json.find("activities")),
                conditions(json),
                schemes,
                threshold(json.find("threshold")),
                particulars.read(criterion, json)));
  }

  private List<Attested<Circumstance>> conditions(JsonCursor json) {
    List<Attested<Circumstance>> conditions = new ArrayList<>();
    for (JsonCursor condition : json.items("conditions")) {
      conditions.add(
          new Attested<>(
              condition.at("circumstance").word(Circumstance.class, "circumstance"),
              provenance(condition)));
    }
    return conditions;
  }

  private @Nullable Attested<Set<SupplyChainActivity>> activities(@Nullable JsonCursor json) {
    if (json == null) {
      return null;
    }
    Set<SupplyChainActivity> activities = EnumSet.noneOf(SupplyChainActivity.class);
    for (JsonCursor activity : json.items("value")) {
      activities.add(activity.word(SupplyChainActivity.class, "activity"));
    }
    return new Attested<>(Set.copyOf(activities), provenance(json));
  }

  private @Nullable Threshold threshold(@Nullable JsonCursor json) {
    if (json == null) {
      return null;
    }
    json.allowing("metric", "comparator", "value", "unit", "boundary", "level", "sources", "note");
    return new Threshold(
        json.at("metric").text(),
        json.at("comparator").word(Bound.class, "comparator"),
        json.at("value").decimal(),
        json.at("unit").text(),
        json.has("boundary") ? json.at("boundary").text() : null,
        provenance(json));
  }

  private Attested<Boolean> attestedFlag(JsonCursor json) {
    return new Attested<>(json.at("value").flag(), provenance(json));
  }

  private @Nullable Attested<PartialDate> attestedDate(@Nullable JsonCursor json) {
    return json == null
        ? null
        : new Attested<>(json.at("value").as(PartialDate::parse), provenance(json));
  }

  private @Nullable Attested<LocalDate> attestedDay(@Nullable JsonCursor json) {
    return json == null ? null : new Attested<>(json.at("value").date(), provenance(json));
  }

  private @Nullable Attested<Consultation> consultation(@Nullable JsonCursor json) {
    if (json == null) {
      return null;
    }
    json.allowing("from", "until", "level", "sources", "note");
    return new Attested<>(
        json.check(() -> new Consultation(json.at("from").date(), json.at("until").date())),
        provenance(json));
  }

  private Attested<LocalizedText> attestedText(JsonCursor json) {
    json.allowing("en", "zh", "level", "sources", "note");
    return new Attested<>(text(json), provenance(json));
  }

  private static LocalizedText text(JsonCursor json) {
    return json.check(() -> new LocalizedText(json.at("en").text(), json.at("zh").text()));
  }

  private Provenance provenance(JsonCursor json) {
    List<String> urls = new ArrayList<>();
    for (JsonCursor source : json.items("sources")) {
      urls.add(sources.url(source.text(), source::problem));
    }
    EvidenceLevel level = json.at("level").word(EvidenceLevel.class, "evidence level");
    return json.check(() -> new Provenance(level, urls, json.text("note", "")));
  }
}
