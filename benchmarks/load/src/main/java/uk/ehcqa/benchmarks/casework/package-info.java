/** The work that is measured: opening cases, and putting dates in them right. */
@NullMarked
package uk.ehcqa.benchmarks.casework;

import org.jspecify.annotations.NullMarked;
