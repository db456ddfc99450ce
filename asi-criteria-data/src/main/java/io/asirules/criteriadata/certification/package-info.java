/**
 * What the catalogue says of an audit before anything is decided: whether its edition, its
 * Assurance Manual and the criteria and letters of its findings fit. Decisions are made in {@code
 * asi-rules}.
 */
@NullMarked
package io.asirules.criteriadata.certification;

import org.jspecify.annotations.NullMarked;
