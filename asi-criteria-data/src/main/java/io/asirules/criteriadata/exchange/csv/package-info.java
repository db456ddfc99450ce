/**
 * Tables, read and written: strict input, and results for a spreadsheet. The columns are described
 * in FORMATS.md.
 */
@NullMarked
package io.asirules.criteriadata.exchange.csv;

import org.jspecify.annotations.NullMarked;
