/** JSON, read and written: strict input, and results. The forms are described in FORMATS.md. */
@NullMarked
package io.asirules.criteriadata.exchange.json;

import org.jspecify.annotations.NullMarked;
