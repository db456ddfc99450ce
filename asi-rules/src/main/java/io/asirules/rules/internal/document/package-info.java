/**
 * From a CoC Document to a verdict: the facts that the rules see, and what they found. DOCUMENTS.md
 * is its specification. Not for users.
 */
@NullMarked
package io.asirules.rules.internal.document;

import org.jspecify.annotations.NullMarked;
