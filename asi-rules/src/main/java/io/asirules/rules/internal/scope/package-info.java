/** A certification scope, prepared for look-ups. No rule and no verdict lives here. */
@NullMarked
package io.asirules.rules.internal.scope;

import org.jspecify.annotations.NullMarked;
