/** Notices of the checks in plain Java, which no rule stands for. */
@NullMarked
package io.asirules.rules.internal.notice;

import org.jspecify.annotations.NullMarked;
