/** Tests of the examples, and of what holds between the modules. */
package io.asirules.examples;
