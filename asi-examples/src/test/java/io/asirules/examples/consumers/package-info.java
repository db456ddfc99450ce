/**
 * Applications that depend on the built jars as users do, each built by Maven and run in a process
 * of its own. Their sources are under {@code consumers}.
 */
package io.asirules.examples.consumers;
