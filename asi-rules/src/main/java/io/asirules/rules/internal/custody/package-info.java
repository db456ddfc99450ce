/**
 * Material accounting after CUSTODY.md: books flows, finds pools, strikes balances. Not for users;
 * may change without notice.
 */
@NullMarked
package io.asirules.rules.internal.custody;

import org.jspecify.annotations.NullMarked;
