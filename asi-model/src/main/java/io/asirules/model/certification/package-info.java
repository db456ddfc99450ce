/**
 * From ratings to certificate: the decision that is suggested from audits, with its dates, grounds
 * and caveats, and the certificates of other schemes.
 *
 * <p>Rules live in {@code asi-rules}; nothing here decides. What is here is a suggestion for people
 * to decide on: none of it is an ASI certificate or a claim.
 */
@NullMarked
package io.asirules.model.certification;

import org.jspecify.annotations.NullMarked;
