/**
 * Audits and what they report: findings as audits print them, the record and the report of an
 * audit, certificates held, and the difference between two audits. Nothing here decides.
 */
@NullMarked
package io.asirules.model.audit;

import org.jspecify.annotations.NullMarked;
