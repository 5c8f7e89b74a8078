package uk.ehcqa.shared.timeliness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    @ParameterizedTest(name = "from {0} to {1} they are {2}")
    @CsvSource({
        "2025-01-06, 2025-01-06, 1",
        "2025-01-06, 2025-02-02, 28",
        "2024-02-28, 2024-03-01, 3",
        "2025-02-28, 2025-03-01, 2",
        "2025-01-06, 2025-01-05, 0",
        "2025-01-06, 2024-01-06, 0"
    })
    void count_the_first_and_the_last(LocalDate first, LocalDate last, long count) {
        assertThat(new Days(first, last).count()).isEqualTo(count);
    }

    @ParameterizedTest(name = "those from {0} to {1} share {2} with January")
    @CsvSource({
        "2024-12-01, 2025-03-31, 31",
        "2024-12-01, 2025-01-01, 1",
        "2025-01-31, 2025-03-31, 1",
        "2025-01-10, 2025-01-12, 3",
        "2024-12-01, 2024-12-31, 0",
        "2025-02-01, 2025-02-28, 0"
    })
    void share_the_days_that_are_in_both(LocalDate first, LocalDate last, long shared) {
        var january = new Days(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 31));

        assertThat(new Days(first, last).within(january).count()).isEqualTo(shared);
        assertThat(january.within(new Days(first, last)).count()).isEqualTo(shared);
    }
}
