package io.asirules.criteriadata.exchange;

import io.asirules.criteriadata.catalog.AccountingFacts;
import io.asirules.model.Language;
import io.asirules.model.custody.CustodyCaveat;
import io.asirules.model.custody.CustodyFinding;
import io.asirules.model.custody.MassBalance;
import io.asirules.model.custody.MaterialAccount;
import io.asirules.model.standard.Provenance;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the account of a ledger as JSON, or its balances as a table, in a fixed order, so that two
 * equal accounts give equal text on every machine. The form is that of {@code account.schema.json}.
 * Masses are tonnes.
 */
public final class AccountWriter {

  /** Columns of the table of balances, in order. */
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

  private static final int FIRST_FIGURE = COLUMNS.indexOf("coc_in");

  private final ResultJson result;
  private final JsonGenerator json;
  private final Language language;

  private AccountWriter(ResultJson result, JsonGenerator json, Language language) {
    this.result = result;
    this.json = json;
    this.language = language;
  }

  /** The figures of a balance, in the order of the columns from the fourth on. */
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
   * @param language language of its sentences
   * @return indented JSON that ends with a line feed
   */
  public static String toJson(MaterialAccount account, Language language) {
    StringWriter text = new StringWriter();
    try {
      write(account, language, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /**
   * Writes an account.
   *
   * @param account the account
   * @param language language of its sentences
   * @param out where to; flushed and left open
   * @throws IOException if {@code out} fails; part of the text may have been written then
   */
  public static void write(MaterialAccount account, Language language, Writer out)
      throws IOException {
    ResultJson.write(
        language,
        out,
        (result, json) -> new AccountWriter(result, json, language).account(account));
  }

  private void account(MaterialAccount account) {
    json.writeStartObject();
    result.stamp(account.stamp());
    json.writeStringProperty("disclaimer", AssessmentWriter.DISCLAIMER.in(language));
    result.optional("entity", account.holder().isEmpty() ? null : account.holder());
    parameters(account);
    json.writeArrayPropertyStart("periods");
    account.periods().forEach(this::balance);
    json.writeEndArray();
    BookingJson bookings = new BookingJson(result, json, language);
    bookings.rejections(account.rejected());
    json.writeNumberProperty("flows_rejected_count", account.rejectedCount());
    json.writeNumberProperty("flow_count", account.flowCount());
    bookings.reconciliation(account.monthly());
    findings(account.findings());
    caveats(account.caveats());
    json.writeEndObject();
  }

  private void parameters(MaterialAccount account) {
    AccountingFacts facts = AccountingFacts.shipped();
    json.writeArrayPropertyStart("parameters");
    account
        .parameters()
        .values()
        .forEach(
            (parameter, value) -> {
              Provenance provenance = facts.provenance(parameter);
              json.writeStartObject();
              json.writeStringProperty("name", parameter.key());
              json.writeStringProperty("value", value);
              json.writeStringProperty("default", facts.defaults().value(parameter));
              json.writeStringProperty("level", provenance.level().name());
              json.writeStringProperty("note", provenance.note());
              json.writeEndObject();
            });
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
      json.writeBooleanProperty("note", finding.code().isNote());
      json.writeStringProperty("text", finding.text(language));
      json.writeStringProperty("level", finding.provenance().level().name());
      json.writeArrayPropertyStart("sources");
      finding.provenance().sources().forEach(json::writeString);
      json.writeEndArray();
      json.writeStringProperty("rule", finding.rule());
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
   * @param language language of the findings and caveats, which are joined with bars
   * @return comma-separated values with a header, a row for each balance
   */
  public static String periodsCsv(MaterialAccount account, Language language) {
    CsvText text = new CsvText(COLUMNS);
    for (MassBalance balance : account.periods()) {
      List<String> cells = new ArrayList<>();
      cells.add(balance.period().start().toString());
      cells.add(balance.period().end().toString());
      cells.add(balance.stream().key());
      for (BigDecimal figure : figures(balance)) {
        cells.add(figure == null ? "" : ResultJson.plain(figure));
      }
      cells.add(joined(balance.findings().stream().map(f -> f.text(language)).toList()));
      cells.add(joined(balance.caveats().stream().map(c -> c.text(language)).toList()));
      text.row(cells);
    }
    return text.toString();
  }

  private static String joined(List<String> texts) {
    return String.join(" | ", texts);
  }
}
