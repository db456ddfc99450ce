/** The only place that knows the rule engine. Not for users; may change without notice. */
@NullMarked
package io.asirules.rules.internal.drools;

import org.jspecify.annotations.NullMarked;
