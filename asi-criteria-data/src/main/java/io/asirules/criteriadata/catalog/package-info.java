/**
 * The catalogue: the editions of the standards as data, loaded and looked up by coordinate.
 *
 * <p>The data lie beside this package as resources: one JSON file for each edition, one CSV for
 * each applicability matrix, one CSV of sources; tables of facts on assurance, accounting and
 * assessment; and what each kind of requirement needs to be shown.
 */
@NullMarked
package io.asirules.criteriadata.catalog;

import org.jspecify.annotations.NullMarked;
