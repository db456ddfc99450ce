package io.asirules.rules.internal.custody;

import io.asirules.model.custody.AccountHolder;
import io.asirules.model.custody.CocDocument;
import io.asirules.model.custody.Counterparty;
import io.asirules.model.custody.FlowDirection;
import io.asirules.model.custody.HeldCertificate;
import io.asirules.model.custody.HolderFacility;
import io.asirules.model.custody.MaterialFlow;
import io.asirules.model.custody.MaterialType;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.rules.internal.custody.FlowCase.Situation;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the situation that a flow is in: the first line of CUSTODY 3 that fits. */
final class FlowSituations {

  private final @Nullable HeldCertificate certificate;
  private final @Nullable HeldCertificate performanceStandard;
  private final @Nullable Set<SupplyChainActivity> activities;
  private final @Nullable Map<String, HolderFacility> facilities;
  private final @Nullable Map<String, Counterparty> register;
  private final DocumentShelf shelf;

  FlowSituations(AccountHolder holder, DocumentShelf shelf) {
    this.certificate = holder.coc().orElse(null);
    this.performanceStandard = holder.performanceStandard().orElse(null);
    this.activities = holder.activities().orElse(null);
    this.facilities = holder.facilities().orElse(null);
    this.register = holder.counterparties().orElse(null);
    this.shelf = shelf;
  }

  /**
   * Finds the situation of a flow whose document no earlier flow used.
   *
   * @param flow the flow
   * @return the first that fits
   */
  Situation of(MaterialFlow flow) {
    if (isOutOfScope(flow)) {
      return Situation.FACILITY_OUT_OF_SCOPE;
    }
    if (flow.direction() == FlowDirection.INTERNAL) {
      boolean stays =
          flow.material().isRecycled() || flow.material() == MaterialType.ALLOYING_METAL;
      return stays ? Situation.RUN_AROUND : Situation.TRANSFER;
    }
    if (!flow.coc()) {
      return Situation.NON_COC;
    }
    return flow.direction() == FlowDirection.IN ? input(flow) : output(flow);
  }

  private boolean isOutOfScope(MaterialFlow flow) {
    if (facilities == null || flow.facility().isEmpty()) {
      return false;
    }
    HolderFacility facility = facilities.get(flow.facility());
    return facility == null || !facility.inScope(flow.date());
  }

  private Situation input(MaterialFlow flow) {
    MaterialType material = flow.material();
    if (material == MaterialType.ALLOYING_METAL) {
      return Situation.NEVER_COC;
    }
    if (certificate != null && !certificate.covers(flow.date())) {
      return flow.date().isBefore(certificate.from())
          ? Situation.BEFORE_CERTIFICATE
          : Situation.AFTER_CERTIFICATE;
    }
    if (material == MaterialType.BAUXITE
        && flow.counterparty().isEmpty()
        && activities != null
        && activities.contains(SupplyChainActivity.BAUXITE_MINING)) {
      return performanceStandard != null && !performanceStandard.covers(flow.date())
          ? Situation.OWN_MINE_WITHOUT_PS
          : Situation.OWN_MINE;
    }
    if (material.isRecycled()
        && activities != null
        && !activities.contains(SupplyChainActivity.REMELTING_REFINING)) {
      return Situation.SCRAP_WITHOUT_REMELTING;
    }
    return material == MaterialType.POST_CONSUMER_SCRAP ? postConsumer(flow) : documented(flow);
  }

  private Situation postConsumer(MaterialFlow flow) {
    if (register == null) {
      return Situation.SUPPLIER_NOT_CHECKED;
    }
    Counterparty supplier = register.get(flow.counterparty());
    if (supplier == null) {
      return Situation.SUPPLIER_NOT_KNOWN;
    }
    return supplier.isLookedInto(flow.date())
        ? Situation.DUE_DILIGENCE_DONE
        : Situation.DUE_DILIGENCE_OPEN;
  }

  private Situation documented(MaterialFlow flow) {
    if (flow.document().isEmpty()) {
      return Situation.DOCUMENT_MISSING;
    }
    CocDocument document = shelf.of(flow);
    if (shelf.isStated()) {
      if (document == null) {
        return Situation.DOCUMENT_NOT_HELD;
      }
      if (!document.missing().isEmpty()) {
        return Situation.DOCUMENT_INCOMPLETE;
      }
      if (DocumentShelf.differs(flow, document)) {
        return Situation.DOCUMENT_DIFFERS;
      }
    }
    if (register == null) {
      return Situation.SUPPLIER_NOT_CHECKED;
    }
    Counterparty seller = register.get(flow.counterparty());
    if (seller == null) {
      return Situation.SUPPLIER_NOT_KNOWN;
    }
    Counterparty supplier = supplier(flow, seller, document);
    return supplier == null ? Situation.TRADER_NOT_VERIFIED : supplied(flow, supplier);
  }

  /** Returns who vouches for the chain: the seller or, behind a trader, the issuer; or null. */
  private @Nullable Counterparty supplier(
      MaterialFlow flow, Counterparty seller, @Nullable CocDocument document) {
    if (!seller.isTraderWithoutCoc(flow.date())) {
      return seller;
    }
    if (document == null || register == null) {
      return null;
    }
    Counterparty issuer = register.get(document.issuer().name());
    return issuer == null || issuer.trader() ? null : issuer;
  }

  /** Returns the one whose certificates count for a flow in CoC, or null where nobody is known. */
  @Nullable Counterparty supplierOf(MaterialFlow flow) {
    Counterparty seller = register == null ? null : register.get(flow.counterparty());
    return seller == null ? null : supplier(flow, seller, shelf.of(flow));
  }

  private static Situation supplied(MaterialFlow flow, Counterparty supplier) {
    if (!supplier.holdsCoc(flow.date())) {
      return Situation.SUPPLIER_WITHOUT_COC;
    }
    if (!supplier.holdsPerformanceStandard(flow.date())
        && !performanceStandardMayFollow(supplier, flow.date())) {
      return Situation.SUPPLIER_WITHOUT_PS;
    }
    Set<SupplyChainActivity> does = supplier.activities();
    if (does != null && Collections.disjoint(does, flow.material().deliveredBy())) {
      return Situation.ACTIVITY_DOES_NOT_FIT;
    }
    return Situation.ELIGIBLE;
  }

  private static boolean performanceStandardMayFollow(Counterparty supplier, LocalDate day) {
    LocalDate due = supplier.performanceStandardDue();
    return supplier.isPostCasthouseOnly() && due != null && !due.isBefore(day);
  }

  /** Tells whether nobody stated a PS certificate for an own mine. */
  boolean mineIsNotChecked() {
    return performanceStandard == null;
  }

  private Situation output(MaterialFlow flow) {
    MaterialType material = flow.material();
    if (!material.canBeDesignated()
        || (activities != null && Collections.disjoint(activities, material.madeBy()))) {
      return Situation.OUTPUT_CANNOT_BE_MADE;
    }
    if (certificate != null && !certificate.covers(flow.date())) {
      return flow.date().isBefore(certificate.from())
          ? Situation.SHIPPED_BEFORE_CERTIFICATE
          : Situation.SHIPPED_AFTER_CERTIFICATE;
    }
    if (flow.document().isEmpty()) {
      return Situation.ISSUED_DOCUMENT_MISSING;
    }
    if (shelf.isStated()) {
      CocDocument document = shelf.of(flow);
      if (document == null) {
        return Situation.ISSUED_DOCUMENT_NOT_HELD;
      }
      if (!document.missing().isEmpty()) {
        return Situation.ISSUED_DOCUMENT_INCOMPLETE;
      }
      if (DocumentShelf.differs(flow, document)) {
        return Situation.ISSUED_DOCUMENT_DIFFERS;
      }
    }
    return Situation.IN_ORDER;
  }
}
