/** Chain of custody around the rules, in plain Java: the figures of the yearly report. */
@NullMarked
package io.asirules.rules.custody;

import org.jspecify.annotations.NullMarked;
