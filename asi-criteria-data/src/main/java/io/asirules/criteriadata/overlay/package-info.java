/**
 * What a user adds to the catalogue from texts of their own: criteria, titles, applicability and
 * mapping rows, each with file, hash and place, and values of parameters. Such data count as
 * VERIFIED; they stay in the user's file and never reach the library's.
 *
 * <p>How an overlay is made from a workbook or a text is in {@code imports}.
 */
@NullMarked
package io.asirules.criteriadata.overlay;

import org.jspecify.annotations.NullMarked;
