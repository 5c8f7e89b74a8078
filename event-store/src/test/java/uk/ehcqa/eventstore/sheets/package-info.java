/** A projection of tallies that can be made to fail. */
@NullMarked
package uk.ehcqa.eventstore.sheets;

import org.jspecify.annotations.NullMarked;
