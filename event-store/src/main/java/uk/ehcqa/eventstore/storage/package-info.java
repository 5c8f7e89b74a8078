/** Events, snapshots and tokens in PostgreSQL, and the cache in front of them. */
@NullMarked
package uk.ehcqa.eventstore.storage;

import org.jspecify.annotations.NullMarked;
