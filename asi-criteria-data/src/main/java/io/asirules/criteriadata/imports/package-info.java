/**
 * Reads what users own and the library may not ship: the mapping workbook of a draft, lists of
 * criteria, the text of a published standard. What comes out is an overlay and a report of what was
 * understood.
 *
 * <p>Files reach this package as neutral tables and pages; which library opens a workbook or a PDF
 * is the caller's business. Nothing here guesses: what is ambiguous is an error that names the
 * option which settles it.
 */
@NullMarked
package io.asirules.criteriadata.imports;

import org.jspecify.annotations.NullMarked;
