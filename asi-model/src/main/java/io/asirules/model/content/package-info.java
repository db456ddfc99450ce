/**
 * The canonical form of what users bring, so that two inputs can be told apart by a hash.
 *
 * <p>Nothing here reads or writes a file format, and nothing that decides may depend on it.
 */
@NullMarked
package io.asirules.model.content;

import org.jspecify.annotations.NullMarked;
