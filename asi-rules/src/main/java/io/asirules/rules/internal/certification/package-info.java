/**
 * From the record of an audit to a suggested decision: what is counted, the facts that the rules
 * see, dates and caveats. CERTIFICATION.md is its specification. Not for users.
 */
@NullMarked
package io.asirules.rules.internal.certification;

import org.jspecify.annotations.NullMarked;
