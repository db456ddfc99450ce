/**
 * From ratings to certificate: findings as audits print them, the record of an audit, and the
 * decision that is suggested from it with its dates, reasons and caveats.
 *
 * <p>Rules live in {@code asi-rules}; nothing here decides. What is here is a suggestion for people
 * to decide on: none of it is an ASI certificate or a claim.
 */
@NullMarked
package io.asirules.model.certification;

import org.jspecify.annotations.NullMarked;
