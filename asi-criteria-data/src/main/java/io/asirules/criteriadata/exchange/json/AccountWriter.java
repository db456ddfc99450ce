package io.asirules.criteriadata.exchange.json;

import io.asirules.criteriadata.exchange.result.Disclaimer;
import io.asirules.criteriadata.internal.BalanceFigure;
import io.asirules.model.Language;
import io.asirules.model.custody.AccountVariant;
import io.asirules.model.custody.AccountingParameters;
import io.asirules.model.custody.AnnualReport;
import io.asirules.model.custody.CustodyFinding;
import io.asirules.model.custody.MassBalance;
import io.asirules.model.custody.MaterialAccount;
import io.asirules.model.standard.Attested;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the account of a ledger as JSON, in a fixed order, so that two equal accounts give equal
 * text on every machine. The form is that of {@code account.schema.json}. Masses are tonnes.
 */
public final class AccountWriter {

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
    result.caveats(account.caveats());
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
    for (BalanceFigure figure : BalanceFigure.values()) {
      result.number(figure.key(), figure.of(balance));
    }
    findings(balance.findings());
    result.caveats(balance.caveats());
    json.writeEndObject();
  }

  private void findings(List<CustodyFinding> findings) {
    json.writeArrayPropertyStart("findings");
    for (CustodyFinding finding : findings) {
      json.writeStartObject();
      json.writeBooleanProperty("note", finding.isNote());
      result.reason("reason", finding.reason());
      result.otherGrounds(finding.grounds());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
