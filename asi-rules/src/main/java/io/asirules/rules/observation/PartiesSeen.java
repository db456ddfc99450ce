package io.asirules.rules.observation;

import com.google.common.annotations.Beta;
import org.jspecify.annotations.Nullable;

/**
 * Issuer and customer of a CoC Document, beside what is on record of them. On record is of the
 * holder of the account its own CoC certificate, of another party the one in the register.
 * Certification numbers are compared without case, blanks and hyphens. Certificates are looked at
 * on the day of the delivery, else of issue.
 *
 * @param numberOfCustomer the customer's certification number
 * @param customerSaid what the document says of a CoC certificate of the customer
 * @param customerOnRecord whether something is on record of the customer: on receiving the own CoC
 *     certificate, on issuing an entry in the register
 * @param customerCoc the customer's CoC certificate on record; null where there is one and the day
 *     is not known
 * @param nameOfHolder the name that the document has where the holder belongs, beside the holder's:
 *     on issuing that of the issuer, on receiving that of the customer; case does not matter
 * @param numberOfHolder the certification number of that party, beside the holder's
 * @param ownCoc the holder's CoC certificate; null where there is one and the day is not known
 * @param numberOfIssuer the issuer's certification number
 */
@Beta
public record PartiesSeen(
    Agreement numberOfCustomer,
    Declared customerSaid,
    boolean customerOnRecord,
    @Nullable Validity customerCoc,
    Agreement nameOfHolder,
    Agreement numberOfHolder,
    @Nullable Validity ownCoc,
    Agreement numberOfIssuer) {}
