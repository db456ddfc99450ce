/**
 * Readers of files and folders, each of which chooses by name the format to read: self-assessments
 * with tables of evidence, audits with their findings, ledgers and CoC Documents. Each format has a
 * package with its readers and writers, {@code exchange.json} and {@code exchange.csv}. The forms
 * are described in FORMATS.md.
 */
@NullMarked
package io.asirules.criteriadata.exchange;

import org.jspecify.annotations.NullMarked;
