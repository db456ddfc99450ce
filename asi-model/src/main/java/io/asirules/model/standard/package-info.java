/**
 * The standards themselves: editions, principles, criteria and the requirements they break into,
 * each value with its evidence level.
 *
 * <p>Texts are own words. What an entity does or shows lives in {@code scope} and {@code evidence}.
 */
@NullMarked
package io.asirules.model.standard;

import org.jspecify.annotations.NullMarked;
