/** The {@code asi} command line. It parses, calls the library and prints; it decides nothing. */
@NullMarked
package io.asirules.examples.cli;

import org.jspecify.annotations.NullMarked;
