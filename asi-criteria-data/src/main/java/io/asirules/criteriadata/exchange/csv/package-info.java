/** Results as tables for a spreadsheet. The columns are described in FORMATS.md. */
@NullMarked
package io.asirules.criteriadata.exchange.csv;

import org.jspecify.annotations.NullMarked;
