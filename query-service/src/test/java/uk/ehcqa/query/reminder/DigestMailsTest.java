package uk.ehcqa.query.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.shared.casework.Allocation;
import uk.ehcqa.shared.casework.CaseAllocated;
import uk.ehcqa.shared.casework.ChildDied;

/** On Monday 23 November 2026, from 7:00. */
@QueryTest
@Import(Office.class)
class DigestMailsTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    final MovableClock clock = new MovableClock(LocalDateTime.of(2026, 11, 23, 7, 1));
    final TestMailServer server = TestMailServer.started();

    @Autowired
    RecordedCases recorded;

    @Autowired
    Reminders reminders;

    @Autowired
    Office office;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nothing_was_mailed() {
        jdbc.sql("truncate reminder.reminder, reminder.digest_mail").update();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void hold_kinds_references_and_counts_and_nothing_of_a_child() throws Exception {
        recorded.are(
                story("2026-0001", "2026-10-09", "Caseworker 4"),
                story("2026-0002", "2026-10-12", "Caseworker 4"),
                story("2026-0003", "2026-10-12", "Caseworker 7"));
        reminders.make(TODAY, 7);

        mails(server.sender()).send();

        assertThat(server.received()).hasSize(1);
        var mail = server.received().getFirst();
        assertThat(mail.getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("Caseworker 4 <four@council.example>");
        assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("plans@council.example");
        assertThat(mail.getSubject()).isEqualTo("EHC plans: 1 missed, 1 coming up");
        assertThat(text(mail)).isEqualTo("""
                New reminders of legal dates in your cases.

                Missed:
                - Say if we will assess, case 2026-0001: Fri 20 Nov

                Coming up:
                - Say if we will assess, case 2026-0002: Mon 23 Nov

                Of all dates in your cases, 1 is missed and 1 comes up soon.

                https://plans.council.example/digest

                A date that is met, corrected or ended after this mail was sent is no longer shown there.\
                """);
    }

    @Test
    void are_sent_once_a_day_and_tell_nothing_twice() throws Exception {
        var told = story("2026-0001", "2026-10-12", "Caseworker 4");
        recorded.are(told);
        reminders.make(TODAY, 7);
        mails(server.sender()).send();
        mails(server.sender()).send();
        assertThat(server.received()).hasSize(1);

        recorded.are(told, story("2026-0002", "2026-10-12", "Caseworker 4"));
        reminders.make(TODAY, 7);
        mails(server.sender()).send();
        assertThat(server.received()).as("later on the same day").hasSize(1);

        clock.moveOn(Duration.ofDays(1));
        reminders.make(TODAY.plusDays(1), 7);
        mails(server.sender()).send();
        assertThat(server.received())
                .as("the next day, on which both are missed")
                .hasSize(2);
        assertThat(server.received().getLast().getSubject()).isEqualTo("EHC plans: 2 missed, 0 coming up");
    }

    @Test
    void are_not_sent_before_their_time_nor_without_a_server_nor_about_nothing() {
        recorded.are(story("2026-0001", "2026-10-12", "Caseworker 4"));
        reminders.make(TODAY, 7);
        var early = new MovableClock(LocalDateTime.of(2026, 11, 23, 6, 58));
        office.mails(early, server.sender(), settings()).send();
        office.mails(clock, null, settings()).send();
        assertThat(server.received()).isEmpty();

        recorded.are();
        mails(server.sender()).send();
        assertThat(server.received()).isEmpty();
    }

    @Test
    void leave_out_what_was_ended_a_moment_before() {
        var story = story("2026-0001", "2026-10-12", "Caseworker 4");
        recorded.are(story);
        reminders.make(TODAY, 7);
        recorded.are(story.and(id -> new ChildDied(id, TODAY)));

        mails(server.sender()).send();

        assertThat(server.received()).isEmpty();
    }

    @Test
    void are_sent_later_when_the_server_was_away() {
        recorded.are(story("2026-0001", "2026-10-12", "Caseworker 4"));
        reminders.make(TODAY, 7);
        var nobodyThere = new JavaMailSenderImpl();
        nobodyThere.setHost("127.0.0.1");
        nobodyThere.setPort(1);
        mails(nobodyThere).send();
        assertThat(server.received()).isEmpty();

        mails(server.sender()).send();

        assertThat(server.received()).hasSize(1);
    }

    /** The one moment that SMTP leaves open: the server has the mail, and nobody has noted it. */
    @Test
    void are_sent_once_more_under_the_same_name_when_the_program_dies_after_sending_and_before_noting_it()
            throws Exception {
        recorded.are(story("2026-0001", "2026-10-12", "Caseworker 4"));
        reminders.make(TODAY, 7);
        var dying = server.at(new JavaMailSenderImpl() {
            @Override
            public void send(MimeMessage mail) {
                super.send(mail);
                throw new IllegalStateException("killed");
            }
        });
        assertThatThrownBy(() -> mails(dying).send()).hasMessage("killed");

        mails(server.sender()).send();

        assertThat(server.received()).hasSize(2);
        assertThat(server.received().get(0).getMessageID())
                .isEqualTo(server.received().get(1).getMessageID())
                .matches("<digest-[0-9a-f-]{36}@ehc-plan-quality>");
    }

    private DigestMails mails(JavaMailSenderImpl sender) {
        return office.mails(clock, sender, settings());
    }

    private static ReminderSettings settings() {
        return new ReminderSettings(
                true,
                7,
                Duration.ofMinutes(10),
                Duration.ofMinutes(1),
                LocalTime.of(7, 0),
                "plans@council.example",
                "Caseworker 4 <four@council.example>");
    }

    private static String text(MimeMessage mail) throws Exception {
        return mail.getContent().toString().replace("\r\n", "\n").stripTrailing();
    }

    private static CaseStory story(String reference, String receivedOn, String caseworker) {
        return CaseStory.of(reference, "Rowan", "Example", "2019-05-14")
                .requestReceived(receivedOn)
                .and(id -> new CaseAllocated(id, new Allocation(caseworker, LocalDate.of(2026, 11, 16))));
    }
}
