/**
 * How a requirement stands at a place: the Java that reads evidence and observes, beside the rules
 * of the same name.
 */
@NullMarked
package io.asirules.rules.internal.requirement;

import org.jspecify.annotations.NullMarked;
