package uk.ehcqa.query.chase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.ehcqa.query.post.InventedPost.OCCUPATIONAL;
import static uk.ehcqa.query.post.InventedPost.SOCIAL_CARE;
import static uk.ehcqa.query.post.InventedPost.SPEECH;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.query.post.AskedServices;
import uk.ehcqa.query.post.AskedStory;
import uk.ehcqa.query.post.InventedPost;
import uk.ehcqa.query.post.Mailbox;
import uk.ehcqa.query.post.PostOffice;
import uk.ehcqa.query.post.PostSettings;
import uk.ehcqa.query.schedule.DurableSchedule;
import uk.ehcqa.shared.assessment.FinalPlanSent;
import uk.ehcqa.shared.assessment.RequestWithdrawn;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.contribution.ChaseContribution;
import uk.ehcqa.shared.contribution.ContributionDeclined;
import uk.ehcqa.shared.contribution.DeclineReason;
import uk.ehcqa.shared.contribution.EscalateContribution;
import uk.ehcqa.shared.contribution.EscalationStep;
import uk.ehcqa.shared.contribution.NilReturnGiven;

/** It is 9:41 on Monday 23 November 2026; advice was asked for six weeks before its day. */
@QueryTest
@Import(InventedPost.class)
class LadderTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    RecordedCases recorded;

    @Autowired
    CommandBus bus;

    @Autowired
    Ladder ladder;

    @Autowired
    ChaseRound round;

    @Autowired
    Outstanding outstanding;

    @Autowired
    AskedServices services;

    @Autowired
    ChasePlanner planner;

    @Autowired
    Chases chases;

    @Autowired
    Reminding reminding;

    @Autowired
    PostOffice office;

    @Autowired
    Mailbox mailbox;

    @Autowired
    DataSource database;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    RecordingCommands commands;

    @BeforeEach
    void nobody_was_reminded() {
        jdbc.sql("truncate post.chased, post.chase, post.item, post.message, post.scheduled_task")
                .update();
        recorded.are();
        mailbox.empty();
        commands = new RecordingCommands(bus);
    }

    @AfterEach
    void close() {
        commands.close();
    }

    @Test
    void reminds_before_the_day_and_takes_further_up_after_it() {
        recorded.are(
                AskedStory.due(2201, SPEECH, "2026-12-15"),
                AskedStory.due(2202, SPEECH, "2026-12-14"),
                AskedStory.due(2203, OCCUPATIONAL, "2026-11-23"),
                AskedStory.due(2204, SPEECH, "2026-11-22"),
                AskedStory.escalated(
                        AskedStory.due(2205, SPEECH, "2026-11-15"), EscalationStep.PRACTITIONER, "2026-11-16"),
                AskedStory.escalated(AskedStory.due(2206, SPEECH, "2026-11-08"), EscalationStep.LEAD, "2026-11-16"),
                AskedStory.escalated(
                        AskedStory.due(2207, SPEECH, "2026-11-01"), EscalationStep.COMMISSIONER, "2026-11-16"));

        ladder.climb();

        assertThat(said())
                .containsExactlyInAnyOrder(
                        "R-2202 reminded",
                        "R-2203 reminded",
                        "R-2204 to PRACTITIONER",
                        "R-2205 to LEAD",
                        "R-2206 to COMMISSIONER");
        assertThat(commands.carriedOut())
                .extracting(RecordingCommands.Sent::sender)
                .containsOnly("Escalation ladder, SYSTEM");

        office.go();
        assertThat(mailbox.received())
                .extracting(mail -> mail.to() + ": " + mail.subject())
                .contains("therapies@health.example: Advice is awaited: 2 requests");
    }

    @Test
    void takes_each_step_once_however_often_it_is_asked() {
        recorded.are(AskedStory.due(2203, SPEECH, "2026-11-23"), AskedStory.due(2204, SPEECH, "2026-11-22"));

        ladder.climb();
        ladder.climb();
        office.go();
        office.go();

        assertThat(said()).containsExactlyInAnyOrder("R-2203 reminded", "R-2204 to PRACTITIONER");
        assertThat(jdbc.sql("select count(*) from post.chase")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(mailbox.received()).hasSize(1);
    }

    @Test
    void stops_for_whatever_ends_the_waiting() {
        recorded.are(
                AskedStory.answered(AskedStory.due(2201, SPEECH, "2026-11-23"), "2026-11-20"),
                AskedStory.withdrawn(AskedStory.due(2202, SPEECH, "2026-11-23"), "2026-11-20"),
                AskedStory.due(2203, SPEECH, "2026-11-23")
                        .and(id -> new NilReturnGiven(id, 1, LocalDate.of(2026, 11, 20))),
                AskedStory.due(2204, SPEECH, "2026-11-23")
                        .and(id -> new ContributionDeclined(
                                id, 1, LocalDate.of(2026, 11, 20), DeclineReason.OTHER, "Not ours")),
                AskedStory.due(2205, SPEECH, "2026-11-23").and(id -> new ChildDied(id, TODAY)),
                AskedStory.due(2206, SPEECH, "2026-11-23").and(id -> new RequestWithdrawn(id, 1, TODAY)),
                AskedStory.due(2207, SPEECH, "2026-11-23").and(id -> new FinalPlanSent(id, 1, TODAY)),
                AskedStory.sentBack(AskedStory.due(2208, SPEECH, "2026-11-20"), "2026-11-16", "2026-11-17"),
                AskedStory.due(2209, null, "2026-11-23"));

        ladder.climb();

        assertThat(commands.carriedOut()).isEmpty();
    }

    @Test
    void waits_for_a_day_on_which_somebody_works_at_the_service_but_not_to_go_further_up() {
        recorded.are(
                AskedStory.due(2201, SOCIAL_CARE, "2026-11-23"),
                AskedStory.due(2202, SOCIAL_CARE, "2026-11-20"),
                AskedStory.escalated(
                        AskedStory.due(2203, SOCIAL_CARE, "2026-11-13"), EscalationStep.PRACTITIONER, "2026-11-16"));

        ladder.climb();

        assertThat(said()).containsExactly("R-2203 to LEAD");
    }

    @Test
    void can_be_turned_off_and_does_nothing_before_its_time() {
        recorded.are(AskedStory.due(2203, SPEECH, "2026-11-23"));

        with(new LadderSettings(false, LocalTime.of(8, 0), List.of(21, 7, 0), 1, 8, 15))
                .climb();
        with(new LadderSettings(true, LocalTime.of(9, 42), List.of(21, 7, 0), 1, 8, 15))
                .climb();
        assertThat(commands.carriedOut()).isEmpty();

        with(new LadderSettings(true, LocalTime.of(9, 41), List.of(21, 7, 0), 1, 8, 15))
                .climb();
        assertThat(said()).containsExactly("R-2203 reminded");
    }

    @Test
    void is_climbed_by_two_programs_as_by_one_and_goes_on_after_a_restart() {
        recorded.are(AskedStory.due(2203, SPEECH, "2026-11-23"), AskedStory.due(2204, SPEECH, "2026-11-22"));
        var one = program();
        var other = program();
        try {
            one.start();
            other.start();
            await().atMost(PATIENCE).until(() -> mailbox.received().size() == 1);
            awaitRoundsAfter(rounds());
            one.stop();
            other.stop();
            one.start();
            awaitRoundsAfter(rounds());
        } finally {
            one.stop();
            other.stop();
        }

        assertThat(said()).containsExactlyInAnyOrder("R-2203 reminded", "R-2204 to PRACTITIONER");
        assertThat(mailbox.received()).hasSize(1);
    }

    @Test
    void is_taken_over_by_another_program_when_one_dies_at_it() {
        var one = program();
        one.start();
        await().atMost(PATIENCE).until(() -> rounds() > 1);
        one.stop();
        jdbc.sql("""
                update post.scheduled_task set picked = true, picked_by = 'killed', last_heartbeat = now() - interval '1 year'
                """).update();
        recorded.are(AskedStory.due(2203, SPEECH, "2026-11-23"));

        var other = program();
        try {
            other.start();
            await().atMost(PATIENCE).until(() -> mailbox.received().size() == 1);
        } finally {
            other.stop();
        }
        assertThat(said()).containsExactly("R-2203 reminded");
    }

    private DurableSchedule program() {
        var settings =
                new PostSettings(true, Duration.ofMillis(100), Duration.ofMillis(200), 12, Duration.ofMinutes(1), 7);
        return round.scheduled(database, settings, Clock.systemUTC());
    }

    private void awaitRoundsAfter(long before) {
        await().atMost(PATIENCE).until(() -> rounds() > before + 2);
    }

    /** Each round counts the version of its row up. */
    private long rounds() {
        return jdbc.sql("select coalesce(max(version), 0) from post.scheduled_task")
                .query(Long.class)
                .single();
    }

    private Ladder with(LadderSettings settings) {
        return new Ladder(outstanding, services, planner, chases, reminding, office, settings, clock);
    }

    private List<String> said() {
        return commands.carriedOut().stream()
                .map(sent -> switch (sent.command()) {
                    case ChaseContribution chase -> reference(chase.caseId().value()) + " reminded";
                    case EscalateContribution further ->
                        reference(further.caseId().value()) + " to " + further.to();
                    default -> "something else";
                })
                .toList();
    }

    private String reference(Object caseId) {
        return jdbc.sql("select reference from query.contribution where case_id = ?")
                .param(caseId)
                .query(String.class)
                .single();
    }
}
