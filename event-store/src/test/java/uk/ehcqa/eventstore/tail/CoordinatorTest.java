package uk.ehcqa.eventstore.tail;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Delayed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinatorTest {

    private final Coordinator coordinator = new Coordinator("tallies");

    @AfterEach
    void end() {
        coordinator.shutdownNow();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            100    | 1     | hardly pauses while its workers are busy
            500    | 500   | pauses as asked otherwise
            60000  | 5000  | tries again soon after a failure
            """)
    void waits(long asked, long allowed, String because) {
        Delayed task = coordinator.schedule(() -> {}, asked, MILLISECONDS);

        assertThat(task.getDelay(MILLISECONDS)).as(because).isLessThanOrEqualTo(allowed);
    }
}
