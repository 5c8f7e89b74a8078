/** Ceasing to maintain plans: what is done to decide it, their ends, and the list of those that are to end. */
@NullMarked
package uk.ehcqa.query.ceasing;

import org.jspecify.annotations.NullMarked;
