package uk.ehcqa.query.freshness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.ehcqa.query.casework.CaseHistory;

class FreshnessTest {

    static final Instant EARLY = Instant.parse("2026-11-23T09:00:00Z");
    static final Instant LATER = Instant.parse("2026-11-23T09:41:00Z");

    final ReadModels models = mock();
    final CaseHistory history = mock();
    final Clock clock = mock();
    final Freshness freshness = new Freshness(models, history, clock);

    @Test
    void is_now_while_nothing_waits_to_be_shown() {
        at(LATER, true);

        assertThat(freshness.asAt()).contains(LATER);
    }

    @Test
    void is_when_everything_was_last_shown_while_something_waits() {
        at(EARLY, true);
        freshness.look();
        at(LATER, false);

        assertThat(freshness.asAt()).contains(EARLY);
    }

    @Test
    void is_that_of_the_latest_event_shown_where_that_is_later() {
        at(EARLY, true);
        freshness.look();
        at(LATER, false);
        when(history.latestRecordedAt()).thenReturn(Optional.of(EARLY.plusSeconds(600)));

        assertThat(freshness.asAt()).contains(Instant.parse("2026-11-23T09:10:00Z"));
    }

    @Test
    void is_not_known_before_anything_is_shown() {
        at(EARLY, false);

        assertThat(freshness.asAt()).isEmpty();
    }

    @Test
    void is_behind_after_more_than_half_a_minute() {
        at(LATER, false);

        assertThat(freshness.isBehind(Instant.parse("2026-11-23T09:40:30Z"))).isFalse();
        assertThat(freshness.isBehind(Instant.parse("2026-11-23T09:40:29Z"))).isTrue();
    }

    private void at(Instant now, boolean upToDate) {
        when(clock.instant()).thenReturn(now);
        when(models.areUpToDate()).thenReturn(upToDate);
        when(history.latestRecordedAt()).thenReturn(Optional.empty());
    }
}
