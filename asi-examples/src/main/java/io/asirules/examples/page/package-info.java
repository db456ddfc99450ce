/** Reports for people. They say what an assessment says, and never more. */
@NullMarked
package io.asirules.examples.page;

import org.jspecify.annotations.NullMarked;
