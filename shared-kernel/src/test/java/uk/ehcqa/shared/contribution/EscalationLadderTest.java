package uk.ehcqa.shared.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a request that was sent on 3 March 2026, received on the 5th and is due on Thursday 16 April. Easter Monday is 6 April. */
class EscalationLadderTest {

    static final LocalDate SENT = LocalDate.of(2026, 3, 3);
    static final LocalDate DUE = LocalDate.of(2026, 4, 16);

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(nullValues = "nothing", textBlock = """
            2026-03-25, nothing
            2026-03-26, reminder of 2026-03-26
            2026-04-08, reminder of 2026-03-26
            2026-04-09, reminder of 2026-04-09
            2026-04-15, reminder of 2026-04-09
            2026-04-16, reminder of 2026-04-16
            2026-04-17, PRACTITIONER of 2026-04-17
            2026-05-29, PRACTITIONER of 2026-04-17
            """)
    void begins_with_reminders_after_three_and_five_weeks_and_on_the_last_day(LocalDate today, @Nullable String step) {
        assertThat(said(next(null, null, null, today))).isEqualTo(step);
    }

    @ParameterizedTest(name = "reminded on {0}, on {1}: {2}")
    @CsvSource(nullValues = "nothing", textBlock = """
            2026-03-26, 2026-04-08, nothing
            2026-03-26, 2026-04-09, reminder of 2026-04-09
            2026-04-07, 2026-04-09, nothing
            2026-04-07, 2026-04-13, nothing
            2026-04-09, 2026-04-15, nothing
            2026-04-09, 2026-04-16, reminder of 2026-04-16
            2026-04-16, 2026-04-17, nothing
            2026-04-16, 2026-04-21, nothing
            2026-04-16, 2026-04-22, PRACTITIONER of 2026-04-17
            """)
    void gives_no_reminder_twice_and_leaves_three_working_days_after_each(
            LocalDate chasedOn, LocalDate today, @Nullable String step) {
        assertThat(said(next(chasedOn, null, null, today))).isEqualTo(step);
    }

    @ParameterizedTest(name = "taken to {0} on {1}, on {2}: {3}")
    @CsvSource(nullValues = "nothing", textBlock = """
            PRACTITIONER, 2026-04-17, 2026-04-23, nothing
            PRACTITIONER, 2026-04-17, 2026-04-24, LEAD of 2026-04-24
            LEAD,         2026-04-24, 2026-04-30, nothing
            LEAD,         2026-04-24, 2026-05-01, COMMISSIONER of 2026-05-01
            LEAD,         2026-05-01, 2026-05-01, nothing
            LEAD,         2026-05-01, 2026-05-07, nothing
            LEAD,         2026-05-01, 2026-05-08, COMMISSIONER of 2026-05-01
            COMMISSIONER, 2026-05-01, 2027-05-01, nothing
            """)
    void goes_up_one_step_after_the_other_each_once(
            EscalationStep to, LocalDate on, LocalDate today, @Nullable String step) {
        assertThat(said(next(null, to, on, today))).isEqualTo(step);
    }

    @Test
    void reminds_nobody_who_was_asked_within_three_working_days_before() {
        var askedShortly = new WaitedFor(LocalDate.of(2026, 4, 7), DUE, null, null, null);

        assertThat(EscalationLadder.USUAL.nextFor(askedShortly, LocalDate.of(2026, 4, 14)))
                .as("the reminder of 9 April would have come two days after the request")
                .isEmpty();
        assertThat(said(EscalationLadder.USUAL.nextFor(askedShortly, DUE))).isEqualTo("reminder of 2026-04-16");
    }

    @Test
    void takes_six_steps_and_no_more_when_it_is_asked_every_day_of_two_years() {
        var waited = new WaitedFor(SENT, DUE, null, null, null);
        var taken = new ArrayList<String>();
        for (var today : SENT.datesUntil(SENT.plusYears(2)).toList()) {
            var step = EscalationLadder.USUAL.nextFor(waited, today);
            step.ifPresent(it -> taken.add(today + " " + (it.wasReminder() ? "reminder" : it.to())));
            waited = step.isPresent() ? after(waited, step.get(), today) : waited;
        }

        assertThat(taken)
                .containsExactly(
                        "2026-03-26 reminder",
                        "2026-04-09 reminder",
                        "2026-04-16 reminder",
                        "2026-04-22 PRACTITIONER",
                        "2026-04-28 LEAD",
                        "2026-05-05 COMMISSIONER");
    }

    @ParameterizedTest(name = "practitioner {0}, lead {1}, commissioner {2}")
    @CsvSource({"0, 8, 15", "8, 8, 15", "1, 15, 15", "1, 8, 366"})
    void is_no_ladder_where_the_steps_do_not_follow_each_other(int practitioner, int lead, int commissioner) {
        assertThatThrownBy(() -> new EscalationLadder(List.of(7), practitioner, lead, commissioner))
                .hasMessageContaining("follow each other");
    }

    @Test
    void has_no_reminders_after_the_last_day() {
        assertThatThrownBy(() -> new EscalationLadder(List.of(7, -1), 1, 8, 15))
                .hasMessage("reminders come 0 to 365 days before the last day");
    }

    private static Optional<LadderStep> next(
            @Nullable LocalDate chasedOn, @Nullable EscalationStep to, @Nullable LocalDate on, LocalDate today) {
        return EscalationLadder.USUAL.nextFor(new WaitedFor(SENT, DUE, chasedOn, to, on), today);
    }

    private static WaitedFor after(WaitedFor waited, LadderStep step, LocalDate today) {
        return step.wasReminder()
                ? new WaitedFor(waited.sentOn(), waited.dueOn(), today, waited.escalatedTo(), waited.escalatedOn())
                : new WaitedFor(waited.sentOn(), waited.dueOn(), waited.chasedOn(), step.to(), today);
    }

    private static @Nullable String said(Optional<LadderStep> step) {
        return step.map(it -> (it.wasReminder() ? "reminder" : it.to()) + " of " + it.on())
                .orElse(null);
    }
}
