package io.asirules.rules.custody;

import com.google.common.base.Splitter;
import io.asirules.model.custody.AccountHolder;
import io.asirules.model.ledger.FlowDirection;
import io.asirules.model.ledger.HeldCertificate;
import io.asirules.model.ledger.HolderFacility;
import io.asirules.model.ledger.MaterialFlow;
import io.asirules.model.ledger.MaterialType;
import io.asirules.rules.AccountingOptions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the notation of {@code booking.csv}, which its first lines explain. */
final class BookingNotation {

  static final String OWN = "Own";

  private static final Splitter ITEMS = Splitter.on(';').trimResults().omitEmptyStrings();

  private BookingNotation() {}

  static List<MaterialFlow> flows(String notation) {
    List<MaterialFlow> flows = new ArrayList<>();
    for (String item : ITEMS.split(notation)) {
      flows.add(flow(flows.size() + 1L, new BookingWords(item)));
    }
    return flows;
  }

  private static MaterialFlow flow(long row, BookingWords words) {
    LocalDate day = LocalDate.parse(words.next());
    FlowDirection direction = FlowDirection.valueOf(words.next().toUpperCase(Locale.ROOT));
    MaterialType material = MaterialType.valueOf(words.next());
    boolean coc = words.skip("coc");
    BigDecimal tonnes = new BigDecimal(words.next());
    String document = words.skip("with") ? words.next() : "";
    String counterparty = words.skip("from") || words.skip("to") ? words.next() : "";
    String facility = words.skip("at") ? words.next() : "";
    words.end();
    return new MaterialFlow(
        row, day, direction, material, coc, tonnes, document, counterparty, facility);
  }

  static AccountingOptions options(String notation) {
    AccountHolder.Builder holder = AccountHolder.builder(OWN);
    LocalDate asOf = LocalDate.of(2030, 1, 1);
    LocalDate start = null;
    for (String item : ITEMS.split(notation)) {
      BookingWords words = new BookingWords(item);
      String kind = words.next();
      switch (kind) {
        case "as-of" -> asOf = LocalDate.parse(words.next());
        case "account-from" -> start = LocalDate.parse(words.next());
        default -> say(holder, kind, words);
      }
      words.end();
    }
    AccountingOptions options =
        AccountingOptions.asOf(asOf).withHolder(holder.build()).withKeepGoing();
    return start == null ? options : options.withStart(start);
  }

  private static void say(AccountHolder.Builder holder, String kind, BookingWords words) {
    switch (kind) {
      case "coc" -> holder.coc(words.certificate());
      case "ps" -> holder.performanceStandard(words.certificate());
      case "activities" -> holder.activities(words.activities());
      case "facility" -> holder.facility(facility(words.next(), words.rest()));
      case "supplier", "trader" -> holder.counterparty(BookingRecords.party(kind, words));
      case "document" -> holder.document(BookingRecords.document(words));
      default -> throw new IllegalArgumentException("no such record: " + kind);
    }
  }

  private static HolderFacility facility(String name, List<String> days) {
    String span = days.isEmpty() ? ".." : days.get(0);
    int dots = span.indexOf("..");
    return new HolderFacility(
        name, null, day(span.substring(0, dots)), day(span.substring(dots + 2)));
  }

  static HeldCertificate certificate(String span) {
    int dots = span.indexOf("..");
    return new HeldCertificate(
        "N-1", LocalDate.parse(span.substring(0, dots)), day(span.substring(dots + 2)));
  }

  private static @Nullable LocalDate day(String word) {
    return word.isEmpty() ? null : LocalDate.parse(word);
  }
}
