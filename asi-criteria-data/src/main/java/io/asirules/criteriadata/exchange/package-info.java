/**
 * Public input and output formats: self-assessments and evidence tables in, assessments out. The
 * forms are described in FORMATS.md.
 */
@NullMarked
package io.asirules.criteriadata.exchange;

import org.jspecify.annotations.NullMarked;
