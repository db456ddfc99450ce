package io.asirules.criteriadata.exchange.json;

import io.asirules.criteriadata.exchange.input.FlowForm;
import io.asirules.criteriadata.exchange.input.FlowFormat;
import io.asirules.criteriadata.exchange.input.KnownWords;
import io.asirules.criteriadata.internal.JsonCursor;
import io.asirules.criteriadata.internal.JsonStream;
import io.asirules.criteriadata.words.FlowWords;
import io.asirules.model.ledger.FlowDirection;
import io.asirules.model.ledger.MassUnit;
import io.asirules.model.ledger.MaterialFlow;
import io.asirules.model.ledger.MaterialType;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Flows written as a list of JSON objects, whose fields are called as the columns of the table.
 * Immutable and safe for use by many threads.
 */
public final class JsonFlows implements FlowFormat {

  /** The field that holds them. */
  static final String FIELD = "flows";

  /** Creates a reader. */
  public JsonFlows() {}

  @Override
  public void read(InputStream in, Sink sink) {
    KnownWords words = new KnownWords();
    long[] row = new long[1];
    JsonStream.items(
        in,
        FIELD,
        item -> {
          row[0]++;
          sink.row(row[0], () -> flow(row[0], item, words));
        });
  }

  @Override
  public String column(String place) {
    int field = place.indexOf('/', FIELD.length() + 2);
    return field < 0 ? "" : place.substring(field + 1);
  }

  private static MaterialFlow flow(long row, JsonCursor json, KnownWords words) {
    json.allowing("field", FlowForm.FIELDS);
    JsonCursor day = json.at("date");
    LocalDate date = words.date(day.text(), day::problem);
    JsonCursor way = json.at("direction");
    FlowDirection direction = words.direction(way.text(), way::problem);
    boolean coc = json.at("coc").flag();
    JsonCursor kind = json.at("material");
    MaterialType material = words.material(kind.name(), coc, kind::problem);
    JsonCursor unit = json.at("unit");
    MassUnit known = FlowWords.unit(unit.text(), unit::problem);
    JsonCursor mass = json.at("mass");
    BigDecimal value = FlowForm.mass(mass.decimal(), mass::problem);
    return new MaterialFlow(
        row,
        date,
        direction,
        material,
        coc,
        known.toTonnes(value),
        name(json, "document"),
        name(json, "counterparty"),
        name(json, "facility"));
  }

  /** A name that other places may have to spell the same; empty when not stated. */
  static String name(JsonCursor json, String field) {
    String name = json.name(field);
    return name.isEmpty() ? "" : FlowForm.name(name, json.at(field)::problem);
  }
}
