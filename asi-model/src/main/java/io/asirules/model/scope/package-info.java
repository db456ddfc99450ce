/**
 * Who is assessed: the entity, its certification scope, the tree of its units and the facilities
 * with their supply chain activities.
 */
@NullMarked
package io.asirules.model.scope;

import org.jspecify.annotations.NullMarked;
