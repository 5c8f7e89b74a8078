package uk.ehcqa.query.contribution.request;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;
import static uk.ehcqa.query.contribution.request.AskedCases.ADVICE;
import static uk.ehcqa.query.contribution.request.AskedCases.COLLEAGUE;
import static uk.ehcqa.query.contribution.request.AskedCases.LEAD;
import static uk.ehcqa.query.contribution.request.AskedCases.SOCIAL_WORKER;
import static uk.ehcqa.query.contribution.request.AskedCases.THERAPIST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageHandler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.ChildDetailsErased;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.contribution.AcknowledgeContribution;
import uk.ehcqa.shared.contribution.AnswerContribution;
import uk.ehcqa.shared.contribution.DeclineContribution;
import uk.ehcqa.shared.contribution.DeclineReason;
import uk.ehcqa.shared.contribution.GiveNilReturn;
import uk.ehcqa.shared.contribution.SayDateWillBeMissed;
import uk.ehcqa.shared.privacy.ErasureGround;

/** The therapist's request R-2204 and the social worker's R-2205, on Monday 23 November 2026. */
@QueryTest
class RequestPagesTest {

    static final String REQUEST = "/requests/R-2204";
    static final String CHECK = REQUEST + "/check";

    static final String WRITTEN =
            "known=NOW&strengths=Rowan+joins+in+conversation&needs=Understanding+of+spoken+language"
                    + "&outcomes=By+July+2027%2C+retell+a+story+in+the+right+order"
                    + "&provision%5B0%5D.need=1&provision%5B0%5D.what=Small-group+work&provision%5B0%5D.who=Teaching+assistant"
                    + "&provision%5B0%5D.howOften=3+times+a+week&provision%5B0%5D.howLong=20+minutes"
                    + "&provision%5B0%5D.review=Each+half+term&author=A.+Therapist&authorRole=Speech+and+language+therapist"
                    + "&dated.day=20&dated.month=11&dated.year=2026";
    static final String DECLARED = "&professional=true&familyTold=true";

    @Autowired
    RecordedCases recorded;

    @Autowired
    CommandBus commands;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Pages pages;

    final List<Object> sent = new ArrayList<>();
    final List<Registration> recordings = new ArrayList<>();

    @BeforeEach
    void command_service() {
        jdbc.sql("truncate request.draft, request.viewing").update();
        recorded.are(AskedCases.asked());
        Stream.<Class<? extends CaseCommand>>of(
                        AcknowledgeContribution.class,
                        AnswerContribution.class,
                        GiveNilReturn.class,
                        DeclineContribution.class,
                        SayDateWillBeMissed.class)
                .forEach(command -> {
                    MessageHandler<CommandMessage<?>> answer = message -> {
                        sent.add(message.getPayload());
                        return new Recorded(new CaseReference("2026-0413"), 9);
                    };
                    recordings.add(commands.subscribe(command.getName(), answer));
                });
    }

    @AfterEach
    void no_command_service() {
        recordings.forEach(Registration::cancel);
    }

    @Test
    void list_what_is_asked_of_ones_own_service_and_nothing_else() {
        var therapists = pages.openAs(THERAPIST, "/requests");

        assertThat(texts(therapists, "#requests tbody tr"))
                .containsExactly("R-2204 Rowan Example Born 14 May 2019 Health Wed 28 Oct Thu 10 Dec, in 17 days New");
        assertThat(texts(therapists, ".app-stats li")).containsExactly("0 late", "0 sent back", "1 open", "0 sent");
        assertThat(texts(pages.openAs(SOCIAL_WORKER, "/requests"), "#requests tbody th"))
                .containsExactly("R-2205");
        assertThat(pages.openAs(SOCIAL_WORKER, "/requests/sent").select("main").text())
                .contains("Nothing was sent yet.");
    }

    @Test
    void show_a_lead_counts_and_dates_and_no_child() {
        var page = pages.openAs(LEAD, "/requests");

        assertThat(texts(page, "#services tbody td")).containsExactly("0", "0", "1", "0", "0", "Thu 10 Dec");
        assertThat(texts(page, "#requests tbody tr"))
                .containsExactly("R-2204 Health Wed 28 Oct Thu 10 Dec, in 17 days New");
        assertThat(page.select("main").text()).doesNotContain("Rowan").doesNotContain("2019");
        assertThat(page.select("#requests a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/check", "/late", "/decline", "/acknowledgement"})
    void are_not_found_where_they_are_another_services(String part) {
        assertThat(pages.answerAs(SOCIAL_WORKER, REQUEST + part)).hasStatus(404);
        assertThat(pages.answerAs(THERAPIST, "/requests/R-9999" + part)).hasStatus(404);
        assertThat(pages.answerAs(THERAPIST, "/requests/2026-0413" + part)).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/draft", "/check", "/late", "/decline", "/acknowledgement"})
    void take_nothing_from_another_service(String part) {
        save(WRITTEN + DECLARED);

        var answer = WRITTEN + DECLARED + "&revision=1&reason=OTHER&explanation=No&expectedOn.day=1&expectedOn.month=12"
                + "&expectedOn.year=2026";
        assertThat(pages.sendAs(SOCIAL_WORKER, REQUEST + part, answer)).hasStatus(404);

        assertThat(sent).isEmpty();
        assertThat(revisions()).containsExactly(1);
    }

    @Test
    void tell_programs_of_ones_own_service_and_nothing_else() {
        assertThat(pages.answerAs(THERAPIST, "/api/requests"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                {"services": [{"late": 0, "sentBack": 0, "open": 1, "sent": 0, "oldestDue": "2026-12-10"}],
                 "requests": {"total": 1, "items": [{"reference": "R-2204", "dueOn": "2026-12-10", "toDo": true}]}}""");
        assertThat(pages.answerAs(THERAPIST, "/api/requests/R-2204"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                {"forename": "Rowan", "birthDate": "2019-05-14", "questions": "What can Rowan understand?"}""");
        assertThat(pages.answerAs(SOCIAL_WORKER, "/api/requests"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.requests.items[*].reference")
                .asArray()
                .containsExactly("R-2205");
        assertThat(pages.answerAs(SOCIAL_WORKER, "/api/requests/R-2204")).hasStatus(404);
    }

    @Test
    void show_what_the_advice_needs_and_no_more() {
        var page = pages.openAs(THERAPIST, REQUEST);
        var words = page.select("main").text();

        assertThat(page.select("h1").text()).isEqualTo("Rowan Example");
        assertThat(words)
                .contains("Born 14 May 2019 (7)")
                .contains("Due 10 December 2026 Day 25 of 42, due in 17 days")
                .contains("What can Rowan understand?")
                .contains("asked for on 23 September 2026, by: parent or young person.")
                .doesNotContain("2026-0413")
                .doesNotContain("R-2205")
                .doesNotContain("Who helps at home?");
    }

    @Test
    void put_on_record_who_looked_at_them() {
        pages.openAs(THERAPIST, REQUEST);
        pages.answerAs(SOCIAL_WORKER, REQUEST);
        pages.openAs(COLLEAGUE, REQUEST + "/late");
        pages.answerAs(THERAPIST, "/api/requests/R-2204");

        assertThat(jdbc.sql("select reference || ' ' || viewer from request.viewing order by viewed_at, viewer")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "R-2204 Another therapist",
                        "R-2204 Speech and language therapist",
                        "R-2204 Speech and language therapist");
    }

    @Test
    void keep_a_draft_that_nobody_can_read_without_the_childs_key() {
        assertThat(save(WRITTEN)).hasRedirectedUrl(REQUEST + "#draft-state");

        var page = pages.openAs(COLLEAGUE, REQUEST);
        assertThat(page.expectFirst("#strengths").text()).isEqualTo("Rowan joins in conversation");
        assertThat(page.expectFirst("#provision\\[0\\]\\.howLong").val()).isEqualTo("20 minutes");
        assertThat(page.select("#draft-state").text())
                .isEqualTo("Draft saved 09:41, 23 November 2026, by Speech and language therapist.");
        assertThat(jdbc.sql("select t::text from request.draft t")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .doesNotContain("Rowan")
                .doesNotContain("conversation");
    }

    @Test
    void keep_a_draft_while_the_read_models_are_written_anew() {
        save(WRITTEN);

        recorded.are();
        recorded.are(AskedCases.asked());

        assertThat(revisions()).containsExactly(1);
    }

    @Test
    void lose_the_draft_when_the_childs_details_are_erased() {
        var story = AskedCases.asked();
        recorded.are(story);
        save(WRITTEN);

        recorded.are(story.and(id -> new ChildDetailsErased(id, ErasureGround.RECORDED_IN_ERROR)));

        assertThat(revisions()).isEmpty();
        assertThat(pages.openAs(THERAPIST, REQUEST).select("form.app-form")).isEmpty();
    }

    @Test
    void overwrite_nothing_that_a_colleague_saved_meanwhile() {
        save(WRITTEN);

        var answer = pages.sendAs(COLLEAGUE, REQUEST, "strengths=Something+else&act=save&revision=0");

        assertThat(answer).hasStatus(409);
        var page = Pages.read(answer);
        assertThat(page.expectFirst("#strengths").text()).isEqualTo("Something else");
        assertThat(page.select("#meanwhile").text())
                .contains("Draft saved 09:41, 23 November 2026, by Speech and language therapist.");
        assertThat(page.expectFirst("#revision").val()).isEqualTo("1");
        assertThat(pages.openAs(THERAPIST, REQUEST).expectFirst("#strengths").text())
                .isEqualTo("Rowan joins in conversation");
    }

    @Test
    void make_room_for_more_provision() {
        assertThat(pages.sendAs(THERAPIST, REQUEST, WRITTEN + "&act=add&revision=0"))
                .hasRedirectedUrl(REQUEST + "#provision-2");

        assertThat(texts(pages.openAs(THERAPIST, REQUEST), ".app-prov legend"))
                .containsExactly("Provision 1", "Provision 2");
    }

    @Test
    void are_saved_by_themselves_while_somebody_writes() {
        var answer = pages.sendAs(THERAPIST, REQUEST + "/draft", WRITTEN.replace("20+minutes", "Regular+sessions"));

        assertThat(answer).hasStatusOk();
        var parts = Pages.read(answer);
        assertThat(parts.expectFirst("#revision").val()).isEqualTo("1");
        assertThat(parts.select("#hints-1").text())
                .isEqualTo("“Regular sessions” does not say how long each time. Give minutes or hours.");
        assertThat(pages.sendAs(COLLEAGUE, REQUEST + "/draft", WRITTEN)).hasStatus(422);
    }

    @Test
    void say_what_has_to_be_entered_before_anything_is_sent() {
        var answer = pages.sendAs(THERAPIST, REQUEST, "known=&provision%5B0%5D.need=3&act=check");

        assertThat(answer).hasStatus(422);
        assertThat(texts(Pages.read(answer), ".govuk-error-summary a"))
                .containsExactly(
                        "Select whether Rowan is known to your service",
                        "Enter what Rowan can do, needs, outcomes or provision, or attach a document",
                        "Provision 1 is for a need that is not entered: choose another",
                        "Enter who wrote the advice",
                        "Enter the role of whoever wrote it",
                        "Enter the date of the advice, a real date",
                        "Tick that this is your professional advice",
                        "Tick that the family has seen it, or was told what it says");
        assertThat(revisions()).containsExactly(1);
        assertThat(pages.answerAs(THERAPIST, CHECK)).hasRedirectedUrl(REQUEST);
    }

    @Test
    void point_out_vague_words_and_do_not_keep_anybody_from_sending_them() {
        var vague = WRITTEN.replace("20+minutes", "").replace("3+times+a+week", "Regular+input") + DECLARED;
        assertThat(pages.sendAs(THERAPIST, REQUEST, vague + "&act=check")).hasRedirectedUrl(CHECK);

        var page = pages.openAs(THERAPIST, CHECK);

        assertThat(texts(page, "[aria-labelledby=h-points] li"))
                .containsExactly(
                        "Provision 1: It does not say how long each time.",
                        "Provision 1: “Regular input” does not say how often. Give a number of times a day, week or term.");
        assertThat(pages.sendAs(THERAPIST, CHECK, "revision=1")).hasRedirectedUrl(REQUEST + "?seen=case:9");
    }

    @Test
    void send_the_advice_that_was_read_through_once() {
        save(WRITTEN + DECLARED);
        assertThat(texts(pages.openAs(THERAPIST, CHECK), ".govuk-summary-list__row"))
                .contains(
                        "Needs N1 Understanding of spoken language",
                        "Outcomes By July 2027, retell a story in the right order",
                        "Provision 1 Small-group work Teaching assistant, 3 times a week, 20 minutes"
                                + " Reviewed: Each half term For need 1");

        assertThat(pages.sendAs(THERAPIST, CHECK, "revision=1")).hasRedirectedUrl(REQUEST + "?seen=case:9");

        assertThat(sent).singleElement().isInstanceOfSatisfying(AnswerContribution.class, command -> {
            assertThat(command.contribution()).isEqualTo(1);
            assertThat(command.answeredOn()).isEqualTo(LocalDate.of(2026, 11, 23));
            assertThat(command.advice()).isEqualTo(ADVICE);
        });
        assertThat(revisions()).isEmpty();
        assertThat(pages.sendAs(THERAPIST, CHECK, "revision=1")).hasRedirectedUrl(REQUEST);
        assertThat(sent).hasSize(1);
    }

    @Test
    void send_nothing_that_was_changed_after_it_was_read_through() {
        save(WRITTEN + DECLARED);
        pages.sendAs(COLLEAGUE, REQUEST, WRITTEN + DECLARED + "&act=save&revision=1");

        var answer = pages.sendAs(THERAPIST, CHECK, "revision=1");

        assertThat(answer).hasStatus(409);
        assertThat(Pages.read(answer).select("#meanwhile").text()).contains("By Another therapist. Nothing was sent.");
        assertThat(sent).isEmpty();
    }

    @Test
    void end_with_a_nil_return_where_the_child_is_not_known() {
        pages.sendAs(THERAPIST, REQUEST, "known=NOT_KNOWN&act=check");
        assertThat(pages.openAs(THERAPIST, CHECK).select("main").text())
                .contains("Rowan is not known to your service. That answers the request. It does not count as advice.");

        pages.sendAs(THERAPIST, CHECK, "revision=1");

        assertThat(sent)
                .singleElement()
                .isInstanceOfSatisfying(
                        GiveNilReturn.class,
                        command -> assertThat(command.answeredOn()).isEqualTo(LocalDate.of(2026, 11, 23)));
    }

    @Test
    void show_what_was_sent_back_and_begin_with_what_was_said() {
        recorded.are(AskedCases.sentBack());

        var page = pages.openAs(THERAPIST, REQUEST);

        assertThat(page.select("#sent-back").text())
                .isEqualTo("Sent back on Fri 20 Nov: Give minutes for provision 1 The date has not changed.");
        assertThat(page.expectFirst("#provision\\[0\\]\\.what").text()).isEqualTo("Small-group work");
        assertThat(page.expectFirst("#outcomes").text()).isEqualTo("By July 2027, retell a story in the right order");
        assertThat(texts(pages.openAs(THERAPIST, "/requests"), "#requests tbody td:last-child"))
                .containsExactly("Sent back");
    }

    @Test
    void show_what_was_sent_and_take_no_other_answer() {
        recorded.are(AskedCases.answered());

        var page = pages.openAs(THERAPIST, REQUEST);

        assertThat(page.select("form.app-form")).isEmpty();
        assertThat(page.select("main").text())
                .contains("Sent, 18 November 2026.")
                .contains("What you sent");
        assertThat(save(WRITTEN)).hasRedirectedUrl(REQUEST);
        assertThat(revisions()).isEmpty();
        assertThat(texts(pages.openAs(THERAPIST, "/requests/sent"), "#requests tbody tr"))
                .containsExactly("R-2204 Rowan Example Born 14 May 2019 Health Wed 28 Oct Thu 10 Dec Sent Wed 18 Nov");
    }

    @Test
    void say_that_the_date_cannot_be_kept() {
        assertThat(pages.sendAs(
                        THERAPIST,
                        REQUEST + "/late",
                        "expectedOn.day=15&expectedOn.month=12&expectedOn.year=2026&reason=The+therapist+is+away"))
                .hasRedirectedUrl(REQUEST + "?seen=case:9");

        assertThat(sent).singleElement().isInstanceOfSatisfying(SayDateWillBeMissed.class, command -> {
            assertThat(command.saidOn()).isEqualTo(LocalDate.of(2026, 11, 23));
            assertThat(command.expectedOn()).isEqualTo(LocalDate.of(2026, 12, 15));
            assertThat(command.reason()).isEqualTo("The therapist is away");
        });
        assertThat(pages.sendAs(THERAPIST, REQUEST + "/late", "")).hasStatus(422);
    }

    @Test
    void are_declined_with_a_reason() {
        assertThat(pages.sendAs(
                        THERAPIST, REQUEST + "/decline", "reason=ANOTHER_SERVICE&explanation=Ask+the+school+nurse"))
                .hasRedirectedUrl(REQUEST + "?seen=case:9");

        assertThat(sent).singleElement().isInstanceOfSatisfying(DeclineContribution.class, command -> {
            assertThat(command.reason()).isEqualTo(DeclineReason.ANOTHER_SERVICE);
            assertThat(command.explanation()).isEqualTo("Ask the school nurse");
        });
        assertThat(pages.sendAs(THERAPIST, REQUEST + "/decline", "")).hasStatus(422);
    }

    @Test
    void are_acknowledged() {
        assertThat(pages.sendAs(THERAPIST, REQUEST + "/acknowledgement", ""))
                .hasRedirectedUrl(REQUEST + "?seen=case:9");

        assertThat(sent).singleElement().isInstanceOf(AcknowledgeContribution.class);
    }

    private MvcTestResult save(String answers) {
        return pages.sendAs(THERAPIST, REQUEST, answers + "&act=save&revision=0");
    }

    private List<@Nullable Integer> revisions() {
        return jdbc.sql("select revision from request.draft")
                .query(Integer.class)
                .list();
    }
}
