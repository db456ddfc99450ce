package io.asirules.rules.custody.oracle;

import io.asirules.model.custody.AccountHolder;
import io.asirules.model.document.CocDocument;
import io.asirules.model.ledger.Counterparty;
import io.asirules.model.ledger.FlowDirection;
import io.asirules.model.ledger.HeldCertificate;
import io.asirules.model.ledger.HolderFacility;
import io.asirules.model.ledger.MaterialFlow;
import io.asirules.model.ledger.MaterialType;
import io.asirules.model.scope.SupplyChainActivity;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Section 3, the words of its lines: a flow seen with what its holder's records say of it.
 *
 * @param flow the flow
 * @param holder whose ledger it is in
 * @param usedBefore whether its document was used by an earlier flow
 */
record FlowCase(MaterialFlow flow, AccountHolder holder, boolean usedBefore) {

  private static final Set<MaterialType> SCRAP_AND_ALLOYS =
      EnumSet.of(
          MaterialType.PRE_CONSUMER_SCRAP,
          MaterialType.POST_CONSUMER_SCRAP,
          MaterialType.DROSS,
          MaterialType.ALLOYING_METAL);

  private static final Set<SupplyChainActivity> POST_CASTHOUSE =
      EnumSet.of(
          SupplyChainActivity.SEMI_FABRICATION,
          SupplyChainActivity.MATERIAL_CONVERSION,
          SupplyChainActivity.OTHER_MANUFACTURING_OR_SALE);

  boolean internal() {
    return flow.direction() == FlowDirection.INTERNAL;
  }

  boolean inCoc() {
    return flow.coc() && flow.direction() == FlowDirection.IN;
  }

  boolean outCoc() {
    return flow.coc() && flow.direction() == FlowDirection.OUT;
  }

  boolean is(MaterialType material) {
    return flow.material() == material;
  }

  boolean scrapOrAlloy() {
    return SCRAP_AND_ALLOYS.contains(flow.material());
  }

  boolean outOfScope() {
    Map<String, HolderFacility> facilities = holder.facilities().orElse(null);
    if (flow.facility().isEmpty() || facilities == null) {
      return false;
    }
    HolderFacility facility = facilities.get(flow.facility());
    return facility == null || !facility.inScope(flow.date());
  }

  boolean beforeCertificate() {
    return holder.coc().isPresent() && flow.date().isBefore(holder.coc().get().from());
  }

  boolean afterCertificate() {
    if (holder.coc().isEmpty()) {
      return false;
    }
    HeldCertificate own = holder.coc().get();
    return own.to() != null && flow.date().isAfter(own.to());
  }

  boolean ofAnOwnMine() {
    return is(MaterialType.BAUXITE)
        && flow.counterparty().isEmpty()
        && holder.activities().isPresent()
        && holder.activities().get().contains(SupplyChainActivity.BAUXITE_MINING);
  }

  boolean ownPerformanceStandardStated() {
    return holder.performanceStandard().isPresent();
  }

  boolean ownPerformanceStandardNotValid() {
    return holder.performanceStandard().isPresent()
        && !holder.performanceStandard().get().covers(flow.date());
  }

  boolean withoutRemelting() {
    return holder.activities().isPresent()
        && !holder.activities().get().contains(SupplyChainActivity.REMELTING_REFINING);
  }

  boolean holderCannotMakeIt() {
    return !flow.material().canBeDesignated()
        || (holder.activities().isPresent()
            && Collections.disjoint(holder.activities().get(), flow.material().madeBy()));
  }

  boolean noRegister() {
    return holder.counterparties().isEmpty();
  }

  private @Nullable Counterparty registered(String name) {
    return holder.counterparties().orElse(Map.of()).get(name);
  }

  boolean counterpartyNotInRegister() {
    return !noRegister() && registered(flow.counterparty()) == null;
  }

  boolean dueDiligenceOpen() {
    Counterparty counterparty = registered(flow.counterparty());
    return counterparty != null
        && (counterparty.dueDiligence() == null
            || counterparty.dueDiligence().isAfter(flow.date()));
  }

  boolean documentEmpty() {
    return flow.document().isEmpty();
  }

  boolean documentNotHeld() {
    return holder.documents().isPresent() && document() == null;
  }

  boolean documentIncomplete() {
    CocDocument document = document();
    return document != null && !document.missing().isEmpty();
  }

  boolean documentDiffers() {
    CocDocument document = document();
    if (document == null) {
      return false;
    }
    BigDecimal stated = document.cocTonnes();
    return document.material() != flow.material()
        || stated == null
        || stated.compareTo(flow.tonnes()) != 0;
  }

  @Nullable CocDocument document() {
    for (CocDocument document : holder.documents().orElse(List.of())) {
      if (document.reference().equals(flow.document()) && namesTheOtherSide(document)) {
        return document;
      }
    }
    return null;
  }

  private boolean namesTheOtherSide(CocDocument document) {
    if (flow.direction() == FlowDirection.OUT) {
      return flow.counterparty().isEmpty()
          || document.customer().name().equals(flow.counterparty());
    }
    Counterparty counterparty = registered(flow.counterparty());
    return noRegister()
        || (counterparty != null && counterparty.trader())
        || document.issuer().name().equals(flow.counterparty());
  }

  private boolean throughTraderWithoutCoc() {
    Counterparty counterparty = registered(flow.counterparty());
    return counterparty != null && counterparty.trader() && !covers(counterparty.coc());
  }

  boolean traderNotVerified() {
    if (!throughTraderWithoutCoc()) {
      return false;
    }
    CocDocument document = document();
    if (document == null) {
      return true;
    }
    Counterparty issuer = registered(document.issuer().name());
    return issuer == null || issuer.trader();
  }

  /** The supplier of a flow that lines 15 to 21 let pass. */
  private Counterparty supplier() {
    String name =
        throughTraderWithoutCoc()
            ? Objects.requireNonNull(document()).issuer().name()
            : flow.counterparty();
    return Objects.requireNonNull(registered(name));
  }

  boolean supplierWithoutCoc() {
    return !covers(supplier().coc());
  }

  boolean supplierWithoutPerformanceStandard() {
    return !covers(supplier().performanceStandard());
  }

  boolean performanceStandardMayFollow() {
    Counterparty supplier = supplier();
    return supplier.activities() != null
        && !supplier.activities().isEmpty()
        && POST_CASTHOUSE.containsAll(supplier.activities())
        && supplier.performanceStandardDue() != null
        && !supplier.performanceStandardDue().isBefore(flow.date());
  }

  boolean supplierActivitiesNotStated() {
    return supplier().activities() == null;
  }

  boolean activityDoesNotFit() {
    Set<SupplyChainActivity> activities = supplier().activities();
    MaterialType made = is(MaterialType.DROSS) ? MaterialType.PRE_CONSUMER_SCRAP : flow.material();
    return activities != null && Collections.disjoint(activities, made.madeBy());
  }

  private boolean covers(@Nullable HeldCertificate certificate) {
    return certificate != null && certificate.covers(flow.date());
  }
}
