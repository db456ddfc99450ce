/**
 * Public input and output formats: self-assessments, evidence tables, findings of audits and
 * ledgers in, assessments, gap analyses, mappings and certification decisions out. The forms are
 * described in FORMATS.md.
 */
@NullMarked
package io.asirules.criteriadata.exchange;

import org.jspecify.annotations.NullMarked;
