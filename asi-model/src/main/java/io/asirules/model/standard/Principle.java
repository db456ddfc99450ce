package io.asirules.model.standard;

import io.asirules.model.LocalizedText;

/**
 * One of the principles that group the criteria, such as 5 Greenhouse Gas Emissions.
 *
 * @param number its number in this edition
 * @param title its title
 */
public record Principle(int number, Attested<LocalizedText> title) {}
