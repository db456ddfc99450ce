/**
 * The oracle of material accounting: {@code CUSTODY.md} in plain Java, written without sight of the
 * rules, with random ledgers to compare both on, and the laws that every account keeps. Nothing
 * here but {@code AccountAgreementTest} and the laws may call the library's account. Slow and
 * literal is right.
 */
@NullMarked
package io.asirules.rules.custody.oracle;

import org.jspecify.annotations.NullMarked;
