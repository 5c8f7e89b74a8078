/** The same rows written straight into PostgreSQL: the most that anything on top of it could reach. */
@NullMarked
package uk.ehcqa.benchmarks.floor;

import org.jspecify.annotations.NullMarked;
