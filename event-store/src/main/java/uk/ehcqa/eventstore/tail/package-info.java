/** Tells event processors of new events within milliseconds, from whichever process they come. */
@NullMarked
package uk.ehcqa.eventstore.tail;

import org.jspecify.annotations.NullMarked;
