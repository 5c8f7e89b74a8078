package uk.ehcqa.query.contribution.request;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;
import static uk.ehcqa.query.contribution.request.AskedCases.COLLEAGUE;
import static uk.ehcqa.query.contribution.request.AskedCases.SOCIAL_WORKER;
import static uk.ehcqa.query.contribution.request.AskedCases.THERAPIST;
import static uk.ehcqa.query.contribution.request.RequestPagesTest.CHECK;
import static uk.ehcqa.query.contribution.request.RequestPagesTest.DECLARED;
import static uk.ehcqa.query.contribution.request.RequestPagesTest.REQUEST;
import static uk.ehcqa.query.contribution.request.RequestPagesTest.WRITTEN;

import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.ehcqa.documents.DocumentStore;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.contribution.AnswerContribution;
import uk.ehcqa.shared.contribution.GiveNilReturn;
import uk.ehcqa.shared.document.AttachedDocument;

/** What a therapist attaches to their answer to R-2204, on Monday 23 November 2026. */
@QueryTest
class RequestDocumentsTest {

    @Autowired
    RecordedCases recorded;

    @Autowired
    CommandBus commands;

    @Autowired
    DocumentStore documents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Pages pages;

    final List<Object> sent = new ArrayList<>();
    final List<Registration> recordings = new ArrayList<>();

    @BeforeEach
    void command_service() {
        jdbc.sql("truncate request.draft, document.document cascade").update();
        recorded.are(AskedCases.asked());
        Stream.<Class<? extends CaseCommand>>of(AnswerContribution.class, GiveNilReturn.class)
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
    void is_listed_with_its_name_and_size_for_every_colleague() {
        assertThat(attach("report.pdf", pdf(3_000), Map.of("act", "attach", "strengths", "Joins in")))
                .hasRedirectedUrl(REQUEST + "#documents");

        var page = pages.openAs(COLLEAGUE, REQUEST);
        assertThat(texts(page, ".app-docs li")).containsExactly("report.pdf 3 KB Remove report.pdf");
        assertThat(texts(page, "#before li")).contains("Done: 1 document");
        assertThat(page.expectFirst("#strengths").text()).isEqualTo("Joins in");
    }

    @Test
    void stays_for_half_a_year_after_each_time_the_draft_is_saved() {
        attach("report.pdf", pdf(3_000), Map.of("act", "attach"));

        assertThat(jdbc.sql("select stays_until::date::text from document.document")
                        .query(String.class)
                        .single())
                .isEqualTo("2027-05-22");
    }

    @Test
    void is_refused_with_all_that_was_entered_still_there() {
        var answer = attach("report.pdf", "MZ, a program".getBytes(ISO_8859_1), Map.of("strengths", "Joins in"));

        assertThat(answer).hasStatus(422);
        var page = Pages.read(answer);
        assertThat(texts(page, ".govuk-error-summary a"))
                .contains(
                        "The file is neither a PDF nor a Word document, whatever its name says. Save it as PDF or as a Word"
                                + " document (.docx), and attach that.");
        assertThat(page.select(".govuk-error-summary a").eachAttr("href")).contains("#document");
        assertThat(page.expectFirst("#strengths").text()).isEqualTo("Joins in");
        assertThat(pages.openAs(THERAPIST, REQUEST).expectFirst("#strengths").text())
                .isEqualTo("Joins in");
    }

    @Test
    void can_be_removed_again() {
        attach("report.pdf", pdf(3_000), Map.of("act", "attach"));

        assertThat(pages.sendAs(THERAPIST, REQUEST, "strengths=Joins+in&revision=1&remove=" + only()))
                .hasRedirectedUrl(REQUEST + "#documents");

        assertThat(pages.openAs(THERAPIST, REQUEST).select(".app-docs")).isEmpty();
    }

    @Test
    void is_saved_by_whoever_answers_and_found_by_nobody_else() {
        attach("report.pdf", pdf(3_000), Map.of("act", "attach"));
        var address = REQUEST + "/documents/" + only();

        assertThat(pages.answerAs(THERAPIST, address))
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"report.pdf\"");
        assertThat(pages.answerAs(THERAPIST, "/api" + address)).hasStatusOk();
        assertThat(pages.answerAs(SOCIAL_WORKER, address)).hasStatus(404);
        assertThat(pages.answerAs(SOCIAL_WORKER, "/requests/R-2205/documents/" + only()))
                .hasStatus(404);
        assertThat(pages.answerAs(SOCIAL_WORKER, "/api/requests/R-2205/documents/" + only()))
                .hasStatus(404);
        assertThat(pages.sendAs(SOCIAL_WORKER, "/requests/R-2205", "revision=0&remove=" + only()))
                .hasStatus(422);
        assertThat(pages.answerAs(SOCIAL_WORKER, "/api/requests/R-2205/documents"))
                .hasStatusOk()
                .bodyJson()
                .isEqualTo("[]");
        assertThat(pages.answerAs(THERAPIST, "/api/requests/R-2204/documents"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        "[{\"name\": \"report.pdf\", \"mediaType\": \"application/pdf\", \"bytes\": 3000}]");
    }

    @Test
    void is_sent_with_the_answer_and_shown_before() {
        save();
        attach("report.pdf", pdf(3_000), withAct(1));
        var id = only();

        var check = pages.openAs(THERAPIST, CHECK);
        assertThat(texts(check, ".app-docs li")).containsExactly("report.pdf 3 KB");
        assertThat(pages.sendAs(THERAPIST, CHECK, "revision=2&documents=" + id))
                .hasRedirectedUrl(REQUEST + "?seen=case:9");

        assertThat(sent)
                .singleElement()
                .isInstanceOfSatisfying(
                        AnswerContribution.class,
                        command -> assertThat(command.documents().all())
                                .extracting(AttachedDocument::name)
                                .containsExactly("report.pdf"));
    }

    @Test
    void is_not_sent_unseen_where_a_colleague_attached_it_meanwhile() {
        save();
        documents.sentFor(rowan(), "R-2204").keep("late.pdf", new ByteArrayInputStream(pdf(2_000)));

        assertThat(pages.sendAs(THERAPIST, CHECK, "revision=1")).hasStatus(409);
        assertThat(sent).isEmpty();
    }

    @Test
    void may_be_all_there_is_of_the_advice() {
        attach("report.pdf", pdf(3_000), Map.of("act", "attach"));

        var whoAndWhen = WRITTEN.substring(WRITTEN.indexOf("author="));
        assertThat(pages.sendAs(THERAPIST, REQUEST, "known=NOW&revision=1&" + whoAndWhen + DECLARED))
                .hasRedirectedUrl(CHECK);
    }

    @Test
    void does_not_go_with_an_answer_that_the_child_is_not_known() {
        attach("report.pdf", pdf(3_000), Map.of("known", "NOT_KNOWN", "act", "check"));

        pages.sendAs(THERAPIST, CHECK, "revision=1&documents=" + only());

        assertThat(sent).singleElement().isInstanceOf(GiveNilReturn.class);
        assertThat(documents.sentFor(rowan(), "R-2204").unrecorded()).isEmpty();
    }

    private void save() {
        pages.sendAs(THERAPIST, REQUEST, WRITTEN + DECLARED + "&act=save&revision=0");
    }

    /** All that was entered, sent once more. */
    private static Map<String, String> withAct(int revision) {
        var answers = new LinkedHashMap<String, String>();
        for (var answer : (WRITTEN + DECLARED).split("&", -1)) {
            var parts = answer.split("=", 2);
            answers.put(URLDecoder.decode(parts[0], ISO_8859_1), URLDecoder.decode(parts[1], ISO_8859_1));
        }
        answers.put("act", "attach");
        answers.put("revision", String.valueOf(revision));
        return answers;
    }

    private MvcTestResult attach(String name, byte[] content, Map<String, String> answers) {
        return pages.attachAs(
                THERAPIST, REQUEST, new MockMultipartFile("document", name, "application/pdf", content), answers);
    }

    private String only() {
        return documents.sentFor(rowan(), "R-2204").unrecorded().getFirst().id().toString();
    }

    private CaseId rowan() {
        return CaseId.of(jdbc.sql("select case_id::text from query.contribution where reference = 'R-2204'")
                .query(String.class)
                .single());
    }

    private static byte[] pdf(int bytes) {
        return ("%PDF-1.7\n" + "x".repeat(bytes - 16) + "\n%%EOF\n").getBytes(ISO_8859_1);
    }
}
