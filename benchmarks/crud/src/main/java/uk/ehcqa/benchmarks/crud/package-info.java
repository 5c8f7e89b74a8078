/** The work of the benchmarks without events: rows that are overwritten, and an audit row for each change. */
@NullMarked
package uk.ehcqa.benchmarks.crud;

import org.jspecify.annotations.NullMarked;
