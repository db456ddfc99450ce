package io.asirules.rules.observation;

import com.google.common.annotations.Beta;
import io.asirules.model.ledger.MaterialType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the register has of those through whom the material of a received CoC Document came.
 *
 * <p>The <em>deliverer</em> is the one stated with the delivery, else the issuer. The
 * <em>originator</em> is the issuer. The <em>supplier</em> is the deliverer; where that only trades
 * and holds no CoC certificate valid on the day, it is the originator.
 *
 * @param day day of the delivery, else of issue
 * @param material kind of material that the document states; null when not stated
 * @param deliverer whether the register has the deliverer
 * @param delivererIssued whether the deliverer is the issuer
 * @param trader whether the deliverer only trades or stores
 * @param delivererCoc the deliverer's CoC certificate on the day
 * @param dueDiligence day on which due diligence on the deliverer was completed; null when it was
 *     not
 * @param originator whether the register has the originator
 * @param originatorTrades whether the originator only trades or stores
 * @param supplierCoc the supplier's CoC certificate on the day
 * @param supplierPs the supplier's PS certificate on the day
 * @param supplierPsDue last day for the supplier's PS certificate; null when not known
 * @param supplierPostCasthouse whether the supplier's activities are stated, not none, and all of
 *     them come after the casthouse
 * @param supplierMaking whether the supplier's activities have one that delivers the material;
 *     NOT_DECLARED where they are not stated
 */
@Beta
public record SupplierSeen(
    LocalDate day,
    @Nullable MaterialType material,
    InList deliverer,
    boolean delivererIssued,
    boolean trader,
    Validity delivererCoc,
    @Nullable LocalDate dueDiligence,
    InList originator,
    boolean originatorTrades,
    Validity supplierCoc,
    Validity supplierPs,
    @Nullable LocalDate supplierPsDue,
    boolean supplierPostCasthouse,
    Declared supplierMaking) {}
