package uk.ehcqa.query.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.mockito.Mockito.when;
import static uk.ehcqa.query.post.InventedPost.OCCUPATIONAL;
import static uk.ehcqa.query.post.InventedPost.SCHOOL;
import static uk.ehcqa.query.post.InventedPost.SOCIAL_CARE;
import static uk.ehcqa.query.post.InventedPost.SPEECH;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.query.freshness.ReadModels;
import uk.ehcqa.shared.assessment.RequestWithdrawn;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.contribution.EscalationStep;

/** It is Monday 23 November 2026. */
@QueryTest
@Import(InventedPost.class)
class PostOfficeTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    ReadModels models;

    @Autowired
    RecordedCases recorded;

    @Autowired
    PostOffice office;

    @Autowired
    PostQueue queue;

    @Autowired
    Outbox outbox;

    @Autowired
    Mailbox mailbox;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nothing_was_sent() {
        when(models.areUpToDate()).thenReturn(true);
        jdbc.sql("truncate post.chased, post.chase, post.item, post.message").update();
        recorded.are();
        mailbox.empty();
    }

    @Test
    void tells_each_address_once_of_what_is_new() {
        recorded.are(
                AskedStory.sent(2204, SPEECH, "2026-11-20"),
                AskedStory.sent(2205, OCCUPATIONAL, "2026-11-23"),
                AskedStory.sent(2206, SOCIAL_CARE, "2026-11-23"),
                AskedStory.sent(2207, SPEECH, "2026-11-15"),
                AskedStory.sent(2208, SCHOOL, "2026-11-23"),
                AskedStory.sent(2209, null, "2026-11-23"));

        office.go();
        office.go();

        assertThat(mailbox.received())
                .extracting(Mailbox.Received::to, Mailbox.Received::subject)
                .containsExactly(
                        tuple("door@council.example", "Advice needed by 4 January 2027"),
                        tuple("therapies@health.example", "Advice needed: 2 requests"));
        assertThat(mailbox.received().getLast().text())
                .contains("- R-2204, by 1 January 2027\n- R-2205, by 4 January 2027\n");
    }

    @Test
    void tells_of_everything_with_numbers_and_nothing_of_a_child() {
        var planted =
                List.of("Rowan", "Plantedname", "2019", "2026-02", "stories", "sentences", "was ill", "Therapist");
        recorded.are(
                AskedStory.sent(2204, SPEECH, "2026-11-20"),
                AskedStory.sentBack(AskedStory.due(2205, SPEECH, "2026-11-10"), "2026-11-09", "2026-11-20"),
                AskedStory.escalated(
                        AskedStory.due(2206, SPEECH, "2026-11-10"), EscalationStep.PRACTITIONER, "2026-11-20"),
                AskedStory.escalated(AskedStory.due(2207, SPEECH, "2026-11-10"), EscalationStep.LEAD, "2026-11-20"),
                AskedStory.escalated(
                        AskedStory.due(2208, OCCUPATIONAL, "2026-11-10"), EscalationStep.COMMISSIONER, "2026-11-20"),
                AskedStory.withdrawn(AskedStory.due(2209, SPEECH, "2026-12-10"), "2026-11-20"));

        office.go();

        assertThat(mailbox.received())
                .extracting(mail -> mail.to() + ": " + mail.subject())
                .containsExactly(
                        "board@health.example: Advice is past its date: 1 request",
                        "clinical@health.example: Advice is past its date: 1 request",
                        "therapies@health.example: Advice is past its date: 1 request",
                        "therapies@health.example: Advice needed by 1 January 2027",
                        "therapies@health.example: Advice no longer needed: 1 request",
                        "therapies@health.example: Advice sent back: 1 request");
        assertThat(mailbox.received())
                .allSatisfy(mail -> assertThat(mail.subject() + mail.text()).doesNotContain(planted));
    }

    @Test
    void sends_nothing_that_was_queued_once_the_child_has_died_the_request_is_withdrawn_or_the_advice_has_come() {
        var dead = AskedStory.sent(2204, SPEECH, "2026-11-20");
        var withdrawn = AskedStory.sent(2205, SPEECH, "2026-11-20");
        var answered = AskedStory.sent(2206, SPEECH, "2026-11-20");
        var waiting = AskedStory.sent(2207, SPEECH, "2026-11-20");
        recorded.are(dead, withdrawn, answered, waiting);
        mailbox.sender().goesAway();
        office.go();
        assertThat(counted(MessageStanding.QUEUED)).isEqualTo(1);

        recorded.are(
                dead.and(id -> new ChildDied(id, TODAY)),
                withdrawn.and(id -> new RequestWithdrawn(id, 1, TODAY)),
                AskedStory.answered(answered, "2026-11-23"),
                waiting);
        mailbox.sender().comesBack();
        waitNoLonger();
        office.go();

        assertThat(mailbox.received()).hasSize(1);
        assertThat(mailbox.received().getFirst().text())
                .contains("R-2207")
                .doesNotContain("R-2204", "R-2205", "R-2206");
    }

    @Test
    void sends_no_message_of_which_nothing_holds_any_more() {
        var story = AskedStory.sent(2204, SPEECH, "2026-11-20");
        recorded.are(story);
        mailbox.sender().goesAway();
        office.go();
        recorded.are(story.and(id -> new ChildDied(id, TODAY)));
        mailbox.sender().comesBack();
        waitNoLonger();

        office.go();

        assertThat(mailbox.received()).isEmpty();
        assertThat(counted(MessageStanding.VOID)).isEqualTo(1);
    }

    @Test
    void tells_nobody_that_advice_about_somebody_who_has_died_is_no_longer_needed() {
        recorded.are(AskedStory.withdrawn(AskedStory.due(2204, SPEECH, "2026-12-10"), "2026-11-20")
                .and(id -> new ChildDied(id, TODAY)));

        office.go();

        assertThat(mailbox.received()).isEmpty();
    }

    @Test
    void tries_again_after_a_while_and_leaves_to_the_administrator_what_is_never_taken() {
        recorded.are(AskedStory.sent(2204, SPEECH, "2026-11-20"));
        mailbox.sender().goesAway();

        office.go();
        office.go();
        assertThat(queue.troubles())
                .as("a minute goes by before it is tried again")
                .extracting(PostQueue.Trouble::tries, PostQueue.Trouble::standing)
                .containsExactly(tuple(1, MessageStanding.QUEUED));
        for (var more = 0; more < 11; more++) {
            waitNoLonger();
            office.go();
        }

        var trouble = queue.troubles().getFirst();
        assertThat(trouble.standing()).isEqualTo(MessageStanding.DEAD);
        assertThat(trouble.tries()).isEqualTo(12);
        assertThat(trouble.address()).isEqualTo("therapies@health.example");
        assertThat(trouble.requests()).isEqualTo(1);
        assertThat(trouble.failure()).endsWith("Exception");

        mailbox.sender().comesBack();
        assertThat(outbox.revive()).isEqualTo(1);
        office.go();
        assertThat(mailbox.received()).hasSize(1);
        assertThat(queue.troubles()).isEmpty();
    }

    @Test
    void sends_the_others_when_the_register_holds_what_is_no_address() {
        jdbc.sql("""
                insert into post.message values
                    ('00000000-0000-4000-8000-000000000001', 'REQUESTED', 'no address', 'QUEUED', now(), 0, '2026-11-01')
                """).update();
        jdbc.sql("""
                insert into post.item (reference, occasion, message_id)
                values ('R-2205', 'REQUESTED', '00000000-0000-4000-8000-000000000001')""").update();
        recorded.are(AskedStory.sent(2204, SPEECH, "2026-11-20"), AskedStory.sent(2205, SPEECH, "2026-11-20"));

        office.go();

        assertThat(mailbox.received()).extracting(Mailbox.Received::to).containsExactly("therapies@health.example");
        assertThat(queue.troubles()).extracting(PostQueue.Trouble::failure).containsExactly("AddressException");
    }

    /** The one moment that SMTP leaves open: the server has the mail, and nobody has noted it. */
    @Test
    void sends_once_more_under_the_same_name_when_the_program_dies_after_sending_and_before_noting_it() {
        recorded.are(AskedStory.sent(2204, SPEECH, "2026-11-20"));
        mailbox.sender().diesAfterSending();
        assertThatThrownBy(office::go).hasMessage("killed");
        mailbox.sender().comesBack();

        office.go();
        office.go();

        assertThat(mailbox.received()).hasSize(2);
        assertThat(mailbox.received())
                .extracting(Mailbox.Received::messageId)
                .containsOnly(mailbox.received().getFirst().messageId());
        assertThat(mailbox.received().getFirst().messageId()).matches("<advice-[0-9a-f-]{36}@ehc-plan-quality>");
    }

    @Test
    void tells_nobody_again_when_the_read_models_are_written_anew() {
        var story = AskedStory.sent(2204, SPEECH, "2026-11-20");
        recorded.are(story);
        office.go();

        recorded.are();
        office.go();
        recorded.are(story);
        office.go();

        assertThat(mailbox.received()).hasSize(1);
    }

    @Test
    void waits_while_the_read_models_are_written_anew_and_gives_nothing_up_meanwhile() {
        var story = AskedStory.sent(2204, SPEECH, "2026-11-20");
        recorded.are(story);
        mailbox.sender().goesAway();
        office.go();
        mailbox.sender().comesBack();
        waitNoLonger();

        when(models.areUpToDate()).thenReturn(true, false);
        recorded.are();
        office.go();
        assertThat(counted(MessageStanding.QUEUED)).isEqualTo(1);

        when(models.areUpToDate()).thenReturn(true);
        recorded.are(story);
        office.go();
        assertThat(mailbox.received()).hasSize(1);
    }

    private void waitNoLonger() {
        jdbc.sql("update post.message set next_at = '2026-11-01'").update();
    }

    private int counted(MessageStanding standing) {
        return queue.counts().getOrDefault(standing, 0);
    }
}
