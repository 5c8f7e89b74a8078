/** A small program on the event store: tallies that are opened and then count. */
@NullMarked
package uk.ehcqa.eventstore.sample;

import org.jspecify.annotations.NullMarked;
