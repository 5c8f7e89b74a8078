package uk.ehcqa.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibleYearsTest {

    @ParameterizedTest
    @CsvSource({"1899-12-31, false", "1900-01-01, true", "2100-12-31, true", "2101-01-01, false", "-0100-06-01, false"})
    void are_those_from_1900_to_2100(LocalDate day, boolean plausible) {
        assertThat(PlausibleYears.hold(day)).isEqualTo(plausible);
    }
}
