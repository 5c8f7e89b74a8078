package uk.ehcqa.standalone.demonstration.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ehcqa.standalone.demonstration.chance.Draw;

class NumberingTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final LocalDate AGED_FOUR = LocalDate.of(2021, 11, 23);
    static final LocalDate AGED_FIVE = LocalDate.of(2021, 11, 22);
    static final LocalDate AGED_FOURTEEN = LocalDate.of(2012, 11, 22);

    @Test
    void leaves_many_under_fives_without_a_pupil_number() {
        assertThat(reasons(AGED_FOUR, false)).containsExactlyInAnyOrder(null, "UN1");
    }

    @Test
    void gives_every_other_reason_to_older_ones() {
        assertThat(reasons(AGED_FIVE, false)).containsExactlyInAnyOrder(null, "UN2", "UN3", "UN5", "UN8", "UN9");
    }

    @Test
    void says_so_when_a_request_led_nowhere() {
        assertThat(reasons(AGED_FIVE, true)).containsExactlyInAnyOrder(null, "UN10");
    }

    @Test
    void gives_learner_numbers_from_fourteen() {
        assertThat(Numbering.of(AGED_FOURTEEN, TODAY, true, new Draw(1, 1)).hasUln())
                .isTrue();
        assertThat(Numbering.of(AGED_FOURTEEN.plusDays(1), TODAY, true, new Draw(1, 1))
                        .hasUln())
                .isFalse();
    }

    static Set<@Nullable String> reasons(LocalDate birthDate, boolean cameToNothing) {
        var reasons = new HashSet<@Nullable String>();
        for (var number = 0; number < 3_000; number++) {
            reasons.add(Numbering.of(birthDate, TODAY, cameToNothing, new Draw(1, number))
                    .upnUnknown());
        }
        return reasons;
    }
}
