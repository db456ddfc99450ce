/**
 * The oracle of certification: {@code CERTIFICATION.md} in plain Java, written without sight of the
 * rules, with random audits to compare both on. Nothing here but the agreement test may call the
 * rules or the engine, and nothing reads the catalogue: what the decision needs of editions is
 * written down once more, from the facts.
 */
@NullMarked
package io.asirules.rules.certification.oracle;

import org.jspecify.annotations.NullMarked;
