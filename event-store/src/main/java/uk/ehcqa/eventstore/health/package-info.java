/** Whether the event processors do their work. */
@NullMarked
package uk.ehcqa.eventstore.health;

import org.jspecify.annotations.NullMarked;
