package io.asirules.criteriadata.exchange.json;

import io.asirules.criteriadata.catalog.AccountingFacts;
import io.asirules.criteriadata.exchange.input.AccountHeader;
import io.asirules.criteriadata.exchange.input.FlowForm;
import io.asirules.criteriadata.internal.JsonCursor;
import io.asirules.criteriadata.internal.JsonStream;
import io.asirules.criteriadata.words.MaterialWords;
import io.asirules.model.InputException;
import io.asirules.model.custody.AccountHolder;
import io.asirules.model.custody.AccountingParameter;
import io.asirules.model.custody.AccountingParameters;
import io.asirules.model.custody.OpeningBalance;
import io.asirules.model.ledger.AccountingPeriod;
import io.asirules.model.ledger.ForceMajeure;
import io.asirules.model.ledger.HeldCertificate;
import io.asirules.model.ledger.HolderFacility;
import io.asirules.model.ledger.StockChange;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.StandardId;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an account says besides its flows. Strict: an unknown field or word is an error that
 * names its place and what would do.
 */
public final class AccountJson {

  private AccountJson() {}

  /**
   * Reads an account, with or without flows.
   *
   * @param in the account, UTF-8; closed
   * @return what it says besides its flows
   * @throws InputException with place, problem and what would do
   */
  public static AccountHeader read(InputStream in) {
    return read(JsonStream.rest(in, JsonFlows.FIELD));
  }

  /**
   * Reads an account with its flows, which need be well-formed only.
   *
   * @param in the account, UTF-8; closed
   * @return what it says besides its flows
   * @throws InputException with place, problem and what would do, also if it has no flows
   */
  public static AccountHeader readWithFlows(InputStream in) {
    JsonCursor json = JsonStream.rest(in, JsonFlows.FIELD);
    json.at(JsonFlows.FIELD);
    json.items(JsonFlows.FIELD);
    return read(json);
  }

  /**
   * Reads an account whose flows are in a table beside it.
   *
   * @param in the account, UTF-8; closed
   * @param table name of the table, for messages
   * @return what it says
   * @throws InputException with place, problem and what would do, also if it has flows
   */
  public static AccountHeader readBeside(InputStream in, String table) {
    JsonCursor json = JsonStream.rest(in, JsonFlows.FIELD);
    if (json.has(JsonFlows.FIELD)) {
      throw json.at(JsonFlows.FIELD)
          .problem("is there beside " + table + "; expected flows in one place");
    }
    return read(json);
  }

  private static AccountHeader read(JsonCursor json) {
    json.allowing(
        "$schema",
        "standard",
        "as_of",
        "period_start",
        "period_end",
        "parameters",
        "entity",
        "coc_certificate",
        "ps_certificate",
        "activities",
        "facilities",
        "counterparties",
        "documents",
        "opening",
        "force_majeure",
        "stock_changes",
        JsonFlows.FIELD);
    json.text("$schema", "");
    JsonCursor edition = json.find("standard");
    LocalDate start = json.date("period_start");
    LocalDate end = json.date("period_end");
    if (start != null && end != null) {
      json.at("period_end").check(() -> new AccountingPeriod(start, end));
    }
    return new AccountHeader(
        edition == null ? null : edition.as(StandardId::parse),
        json.date("as_of"),
        start,
        end,
        parameters(json.find("parameters")),
        holder(json));
  }

  private static Map<AccountingParameter, String> parameters(@Nullable JsonCursor json) {
    Map<AccountingParameter, String> read = new LinkedHashMap<>();
    if (json != null) {
      for (String name : json.names()) {
        JsonCursor value = json.at(name);
        AccountingParameter parameter = AccountingFacts.parameter(name, value::problem);
        String choice = value.isNumber() ? value.decimal().toString() : value.text();
        value.check(() -> AccountingParameters.check(parameter, choice));
        read.put(parameter, choice);
      }
    }
    return read;
  }

  private static AccountHolder holder(JsonCursor json) {
    JsonCursor entity = json.find("entity");
    AccountHolder.Builder holder =
        AccountHolder.builder(entity == null ? "" : name(entity.allowing("name").at("name")));
    holder
        .coc(certificate(json, "coc_certificate"))
        .performanceStandard(certificate(json, "ps_certificate"))
        .activities(ActivitiesJson.read(json));
    each(json, "facilities", item -> item.check(() -> holder.facility(facility(item))));
    each(
        json,
        "counterparties",
        item -> item.check(() -> holder.counterparty(CounterpartyJson.read(item))));
    each(json, "documents", item -> holder.document(CocDocumentJson.read(item)));
    json.items("opening").forEach(item -> holder.opening(opening(item)));
    json.items("force_majeure").forEach(item -> holder.forceMajeure(forceMajeure(item)));
    json.items("stock_changes").forEach(item -> holder.stockChange(stockChange(item)));
    return holder.build();
  }

  /** What is stated counts against whatever is not in it; an empty list may be a slip. */
  private static void each(JsonCursor json, String field, Consumer<JsonCursor> reader) {
    List<JsonCursor> items = json.items(field);
    if (json.has(field) && items.isEmpty()) {
      throw json.at(field).problem("is empty; expected at least one, or no such field");
    }
    items.forEach(reader);
  }

  private static HolderFacility facility(JsonCursor json) {
    json.allowing("name", "activities", "from", "to");
    String name = name(json.at("name"));
    Set<SupplyChainActivity> activities = ActivitiesJson.read(json);
    LocalDate from = json.date("from");
    LocalDate to = json.date("to");
    return (to == null ? json : json.at("to"))
        .check(() -> new HolderFacility(name, activities, from, to));
  }

  private static OpeningBalance opening(JsonCursor json) {
    json.allowing("material", "carried", "overdraft", "taken_over");
    JsonCursor material = json.find("material");
    return new OpeningBalance(
        material == null ? null : MaterialWords.read(material.name(), material::problem),
        json.has("carried") ? notNegative(json.at("carried")) : BigDecimal.ZERO,
        json.has("overdraft") ? notNegative(json.at("overdraft")) : BigDecimal.ZERO,
        Boolean.TRUE.equals(json.flag("taken_over")));
  }

  private static ForceMajeure forceMajeure(JsonCursor json) {
    json.allowing("date", "affected", "reason");
    return new ForceMajeure(
        json.at("date").date(), notNegative(json.at("affected")), json.text("reason", ""));
  }

  private static StockChange stockChange(JsonCursor json) {
    json.allowing("date", "material", "coc", "change");
    boolean coc = json.at("coc").flag();
    JsonCursor material = json.at("material");
    JsonCursor change = json.at("change");
    return new StockChange(
        json.at("date").date(),
        MaterialWords.read(material.name(), coc, material::problem),
        coc,
        change.figure());
  }

  static BigDecimal notNegative(JsonCursor json) {
    BigDecimal mass = json.figure();
    if (mass.signum() < 0) {
      throw json.problem("'" + mass.toPlainString() + "' is negative; expected 0 t or more");
    }
    return mass;
  }

  static @Nullable HeldCertificate certificate(JsonCursor json, String field) {
    JsonCursor held = json.find(field);
    if (held == null) {
      return null;
    }
    held.allowing("number", "from", "to");
    String number = JsonFlows.name(held, "number");
    LocalDate from = held.at("from").date();
    LocalDate to = held.date("to");
    return (to == null ? held : held.at("to")).check(() -> new HeldCertificate(number, from, to));
  }

  static String name(JsonCursor json) {
    return FlowForm.name(json.name(), json::problem);
  }
}
