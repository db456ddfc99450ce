package io.asirules.rules.document;

import io.asirules.model.document.CocDocument;
import io.asirules.model.document.DocumentCorrection;
import io.asirules.model.document.DocumentSupplement;
import io.asirules.model.ledger.Counterparty;
import io.asirules.model.ledger.HeldCertificate;
import io.asirules.model.ledger.MaterialType;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.rules.DocumentCheckOptions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * DOCUMENTS.md once more in plain Java, line by line. Findings are written as {@code effect CODE},
 * with the field where a line can fit several times.
 */
final class ReferenceCheck {

  private static final Set<SupplyChainActivity> POST_CASTHOUSE =
      EnumSet.of(
          SupplyChainActivity.SEMI_FABRICATION,
          SupplyChainActivity.MATERIAL_CONVERSION,
          SupplyChainActivity.OTHER_MANUFACTURING_OR_SALE);

  private final CocDocument document;
  private final DocumentCheckOptions options;
  private final boolean issuing;
  private final @Nullable LocalDate day;
  private final @Nullable HeldCertificate own;
  private final List<String> found = new ArrayList<>();

  private ReferenceCheck(CocDocument document, DocumentCheckOptions options, boolean issuing) {
    this.document = document;
    this.options = options;
    this.issuing = issuing;
    LocalDate delivered = options.delivery().day();
    this.day = delivered != null ? delivered : document.issued();
    this.own = options.holder().coc().orElse(null);
  }

  static List<String> findings(
      CocDocument document, DocumentCheckOptions options, boolean issuing) {
    ReferenceCheck check = new ReferenceCheck(document, options, issuing);
    check.contents();
    check.optionalData();
    check.holder();
    check.material();
    if (!issuing) {
      check.supplier();
      check.delivery();
    }
    check.corrections();
    if (issuing) {
      check.found.add("NOTE AVAILABILITY_NOT_CHECKED");
    }
    return check.found;
  }

  private void stops(String code) {
    found.add("STOPS " + code);
  }

  private void open(String code) {
    found.add("OPEN " + code);
  }

  private void passes(String code) {
    found.add("PASSES " + code);
  }

  private void defect(String code) {
    found.add((issuing ? "STOPS " : "ADVISES ") + code);
  }

  private void contents() {
    document.missing().forEach(field -> stops("FIELD_MISSING " + field.pointer()));
    if (document.missing().isEmpty()) {
      passes("ALL_FIELDS_STATED");
    }
    customer();
    BigDecimal coc = document.cocTonnes();
    if (coc != null) {
      BigDecimal total = document.totalTonnes();
      if (coc.compareTo(BigDecimal.ZERO) <= 0) {
        stops("COC_MASS_NOT_POSITIVE");
      } else if (total != null && coc.compareTo(total) > 0) {
        stops("COC_MASS_ABOVE_TOTAL");
      } else if (total != null) {
        passes("MASSES_IN_ORDER");
      }
    }
    LocalDate issued = document.issued();
    if (issued != null) {
      LocalDate delivered = options.delivery().day();
      if (issued.isAfter(options.asOf())) {
        open("DATED_LATER");
      } else if (delivered != null && issued.isAfter(delivered)) {
        open("DATED_AFTER_DELIVERY");
      } else {
        passes("DATE_IN_ORDER");
      }
    }
  }

  private void customer() {
    HeldCertificate record = own;
    boolean recordShows = own != null;
    if (issuing) {
      Counterparty party = party(document.customer().name());
      record = party == null ? null : party.coc();
      recordShows = party != null;
    }
    String stated = document.customer().certificate();
    Boolean said = document.customerCertified();
    boolean saidNo = said != null && !said;
    boolean validOnDay = record != null && day != null && record.covers(day);
    boolean shownInvalid = recordShows && (record == null || (day != null && !record.covers(day)));
    if (!stated.isEmpty()) {
      if (record != null && !record.number().isEmpty() && !same(stated, record.number())) {
        stops("CUSTOMER_NUMBER_DIFFERS");
      } else if (saidNo) {
        open("CUSTOMER_SAID_NOT_CERTIFIED");
      } else {
        passes("CUSTOMER_NUMBER_STATED");
      }
    } else if (said == null || saidNo) {
      if (validOnDay) {
        stops("CUSTOMER_NUMBER_NEEDED");
      } else if (saidNo || shownInvalid) {
        passes("CUSTOMER_NOT_CERTIFIED");
      } else {
        open("CUSTOMER_CERTIFICATION_NOT_KNOWN");
      }
    }
  }

  private void optionalData() {
    if (document.recycledContent() != null) {
      BigDecimal percent = document.recycledContent().percent();
      if (percent == null) {
        defect("RECYCLED_CONTENT_WITHOUT_VALUE");
      } else if (percent.signum() < 0 || percent.compareTo(new BigDecimal(100)) > 0) {
        defect("RECYCLED_CONTENT_OUT_OF_RANGE");
      } else if (document.recycledContent().method().isEmpty()) {
        defect("RECYCLED_CONTENT_WITHOUT_METHOD");
      } else {
        passes("RECYCLED_CONTENT_IN_ORDER");
      }
    }
    if (document.carbonFootprint() != null) {
      BigDecimal value = document.carbonFootprint().tonnesPerTonne();
      if (value == null) {
        defect("CARBON_FOOTPRINT_WITHOUT_VALUE");
      } else if (value.signum() < 0) {
        defect("CARBON_FOOTPRINT_NEGATIVE");
      } else if (document.carbonFootprint().method().isEmpty()) {
        defect("CARBON_FOOTPRINT_WITHOUT_METHOD");
      } else {
        passes("CARBON_FOOTPRINT_IN_ORDER");
      }
    }
    List<String> evidenced = new ArrayList<>();
    for (int i = 0; i < document.supplements().size(); i++) {
      DocumentSupplement supplement = document.supplements().get(i);
      if (supplement.evidence().isEmpty()) {
        defect("SUPPLEMENT_WITHOUT_EVIDENCE /supplements/" + i);
      } else {
        evidenced.add("PASSES SUPPLEMENT_EVIDENCED /supplements/" + i);
      }
    }
    found.addAll(evidenced);
  }

  private void holder() {
    String name = options.holder().name();
    var party = issuing ? document.issuer() : document.customer();
    if (!party.name().isEmpty()) {
      boolean ownNumber =
          own != null && !own.number().isEmpty() && same(party.certificate(), own.number());
      if (party.name().equalsIgnoreCase(name) || ownNumber) {
        passes("HOLDER_NAMED");
      } else if (name.isEmpty()) {
        open("HOLDER_NOT_STATED");
      } else {
        stops("HOLDER_NOT_NAMED");
      }
    }
    if (own == null) {
      open("OWN_CERTIFICATE_NOT_STATED");
    } else if (day != null && !own.covers(day)) {
      stops("OWN_CERTIFICATE_NOT_VALID");
    } else if (day != null) {
      passes("OWN_CERTIFICATE_VALID");
    }
    String number = document.issuer().certificate();
    if (!number.isEmpty()) {
      Counterparty issuer = party(document.issuer().name());
      HeldCertificate record = issuing ? own : issuer == null ? null : issuer.coc();
      if (record == null || record.number().isEmpty()) {
        open("ISSUER_NUMBER_NOT_KNOWN");
      } else if (!same(number, record.number())) {
        stops("ISSUER_NUMBER_DIFFERS");
      } else {
        passes("ISSUER_NUMBER_AGREES");
      }
    }
  }

  private void material() {
    MaterialType material = document.material();
    if (material == null) {
      return;
    }
    Set<SupplyChainActivity> activities = options.holder().activities().orElse(null);
    boolean dross = material == MaterialType.DROSS;
    boolean alloying = material == MaterialType.ALLOYING_METAL;
    boolean scrap =
        dross
            || material == MaterialType.PRE_CONSUMER_SCRAP
            || material == MaterialType.POST_CONSUMER_SCRAP;
    if (issuing && (alloying || material == MaterialType.POST_CONSUMER_SCRAP)) {
      stops("MATERIAL_CANNOT_BE_DESIGNATED");
    } else if (!issuing && alloying) {
      stops("MATERIAL_NEVER_COC");
    } else if (activities == null && (issuing || scrap)) {
      open("OWN_ACTIVITIES_NOT_STATED");
    } else if (issuing && !dross && !makes(activities, material)) {
      stops("MATERIAL_NOT_MADE");
    } else if (!issuing
        && scrap
        && activities != null
        && !activities.contains(SupplyChainActivity.REMELTING_REFINING)) {
      stops("SCRAP_WITHOUT_REMELTING");
    } else if (dross) {
      open("DROSS_NOT_SETTLED");
    } else {
      passes("MATERIAL_IN_ORDER");
    }
  }

  private void supplier() {
    String issuer = document.issuer().name();
    if (issuer.isEmpty() || day == null) {
      return;
    }
    String from = options.delivery().from().isEmpty() ? issuer : options.delivery().from();
    Counterparty deliverer = party(from);
    Counterparty original = party(issuer);
    if (options.holder().counterparties().isEmpty()) {
      open("REGISTER_NOT_STATED");
    } else if (deliverer == null) {
      stops("SUPPLIER_NOT_KNOWN");
    } else if (!from.equals(issuer) && !deliverer.trader()) {
      stops("ISSUER_IS_NOT_SUPPLIER");
    } else if (deliverer.trader() && !valid(deliverer.coc(), day)) {
      if (original == null || original.trader()) {
        stops("TRADER_NOT_VERIFIED");
      } else {
        passes("ORIGINAL_DOCUMENT");
        certificates(original, deliverer, day);
      }
    } else {
      passes("SUPPLIER_KNOWN");
      certificates(deliverer, deliverer, day);
    }
  }

  private void certificates(Counterparty supplier, Counterparty deliverer, LocalDate on) {
    if (document.material() == MaterialType.POST_CONSUMER_SCRAP) {
      LocalDate done = deliverer.dueDiligence();
      if (done != null && !done.isAfter(on)) {
        passes("DUE_DILIGENCE_DONE");
      } else {
        stops("DUE_DILIGENCE_OPEN");
      }
      return;
    }
    if (valid(supplier.coc(), on)) {
      passes("SUPPLIER_HOLDS_COC");
    } else {
      stops("SUPPLIER_WITHOUT_COC");
    }
    Set<SupplyChainActivity> activities = supplier.activities();
    LocalDate due = supplier.performanceStandardDue();
    boolean postCasthouse =
        activities != null && !activities.isEmpty() && POST_CASTHOUSE.containsAll(activities);
    if (valid(supplier.performanceStandard(), on)) {
      passes("SUPPLIER_HOLDS_PS");
    } else if (postCasthouse && due != null && !due.isBefore(on)) {
      passes("SUPPLIER_PS_MAY_FOLLOW");
    } else if (activities == null || (postCasthouse && due == null)) {
      open("SUPPLIER_PS_NOT_KNOWN");
    } else {
      stops("SUPPLIER_WITHOUT_PS");
    }
    MaterialType material = document.material();
    if (material != null) {
      MaterialType as = material == MaterialType.DROSS ? MaterialType.PRE_CONSUMER_SCRAP : material;
      if (activities == null) {
        open("SUPPLIER_ACTIVITIES_NOT_STATED");
      } else if (!makes(activities, as)) {
        stops("ACTIVITY_DOES_NOT_FIT");
      } else {
        passes("ACTIVITY_FITS");
      }
    }
  }

  private void delivery() {
    MaterialType delivered = options.delivery().material();
    if (document.material() != null) {
      if (delivered == null) {
        open("DELIVERED_MATERIAL_NOT_STATED");
      } else if (delivered != document.material()) {
        stops("DELIVERED_MATERIAL_DIFFERS");
      } else {
        passes("DELIVERED_MATERIAL_AGREES");
      }
    }
    BigDecimal mass = options.delivery().cocTonnes();
    if (document.cocTonnes() != null) {
      if (mass == null) {
        open("DELIVERED_MASS_NOT_STATED");
      } else if (mass.compareTo(document.cocTonnes()) != 0) {
        stops("DELIVERED_MASS_DIFFERS");
      } else {
        passes("DELIVERED_MASS_AGREES");
      }
    }
  }

  private void corrections() {
    List<List<String>> lines =
        List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < document.corrections().size(); i++) {
      DocumentCorrection correction = document.corrections().get(i);
      String at = " /corrections/" + i;
      if (correction.agreed() == null || correction.agreed().isAfter(options.asOf())) {
        lines.get(0).add("STOPS CORRECTION_OPEN" + at);
      } else if (correction.found() == null
          || correction.error().isEmpty()
          || correction.correction().isEmpty()) {
        lines.get(1).add("OPEN CORRECTION_NOT_DOCUMENTED" + at);
      } else if (correction.prevention().isEmpty()) {
        lines.get(2).add("ADVISES CORRECTION_WITHOUT_PREVENTION" + at);
      } else {
        lines.get(3).add("PASSES CORRECTION_CLOSED" + at);
      }
    }
    lines.forEach(found::addAll);
  }

  private @Nullable Counterparty party(String name) {
    return options.holder().counterparties().map(register -> register.get(name)).orElse(null);
  }

  private static boolean valid(@Nullable HeldCertificate certificate, LocalDate on) {
    return certificate != null && certificate.covers(on);
  }

  private static boolean makes(
      @Nullable Set<SupplyChainActivity> activities, MaterialType material) {
    return activities != null && activities.stream().anyMatch(material.madeBy()::contains);
  }

  private static boolean same(String left, String right) {
    return left.replaceAll("[\\s-]", "").equalsIgnoreCase(right.replaceAll("[\\s-]", ""));
  }
}
