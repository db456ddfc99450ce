package io.asirules.rules.internal.document;

import io.asirules.model.custody.AccountHolder;
import io.asirules.model.document.CocDocument;
import io.asirules.model.document.Delivery;
import io.asirules.model.document.DocumentUse;
import io.asirules.model.ledger.Counterparty;
import io.asirules.model.ledger.HeldCertificate;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document and all that is known around it.
 *
 * @param document the document
 * @param use what it is looked at for
 * @param holder the Entity that issues or receives it
 * @param delivery what came with it
 * @param asOf the day for which the check speaks
 */
record Setting(
    CocDocument document,
    DocumentUse use,
    AccountHolder holder,
    Delivery delivery,
    LocalDate asOf) {

  boolean issuing() {
    return use == DocumentUse.ISSUING;
  }

  /** The day on which certificates have to be valid; null when not known. */
  @Nullable LocalDate day() {
    return delivery.day() == null ? document.issued() : delivery.day();
  }

  @Nullable Counterparty registered(String name) {
    Map<String, Counterparty> register = holder.counterparties().orElse(null);
    return register == null ? null : register.get(name);
  }

  @Nullable HeldCertificate ownCertificate() {
    return holder.coc().orElse(null);
  }

  /** The certificate by which the other party is known; null when there is none. */
  @Nullable HeldCertificate certificateOf(String name) {
    Counterparty party = registered(name);
    return party == null ? null : party.coc();
  }

  /** Compares a number with the one on record. */
  static Answer sameNumber(String stated, @Nullable HeldCertificate onRecord) {
    if (stated.isEmpty()) {
      return Answer.NOT_ASKED;
    }
    if (onRecord == null || onRecord.number().isEmpty()) {
      return Answer.NOT_KNOWN;
    }
    return Answer.of(plain(stated).equals(plain(onRecord.number())));
  }

  private static String plain(String number) {
    return number.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "");
  }
}
