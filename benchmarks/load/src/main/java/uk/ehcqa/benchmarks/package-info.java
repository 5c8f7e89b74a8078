/** Measures the product beside the bare database and two rivals. */
@NullMarked
package uk.ehcqa.benchmarks;

import org.jspecify.annotations.NullMarked;
