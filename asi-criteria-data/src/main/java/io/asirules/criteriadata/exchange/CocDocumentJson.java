package io.asirules.criteriadata.exchange;

import io.asirules.criteriadata.internal.JsonCursor;
import io.asirules.criteriadata.internal.Numbers;
import io.asirules.criteriadata.words.MaterialWords;
import io.asirules.model.document.CarbonFootprint;
import io.asirules.model.document.CocDocument;
import io.asirules.model.document.DocumentCorrection;
import io.asirules.model.document.DocumentParty;
import io.asirules.model.document.DocumentSupplement;
import io.asirules.model.document.RecycledContent;
import io.asirules.model.ledger.MassUnit;
import io.asirules.model.ledger.MaterialType;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a CoC Document. Anything may be missing, or a text empty: that is for the check to find.
 * What is there must be well-formed, and a mass or a supplement that is there must be whole.
 */
final class CocDocumentJson {

  private CocDocumentJson() {}

  static CocDocument read(JsonCursor json) {
    json.allowing(
        "$schema",
        "issued",
        "reference",
        "issuer",
        "customer",
        "customer_certified",
        "contact",
        "conformity_stated",
        "material",
        "coc_mass",
        "total_mass",
        "recycled_content",
        "carbon_footprint",
        "supplements",
        "corrections");
    json.text("$schema", "");
    return new CocDocument(
        day(json, "issued"),
        name(json, "reference"),
        party(json.find("issuer")),
        party(json.find("customer")),
        flag(json, "customer_certified"),
        name(json, "contact"),
        Boolean.TRUE.equals(flag(json, "conformity_stated")),
        material(json),
        tonnes(json.find("coc_mass")),
        tonnes(json.find("total_mass")),
        recycledContent(json.find("recycled_content")),
        carbonFootprint(json.find("carbon_footprint")),
        json.items("supplements").stream().map(CocDocumentJson::supplement).toList(),
        json.items("corrections").stream().map(CocDocumentJson::correction).toList());
  }

  private static DocumentParty party(@Nullable JsonCursor json) {
    if (json == null) {
      return DocumentParty.NOT_STATED;
    }
    json.allowing("name", "address", "certificate");
    return new DocumentParty(name(json, "name"), name(json, "address"), name(json, "certificate"));
  }

  private static @Nullable MaterialType material(JsonCursor json) {
    String word = name(json, "material");
    return word.isEmpty() ? null : MaterialWords.read(word, json.at("material")::problem);
  }

  private static @Nullable BigDecimal tonnes(@Nullable JsonCursor json) {
    if (json == null) {
      return null;
    }
    json.allowing("value", "unit");
    JsonCursor unit = json.at("unit");
    MassUnit known = FlowWords.unit(unit.text(), unit::problem);
    JsonCursor value = json.at("value");
    return known.toTonnes(Numbers.inRange(value.decimal(), value::problem));
  }

  private static @Nullable RecycledContent recycledContent(@Nullable JsonCursor json) {
    if (json == null) {
      return null;
    }
    json.allowing("percent", "method");
    return new RecycledContent(number(json, "percent"), name(json, "method"));
  }

  private static @Nullable CarbonFootprint carbonFootprint(@Nullable JsonCursor json) {
    if (json == null) {
      return null;
    }
    json.allowing("value", "method");
    return new CarbonFootprint(number(json, "value"), name(json, "method"));
  }

  private static DocumentSupplement supplement(JsonCursor json) {
    json.allowing("statement", "evidence");
    return new DocumentSupplement(json.at("statement").name(), name(json, "evidence"));
  }

  private static DocumentCorrection correction(JsonCursor json) {
    json.allowing("found", "error", "correction", "agreed", "prevention");
    return new DocumentCorrection(
        day(json, "found"),
        name(json, "error"),
        name(json, "correction"),
        day(json, "agreed"),
        name(json, "prevention"));
  }

  /** A text that other places may have to spell the same; empty when not stated. */
  private static String name(JsonCursor json, String field) {
    return json.text(field, "").isEmpty() ? "" : json.at(field).name();
  }

  private static @Nullable LocalDate day(JsonCursor json, String field) {
    JsonCursor value = json.find(field);
    return value == null ? null : value.date();
  }

  private static @Nullable Boolean flag(JsonCursor json, String field) {
    JsonCursor value = json.find(field);
    return value == null ? null : value.flag();
  }

  private static @Nullable BigDecimal number(JsonCursor json, String field) {
    JsonCursor value = json.find(field);
    return value == null ? null : Numbers.inRange(value.decimal(), value::problem);
  }
}
