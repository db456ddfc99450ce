/**
 * The graph of mappings between editions: tables as edges, inverses and compositions derived.
 *
 * <p>Rows, paths and their algebra are in {@code model.mapping}; tables are read by the catalogue.
 */
@NullMarked
package io.asirules.criteriadata.mapping;

import org.jspecify.annotations.NullMarked;
