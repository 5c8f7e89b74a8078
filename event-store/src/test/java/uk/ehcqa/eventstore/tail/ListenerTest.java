package uk.ehcqa.eventstore.tail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListenerTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 5", "3, 15", "40, 200", "41, 200", "500, 200"})
    void lets_events_gather_the_longer_the_more_there_were_to_read(int read, int millis) {
        assertThat(Listener.restAfter(read)).isEqualTo(Duration.ofMillis(millis));
    }
}
