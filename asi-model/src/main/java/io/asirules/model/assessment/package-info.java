/**
 * What an assessment says: outcomes per criterion, requirement and site, each with its reason, the
 * facts used and the caveats it carries.
 */
@NullMarked
package io.asirules.model.assessment;

import org.jspecify.annotations.NullMarked;
