package uk.ehcqa.query.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.query.schedule.DurableSchedule;
import uk.ehcqa.shared.casework.Allocation;
import uk.ehcqa.shared.casework.CaseAllocated;

/** Two programs share a database. It is the morning of Monday 23 November 2026, on which 20 decisions are due. */
@QueryTest
@Import(Office.class)
class ReminderScheduleTest {

    static final Duration PATIENCE = Duration.ofSeconds(60);

    final MovableClock clock = new MovableClock(LocalDateTime.of(2026, 11, 23, 9, 41));
    final TestMailServer server = TestMailServer.started();

    @Autowired
    RecordedCases recorded;

    @Autowired
    Office office;

    @Autowired
    JdbcClient jdbc;

    DurableSchedule one;
    DurableSchedule other;

    @BeforeEach
    void two_programs() {
        jdbc.sql("truncate reminder.reminder, reminder.digest_mail, reminder.scheduled_task")
                .update();
        recorded.are(IntStream.range(0, 20).mapToObj(ReminderScheduleTest::due).toArray(CaseStory[]::new));
        one = office.program(clock, server.sender());
        other = office.program(clock, server.sender());
    }

    @AfterEach
    void stop() {
        one.stop();
        other.stop();
        server.stop();
    }

    @Test
    void makes_and_mails_each_reminder_once_with_two_at_work() {
        one.start();
        other.start();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(mailed()).hasSize(20));
        awaitRoundsAfter(rounds());

        assertThat(made()).containsOnly("UPCOMING").hasSize(20);
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void makes_and_mails_nothing_twice_after_a_restart() {
        one.start();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(mailed()).hasSize(20));
        one.stop();

        one = office.program(clock, server.sender());
        one.start();
        awaitRoundsAfter(rounds());

        assertThat(made()).hasSize(20);
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void is_taken_over_by_another_program_when_one_dies_at_it() {
        one.start();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(mailed()).hasSize(20));
        one.stop();
        jdbc.sql("""
            update reminder.scheduled_task set picked = true, picked_by = 'killed', last_heartbeat = now() - interval '1 year'
            """).update();
        clock.moveOn(Duration.ofDays(1));

        other.start();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(made()).hasSize(40));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(server.received()).hasSize(2));
    }

    @Test
    void tells_the_next_day_of_what_was_missed() {
        one.start();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(mailed()).hasSize(20));

        clock.moveOn(Duration.ofDays(1));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(mailed()).hasSize(40));
        assertThat(made()).hasSize(40).contains("MISSED", "UPCOMING");
        assertThat(server.received()).hasSize(2);
    }

    private void awaitRoundsAfter(long before) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(rounds()).isGreaterThan(before + 2));
    }

    /** Each round counts the version of its row up. */
    private long rounds() {
        return jdbc.sql("select version from reminder.scheduled_task")
                .query(Long.class)
                .single();
    }

    private List<String> made() {
        return jdbc.sql("select kind from reminder.reminder")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<String> mailed() {
        return jdbc.sql("select kind from reminder.reminder where mailed_on is not null")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static CaseStory due(int number) {
        return CaseStory.of("2026-%04d".formatted(number + 1), "Rowan", "Example", "2019-05-14")
                .requestReceived("2026-10-12")
                .and(id -> new CaseAllocated(id, new Allocation("Caseworker 4", LocalDate.of(2026, 11, 16))));
    }
}
