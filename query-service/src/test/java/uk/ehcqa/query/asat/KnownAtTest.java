package uk.ehcqa.query.asat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** It is 09:41 on Monday 23 November 2026. */
class KnownAtTest {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:41:00Z"), ZoneId.of("Europe/London"));

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource({
        "2026-09-30T17:00, 2026-09-30T16:00:00Z, summer time in London",
        "2026-01-30T17:00, 2026-01-30T17:00:00Z, winter time in London",
        "2026-10-25T01:30, 2026-10-25T00:30:00Z, the first of two times that the clock showed it",
        "2026-09-30, 2026-09-30T22:59:59.999999Z, the end of the day in London",
        "2026-09-30T16:00:00Z, 2026-09-30T16:00:00Z, a moment anywhere",
        "2026-09-30T18:00:00+02:00, 2026-09-30T16:00:00Z, with its offset",
        "2026-09-30T18:00:00 02:00, 2026-09-30T16:00:00Z, as an address bar mangles it",
        "2026-11-23, 2026-11-23T09:41:00Z, the day that is not over stands for now"
    })
    void is_a_moment(String text, Instant moment, String because) {
        assertThat(KnownAt.read(text, CLOCK).instant()).as(because).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23T09:42",
                "2026-11-24",
                "1989-12-31",
                "+999999999-12-31",
                "-5000-01-01T00:00",
                "yesterday",
                "2026-02-30",
                "T",
                "17:00"
            })
    void is_never_to_come_nor_what_cannot_be_meant(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> KnownAt.read(text, CLOCK));
    }

    @Test
    void is_said_in_words() {
        assertThat(KnownAt.read("2026-09-30T17:00", CLOCK).words()).isEqualTo("17:00, 30 September 2026");
        assertThat(KnownAt.read("2026-09-30", CLOCK).words()).isEqualTo("the end of 30 September 2026");
        assertThat(new AsAt(KnownAt.read("2026-09-30", CLOCK), new KnownFor(LocalDate.of(2026, 8, 31))).words())
                .isEqualTo("As known at the end of 30 September 2026, for 31 August 2026");
    }

    @Test
    void is_judged_by_its_own_day_unless_another_is_asked_for() {
        var knownAt = KnownAt.read("2026-09-30T00:30", CLOCK);
        var today = LocalDate.of(2026, 11, 23);

        assertThat(new AsAt(knownAt, null).day(today)).isEqualTo("2026-09-30");
        assertThat(new AsAt(knownAt, new KnownFor(LocalDate.of(2026, 8, 31))).day(today))
                .isEqualTo("2026-08-31");
        assertThat(AsAt.NOW.day(today)).isEqualTo("2026-11-23");
    }
}
