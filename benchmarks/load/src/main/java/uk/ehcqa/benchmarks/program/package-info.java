/** What is measured, each in a process of its own, and the database server beneath them all. */
@NullMarked
package uk.ehcqa.benchmarks.program;

import org.jspecify.annotations.NullMarked;
