package io.asirules.rules.internal.booking;

import com.google.common.collect.Maps;
import io.asirules.model.custody.AccountHolder;
import io.asirules.model.document.CocDocument;
import io.asirules.model.ledger.FlowDirection;
import io.asirules.model.ledger.HeldCertificate;
import io.asirules.model.ledger.HolderFacility;
import io.asirules.model.ledger.MaterialFlow;
import io.asirules.model.ledger.MaterialType;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.rules.observation.Declared;
import io.asirules.rules.observation.FlowSeen;
import io.asirules.rules.observation.InList;
import io.asirules.rules.observation.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sees a flow beside the holder's records. CUSTODY 3. */
final class FlowObserver {

  private final @Nullable HeldCertificate certificate;
  private final @Nullable HeldCertificate performanceStandard;
  private final @Nullable Map<String, HolderFacility> facilities;
  private final @Nullable Map<String, RegisteredParty> register;
  private final HeldDocuments documents;
  private final Declared mining;
  private final Declared remelting;
  private final Declared[] making = new Declared[MaterialType.values().length];

  FlowObserver(AccountHolder holder) {
    this.certificate = holder.coc().orElse(null);
    this.performanceStandard = holder.performanceStandard().orElse(null);
    // Copies: every flow looks something up, and this kind of map is quicker at it.
    this.facilities = holder.facilities().map(HashMap::new).orElse(null);
    this.register =
        holder
            .counterparties()
            .map(stated -> new HashMap<>(Maps.transformValues(stated, RegisteredParty::of)))
            .orElse(null);
    this.documents = new HeldDocuments(holder);
    Set<SupplyChainActivity> activities = holder.activities().orElse(null);
    this.mining = RegisteredParty.anyOf(activities, Set.of(SupplyChainActivity.BAUXITE_MINING));
    this.remelting =
        RegisteredParty.anyOf(activities, Set.of(SupplyChainActivity.REMELTING_REFINING));
    for (MaterialType material : MaterialType.values()) {
      making[material.ordinal()] = RegisteredParty.anyOf(activities, material.madeBy());
    }
  }

  /** Looks up what the records have of a flow. */
  RecordedFlow recorded(MaterialFlow flow) {
    if (!flow.coc() || flow.direction() == FlowDirection.INTERNAL) {
      return RecordedFlow.unrecorded(flow);
    }
    RegisteredParty counterparty = registered(flow.counterparty());
    CocDocument document = documents.of(flow, counterparty);
    if (flow.direction() == FlowDirection.OUT) {
      return new RecordedFlow(flow, document, counterparty, null, null);
    }
    RegisteredParty issuer = document == null ? null : registered(document.issuer().name());
    boolean looksThrough =
        counterparty != null
            && counterparty.record().trader()
            && RegisteredParty.validity(counterparty.record().coc(), flow.date()) != Validity.VALID;
    return new RecordedFlow(
        flow, document, counterparty, issuer, looksThrough ? issuer : counterparty);
  }

  private @Nullable RegisteredParty registered(String name) {
    return register == null ? null : register.get(name);
  }

  /**
   * Observes a flow.
   *
   * @param recorded the flow with its records
   * @param documentUsed whether an earlier flow used its document
   * @return the observation
   */
  FlowSeen observe(RecordedFlow recorded, boolean documentUsed) {
    MaterialFlow flow = recorded.flow();
    LocalDate day = flow.date();
    boolean looked = flow.coc() && flow.direction() != FlowDirection.INTERNAL;
    CocDocument document = recorded.document();
    RegisteredParty counterparty = recorded.counterparty();
    RegisteredParty issuer = recorded.issuer();
    RegisteredParty supplier = recorded.supplier();
    return new FlowSeen(
        flow.direction(),
        flow.material(),
        flow.coc(),
        facility(flow),
        documentUsed,
        looked ? RegisteredParty.validity(certificate, day) : Validity.NONE,
        looked ? RegisteredParty.validity(performanceStandard, day) : Validity.NONE,
        mining,
        remelting,
        making[flow.material().ordinal()],
        looked && !flow.document().isEmpty(),
        listed(looked && documents.isStated() && !flow.document().isEmpty(), document),
        document == null ? 0 : document.missing().size(),
        document != null && statesOtherMaterial(flow, document),
        document != null && statesOtherMass(flow, document),
        looked && !flow.counterparty().isEmpty(),
        listed(looked && register != null, counterparty),
        counterparty != null && counterparty.record().trader(),
        counterparty == null
            ? Validity.NONE
            : RegisteredParty.validity(counterparty.record().coc(), day),
        counterparty != null && counterparty.completedDueDiligence(day),
        listed(
            register != null && document != null && flow.direction() == FlowDirection.IN, issuer),
        issuer != null && issuer.record().trader(),
        supplier == null ? Validity.NONE : RegisteredParty.validity(supplier.record().coc(), day),
        supplier == null
            ? Validity.NONE
            : RegisteredParty.validity(supplier.record().performanceStandard(), day),
        supplier != null && supplier.performanceStandardNotDue(day),
        supplier != null && supplier.postCasthouse(),
        supplier == null ? Declared.NOT_DECLARED : supplier.delivers(flow.material()));
  }

  private InList facility(MaterialFlow flow) {
    if (facilities == null || flow.facility().isEmpty()) {
      return InList.NO_LIST;
    }
    HolderFacility facility = facilities.get(flow.facility());
    return facility != null && facility.inScope(flow.date()) ? InList.LISTED : InList.NOT_LISTED;
  }

  private static InList listed(boolean sought, @Nullable Object found) {
    if (!sought) {
      return InList.NO_LIST;
    }
    return found == null ? InList.NOT_LISTED : InList.LISTED;
  }

  private static boolean statesOtherMaterial(MaterialFlow flow, CocDocument document) {
    return document.material() != null && document.material() != flow.material();
  }

  private static boolean statesOtherMass(MaterialFlow flow, CocDocument document) {
    BigDecimal stated = document.cocTonnes();
    return stated != null && stated.compareTo(flow.tonnes()) != 0;
  }
}
