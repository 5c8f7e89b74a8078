/** What every rival of the benchmarks answers over HTTP, and what it checks before. */
@NullMarked
package uk.ehcqa.benchmarks.contract;

import org.jspecify.annotations.NullMarked;
