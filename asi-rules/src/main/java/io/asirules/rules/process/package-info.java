/**
 * What follows an assessment until a certificate and beyond, in plain Java: the steps of the
 * process and their guards, corrective actions, the difference of two audits, the completeness of
 * an audit report. PROCESS.md is the specification.
 *
 * <p>The rules that suggest a decision are behind {@link io.asirules.rules.AsiRules#decide}.
 */
@NullMarked
package io.asirules.rules.process;

import org.jspecify.annotations.NullMarked;
