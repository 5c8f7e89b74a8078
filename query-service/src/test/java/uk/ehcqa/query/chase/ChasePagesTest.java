package uk.ehcqa.query.chase;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;
import static uk.ehcqa.query.post.InventedPost.OCCUPATIONAL;
import static uk.ehcqa.query.post.InventedPost.SCHOOL;
import static uk.ehcqa.query.post.InventedPost.SOCIAL_CARE;
import static uk.ehcqa.query.post.InventedPost.SPEECH;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.CommandBus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.query.post.AskedStory;
import uk.ehcqa.query.post.InventedPost;
import uk.ehcqa.query.post.Mailbox;
import uk.ehcqa.query.post.PostOffice;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.contribution.ChaseContribution;
import uk.ehcqa.shared.contribution.ChaseMeans;
import uk.ehcqa.shared.identity.Role;

/** It is Monday 23 November 2026. */
@QueryTest
@Import(InventedPost.class)
class ChasePagesTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final UUID ATTEMPT = UUID.fromString("00000000-0000-4000-8000-0000000000aa");
    static final String RESULT = "/advice/chases/" + ATTEMPT;

    @Autowired
    RecordedCases recorded;

    @Autowired
    CommandBus bus;

    @Autowired
    Chases chases;

    @Autowired
    PostOffice office;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Pages pages;

    @Autowired
    JdbcClient jdbc;

    RecordingCommands commands;

    @BeforeEach
    void nobody_was_reminded() {
        jdbc.sql("truncate post.chased, post.chase, post.item, post.message").update();
        mailbox.empty();
        commands = new RecordingCommands(bus);
    }

    @AfterEach
    void close() {
        commands.close();
    }

    /** 15 of speech therapy and 15 of occupational therapy, who share a mailbox, and 10 of social care. */
    @Test
    void remind_of_40_late_requests_at_once_with_one_message_to_each_person() {
        var late = IntStream.range(0, 40)
                .mapToObj(number -> AskedStory.due(
                        2201 + number, number < 15 ? SPEECH : number < 30 ? OCCUPATIONAL : SOCIAL_CARE, "2026-11-10"))
                .toArray(CaseStory[]::new);
        recorded.are(late);

        var check = pages.sendAs(Role.CASEWORKER, "/advice/chase", ticked(2201, 2240));
        assertThat(check.select("main").text())
                .contains("2 messages will go out, one to each person asked, about 40 requests.");
        assertThat(texts(check, "tbody tr th, tbody td.govuk-table__cell--numeric"))
                .containsExactly("door@council.example", "10", "therapies@health.example", "30");
        assertThat(check.select("form[action=/advice/chases] button").text()).isEqualTo("Send 2 messages");
        assertThat(commands.carriedOut()).isEmpty();

        assertThat(pages.sendAsIs("/advice/chases", ticked(2201, 2240) + "&attempt=" + ATTEMPT))
                .hasRedirectedUrl(RESULT);
        assertThat(texts(pages.open(RESULT), ".app-stats li"))
                .containsExactly("40 reminded, with 2 messages", "0 skipped", "0 failed");
        assertThat(commands.carriedOut()).hasSize(40);
        assertThat(commands.carriedOut().getFirst().sender()).isEqualTo("Caseworker 4, CASEWORKER");
        assertThat((ChaseContribution) commands.carriedOut().getFirst().command())
                .extracting(ChaseContribution::chasedOn, ChaseContribution::means)
                .containsExactly(TODAY, ChaseMeans.EMAIL);

        office.go();
        assertThat(mailbox.received())
                .extracting(mail -> mail.to() + ": " + mail.subject())
                .containsExactly(
                        "door@council.example: Advice is awaited: 10 requests",
                        "therapies@health.example: Advice is awaited: 30 requests");
        assertThat(mailbox.received().getLast().text())
                .contains("- R-2201\n- R-2202\n")
                .doesNotContain("Rowan", "Plantedname", "2026-02");
    }

    @Test
    void say_first_who_is_left_out_and_why() {
        recorded.are(
                AskedStory.chased(AskedStory.due(2201, SPEECH, "2026-11-10"), "2026-11-18"),
                AskedStory.chased(AskedStory.due(2202, SPEECH, "2026-11-10"), "2026-11-17"),
                AskedStory.due(2203, SCHOOL, "2026-11-10"),
                AskedStory.due(2204, null, "2026-11-10"),
                AskedStory.answered(AskedStory.due(2205, SPEECH, "2026-11-10"), "2026-11-20"),
                AskedStory.due(2206, SPEECH, "2026-11-10").and(id -> new ChildDied(id, TODAY)));

        var check = pages.sendAs(Role.CASEWORKER, "/advice/chase", ticked(2201, 2206) + "&request=R-9999");

        assertThat(check.select("main").text()).contains("1 message will go out", "about 1 request.");
        assertThat(texts(check, "tbody td")).contains("R-2202");
        assertThat(texts(check, "section li"))
                .containsExactly(
                        "R-2201: Reminded within 3 working days, not again until after 23 November 2026",
                        "R-2203: The register holds no address to write to",
                        "R-2204: The register holds no address to write to",
                        "R-2205: No longer awaited",
                        "R-2206: No longer awaited",
                        "R-9999: No longer awaited");

        pages.sendAsIs("/advice/chases", ticked(2201, 2206) + "&attempt=" + ATTEMPT);
        assertThat(texts(pages.open(RESULT), ".app-stats li"))
                .containsExactly("1 reminded, with 1 message", "5 skipped", "0 failed");
        assertThat(texts(pages.open(RESULT), "section li"))
                .containsExactly(
                        "Reminded within 3 working days: R-2201",
                        "No longer awaited: R-2205, R-2206",
                        "The register holds no address to write to: R-2203, R-2204");
    }

    @Test
    void ask_to_tick_something_where_nothing_is_ticked() {
        var page = pages.refused("/advice/chase", "anything=else");

        assertThat(page.select(".govuk-error-summary").text()).contains("Tick the requests to send a reminder of");
        assertThat(page.title()).startsWith("Error: ");
    }

    @Test
    void send_nothing_twice_when_the_form_is_sent_again_or_somebody_else_ticks_the_same() {
        recorded.are(AskedStory.due(2201, SPEECH, "2026-11-10"), AskedStory.due(2202, SPEECH, "2026-11-10"));
        pages.sendAsIs("/advice/chases", ticked(2201, 2202) + "&attempt=" + ATTEMPT);
        pages.sendAsIs("/advice/chases", ticked(2201, 2202) + "&attempt=" + ATTEMPT);

        assertThat(pages.sendAs(Role.MANAGER, "/advice/chase", ticked(2201, 2202))
                        .select("main")
                        .text())
                .as("before the cases show it")
                .contains("No reminder can be sent of what you ticked.");
        var other = UUID.fromString("00000000-0000-4000-8000-0000000000bb");
        pages.sendAsIs("/advice/chases", ticked(2201, 2202) + "&attempt=" + other);
        office.go();

        assertThat(commands.carriedOut()).hasSize(2);
        assertThat(mailbox.received()).hasSize(1);
        assertThat(texts(pages.open("/advice/chases/" + other), ".app-stats li"))
                .containsExactly("0 reminded, with 0 messages", "2 skipped", "0 failed");
    }

    @Test
    void leave_out_of_the_message_what_a_case_refuses() {
        var answeredMeanwhile = AskedStory.due(2201, SPEECH, "2026-11-10");
        recorded.are(answeredMeanwhile, AskedStory.due(2202, SPEECH, "2026-11-10"));
        commands.refuse(caseIdOf("R-2201"));

        pages.sendAsIs("/advice/chases", ticked(2201, 2202) + "&attempt=" + ATTEMPT);
        office.go();

        assertThat(texts(pages.open(RESULT), ".app-stats li"))
                .containsExactly("1 reminded, with 1 message", "0 skipped", "1 failed");
        assertThat(mailbox.received().getFirst().text()).contains("R-2202").doesNotContain("R-2201");
    }

    @Test
    void go_on_by_themselves_when_the_command_side_was_away_or_the_program_died() {
        recorded.are(AskedStory.due(2201, SPEECH, "2026-11-10"), AskedStory.due(2202, SPEECH, "2026-11-10"));
        commands.areAway(true);
        pages.sendAsIs("/advice/chases", ticked(2201, 2202) + "&attempt=" + ATTEMPT);
        office.go();
        assertThat(mailbox.received())
                .as("nothing goes out that is not recorded")
                .isEmpty();
        assertThat(texts(pages.open(RESULT), "section li"))
                .containsExactly("Not recorded yet, will be tried again: R-2201, R-2202");

        commands.areAway(false);
        jdbc.sql("update post.chase set asked_at = '2026-11-23T09:39:00Z'").update();
        chases.finish();
        chases.finish();
        office.go();

        assertThat(commands.carriedOut()).hasSize(2);
        assertThat(mailbox.received()).hasSize(1);
        assertThat(texts(pages.open(RESULT), ".app-stats li"))
                .containsExactly("2 reminded, with 1 message", "0 skipped", "0 failed");
    }

    @Test
    void are_not_sent_about_whoever_has_died_since() {
        var story = AskedStory.due(2201, SPEECH, "2026-11-10");
        recorded.are(story);
        pages.sendAsIs("/advice/chases", ticked(2201, 2201) + "&attempt=" + ATTEMPT);
        recorded.are(story.and(id -> new ChildDied(id, TODAY)));

        office.go();

        assertThat(mailbox.received()).isEmpty();
    }

    @Test
    void are_unknown_where_nobody_sent_any() {
        assertThat(pages.answer(RESULT)).hasStatus(404);
    }

    private Object caseIdOf(String reference) {
        return new CaseId(jdbc.sql("select case_id from query.contribution where reference = ?")
                .param(reference)
                .query(UUID.class)
                .single());
    }

    private static String ticked(int first, int last) {
        return String.join(
                "&",
                IntStream.rangeClosed(first, last)
                        .mapToObj("request=R-%d"::formatted)
                        .toList());
    }
}
