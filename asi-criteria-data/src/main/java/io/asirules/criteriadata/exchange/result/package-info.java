/**
 * What stands around a result in every format: what decided it, what it is, and what to do next.
 */
@NullMarked
package io.asirules.criteriadata.exchange.result;

import org.jspecify.annotations.NullMarked;
