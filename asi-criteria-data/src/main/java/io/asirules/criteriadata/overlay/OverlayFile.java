package io.asirules.criteriadata.overlay;

import com.google.common.hash.Hashing;
import io.asirules.criteriadata.internal.JsonCursor;
import io.asirules.criteriadata.overlay.Overlay.CriterionText;
import io.asirules.criteriadata.overlay.Overlay.EditionPart;
import io.asirules.criteriadata.overlay.Overlay.MappingEntry;
import io.asirules.criteriadata.overlay.Overlay.MappingPart;
import io.asirules.criteriadata.overlay.Overlay.ParameterValue;
import io.asirules.criteriadata.overlay.Overlay.Place;
import io.asirules.criteriadata.overlay.Overlay.SectionTitle;
import io.asirules.criteriadata.overlay.Overlay.SourceFile;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.mapping.Relation;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.ActivityBinding;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.StandardId;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The written form of an overlay: JSON as {@code overlay.schema.json} says. */
public final class OverlayFile {

  /** Version of the form; another one is refused. */
  private static final int FORM = 1;

  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private static final ObjectWriter WRITER =
      JsonMapper.builder()
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT))
          .build()
          .writerWithDefaultPrettyPrinter();

  private OverlayFile() {}

  static String sha256(byte[] content) {
    return Hashing.sha256().hashBytes(content).toString();
  }

  /**
   * Reads an overlay, strictly.
   *
   * @param content UTF-8 bytes
   * @return the overlay
   * @throws io.asirules.model.InputException if it has another form; the place is a JSON pointer
   */
  public static Overlay read(byte[] content) {
    JsonCursor file =
        JsonCursor.parse(content)
            .allowing("$schema", "overlay", "name", "files", "editions", "mappings", "parameters");
    if (file.at("overlay").integer() != FORM) {
      throw file.at("overlay").problem("expected " + FORM + ", the form that this library reads");
    }
    List<SourceFile> files = new ArrayList<>();
    for (JsonCursor json : file.items("files")) {
      json.allowing("name", "sha256");
      files.add(new SourceFile(json.at("name").text(), hash(json.at("sha256"))));
    }
    List<EditionPart> editions = new ArrayList<>();
    for (JsonCursor json : file.items("editions")) {
      editions.add(edition(json, files));
    }
    List<MappingPart> mappings = new ArrayList<>();
    for (JsonCursor json : file.items("mappings")) {
      mappings.add(mapping(json, files));
    }
    List<ParameterValue> parameters = parameters(file);
    String name = file.at("name").text();
    return file.check(() -> new Overlay(name, files, editions, mappings, parameters));
  }

  private static List<ParameterValue> parameters(JsonCursor file) {
    List<ParameterValue> parameters = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (JsonCursor json : file.items("parameters")) {
      json.allowing("name", "value", "note");
      String name = json.at("name").name();
      if (!names.add(name)) {
        throw json.at("name").problem("'" + Spelling.shown(name) + "' has a value already");
      }
      String value = value(json.at("value"));
      String note = json.has("note") ? json.at("note").text() : null;
      parameters.add(json.check(() -> new ParameterValue(name, value, note)));
    }
    return parameters;
  }

  /** A number as it is written, or text that is none. */
  private static String value(JsonCursor json) {
    if (json.isNumber()) {
      return json.decimal().toString();
    }
    String text = json.text();
    if (ParameterValue.isNumber(text)) {
      throw json.problem("expected the number " + text + " without quotation marks");
    }
    return text;
  }

  private static String hash(JsonCursor json) {
    String hash = json.text();
    if (!hash.matches("[0-9a-f]{64}")) {
      throw json.problem("expected a SHA-256 of 64 hexadecimal digits");
    }
    return hash;
  }

  private static EditionPart edition(JsonCursor json, List<SourceFile> files) {
    json.allowing("standard", "sections", "criteria", "withdrawn");
    List<SectionTitle> sections = new ArrayList<>();
    for (JsonCursor section : json.items("sections")) {
      section.allowing("number", "title", "at");
      sections.add(
          new SectionTitle(
              section.at("number").integer(),
              section.at("title").text(),
              place(section.at("at"), files)));
    }
    List<CriterionText> criteria = new ArrayList<>();
    for (JsonCursor criterion : json.items("criteria")) {
      criterion.allowing("id", "title", "text", "activities", "at");
      CriterionId id = criterion.at("id").as(CriterionId::of);
      criterion.at("id").check(() -> OverlaidEdition.sectionOf(id));
      criteria.add(
          new CriterionText(
              id,
              criterion.at("title").text(),
              criterion.has("text") ? criterion.at("text").text() : null,
              activities(criterion.find("activities")),
              place(criterion.at("at"), files)));
    }
    List<CriterionId> withdrawn = new ArrayList<>();
    for (JsonCursor id : json.items("withdrawn")) {
      withdrawn.add(id.as(CriterionId::of));
    }
    StandardId standard = json.at("standard").as(StandardId::parse);
    return json.check(() -> new EditionPart(standard, sections, criteria, withdrawn));
  }

  private static Map<SupplyChainActivity, ActivityBinding> activities(@Nullable JsonCursor json) {
    Map<SupplyChainActivity, ActivityBinding> marks = new EnumMap<>(SupplyChainActivity.class);
    if (json == null) {
      return marks;
    }
    json.allowing("activity", Arrays.stream(SupplyChainActivity.values()).map(Enum::name).toList());
    for (String name : json.names()) {
      marks.put(
          SupplyChainActivity.valueOf(name), json.at(name).word(ActivityBinding.class, "binding"));
    }
    return marks;
  }

  private static MappingPart mapping(JsonCursor json, List<SourceFile> files) {
    json.allowing("from", "to", "complete", "rows");
    StandardId from = json.at("from").as(StandardId::parse);
    StandardId to = json.at("to").as(StandardId::parse);
    List<MappingEntry> rows = new ArrayList<>();
    for (JsonCursor row : json.items("rows")) {
      row.allowing("source", "target", "relation", "rationale", "coverage", "at");
      MappingEntry entry =
          new MappingEntry(
              row.has("source") ? row.at("source").as(CriterionId::of) : null,
              row.has("target") ? row.at("target").as(CriterionId::of) : null,
              row.at("relation").word(Relation.class, "relation"),
              row.at("rationale").text(),
              row.has("coverage") ? row.at("coverage").text() : null,
              place(row.at("at"), files));
      row.check(() -> OverlaidMapping.row(entry, from, to));
      rows.add(entry);
    }
    boolean complete = json.has("complete") && json.at("complete").flag();
    return json.check(() -> new MappingPart(from, to, complete, rows));
  }

  private static Place place(JsonCursor json, List<SourceFile> files) {
    json.allowing("file", "sheet", "row");
    String name = json.at("file").text();
    if (files.stream().noneMatch(file -> file.name().equals(name))) {
      throw json.at("file").problem("'" + name + "' is not among the files of this overlay");
    }
    return new Place(
        name, json.has("sheet") ? json.at("sheet").text() : null, json.at("row").integer());
  }

  /**
   * Writes an overlay; what {@link #read} gives back equals it.
   *
   * @param overlay the overlay
   * @return UTF-8 bytes, the same for equal overlays
   */
  public static byte[] write(Overlay overlay) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("overlay", FORM);
    root.put("name", overlay.name());
    List<Object> files = new ArrayList<>();
    for (SourceFile file : overlay.files()) {
      files.add(object("name", file.name(), "sha256", file.sha256()));
    }
    root.put("files", files);
    root.put("editions", overlay.editions().stream().map(OverlayFile::written).toList());
    root.put("mappings", overlay.mappings().stream().map(OverlayFile::written).toList());
    if (!overlay.parameters().isEmpty()) {
      root.put("parameters", overlay.parameters().stream().map(OverlayFile::written).toList());
    }
    return (WRITER.writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static Object written(EditionPart part) {
    List<Object> sections = new ArrayList<>();
    for (SectionTitle section : part.sections()) {
      sections.add(
          object(
              "number", section.number(), "title", section.title(), "at", written(section.at())));
    }
    List<Object> criteria = new ArrayList<>();
    for (CriterionText text : part.criteria()) {
      Map<String, Object> marks = new LinkedHashMap<>();
      text.activities().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(mark -> marks.put(mark.getKey().name(), mark.getValue().name()));
      criteria.add(
          object(
              "id",
              text.id().value(),
              "title",
              text.title(),
              "text",
              text.text(),
              "activities",
              marks.isEmpty() ? null : marks,
              "at",
              written(text.at())));
    }
    return object(
        "standard",
        part.standard().toString(),
        "sections",
        sections,
        "criteria",
        criteria,
        "withdrawn",
        part.withdrawn().stream().map(CriterionId::value).toList());
  }

  private static Object written(MappingPart part) {
    List<Object> rows = new ArrayList<>();
    for (MappingEntry row : part.rows()) {
      rows.add(
          object(
              "source",
              row.source() == null ? null : row.source().value(),
              "target",
              row.target() == null ? null : row.target().value(),
              "relation",
              row.relation().name(),
              "rationale",
              row.rationale(),
              "coverage",
              row.coverage(),
              "at",
              written(row.at())));
    }
    return object(
        "from",
        part.from().toString(),
        "to",
        part.to().toString(),
        "complete",
        part.complete(),
        "rows",
        rows);
  }

  private static Object written(ParameterValue parameter) {
    String value = parameter.value();
    return object(
        "name",
        parameter.name(),
        "value",
        parameter.isNumber() ? new BigDecimal(value) : value,
        "note",
        parameter.note());
  }

  private static Object written(Place place) {
    return object("file", place.file(), "sheet", place.sheet(), "row", place.row());
  }

  /** An object of names and values in turn, without those that are null. */
  private static Map<String, Object> object(@Nullable Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Object value = namesAndValues[i + 1];
      if (value != null) {
        object.put(String.valueOf(namesAndValues[i]), value);
      }
    }
    return object;
  }
}
