package io.asirules.rules.observation;

import com.google.common.annotations.Beta;
import io.asirules.model.ledger.FlowDirection;
import io.asirules.model.ledger.MaterialType;

/**
 * A flow of a ledger with what the holder's records say of it on its day. Of a flow that the ledger
 * does not state as CoC, and of an internal one, the records are not looked up.
 *
 * <p>The <em>originator</em> is the party that issued the CoC Document of a flow in. The
 * <em>supplier</em> is the counterparty; where that only trades and holds no valid CoC certificate,
 * it is the originator.
 *
 * @param direction which way it went
 * @param material kind of material
 * @param coc whether the ledger states it as CoC Material or Eligible Scrap
 * @param facility whether its facility is in the scope on its day; NO_LIST where none is named
 * @param documentUsed whether an earlier CoC flow of the same direction and issuer used the
 *     document
 * @param certificate the holder's CoC certificate
 * @param performanceStandard the holder's PS certificate
 * @param mining whether the holder's activities have Bauxite Mining
 * @param remelting whether they have Re-melting/Refining
 * @param making whether they have one that makes the material
 * @param documentNamed whether it names a CoC Document
 * @param document whether the documents that are held have one that fits
 * @param fieldsMissing how many fields that are needed the document lacks; 0 without a document
 * @param otherMaterial whether the document states another material
 * @param otherMass whether it states another mass of CoC Material
 * @param counterpartyNamed whether a counterparty is named
 * @param counterparty whether the register has it
 * @param trader whether the counterparty only trades or stores
 * @param counterpartyCoc the counterparty's CoC certificate
 * @param dueDiligence whether due diligence on the counterparty was completed by the day
 * @param originator whether the register has the originator; NO_LIST without a document
 * @param originatorTrades whether the originator only trades or stores
 * @param supplierCoc the supplier's CoC certificate
 * @param supplierPs the supplier's PS certificate
 * @param supplierPsNotDue whether the last day for the supplier's PS certificate is stated and not
 *     before the flow
 * @param supplierPostCasthouse whether the supplier's activities are stated, not none, and all of
 *     them come after the casthouse
 * @param supplierMaking whether the supplier's activities have one that delivers the material
 */
@Beta
public record FlowSeen(
    FlowDirection direction,
    MaterialType material,
    boolean coc,
    InList facility,
    boolean documentUsed,
    Validity certificate,
    Validity performanceStandard,
    Declared mining,
    Declared remelting,
    Declared making,
    boolean documentNamed,
    InList document,
    int fieldsMissing,
    boolean otherMaterial,
    boolean otherMass,
    boolean counterpartyNamed,
    InList counterparty,
    boolean trader,
    Validity counterpartyCoc,
    boolean dueDiligence,
    InList originator,
    boolean originatorTrades,
    Validity supplierCoc,
    Validity supplierPs,
    boolean supplierPsNotDue,
    boolean supplierPostCasthouse,
    Declared supplierMaking) {

  /**
   * Packs the observation into a number: equal observations, and no others, have equal numbers.
   *
   * @return the number
   */
  public long packed() {
    long packed = fieldsMissing;
    packed = packed * 4 + direction.ordinal();
    packed = packed * 16 + material.ordinal();
    packed = packed * 4 + facility.ordinal();
    packed = packed * 4 + certificate.ordinal();
    packed = packed * 4 + performanceStandard.ordinal();
    packed = packed * 4 + mining.ordinal();
    packed = packed * 4 + remelting.ordinal();
    packed = packed * 4 + making.ordinal();
    packed = packed * 4 + document.ordinal();
    packed = packed * 4 + counterparty.ordinal();
    packed = packed * 4 + counterpartyCoc.ordinal();
    packed = packed * 4 + originator.ordinal();
    packed = packed * 4 + supplierCoc.ordinal();
    packed = packed * 4 + supplierPs.ordinal();
    packed = packed * 4 + supplierMaking.ordinal();
    int flags = coc ? 1 : 0;
    flags |= documentUsed ? 1 << 1 : 0;
    flags |= documentNamed ? 1 << 2 : 0;
    flags |= otherMaterial ? 1 << 3 : 0;
    flags |= otherMass ? 1 << 4 : 0;
    flags |= counterpartyNamed ? 1 << 5 : 0;
    flags |= trader ? 1 << 6 : 0;
    flags |= dueDiligence ? 1 << 7 : 0;
    flags |= originatorTrades ? 1 << 8 : 0;
    flags |= supplierPsNotDue ? 1 << 9 : 0;
    flags |= supplierPostCasthouse ? 1 << 10 : 0;
    return (packed << 11) | flags;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(packed());
  }
}
