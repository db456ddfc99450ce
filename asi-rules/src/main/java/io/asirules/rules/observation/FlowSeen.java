package io.asirules.rules.observation;

import com.google.common.annotations.Beta;
import io.asirules.model.custody.FlowDirection;
import io.asirules.model.custody.MaterialType;

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

  /** Hashes what differs most between flows; equality compares everything. */
  @Override
  public int hashCode() {
    int hash = material.ordinal();
    hash = 3 * hash + direction.ordinal();
    hash = 2 * hash + (coc ? 1 : 0);
    hash = 3 * hash + facility.ordinal();
    hash = 4 * hash + certificate.ordinal();
    hash = 3 * hash + document.ordinal();
    hash = 3 * hash + counterparty.ordinal();
    hash = 4 * hash + supplierCoc.ordinal();
    hash = 4 * hash + supplierPs.ordinal();
    hash = 3 * hash + supplierMaking.ordinal();
    hash = 31 * hash + fieldsMissing;
    int flags = documentNamed ? 1 : 0;
    flags += otherMaterial ? 2 : 0;
    flags += otherMass ? 4 : 0;
    flags += trader ? 8 : 0;
    flags += dueDiligence ? 16 : 0;
    flags += documentUsed ? 32 : 0;
    return 31 * hash + flags;
  }
}
