/**
 * CoC Documents, the deliveries that they go with, and what a check of one finds. Masses are
 * tonnes.
 */
@NullMarked
package io.asirules.model.document;

import org.jspecify.annotations.NullMarked;
