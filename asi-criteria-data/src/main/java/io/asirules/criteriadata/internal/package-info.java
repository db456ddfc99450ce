/** Helpers for strict reading. Not for users; may change without notice. */
@NullMarked
package io.asirules.criteriadata.internal;

import org.jspecify.annotations.NullMarked;
