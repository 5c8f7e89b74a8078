package uk.ehcqa.query.contribution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.contribution.AcceptContribution;
import uk.ehcqa.shared.contribution.Advice;
import uk.ehcqa.shared.contribution.AdviceCheck;
import uk.ehcqa.shared.contribution.AdviceCriterion;
import uk.ehcqa.shared.contribution.AdviceExceptionGround;
import uk.ehcqa.shared.contribution.AdviceSource;
import uk.ehcqa.shared.contribution.AnswerContribution;
import uk.ehcqa.shared.contribution.ChaseContribution;
import uk.ehcqa.shared.contribution.ContributionAnswered;
import uk.ehcqa.shared.contribution.ContributionDate;
import uk.ehcqa.shared.contribution.ContributionExceptionRecorded;
import uk.ehcqa.shared.contribution.ContributionPurpose;
import uk.ehcqa.shared.contribution.ContributionReference;
import uk.ehcqa.shared.contribution.ContributionRequested;
import uk.ehcqa.shared.contribution.ContributionReturned;
import uk.ehcqa.shared.contribution.CorrectContributionDate;
import uk.ehcqa.shared.contribution.CriterionMet;
import uk.ehcqa.shared.contribution.MarkContributionStepRecordedInError;
import uk.ehcqa.shared.contribution.Need;
import uk.ehcqa.shared.contribution.Provision;
import uk.ehcqa.shared.contribution.RecordContributionException;
import uk.ehcqa.shared.contribution.ReturnContribution;
import uk.ehcqa.shared.contribution.SayDateWillBeMissed;
import uk.ehcqa.shared.contribution.WithdrawContributionException;
import uk.ehcqa.shared.document.AttachedDocument;
import uk.ehcqa.shared.document.AttachedDocuments;
import uk.ehcqa.shared.identity.Role;

/** An assessment agreed on 1 October 2026, for which health was asked on 29 October. Today is Monday 23 November 2026. */
@QueryTest
class AdvicePagesTest {

    static final String CASE = "/cases/2026-0413";
    static final String ADVICE = CASE + "/advice/1";
    static final String ROWS = "[aria-labelledby=h-advice] tbody tr";
    static final AdviceCheck VAGUE = AdviceCheck.of(
            Stream.of(AdviceCriterion.values()).collect(Collectors.toMap(it -> it, it -> CriterionMet.PARTLY)));

    @Autowired
    RecordedCases recorded;

    @Autowired
    CommandBus commands;

    @Autowired
    Pages pages;

    final List<Object> sent = new ArrayList<>();
    final List<Registration> recordings = new ArrayList<>();

    @BeforeEach
    void command_service() {
        Stream.<Class<? extends CaseCommand>>of(
                        AcceptContribution.class,
                        ReturnContribution.class,
                        ChaseContribution.class,
                        SayDateWillBeMissed.class,
                        AnswerContribution.class,
                        RecordContributionException.class,
                        WithdrawContributionException.class,
                        CorrectContributionDate.class,
                        MarkContributionStepRecordedInError.class)
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
    void show_on_the_case_who_was_asked_and_how_it_stands() {
        recorded.are(asked());
        assertThat(texts(pages.open(CASE), ROWS))
                .containsExactly("Health R-2204, asked Thu 29 Oct Thu 10 Dec, in 17 days Asked View: Health, R-2204");

        recorded.are(answered());
        assertThat(texts(pages.open(CASE), ROWS))
                .containsExactly("Health R-2204, asked Thu 29 Oct Thu 10 Dec New, to read came Mon 16 Nov, day 18 of 42"
                        + " Read and accept: Health, R-2204");
        assertThat(pages.open(CASE).select("[aria-labelledby=h-advice] p").text())
                .isEqualTo("1 of 1 have come.");

        recorded.are(returned());
        assertThat(texts(pages.open(CASE), ROWS))
                .containsExactly("Health R-2204, asked Thu 29 Oct Thu 10 Dec Sent back came Mon 16 Nov, day 18 of 42,"
                        + " returned once See what was asked: Health, R-2204");
    }

    @Test
    void show_the_words_of_advice_and_what_they_leave_open() {
        recorded.are(returned());

        var page = pages.open(ADVICE);

        assertThat(page.select("h1").text()).isEqualTo("Advice: Health");
        assertThat(page.select("[aria-labelledby=h-asked] p").text()).isEqualTo("What helps?");
        assertThat(page.select("[aria-labelledby=h-answer-1]").text())
                .contains("Sent back: Minutes, please")
                .contains("N1 Understanding of spoken language")
                .contains("For N1: Regular sessions, Therapist, Weekly How long each time is not said.")
                .contains("“Regular sessions” leaves it open.");
        assertThat(page.select("main").text()).contains("Sent back once").doesNotContain("Answered late");
    }

    @Test
    void tell_three_faults_apart() {
        recorded.are(asked().and(id -> answeredOn(id, "2026-12-11")));

        assertThat(texts(pages.open(ADVICE), "main > ul li, main ul.app-list-plain li"))
                .contains(
                        "Asked for late: more than 14 days after the decision of 1 October 2026",
                        "Answered late: 1 day late");
    }

    @Test
    void are_for_those_who_record_alone() {
        recorded.are(asked());

        assertThat(pages.openAs(Role.DATA_OFFICER, CASE).select(ROWS + " a")).isEmpty();
        assertThat(pages.answer(CASE + "/advice/2")).hasStatus(404);
        assertThat(pages.answer(CASE + "/advice/2/reading")).hasStatus(404);
    }

    @Test
    void check_advice_and_accept_it_or_send_it_back() {
        recorded.are(answered());
        var all = Stream.of(
                        "authorRoleAndDate",
                        "needsTiedToSen",
                        "smartOutcomes",
                        "provisionSpecific",
                        "viewsOfChildAndParent",
                        "plainLanguage",
                        "withinExpertise")
                .map(field -> field + "=MET")
                .collect(Collectors.joining("&"));
        var on = "&date.day=18&date.month=11&date.year=2026";

        assertThat(pages.send(ADVICE + "/reading", all + "&outcome=ACCEPT" + on))
                .hasRedirectedUrl(CASE + "?seen=case:9");
        assertThat(sent.getFirst()).isInstanceOfSatisfying(AcceptContribution.class, command -> {
            assertThat(command.contribution()).isEqualTo(1);
            assertThat(command.check().foundAllMet()).isTrue();
        });

        pages.send(
                ADVICE + "/reading",
                all.replace("plainLanguage=MET", "plainLanguage=NOT_MET") + "&outcome=SEND_BACK&whatIsAsked=Plain+words"
                        + on);
        assertThat(sent.getLast()).isInstanceOfSatisfying(ReturnContribution.class, command -> {
            assertThat(command.whatIsAsked()).isEqualTo("Plain words");
            assertThat(command.check().answers()).containsEntry(AdviceCriterion.PLAIN_LANGUAGE, CriterionMet.NOT_MET);
        });
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            /reading        | date.day=18&date.month=11&date.year=2026 | Say whether it is accepted or sent back
            /steps/new      | step=CHASED&means=EMAIL&to=LEAD&why=OTHER | Enter the date it happened
            /missed-date/new | date.day=18&date.month=11&date.year=2026&expectedOn.day=1&expectedOn.month=1&expectedOn.year=2027 | Say why they cannot meet the date
            /answers/new    | date.day=18&date.month=11&date.year=2026&author=A&dated.day=18&dated.month=11&dated.year=2026 | Enter their role
            /exceptions/new | firstDay.day=1&firstDay.month=11&firstDay.year=2026&lastDay.day=1&lastDay.month=11&lastDay.year=2026&evidence=A | Select the circumstance
            /corrections/new | which=RECEIVED&date.day=18&date.month=11&date.year=2026 | Say why the date is corrected
            """)
    void say_what_is_wrong(String form, String answers, String problem) {
        recorded.are(answered());

        assertThat(texts(pages.refused(ADVICE + form, answers), ".govuk-error-summary a"))
                .containsExactly(problem);
        assertThat(sent).isEmpty();
    }

    @Test
    void record_what_was_done_so_that_it_comes() {
        recorded.are(asked());

        pages.send(
                ADVICE + "/steps/new",
                "step=CHASED&means=TELEPHONE&to=LEAD&why=OTHER&date.day=19&date.month=11&date.year=2026");

        assertThat(sent).singleElement().isInstanceOfSatisfying(ChaseContribution.class, command -> {
            assertThat(command.means().name()).isEqualTo("TELEPHONE");
            assertThat(command.chasedOn()).isEqualTo("2026-11-19");
        });
    }

    @Test
    void record_the_words_of_advice_line_by_line() {
        recorded.are(asked());

        pages.send(
                ADVICE + "/answers/new",
                "known=&needs=One%0A%0ATwo&author=A+parent&authorRole=Parent&date.day=19&date.month=11&date.year=2026"
                        + "&dated.day=18&dated.month=11&dated.year=2026");

        assertThat(sent)
                .singleElement()
                .isInstanceOfSatisfying(
                        AnswerContribution.class,
                        command ->
                                assertThat(command.advice().needs()).containsExactly(new Need("One"), new Need("Two")));
    }

    @Test
    void keep_a_document_that_was_chosen_also_where_something_else_is_wrong() {
        recorded.are(asked());
        var attempt = UUID.randomUUID().toString();
        var answers = new HashMap<>(Map.of(
                "idempotencyKey",
                attempt,
                "expectedVersion",
                "1",
                "known",
                "",
                "author",
                "A parent",
                "date.day",
                "19",
                "date.month",
                "11",
                "date.year",
                "2026"));
        answers.putAll(Map.of("dated.day", "18", "dated.month", "11", "dated.year", "2026"));
        var report = new MockMultipartFile(
                "document",
                "report.pdf",
                "application/pdf",
                ("%PDF-1.7\n" + "x".repeat(984) + "\n%%EOF\n").getBytes(UTF_8));

        var refused = pages.attach(ADVICE + "/answers/new", report, answers);

        assertThat(refused).hasStatus(422);
        assertThat(texts(Pages.read(refused), ".govuk-checkboxes__item")).containsExactly("report.pdf 1 KB");

        answers.put("authorRole", "Parent");
        var nothing = new MockMultipartFile("document", "", null, new byte[0]);
        assertThat(pages.attach(ADVICE + "/answers/new", nothing, answers)).hasStatus3xxRedirection();
        assertThat(sent)
                .singleElement()
                .isInstanceOfSatisfying(
                        AnswerContribution.class,
                        command -> assertThat(command.documents().all())
                                .extracting(AttachedDocument::name)
                                .containsExactly("report.pdf"));
    }

    @Test
    void attach_no_file_that_is_no_document() {
        recorded.are(asked());
        var program = new MockMultipartFile("document", "report.pdf", "application/pdf", "MZ".getBytes(UTF_8));

        var refused = pages.attach(ADVICE + "/answers/new", program, Map.of("expectedVersion", "1"));

        assertThat(refused).hasStatus(422);
        assertThat(Pages.read(refused).select(".govuk-error-summary a").eachAttr("href"))
                .contains("#document");
        assertThat(sent).isEmpty();
    }

    @Test
    void show_an_exception_and_take_it_back() {
        recorded.are(asked().and(id -> new ContributionExceptionRecorded(
                id,
                1,
                1,
                AdviceExceptionGround.MISSED_APPOINTMENT,
                LocalDate.of(2026, 11, 2),
                LocalDate.of(2026, 11, 2),
                "Letter")));

        var page = pages.open(ADVICE);
        assertThat(page.select("[aria-labelledby=h-exceptions] li").text())
                .isEqualTo("Appointment for an examination or test missed, 2 November 2026 to 2 November 2026 Take this"
                        + " exception back");
        pages.send(ADVICE + "/exceptions/1/withdrawal", "reason=Not+so");
        assertThat(sent).singleElement().isInstanceOf(WithdrawContributionException.class);
        assertThat(pages.answer(ADVICE + "/exceptions/2/withdrawal")).hasStatus(404);
    }

    @Test
    void put_right_what_was_recorded_wrongly() {
        recorded.are(answered());

        assertThat(pages.open(ADVICE).select(".govuk-summary-list__actions a").eachAttr("href"))
                .contains(
                        ADVICE + "/corrections/new?which=RECEIVED",
                        ADVICE + "/corrections/new?which=ANSWERED&answer=1");
        pages.send(
                ADVICE + "/corrections/new",
                "which=ANSWERED&answer=1&date.day=17&date.month=11&date.year=2026&reason=Misread");
        assertThat(sent.getLast()).isInstanceOfSatisfying(CorrectContributionDate.class, command -> {
            assertThat(command.which()).isEqualTo(ContributionDate.ANSWERED);
            assertThat(command.answer()).isEqualTo(1);
        });

        assertThat(pages.open(ADVICE).select("[aria-labelledby=h-error] a").eachAttr("href"))
                .containsExactly(ADVICE + "/ANSWERED/recorded-in-error");
        pages.send(ADVICE + "/ANSWERED/recorded-in-error", "reason=Another+case");
        assertThat(sent.getLast()).isInstanceOf(MarkContributionStepRecordedInError.class);
        assertThat(pages.answer(ADVICE + "/CHASED/recorded-in-error")).hasStatus(404);
    }

    @Test
    void take_nothing_more_once_the_child_has_died() {
        recorded.are(asked().and(id -> new ChildDied(id, LocalDate.of(2026, 11, 16))));

        assertThat(pages.open(ADVICE).select(".govuk-button")).isEmpty();
    }

    @Test
    void are_told_to_programs_without_their_words() throws Exception {
        recorded.are(answered());

        var answer = assertThat(pages.answer("/api" + CASE + "/contributions"))
                .hasStatusOk()
                .bodyJson();

        answer.extractingPath("$.contributions[0].reference").isEqualTo("R-2204");
        answer.extractingPath("$.contributions[0].request.dueOn").isEqualTo("2026-12-10");
        answer.extractingPath("$.contributions[0].standing").isEqualTo("ANSWERED");
        assertThat(pages.answer("/api" + CASE + "/contributions").getResponse().getContentAsString())
                .doesNotContain("spoken");
    }

    @Test
    void stand_in_the_history_and_among_the_dates() {
        recorded.are(answered());

        var history = pages.open(CASE + "/history");
        assertThat(history.select("a[href*='/advice/1/corrections/new']").eachAttr("href"))
                .containsExactlyInAnyOrder(
                        ADVICE + "/corrections/new?which=SENT", ADVICE + "/corrections/new?which=ANSWERED&answer=1");
        assertThat(history.select("main").text())
                .contains(
                        "Advice 1: advice asked for",
                        "Health, request R-2204, due 10 December 2026",
                        "Advice 1: advice came");
        assertThat(texts(pages.open(CASE + "/dates"), "tbody tr"))
                .anySatisfy(row -> assertThat(row)
                        .startsWith("Advice for the assessment: health, R-2204 Of those asked for advice")
                        .contains("10 December 2026", "29 October 2026 + 6 weeks", "Done 16 November 2026"));
    }

    private static CaseStory asked() {
        return CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14")
                .requestReceived("2026-09-23")
                .agreedToAssess("2026-10-01")
                .adviceRequested("2026-10-29")
                .and(id -> requested(id, "R-2204", AdviceSource.MEDICAL, "2026-10-29"));
    }

    private static CaseStory answered() {
        return asked().and(id -> answeredOn(id, "2026-11-16"));
    }

    private static CaseStory returned() {
        return answered()
                .and(id -> new ContributionReturned(id, 1, 1, LocalDate.of(2026, 11, 18), VAGUE, "Minutes, please"));
    }

    private static ContributionRequested requested(CaseId id, String reference, AdviceSource source, String sentOn) {
        var sent = LocalDate.parse(sentOn);
        return new ContributionRequested(
                id,
                1,
                new ContributionReference(reference),
                ContributionPurpose.assessment(1),
                source,
                null,
                sent,
                sent,
                sent.plusDays(42),
                "What helps?");
    }

    private static ContributionAnswered answeredOn(CaseId id, String on) {
        var advice = new Advice(
                null,
                "Tells long stories",
                List.of(new Need("Understanding of spoken language")),
                List.of(),
                List.of(new Provision(1, "Regular sessions", "Therapist", "Weekly", "", "")),
                "Invented Author",
                "Speech and language therapist",
                LocalDate.parse(on));
        return new ContributionAnswered(id, 1, 1, LocalDate.parse(on), advice, AttachedDocuments.NONE);
    }
}
