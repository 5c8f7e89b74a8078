/** Clients that work as fast as they can, or at a set rate, and what they saw. */
@NullMarked
package uk.ehcqa.benchmarks.load;

import org.jspecify.annotations.NullMarked;
