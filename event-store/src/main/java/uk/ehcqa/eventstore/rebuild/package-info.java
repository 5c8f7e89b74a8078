/** Rebuilds projections from the events while they are read. */
@NullMarked
package uk.ehcqa.eventstore.rebuild;

import org.jspecify.annotations.NullMarked;
