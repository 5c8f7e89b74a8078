/** Projections that go on when one case fails, and can be rebuilt while they are read. */
@NullMarked
package uk.ehcqa.eventstore.projection;

import org.jspecify.annotations.NullMarked;
