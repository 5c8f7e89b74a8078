/** The work of the benchmarks on Axon Framework as it comes. */
@NullMarked
package uk.ehcqa.benchmarks.axon;

import org.jspecify.annotations.NullMarked;
