package io.asirules.rules.internal.engine;

import io.asirules.criteriadata.catalog.AssuranceFact;
import io.asirules.model.certification.CertificationCaveatCode;
import java.util.List;

/**
 * A caveat that one rule gives, before it is put into words.
 *
 * @param code the caveat
 * @param restsOn the fact that it warns of; empty where it speaks of the input
 */
public record Caution(CertificationCaveatCode code, List<AssuranceFact> restsOn) {}
