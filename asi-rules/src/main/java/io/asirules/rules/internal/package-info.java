/**
 * The facts that rules see, and how they are prepared. Not for users; may change without notice.
 */
@NullMarked
package io.asirules.rules.internal;

import org.jspecify.annotations.NullMarked;
