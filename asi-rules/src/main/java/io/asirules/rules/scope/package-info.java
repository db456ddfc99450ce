/**
 * The Certification Scope in plain Java: whether it is complete, its text, and its tree of units
 * rolled up. PROCESS.md is the specification.
 */
@NullMarked
package io.asirules.rules.scope;

import org.jspecify.annotations.NullMarked;
