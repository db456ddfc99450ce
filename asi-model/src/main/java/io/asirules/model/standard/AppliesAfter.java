package io.asirules.model.standard;

/**
 * A requirement that is due only when more than a number of calendar years have passed since a year
 * that the entity states.
 *
 * @param years how many calendar years have to have passed
 * @param since name of the figure that states the year, such as {@code base-year}, on any
 *     requirement of the criterion
 */
public record AppliesAfter(int years, String since) {}
