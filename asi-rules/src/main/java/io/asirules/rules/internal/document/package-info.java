/**
 * From a CoC Document to a verdict: what is observed for the rules, and the words for what they
 * say. DOCUMENTS.md is its specification. Not for users.
 */
@NullMarked
package io.asirules.rules.internal.document;

import org.jspecify.annotations.NullMarked;
