/**
 * Public input and output formats: self-assessments, evidence tables, findings of audits, ledgers
 * and CoC Documents in, assessments, gap analyses, mappings, certification decisions and checks of
 * documents out. The forms are described in FORMATS.md.
 */
@NullMarked
package io.asirules.criteriadata.exchange;

import org.jspecify.annotations.NullMarked;
