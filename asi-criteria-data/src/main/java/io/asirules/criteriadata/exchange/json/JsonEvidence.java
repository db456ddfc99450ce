package io.asirules.criteriadata.exchange.json;

import io.asirules.criteriadata.exchange.input.EvidenceEntry;
import io.asirules.criteriadata.internal.JsonCursor;
import io.asirules.model.InputException;
import io.asirules.model.evidence.Aspect;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of evidence written as an object of {@code self-assessment.json}. */
final class JsonEvidence implements EvidenceEntry {

  private final JsonCursor item;

  JsonEvidence(JsonCursor item) {
    this.item =
        item.allowing(
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
    JsonCursor metric = item.find("metric");
    if (metric != null) {
      metric.allowing("name", "value", "unit", "boundary").at("name");
    }
    JsonCursor source = item.find("source");
    if (source != null) {
      source.allowing("document", "lines").at("document");
    }
  }

  private @Nullable JsonCursor holder(Field field) {
    return field.object() == null ? item : item.find(field.object());
  }

  private JsonCursor at(Field field) {
    return field.object() == null
        ? item.at(field.property())
        : item.at(field.object()).at(field.property());
  }

  @Override
  public boolean has(Field field) {
    JsonCursor holder = holder(field);
    return holder != null && holder.has(field.property());
  }

  @Override
  public String text(Field field) {
    return at(field).name();
  }

  @Override
  public String prose(Field field) {
    JsonCursor holder = holder(field);
    return holder == null ? "" : holder.text(field.property(), "").strip();
  }

  @Override
  public LocalDate date(Field field) {
    return at(field).date();
  }

  @Override
  public BigDecimal decimal(Field field) {
    return at(field).decimal();
  }

  @Override
  public List<Aspect> aspects() {
    List<Aspect> aspects = new ArrayList<>();
    for (JsonCursor aspect : item.items(Field.SHOWS.property())) {
      aspects.add(aspect.word(Aspect.class, "aspect"));
    }
    return aspects;
  }

  @Override
  public InputException problem(Field field, String problem) {
    return at(field).problem(problem);
  }

  @Override
  public InputException missing(Field field, String expected) {
    JsonCursor holder = holder(field);
    String name = holder == null ? String.valueOf(field.object()) : field.property();
    return (holder == null ? item : holder)
        .problem("field '" + name + "' is missing or empty; expected " + expected);
  }

  @Override
  public String place(Field field) {
    return at(field).place();
  }
}
