package io.asirules.rules.custody.oracle;

import io.asirules.model.custody.AccountHolder;
import io.asirules.model.custody.AccountingParameter;
import io.asirules.model.ledger.MaterialFlow;
import io.asirules.rules.AccountingOptions;
import java.util.List;
import java.util.Optional;

/** Prints an input so that a person can account it by hand; what is not stated is left out. */
final class CustodyPrinter {

  private CustodyPrinter() {}

  static String print(CustodyInput input) {
    AccountingOptions options = input.options();
    StringBuilder text = new StringBuilder(options.standard().toString());
    text.append(" as of ").append(options.asOf());
    say(text, "start", options.start());
    say(text, "end", options.end());
    text.append(options.keepGoing() ? " keeps going" : "");
    AccountingOptions plain = AccountingOptions.asOf(options.asOf());
    for (AccountingParameter parameter : AccountingParameter.values()) {
      String value = Chosen.of(options).value(parameter);
      if (!value.equals(Chosen.of(plain).value(parameter))) {
        text.append(' ').append(parameter.key()).append('=').append(value);
      }
    }
    AccountHolder holder = options.holder();
    say(text, "coc", holder.coc());
    say(text, "ps", holder.performanceStandard());
    say(text, "activities", holder.activities());
    list(text, holder.facilities().map(each -> List.copyOf(each.values())).orElse(List.of()));
    list(text, holder.counterparties().map(each -> List.copyOf(each.values())).orElse(List.of()));
    list(text, holder.documents().orElse(List.of()));
    list(text, holder.opening());
    list(text, holder.forceMajeure());
    list(text, holder.stockChanges());
    for (MaterialFlow flow : input.flows()) {
      text.append("\n  ").append(flow.row()).append(' ').append(flow.date()).append(' ');
      text.append(flow.direction()).append(' ').append(flow.material());
      text.append(flow.coc() ? " CoC " : " ").append(flow.tonnes()).append(" t");
      text.append(" document '").append(flow.document()).append("' with '");
      text.append(flow.counterparty()).append("' at '").append(flow.facility()).append('\'');
    }
    list(text, input.bad());
    return text.toString();
  }

  private static void list(StringBuilder text, List<?> all) {
    all.forEach(each -> text.append("\n  ").append(each));
  }

  private static void say(StringBuilder text, String name, Optional<?> value) {
    value.ifPresent(each -> text.append(' ').append(name).append(' ').append(each));
  }
}
