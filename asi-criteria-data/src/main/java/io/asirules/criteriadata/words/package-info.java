/**
 * Words that users write, as every reader takes them: what stands for what, and which known word is
 * nearest to a misspelt one.
 */
@NullMarked
package io.asirules.criteriadata.words;

import org.jspecify.annotations.NullMarked;
