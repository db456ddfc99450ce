/**
 * The check of CoC Documents: {@code DOCUMENTS.md} once more in plain Java, random documents to
 * compare it with the rules on, and what holds for each of them.
 */
@NullMarked
package io.asirules.rules.document;

import org.jspecify.annotations.NullMarked;
