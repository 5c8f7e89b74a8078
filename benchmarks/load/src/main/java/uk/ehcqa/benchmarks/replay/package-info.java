/** Events read again from the first: into the product's read models, and into one that only counts. */
@NullMarked
package uk.ehcqa.benchmarks.replay;

import org.jspecify.annotations.NullMarked;
