/** Snapshots of aggregates with many events, taken beside the commands. */
@NullMarked
package uk.ehcqa.eventstore.snapshot;

import org.jspecify.annotations.NullMarked;
