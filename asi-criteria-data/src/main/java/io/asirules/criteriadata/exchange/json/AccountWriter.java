package io.asirules.criteriadata.exchange.json;

import com.google.common.collect.ImmutableList;
import io.asirules.criteriadata.exchange.Disclaimer;
import io.asirules.criteriadata.exchange.StampLine;
import io.asirules.criteriadata.exchange.csv.Csv;
import io.asirules.model.Language;
import io.asirules.model.custody.AccountVariant;
import io.asirules.model.custody.AccountingParameters;
import io.asirules.model.custody.AnnualReport;
import io.asirules.model.custody.CustodyCaveat;
import io.asirules.model.custody.CustodyFinding;
import io.asirules.model.custody.MassBalance;
import io.asirules.model.custody.MaterialAccount;
import io.asirules.model.standard.Attested;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the account of a ledger as JSON, or its balances as a table, in a fixed order, so that two
 * equal accounts give equal text on every machine. The form is that of {@code account.schema.json}.
 * Masses are tonnes.
 */
public final class AccountWriter {

  /** Fields of a balance, in order. */
  public static final List<String> COLUMNS =
      List.of(
          "start",
          "end",
          "material",
          "coc_in",
          "non_coc_in",
          "input_percentage",
          "outflow",
          "entitlement",
          "carried_in",
          "overdraft_in",
          "available",
          "allocated",
          "carried_out",
          "expired",
          "overdraft",
          "cap",
          "remaining",
          "next_shipment",
          "findings",
          "caveats");

  /**
   * The columns of the table before those of its stamp: the choice that a balance is under, the
   * balance, what it is not.
   */
  private static final List<String> HEADER =
      ImmutableList.<String>builder()
          .add("parameter", "choice")
          .addAll(COLUMNS)
          .add("disclaimer", "choices")
          .build();

  private static final int FIRST_FIGURE = COLUMNS.indexOf("coc_in");

  private final ResultJson result;
  private final JsonGenerator json;
  private final Language language;
  private final BookingJson bookings;

  private AccountWriter(ResultJson result, JsonGenerator json, Language language) {
    this.result = result;
    this.json = json;
    this.language = language;
    this.bookings = new BookingJson(result, json, language);
  }

  /** The figures of a balance, in the order of the fields from {@code coc_in} on. */
  private static List<@Nullable BigDecimal> figures(MassBalance balance) {
    return Arrays.asList(
        balance.cocIn(),
        balance.nonCocIn(),
        balance.inputPercentage(),
        balance.outflow(),
        balance.entitlement(),
        balance.carriedIn(),
        balance.overdraftIn(),
        balance.available(),
        balance.allocated(),
        balance.carriedOut(),
        balance.expired(),
        balance.overdraft(),
        balance.cap(),
        balance.remaining(),
        balance.nextShipment());
  }

  /**
   * Writes an account to a string.
   *
   * @param account the account
   * @param years the figures of each calendar year
   * @param variants the balances under other choices; empty when nobody asked
   * @param language language of its sentences
   * @return indented JSON that ends with a line feed
   */
  public static String toJson(
      MaterialAccount account,
      List<AnnualReport> years,
      List<AccountVariant> variants,
      Language language) {
    return ResultJson.text(
        language,
        (result, json) ->
            new AccountWriter(result, json, language).account(account, years, variants));
  }

  private void account(
      MaterialAccount account, List<AnnualReport> years, List<AccountVariant> variants) {
    json.writeStartObject();
    result.stampOfAccount(account.stamp());
    json.writeStringProperty("disclaimer", Disclaimer.TEXT.in(language));
    result.optional("entity", account.holder().isEmpty() ? null : account.holder());
    parameters(account);
    json.writeArrayPropertyStart("periods");
    account.periods().forEach(this::balance);
    json.writeEndArray();
    bookings.rejections(account.rejected());
    json.writeNumberProperty("flows_rejected_count", account.rejectedCount());
    json.writeNumberProperty("flow_count", account.flowCount());
    bookings.reconciliation(account.monthly());
    bookings.years(years);
    alternatives(variants);
    findings(account.findings());
    caveats(account.caveats());
    json.writeEndObject();
  }

  private void parameters(MaterialAccount account) {
    AccountingParameters parameters = account.parameters();
    json.writeArrayPropertyStart("parameters");
    parameters
        .values()
        .forEach(
            (parameter, value) -> {
              Attested<String> byDefault = parameters.byDefault(parameter);
              json.writeStartObject();
              json.writeStringProperty("name", parameter.key());
              json.writeStringProperty("value", value);
              json.writeStringProperty("default", byDefault.value());
              json.writeStringProperty("level", byDefault.level().name());
              json.writeStringProperty("note", byDefault.provenance().note());
              json.writeEndObject();
            });
    json.writeEndArray();
  }

  private void alternatives(List<AccountVariant> variants) {
    json.writeArrayPropertyStart("alternatives");
    for (AccountVariant variant : variants) {
      json.writeStartObject();
      json.writeStringProperty("parameter", variant.parameter().key());
      json.writeStringProperty("value", variant.value());
      result.optional("problem", variant.problem().isEmpty() ? null : variant.problem());
      json.writeArrayPropertyStart("periods");
      variant.periods().forEach(this::balance);
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void balance(MassBalance balance) {
    json.writeStartObject();
    json.writeStringProperty("start", balance.period().start().toString());
    json.writeStringProperty("end", balance.period().end().toString());
    json.writeStringProperty("material", balance.stream().key());
    List<@Nullable BigDecimal> figures = figures(balance);
    for (int i = 0; i < figures.size(); i++) {
      result.number(COLUMNS.get(FIRST_FIGURE + i), figures.get(i));
    }
    findings(balance.findings());
    caveats(balance.caveats());
    json.writeEndObject();
  }

  private void findings(List<CustodyFinding> findings) {
    json.writeArrayPropertyStart("findings");
    for (CustodyFinding finding : findings) {
      json.writeStartObject();
      json.writeStringProperty("code", finding.code().name());
      json.writeBooleanProperty("note", finding.isNote());
      json.writeStringProperty("text", finding.text(language));
      json.writeStringProperty("level", finding.provenance().level().name());
      json.writeArrayPropertyStart("sources");
      finding.provenance().sources().forEach(json::writeString);
      json.writeEndArray();
      json.writeStringProperty("rule", finding.rule());
      bookings.otherGrounds(finding.grounds());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void caveats(List<CustodyCaveat> caveats) {
    json.writeArrayPropertyStart("caveats");
    for (CustodyCaveat caveat : caveats) {
      json.writeStartObject();
      json.writeStringProperty("code", caveat.code().name());
      json.writeStringProperty("text", caveat.text(language));
      result.optional("level", caveat.level() == null ? null : caveat.level().name());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /**
   * Writes the balances as a table.
   *
   * @param account the account
   * @param variants the balances under other choices; empty when nobody asked
   * @param language language of the findings and caveats, which are joined with bars
   * @return comma-separated values with a header, a row for each balance; those under another
   *     choice name it
   */
  public static String toCsv(
      MaterialAccount account, List<AccountVariant> variants, Language language) {
    Csv text = new Csv().ending(StampLine.COLUMNS).row(HEADER.toArray());
    text.ending(StampLine.of(account.stamp()).cells());
    Map<String, String> choices = account.stamp().choices();
    account.periods().forEach(balance -> text.row(cells("", "", balance, choices, language)));
    for (AccountVariant variant : variants) {
      String parameter = variant.parameter().key();
      for (MassBalance balance : variant.periods()) {
        text.row(cells(parameter, variant.value(), balance, choices, language));
      }
    }
    return text.toString();
  }

  private static Object[] cells(
      String parameter,
      String choice,
      MassBalance balance,
      Map<String, String> choices,
      Language language) {
    List<Object> cells = new ArrayList<>(List.of(parameter, choice));
    cells.add(balance.period().start().toString());
    cells.add(balance.period().end().toString());
    cells.add(balance.stream().key());
    for (BigDecimal figure : figures(balance)) {
      cells.add(figure == null ? "" : figure);
    }
    cells.add(joined(balance.findings().stream().map(f -> sentences(f, language)).toList()));
    cells.add(joined(balance.caveats().stream().map(c -> c.text(language)).toList()));
    cells.add(Disclaimer.TEXT.in(language));
    cells.add(StampLine.joined(choices));
    return cells.toArray();
  }

  private static String sentences(CustodyFinding finding, Language language) {
    List<String> also = finding.otherReasons().stream().map(o -> o.text(language)).toList();
    return also.isEmpty()
        ? finding.text(language)
        : finding.text(language)
            + (language == Language.ZH ? "另有：" : " Also: ")
            + String.join(language == Language.ZH ? "" : " ", also);
  }

  private static String joined(List<String> texts) {
    return String.join(" | ", texts);
  }
}
