package io.asirules.criteriadata.exchange;

import io.asirules.criteriadata.internal.JsonCursor;
import io.asirules.model.ledger.AccountingPeriod;
import io.asirules.model.ledger.Counterparty;
import io.asirules.model.ledger.JointVentureShare;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an entry of the register of counterparties. */
final class CounterpartyJson {

  private CounterpartyJson() {}

  static Counterparty read(JsonCursor json) {
    json.allowing(
        "name",
        "trader",
        "coc_certificate",
        "ps_certificate",
        "ps_due",
        "activities",
        "due_diligence",
        "joint_venture");
    JsonCursor trader = json.find("trader");
    return new Counterparty(
        AccountJson.name(json.at("name")),
        trader != null && trader.flag(),
        AccountJson.certificate(json, "coc_certificate"),
        AccountJson.certificate(json, "ps_certificate"),
        AccountJson.day(json, "ps_due"),
        AccountJson.activities(json),
        AccountJson.day(json, "due_diligence"),
        jointVenture(json.find("joint_venture")));
  }

  private static @Nullable JointVentureShare jointVenture(@Nullable JsonCursor json) {
    if (json == null) {
      return null;
    }
    json.allowing("percent", "outputs");
    List<JointVentureShare.Output> outputs =
        json.items("outputs").stream().map(CounterpartyJson::output).toList();
    JsonCursor percent = json.at("percent");
    BigDecimal share = FlowWords.inRange(percent);
    return percent.check(() -> new JointVentureShare(share, outputs));
  }

  private static JointVentureShare.Output output(JsonCursor json) {
    json.allowing("start", "end", "tonnes");
    LocalDate start = json.at("start").date();
    JsonCursor end = json.at("end");
    LocalDate last = end.date();
    return new JointVentureShare.Output(
        end.check(() -> new AccountingPeriod(start, last)),
        AccountJson.notNegative(json.at("tonnes")));
  }
}
