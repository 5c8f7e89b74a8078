package uk.ehcqa.eventstore.storage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still until it is told how much time has passed. */
final class SettableClock extends Clock {

    private Instant now = Instant.parse("2026-11-23T09:41:00Z");

    void advance(Duration passed) {
        now = now.plus(passed);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("This clock has one zone");
    }
}
