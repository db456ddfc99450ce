/**
 * Opens files that users own, workbooks, CSV and PDF, and hands them on as neutral tables and
 * pages. A file may be hostile: everything is streamed and bounded, no macro or formula is run,
 * nothing outside the file is followed.
 *
 * <p>What the tables mean is decided in {@code criteriadata.imports}. POI and PDFBox are used here
 * and, to write, in {@code page}; nowhere else.
 */
@NullMarked
package io.asirules.examples.files;

import org.jspecify.annotations.NullMarked;
