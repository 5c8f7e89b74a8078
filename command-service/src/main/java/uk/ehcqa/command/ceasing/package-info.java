/** Ceasing to maintain a plan: what is done to decide it, its end, and what is put right. */
@NullMarked
package uk.ehcqa.command.ceasing;

import org.jspecify.annotations.NullMarked;
