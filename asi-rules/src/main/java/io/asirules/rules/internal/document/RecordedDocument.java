package io.asirules.rules.internal.document;

import io.asirules.model.custody.AccountHolder;
import io.asirules.model.document.CocDocument;
import io.asirules.model.document.Delivery;
import io.asirules.model.document.DocumentParty;
import io.asirules.model.document.DocumentUse;
import io.asirules.model.ledger.Counterparty;
import io.asirules.model.ledger.HeldCertificate;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document with what the records of the holder have of those that it names.
 *
 * @param document the document
 * @param use what it is looked at for
 * @param holder the Entity that issues or receives it
 * @param delivery what came with it
 * @param asOf the day for which the check speaks
 */
record RecordedDocument(
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

  /** The party of the document that has to be the holder. */
  DocumentParty own() {
    return issuing() ? document.issuer() : document.customer();
  }

  @Nullable HeldCertificate ownCertificate() {
    return holder.coc().orElse(null);
  }

  /** The certificate on record of the customer; null when there is none. */
  @Nullable HeldCertificate customerCertificate() {
    return issuing() ? certificateOf(document.customer()) : ownCertificate();
  }

  /** The certificate on record of the issuer; null when there is none. */
  @Nullable HeldCertificate issuerCertificate() {
    return issuing() ? ownCertificate() : certificateOf(document.issuer());
  }

  private @Nullable HeldCertificate certificateOf(DocumentParty party) {
    Counterparty registered = registered(party.name());
    return registered == null ? null : registered.coc();
  }

  /** Who delivered it: the one who is stated, else the issuer. */
  String deliverer() {
    return delivery.from().isEmpty() ? document.issuer().name() : delivery.from();
  }

  /** Whose certificates count: the deliverer, or the issuer behind a trader without one. */
  @Nullable Counterparty supplier(LocalDate day) {
    Counterparty deliverer = registered(deliverer());
    return deliverer != null && deliverer.isTraderWithoutCoc(day)
        ? registered(document.issuer().name())
        : deliverer;
  }
}
