/**
 * What is read, whatever its format: what readers give where the model has no type for it, and what
 * a piece of evidence, a flow and an audit must be in each format.
 */
@NullMarked
package io.asirules.criteriadata.exchange.input;

import org.jspecify.annotations.NullMarked;
