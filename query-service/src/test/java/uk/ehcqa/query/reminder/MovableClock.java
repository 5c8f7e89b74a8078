package uk.ehcqa.query.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock in London that runs, and can be moved on. */
final class MovableClock extends Clock {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Clock running = Clock.systemUTC();
    private final AtomicReference<Duration> ahead;

    MovableClock(LocalDateTime now) {
        ahead = new AtomicReference<>(
                Duration.between(running.instant(), now.atZone(LONDON).toInstant()));
    }

    void moveOn(Duration by) {
        ahead.updateAndGet(before -> before.plus(by));
    }

    @Override
    public Instant instant() {
        return running.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return LONDON;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
