package uk.ehcqa.standalone.demonstration.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedYearTest {

    static final LocalDate REFERENCE_DATE = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "2020, Y2019, 0.469",
        "2021, Y2020, 0.971",
        "2022, Y2021, 0.840",
        "2023, Y2022, 0.316",
        "2024, Y2023, 0.277",
        "2025, Y2024, 0.374",
        "2026, Y2024, 0.374",
        "2028, Y2024, 0.374",
    })
    void shapes_the_last_full_year_like_2024_and_walks_back_from_there(
            int year, PublishedYear shape, double inTwentyWeeks) {
        assertThat(PublishedYear.shaping(year, REFERENCE_DATE)).isEqualTo(shape);
        assertThat(shape.inTwentyWeeks()).isEqualTo(inTwentyWeeks);
    }

    @Test
    void begins_with_the_oldest_published_year() {
        assertThat(PublishedYear.firstYear(REFERENCE_DATE)).isEqualTo(2020);
    }

    @Test
    void says_how_busy_a_year_was_beside_the_latest() {
        assertThat(PublishedYear.Y2024.besideLatest()).isEqualTo(1);
        assertThat(PublishedYear.Y2020.besideLatest()).isEqualTo(510 / 1_490.0);
    }
}
