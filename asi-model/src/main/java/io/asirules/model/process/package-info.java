/**
 * The five steps of a certification and the life of a corrective action: states, events, and what
 * guards a step.
 */
@NullMarked
package io.asirules.model.process;

import org.jspecify.annotations.NullMarked;
