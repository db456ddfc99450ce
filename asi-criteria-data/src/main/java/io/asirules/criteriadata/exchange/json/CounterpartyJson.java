package io.asirules.criteriadata.exchange.json;

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
    return new Counterparty(
        AccountJson.name(json.at("name")),
        Boolean.TRUE.equals(json.flag("trader")),
        AccountJson.certificate(json, "coc_certificate"),
        AccountJson.certificate(json, "ps_certificate"),
        json.date("ps_due"),
        ActivitiesJson.read(json),
        json.date("due_diligence"),
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
    BigDecimal share = percent.figure();
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
