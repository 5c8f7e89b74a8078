/** How far what is shown is behind what was committed, by the clock of the server. */
@NullMarked
package uk.ehcqa.benchmarks.following;

import org.jspecify.annotations.NullMarked;
