package uk.ehcqa.query.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostSettingsTest {

    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @ParameterizedTest(name = "after failure {0}: {1}")
    @CsvSource({
        "1, 2026-11-23T12:01:00Z",
        "2, 2026-11-23T12:02:00Z",
        "3, 2026-11-23T12:04:00Z",
        "9, 2026-11-23T16:16:00Z",
        "10, 2026-11-23T18:00:00Z",
        "11, 2026-11-23T18:00:00Z",
        "500, 2026-11-23T18:00:00Z"
    })
    void wait_twice_as_long_after_each_failure_and_six_hours_at_most(int failures, Instant next) {
        assertThat(settings(12, 7).nextTry(NOON, failures)).isEqualTo(next);
    }

    @Test
    void stop_the_start_where_they_cannot_be_meant() {
        assertThatThrownBy(() -> settings(0, 7)).hasMessage("post.tries is at least 1");
        assertThatThrownBy(() -> settings(12, 0)).hasMessage("post.days is at least 1");
    }

    private static PostSettings settings(int tries, int days) {
        return new PostSettings(true, Duration.ofMinutes(1), Duration.ofMinutes(1), tries, Duration.ofMinutes(1), days);
    }
}
