/** Reports for people. They say what an assessment says, and never more. */
@NullMarked
package io.asirules.examples.report;

import org.jspecify.annotations.NullMarked;
