package uk.ehcqa.shared.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChaseRulesTest {

    @ParameterizedTest(name = "reminded on {0} ({3}): in quiet to {1}, free from {2}")
    @CsvSource({
        "2026-11-16, 2026-11-19, 2026-11-20, a Monday",
        "2026-11-19, 2026-11-24, 2026-11-25, a Thursday before a weekend",
        "2026-11-21, 2026-11-25, 2026-11-26, a Saturday",
        "2026-12-24, 2026-12-31, 2027-01-01, before Christmas and the weekend",
        "2026-04-01, 2026-04-08, 2026-04-09, before Good Friday and Easter Monday",
        "2026-05-01, 2026-05-07, 2026-05-08, before the early May bank holiday"
    })
    void leave_whoever_was_reminded_in_quiet_for_three_working_days(
            LocalDate chasedOn, LocalDate lastQuiet, LocalDate free, String when) {
        assertThat(ChaseRules.quietUntil(chasedOn)).isEqualTo(lastQuiet);
        assertThat(ChaseRules.isQuiet(Optional.of(chasedOn), lastQuiet)).isTrue();
        assertThat(ChaseRules.isQuiet(Optional.of(chasedOn), free)).isFalse();
    }

    @Test
    void let_whoever_was_never_reminded_be_reminded() {
        assertThat(ChaseRules.isQuiet(Optional.empty(), LocalDate.of(2026, 11, 23)))
                .isFalse();
    }
}
