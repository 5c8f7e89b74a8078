/** The benchmarks. */
@NullMarked
package uk.ehcqa.benchmarks.suite;

import org.jspecify.annotations.NullMarked;
