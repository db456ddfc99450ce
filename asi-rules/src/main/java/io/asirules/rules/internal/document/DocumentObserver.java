package io.asirules.rules.internal.document;

import io.asirules.model.document.CocDocument;
import io.asirules.model.document.DocumentCorrection;
import io.asirules.model.document.DocumentParty;
import io.asirules.model.ledger.Counterparty;
import io.asirules.model.ledger.HeldCertificate;
import io.asirules.model.ledger.MaterialType;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.rules.internal.booking.RegisteredParty;
import io.asirules.rules.observation.Agreement;
import io.asirules.rules.observation.CarbonFootprintSeen;
import io.asirules.rules.observation.CorrectionSeen;
import io.asirules.rules.observation.Declared;
import io.asirules.rules.observation.DocumentSeen;
import io.asirules.rules.observation.InList;
import io.asirules.rules.observation.PartiesSeen;
import io.asirules.rules.observation.RecycledContentSeen;
import io.asirules.rules.observation.SupplementSeen;
import io.asirules.rules.observation.SupplierSeen;
import io.asirules.rules.observation.Validity;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sees a document beside the holder's records and the delivery. DOCUMENTS 2 to 6. */
final class DocumentObserver {

  private final RecordedDocument recorded;
  private final CocDocument document;

  DocumentObserver(RecordedDocument recorded) {
    this.recorded = recorded;
    this.document = recorded.document();
  }

  DocumentSeen document() {
    Set<SupplyChainActivity> activities = recorded.holder().activities().orElse(null);
    MaterialType material = document.material();
    return new DocumentSeen(
        recorded.use(),
        document.missing().size(),
        document.issued(),
        recorded.delivery().day(),
        recorded.asOf(),
        material,
        RegisteredParty.anyOf(activities, material == null ? Set.of() : material.madeBy()),
        RegisteredParty.anyOf(activities, Set.of(SupplyChainActivity.REMELTING_REFINING)),
        document.cocTonnes(),
        document.totalTonnes(),
        recorded.delivery().material(),
        recorded.delivery().cocTonnes());
  }

  PartiesSeen parties() {
    DocumentParty customer = document.customer();
    HeldCertificate ofCustomer = recorded.customerCertificate();
    boolean registered = recorded.registered(customer.name()) != null;
    return new PartiesSeen(
        number(customer, ofCustomer),
        declared(document.customerCertified()),
        recorded.issuing() ? registered : ofCustomer != null,
        validity(ofCustomer),
        holderName(recorded.own().name(), recorded.holder().name()),
        number(recorded.own(), recorded.ownCertificate()),
        validity(recorded.ownCertificate()),
        number(document.issuer(), recorded.issuerCertificate()));
  }

  private @Nullable Validity validity(@Nullable HeldCertificate held) {
    LocalDate day = recorded.day();
    if (held == null) {
      return Validity.NONE;
    }
    return day == null ? null : RegisteredParty.validity(held, day);
  }

  private static Declared declared(@Nullable Boolean said) {
    if (said == null) {
      return Declared.NOT_DECLARED;
    }
    return said ? Declared.PRESENT : Declared.ABSENT;
  }

  private static Agreement holderName(String stated, String name) {
    return agreement(stated.isEmpty(), name.isEmpty(), stated.equalsIgnoreCase(name));
  }

  private static Agreement number(DocumentParty party, @Nullable HeldCertificate onRecord) {
    String number = onRecord == null ? "" : onRecord.number();
    return agreement(
        party.certificate().isEmpty(),
        number.isEmpty(),
        plain(party.certificate()).equals(plain(number)));
  }

  private static String plain(String number) {
    return number.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "");
  }

  private static Agreement agreement(boolean notStated, boolean notOnRecord, boolean same) {
    if (notStated) {
      return Agreement.NOT_STATED;
    }
    if (notOnRecord) {
      return Agreement.NOT_ON_RECORD;
    }
    return same ? Agreement.AGREES : Agreement.DIFFERS;
  }

  SupplierSeen supplier(LocalDate day) {
    Counterparty deliverer = recorded.registered(recorded.deliverer());
    Counterparty originator = recorded.registered(document.issuer().name());
    Counterparty supplier = recorded.supplier(day);
    MaterialType material = document.material();
    return new SupplierSeen(
        day,
        material,
        listed(deliverer),
        recorded.deliverer().equals(document.issuer().name()),
        deliverer != null && deliverer.trader(),
        RegisteredParty.validity(deliverer == null ? null : deliverer.coc(), day),
        deliverer == null ? null : deliverer.dueDiligence(),
        listed(originator),
        originator != null && originator.trader(),
        RegisteredParty.validity(supplier == null ? null : supplier.coc(), day),
        RegisteredParty.validity(supplier == null ? null : supplier.performanceStandard(), day),
        supplier == null ? null : supplier.performanceStandardDue(),
        supplier != null && supplier.isPostCasthouseOnly(),
        RegisteredParty.anyOf(
            supplier == null ? null : supplier.activities(),
            material == null ? Set.of() : material.deliveredBy()));
  }

  private InList listed(@Nullable Counterparty found) {
    if (recorded.holder().counterparties().isEmpty()) {
      return InList.NO_LIST;
    }
    return found == null ? InList.NOT_LISTED : InList.LISTED;
  }

  @Nullable RecycledContentSeen recycledContent() {
    var content = document.recycledContent();
    return content == null
        ? null
        : new RecycledContentSeen(recorded.use(), content.percent(), !content.method().isEmpty());
  }

  @Nullable CarbonFootprintSeen carbonFootprint() {
    var footprint = document.carbonFootprint();
    return footprint == null
        ? null
        : new CarbonFootprintSeen(
            recorded.use(), footprint.tonnesPerTonne(), !footprint.method().isEmpty());
  }

  SupplementSeen supplement(int index) {
    return new SupplementSeen(
        recorded.use(), !document.supplements().get(index).evidence().isEmpty());
  }

  CorrectionSeen correction(int index) {
    DocumentCorrection correction = document.corrections().get(index);
    return new CorrectionSeen(
        correction.agreed(),
        recorded.asOf(),
        correction.found() != null,
        !correction.error().isEmpty(),
        !correction.correction().isEmpty(),
        !correction.prevention().isEmpty());
  }
}
