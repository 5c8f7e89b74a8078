package uk.ehcqa.query.freshness;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.casework.CaseHistory;

/** The moment up to which everything that was recorded can be seen on the pages. */
@Component
public class Freshness {

    private static final Duration TOLERABLE = Duration.ofSeconds(30);

    private final ReadModels models;
    private final CaseHistory history;
    private final Clock clock;
    private volatile @Nullable Instant upToDateAt;

    Freshness(ReadModels models, CaseHistory history, Clock clock) {
        this.models = models;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Now, while nothing waits to be shown. Otherwise when that was last so, or when the latest event shown was recorded.
     * Empty before anything is shown.
     */
    Optional<Instant> asAt() {
        return look()
                ? Optional.of(clock.instant())
                : latest(Optional.ofNullable(upToDateAt), history.latestRecordedAt());
    }

    /** Whether what is shown is too old to act on. */
    public boolean isBehind() {
        return asAt().map(this::isBehind).orElse(true);
    }

    boolean isBehind(Instant asAt) {
        return asAt.isBefore(clock.instant().minus(TOLERABLE));
    }

    /** Now and then even if nobody asks: after a quiet night the first event must not make the pages look a night old. */
    @Scheduled(fixedDelay = 10_000)
    boolean look() {
        var upToDate = models.areUpToDate();
        if (upToDate) {
            upToDateAt = clock.instant();
        }
        return upToDate;
    }

    private static Optional<Instant> latest(Optional<Instant> one, Optional<Instant> other) {
        return Stream.of(one, other).flatMap(Optional::stream).max(Instant::compareTo);
    }
}
