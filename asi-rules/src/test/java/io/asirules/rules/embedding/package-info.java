/**
 * The library inside somebody else's program: any class loader, any thread. Each test loads the
 * library anew, in a class loader of its own.
 */
package io.asirules.rules.embedding;
