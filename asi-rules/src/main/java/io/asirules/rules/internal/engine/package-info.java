/** The only place that knows the rule engine. Not for users; may change without notice. */
@NullMarked
package io.asirules.rules.internal.engine;

import org.jspecify.annotations.NullMarked;
