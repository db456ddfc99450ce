/**
 * What an edition of this library decides on made-up and on real input, recorded and replayed: a
 * change of a verdict is either a mistake or an accepted difference that says why. The made-up
 * entities come from the model and a table of facts alone, so that they stay the same whatever
 * becomes of the rules and of the catalogue.
 */
@NullMarked
package io.asirules.rules.recorded;

import org.jspecify.annotations.NullMarked;
