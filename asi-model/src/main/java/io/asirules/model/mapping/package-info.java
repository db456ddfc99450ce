/**
 * How one edition of a standard maps to another: relations between criteria, rows with their
 * rationale and source, paths over several editions, and what becomes of an assessment on the way.
 *
 * <p>Tables and their graph live in {@code criteriadata.mapping}; nothing here reads a file.
 */
@NullMarked
package io.asirules.model.mapping;

import org.jspecify.annotations.NullMarked;
