package io.asirules.criteriadata.exchange;

import io.asirules.criteriadata.catalog.AccountingFacts;
import io.asirules.criteriadata.internal.JsonCursor;
import io.asirules.criteriadata.words.MaterialWords;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What an account's JSON says besides its flows. */
final class AccountJson {

  /** Nothing is said. */
  static final AccountJson EMPTY =
      new AccountJson(null, null, null, null, Map.of(), AccountHolder.builder("").build());

  private final @Nullable StandardId standard;
  private final @Nullable LocalDate asOf;
  private final @Nullable LocalDate start;
  private final @Nullable LocalDate end;
  private final Map<AccountingParameter, String> parameters;
  private final AccountHolder holder;

  private AccountJson(
      @Nullable StandardId standard,
      @Nullable LocalDate asOf,
      @Nullable LocalDate start,
      @Nullable LocalDate end,
      Map<AccountingParameter, String> parameters,
      AccountHolder holder) {
    this.standard = standard;
    this.asOf = asOf;
    this.start = start;
    this.end = end;
    this.parameters = parameters;
    this.holder = holder;
  }

  static AccountJson read(JsonCursor json) {
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
    LocalDate start = day(json, "period_start");
    LocalDate end = day(json, "period_end");
    if (start != null && end != null) {
      json.at("period_end").check(() -> new AccountingPeriod(start, end));
    }
    return new AccountJson(
        edition == null ? null : edition.as(StandardId::parse),
        day(json, "as_of"),
        start,
        end,
        parameters(json.find("parameters")),
        holder(json));
  }

  @Nullable StandardId standard() {
    return standard;
  }

  @Nullable LocalDate asOf() {
    return asOf;
  }

  @Nullable LocalDate start() {
    return start;
  }

  @Nullable LocalDate end() {
    return end;
  }

  Map<AccountingParameter, String> parameters() {
    return parameters;
  }

  AccountHolder holder() {
    return holder;
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
    return Map.copyOf(read);
  }

  private static AccountHolder holder(JsonCursor json) {
    JsonCursor entity = json.find("entity");
    AccountHolder.Builder holder =
        AccountHolder.builder(entity == null ? "" : name(entity.allowing("name").at("name")));
    holder
        .coc(certificate(json, "coc_certificate"))
        .performanceStandard(certificate(json, "ps_certificate"))
        .activities(activities(json));
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
    Set<SupplyChainActivity> activities = activities(json);
    LocalDate from = day(json, "from");
    LocalDate to = day(json, "to");
    return (to == null ? json : json.at("to"))
        .check(() -> new HolderFacility(name, activities, from, to));
  }

  private static OpeningBalance opening(JsonCursor json) {
    json.allowing("material", "carried", "overdraft", "taken_over");
    JsonCursor material = json.find("material");
    JsonCursor taken = json.find("taken_over");
    return new OpeningBalance(
        material == null ? null : MaterialWords.read(material.name(), material::problem),
        json.has("carried") ? notNegative(json.at("carried")) : BigDecimal.ZERO,
        json.has("overdraft") ? notNegative(json.at("overdraft")) : BigDecimal.ZERO,
        taken != null && taken.flag());
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
        FlowWords.kind(material.name(), material::problem).marked(coc, material::problem),
        coc,
        FlowWords.inRange(change));
  }

  static BigDecimal notNegative(JsonCursor json) {
    BigDecimal mass = FlowWords.inRange(json);
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
    LocalDate to = day(held, "to");
    return (to == null ? held : held.at("to")).check(() -> new HeldCertificate(number, from, to));
  }

  static @Nullable Set<SupplyChainActivity> activities(JsonCursor json) {
    if (!json.has("activities")) {
      return null;
    }
    Set<SupplyChainActivity> activities = EnumSet.noneOf(SupplyChainActivity.class);
    for (JsonCursor item : json.items("activities")) {
      SupplyChainActivity activity = item.word(SupplyChainActivity.class, "activity");
      if (!activities.add(activity)) {
        throw item.problem(activity + " is listed twice");
      }
    }
    return activities;
  }

  static @Nullable LocalDate day(JsonCursor json, String field) {
    JsonCursor value = json.find(field);
    return value == null ? null : value.date();
  }

  static String name(JsonCursor json) {
    return FlowWords.name(json.name(), json::problem);
  }
}
