package io.asirules.criteriadata.exchange.json;

import io.asirules.criteriadata.internal.JsonCursor;
import io.asirules.criteriadata.words.FlowWords;
import io.asirules.criteriadata.words.MaterialWords;
import io.asirules.model.InputException;
import io.asirules.model.document.CarbonFootprint;
import io.asirules.model.document.CocDocument;
import io.asirules.model.document.DocumentCorrection;
import io.asirules.model.document.DocumentParty;
import io.asirules.model.document.DocumentSupplement;
import io.asirules.model.document.RecycledContent;
import io.asirules.model.ledger.MassUnit;
import io.asirules.model.ledger.MaterialType;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads CoC Documents. Anything may be missing, or a text empty: that is for the check to find.
 * What is there must be well-formed, and a mass or a supplement that is there must be whole.
 */
public final class CocDocumentJson {

  private CocDocumentJson() {}

  /**
   * Reads one document, or a list of them in a field {@code documents}.
   *
   * @param content UTF-8 bytes
   * @return the documents, at least one
   * @throws InputException with place, problem and what would do
   */
  public static List<CocDocument> read(byte[] content) {
    JsonCursor root = JsonCursor.parse(content);
    if (!root.has("documents")) {
      return List.of(read(root));
    }
    root.allowing("$schema", "documents").text("$schema", "");
    List<CocDocument> documents =
        root.items("documents").stream().map(CocDocumentJson::read).toList();
    if (documents.isEmpty()) {
      throw new InputException("/documents", "there is no document; expected at least one");
    }
    return documents;
  }

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
        json.date("issued"),
        json.name("reference"),
        party(json.find("issuer")),
        party(json.find("customer")),
        json.flag("customer_certified"),
        json.name("contact"),
        Boolean.TRUE.equals(json.flag("conformity_stated")),
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
    return new DocumentParty(json.name("name"), json.name("address"), json.name("certificate"));
  }

  private static @Nullable MaterialType material(JsonCursor json) {
    String word = json.name("material");
    return word.isEmpty() ? null : MaterialWords.read(word, json.at("material")::problem);
  }

  private static @Nullable BigDecimal tonnes(@Nullable JsonCursor json) {
    if (json == null) {
      return null;
    }
    json.allowing("value", "unit");
    JsonCursor unit = json.at("unit");
    MassUnit known = FlowWords.unit(unit.text(), unit::problem);
    return known.toTonnes(json.at("value").figure());
  }

  private static @Nullable RecycledContent recycledContent(@Nullable JsonCursor json) {
    if (json == null) {
      return null;
    }
    json.allowing("percent", "method");
    return new RecycledContent(number(json, "percent"), json.name("method"));
  }

  private static @Nullable CarbonFootprint carbonFootprint(@Nullable JsonCursor json) {
    if (json == null) {
      return null;
    }
    json.allowing("value", "method");
    return new CarbonFootprint(number(json, "value"), json.name("method"));
  }

  private static DocumentSupplement supplement(JsonCursor json) {
    json.allowing("statement", "evidence");
    return new DocumentSupplement(json.at("statement").name(), json.name("evidence"));
  }

  private static DocumentCorrection correction(JsonCursor json) {
    json.allowing("found", "error", "correction", "agreed", "prevention");
    return new DocumentCorrection(
        json.date("found"),
        json.name("error"),
        json.name("correction"),
        json.date("agreed"),
        json.name("prevention"));
  }

  private static @Nullable BigDecimal number(JsonCursor json, String field) {
    JsonCursor value = json.find(field);
    return value == null ? null : value.figure();
  }
}
