/** How another Java system calls the library. */
@NullMarked
package io.asirules.examples.embed;

import org.jspecify.annotations.NullMarked;
