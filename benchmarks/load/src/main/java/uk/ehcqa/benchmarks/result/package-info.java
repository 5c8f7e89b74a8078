/** What came out: raw figures, what follows from them, and the table for people. */
@NullMarked
package uk.ehcqa.benchmarks.result;

import org.jspecify.annotations.NullMarked;
