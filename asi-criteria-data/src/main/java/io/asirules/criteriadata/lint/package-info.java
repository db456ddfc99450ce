/**
 * Finds defects in the data of a standard, or of a mapping between two, that are well-formed and
 * yet wrong: checksums, order, holes, ends that point nowhere, contradictions, missing sources,
 * texts too long to be a paraphrase, missing translations.
 *
 * <p>Nothing here reads a file, and nothing here judges an assessment.
 */
@NullMarked
package io.asirules.criteriadata.lint;

import org.jspecify.annotations.NullMarked;
