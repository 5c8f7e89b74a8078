package uk.ehcqa.eventstore.snapshot;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When snapshots are taken.
 *
 * @param every how many events an aggregate has more than its last snapshot when the next one is taken
 */
@ConfigurationProperties("event-store.snapshots")
record SnapshotSettings(@DefaultValue("50") int every) {}
