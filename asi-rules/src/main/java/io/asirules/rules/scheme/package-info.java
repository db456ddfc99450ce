/**
 * Certificates of other schemes: what they are proposed as evidence for. PROCESS.md is the
 * specification.
 */
@NullMarked
package io.asirules.rules.scheme;

import org.jspecify.annotations.NullMarked;
